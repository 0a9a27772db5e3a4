/** The tones of one scheme, as #rrggbb. */
interface Tones {
  /** Links, buttons, what is chosen: at least 4.5:1 on paper, card and wash. */
  brand: string;
  /** The same while it is pressed. */
  deep: string;
  /** Text on `brand`, at least 4.5:1. */
  onBrand: string;
  /** The tint behind what is chosen. */
  wash: string;
}
export interface Palette {
  light: Tones;
  dark: Tones;
}

/** WCAG 2.2, 1.4.3: text of any size. */
const ENOUGH = 4.5;
/** The darkest light ground and the lightest dark ground of pages and letters (kit/tokens.css). */
const LIGHT_GROUND = '#eaefeb';
const DARK_GROUND = '#1b2a28';

type Rgb = [number, number, number];

const rgbOf = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const mix = (one: string, other: string, share: number): string => {
  const left = rgbOf(one);
  const right = rgbOf(other);
  const parts = left.map((part, at) => Math.round(part + ((right[at] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};

/** Relative luminance (WCAG 2.2, definitions). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = rgbOf(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, definitions). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Moves a colour towards black or white until it can be read on all these grounds. */
function readable(colour: string, towards: string, grounds: (tone: string) => string[]): string {
  for (let share = 0; share <= 1; share += 0.02) {
    const tone = mix(colour, towards, share);
    if (grounds(tone).every((ground) => contrast(tone, ground) >= ENOUGH)) return tone;
  }
  return towards;
}

const lightWash = (tone: string) => mix('#ffffff', tone, 0.1);
const darkWash = (tone: string) => mix('#14201e', tone, 0.16);

/**
 * The tones of a clinic's colour in light and dark. A colour too pale or too deep to be read is
 * moved towards black or white, never used as it is.
 * @param colour #rrggbb
 */
export function paletteOf(colour: string): Palette {
  const light = readable(colour, '#000000', (tone) => [LIGHT_GROUND, '#ffffff', lightWash(tone)]);
  const dark = readable(colour, '#ffffff', (tone) => [DARK_GROUND, darkWash(tone)]);
  return {
    light: {
      ...{ brand: light, deep: mix(light, '#000000', 0.3) },
      ...{ onBrand: '#ffffff', wash: lightWash(light) },
    },
    dark: {
      ...{ brand: dark, deep: mix(dark, '#ffffff', 0.35) },
      ...{ onBrand: mix(dark, '#000000', 0.86), wash: darkWash(dark) },
    },
  };
}
