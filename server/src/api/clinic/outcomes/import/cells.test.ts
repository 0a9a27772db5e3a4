import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DateForm,
  dateForms,
  dayOf,
  dayWritten,
  decimalCommaIn,
  numberOf,
  sameUnit,
} from './cells.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const WRITE: Record<DateForm, (y: string, m: string, d: string) => string> = {
  'yyyy-mm-dd': (y, m, d) => `${y}-${m}-${d}`,
  'dd.mm.yyyy': (y, m, d) => `${Number(d)}.${m}.${y}`,
  'dd/mm/yyyy': (y, m, d) => `${d}/${Number(m)}/${y}`,
  'mm/dd/yyyy': (y, m, d) => `${m}/${d}/${y}`,
};
const form = fc.constantFrom(...(Object.keys(WRITE) as DateForm[]));
const written = (iso: string, as: DateForm) => {
  const [y = '', m = '', d = ''] = iso.split('-');
  return WRITE[as](y, m, d);
};

describe('a cell with a day', () => {
  it('is read back as it was written, with or without a time', () => {
    fc.assert(
      fc.property(
        day,
        form,
        fc.constantFrom('', ' 10:30', 'T00:00:00', ' 9:05:00 AM'),
        (iso, as, time) => {
          expect(dayOf(`${written(iso, as)}${time}`, as)).toBe(iso);
        },
      ),
    );
  });

  it('is never read in a wrong form without a question', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), form, (days, as) => {
        const forms = dateForms(days.map((iso) => written(iso, as)));
        expect(forms).toContain(as);
        // Another form stands beside it only while every day fits both.
        for (const other of forms)
          for (const iso of days) expect(dayOf(written(iso, as), other)).toBeDefined();
      }),
    );
  });

  it('is read beside days of other forms where it can be read in one way alone', () => {
    const mixed = ['2026-02-05', '13/02/2026', '7 Feb 2026', '08.02.2026', 'no day'];
    expect(dateForms(mixed)).toEqual(['dd/mm/yyyy']);
    expect(mixed.map((cell) => dayWritten(cell, 'dd/mm/yyyy'))).toEqual([
      ...['2026-02-05', '2026-02-13', '2026-02-07', '2026-02-08', undefined],
    ]);
    expect(dateForms(['2026-02-05', '06/02/2026'])).toEqual(['dd/mm/yyyy', 'mm/dd/yyyy']);
  });

  it('is no day when the calendar has none', () => {
    expect(dayWritten('31 Feb 2026', 'dd/mm/yyyy')).toBeUndefined();
    expect(dayOf('30.02.2026', 'dd.mm.yyyy')).toBeUndefined();
    expect(dayOf('46027', 'yyyy-mm-dd')).toBeUndefined();
  });
});

describe('a cell with a number', () => {
  const number = fc.tuple(
    fc.integer({ min: -99_999, max: 99_999 }),
    fc.integer({ min: 0, max: 99 }),
  );

  it('is read back as it was written, with its unit', () => {
    fc.assert(
      fc.property(
        number,
        fc.boolean(),
        fc.constantFrom('', '%', 'µm', 'mm', 'a.u.'),
        ([whole, part], comma, unit) => {
          const decimals = String(part).padStart(2, '0');
          const text = `${whole}${comma ? ',' : '.'}${decimals} ${unit}`;
          const read = numberOf(text, comma);
          expect(read?.value).toBe(Number(`${whole}.${decimals}`));
          expect(read?.unit ?? '').toBe(unit);
          expect(numberOf(text, !comma)).toBeUndefined();
        },
      ),
    );
  });

  it('tells a comma for decimals unless it may part thousands', () => {
    expect(decimalCommaIn(['0,612', '1,234'])).toBe(true);
    expect(decimalCommaIn(['1,234', '870'])).toBe('unclear');
    expect(decimalCommaIn(['0.61', '1,234.5', '0.7'])).toBe(false);
    expect(decimalCommaIn(['870'])).toBeUndefined();
  });

  it('has the same unit however it is spelt', () => {
    expect(sameUnit('μm', 'um')).toBe(true);
    expect(sameUnit('mm', 'um')).toBe(false);
    expect(sameUnit('a.u.', '1')).toBe(true);
  });
});
