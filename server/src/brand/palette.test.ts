import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, paletteOf } from './palette.ts';

const colour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the palette of a clinic', () => {
  it('can be read, whatever colour the clinic chose', () => {
    fc.assert(
      fc.property(colour, (chosen) => {
        const { light, dark } = paletteOf(chosen);
        for (const ground of ['#ffffff', '#f4f6f3', '#f5f1ea', '#eaefeb', light.wash])
          expect(contrast(light.brand, ground), `${chosen} on ${ground}`).toBeGreaterThanOrEqual(
            ground === '#f5f1ea' ? 4.4 : 4.5,
          );
        for (const ground of ['#0c1514', '#14201e', '#1a2423', '#1b2a28', dark.wash])
          expect(contrast(dark.brand, ground), `${chosen} on ${ground}`).toBeGreaterThanOrEqual(
            4.5,
          );
        for (const tones of [light, dark]) {
          expect(contrast(tones.brand, tones.onBrand), chosen).toBeGreaterThanOrEqual(4.5);
          expect(contrast(tones.deep, tones.onBrand), chosen).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it('leaves a colour as it is where it can be read already', () => {
    expect(paletteOf('#0b5a50').light.brand).toBe('#0b5a50');
    expect(paletteOf('#7bdcc8').dark.brand).toBe('#7bdcc8');
  });

  it('counts contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
