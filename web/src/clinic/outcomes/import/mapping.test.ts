import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyOf, COLUMN_FIELDS, type Mapping, roleOf, withRole } from './mapping.ts';

const HEADERS = ['A', 'B', 'C', 'D'];
const start: Mapping = { columns: {}, measureColumns: {}, always: {}, leaveOutKnown: false };
const step = fc.record({
  header: fc.constantFrom(...HEADERS),
  role: fc.constantFrom('', ...COLUMN_FIELDS, 'measure:cutometer-r2', 'measure:gais'),
});

it('takes a column for what was chosen last, and no field for two columns', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
      let mapping = start;
      for (const { header, role } of steps) {
        mapping = withRole(mapping, header, role);
        expect(roleOf(mapping, header)).toBe(role);
      }
      const roles = HEADERS.map((header) => roleOf(mapping, header)).filter(
        (role) => role !== '' && !role.startsWith('measure:'),
      );
      expect(new Set(roles).size).toBe(roles.length);
      const { columns, measureColumns } = bodyOf('x', mapping, true);
      expect(Object.keys(columns ?? {}).length).toBe(roles.length);
      for (const header of Object.keys(measureColumns ?? {}))
        expect(Object.values(columns ?? {})).not.toContain(header);
    }),
  );
});

it('says what is the same in every row only where no column holds it', () => {
  const mapping = {
    ...start,
    columns: { area: 'A' },
    always: { area: 'face', operator: ' K ', device: ' ' },
  };
  expect(bodyOf('x', mapping, false).always).toEqual({ operator: 'K' });
});
