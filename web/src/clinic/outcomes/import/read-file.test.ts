import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notText, textOf } from './read-file.ts';

it('reads UTF-8, with and without its mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/^\uFEFF/, '');
      expect(textOf(new TextEncoder().encode(plain))).toEqual({ text: plain, encoding: 'utf-8' });
      expect(textOf(new TextEncoder().encode(`\uFEFF${plain}`)).text).toBe(plain);
    }),
  );
});

it('reads what Excel writes as Unicode text', () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x4d, 0x00, 0xfc, 0x00]);
  expect(textOf(bytes)).toEqual({ text: 'Mü', encoding: 'utf-16' });
});

it('knows an empty file and a workbook, whatever their name says', () => {
  const workbook = new Uint8Array([...[0x50, 0x4b, 0x03, 0x04], ...[0x14, 0x00]]);
  expect(notText(workbook)).toBe('workbook');
  expect(notText(new Uint8Array())).toBe('empty');
  expect(notText(new TextEncoder().encode('PK;value'))).toBeUndefined();
});

it('takes bytes that are no UTF-8 for windows-1252', () => {
  const bytes = Uint8Array.from(
    [...'M', 0xfc, ...'ller;870 ', 0xb5, ...'m'].map((one) =>
      typeof one === 'string' ? one.charCodeAt(0) : one,
    ),
  );
  expect(textOf(bytes)).toEqual({ text: 'Müller;870 µm', encoding: 'windows-1252' });
});
