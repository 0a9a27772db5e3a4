import { createHash } from 'node:crypto';
import { type Palette, paletteOf } from './palette.ts';

/** The colour of letters and papers until a clinic has its own. */
const HOUSE_COLOUR = '#0b6152';

/** How the letters and papers of a clinic look. */
export interface Brand {
  /** Its name; also its mark where it has no picture. */
  clinic: string;
  palette: Palette;
  logo?: { png: Buffer; width: number; height: number };
  /** Who writes, as the law of the clinic's country wants it said; several lines. */
  footer?: string;
  /** Where answers to letters go. */
  replyTo?: string;
}

/** A brand of what a clinic told. */
export function brandFrom(told: {
  clinic: string;
  colour?: string | undefined;
  footer?: string | undefined;
  replyTo?: string | undefined;
  logo?: Brand['logo'] | undefined;
}): Brand {
  const { clinic, colour = HOUSE_COLOUR, footer, replyTo, logo } = told;
  return {
    ...{ clinic, palette: paletteOf(colour) },
    ...(footer && { footer }),
    ...(replyTo && { replyTo }),
    ...(logo && { logo }),
  };
}

/** Equal looks have equal names. */
export function nameOfBrand({ logo, ...told }: Brand): string {
  return createHash('sha256')
    .update(JSON.stringify(told))
    .update(logo?.png ?? '')
    .digest('hex')
    .slice(0, 16);
}
