/** How a page may look: how wide, and whether in colour. */
export interface Paper {
  columns: number | undefined;
  colour: boolean;
}

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
} as const;
export type Ink = keyof typeof CODES;

/** Words in an ink, when colour is wanted. */
export function inked(paper: Paper, ink: Ink, text: string): string {
  if (!paper.colour || text === '') return text;
  const [on, off] = CODES[ink];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

const USUAL_WIDTH = 80;
const WIDEST = 96;
const NARROWEST = 32;

/** Columns to write in: the terminal's, within reason. */
export function widthOf({ columns }: Paper): number {
  return Math.max(NARROWEST, Math.min(columns ?? USUAL_WIDTH, WIDEST));
}

/** Text broken between words to a width, each line after `indent`. A number keeps its unit. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  const kept = text.replace(/(\d) (?=(?:%|mm)(?![\p{L}\d]))/gu, '$1\u00a0');
  for (const held of kept.split(/[^\S\u00a0]+/)) {
    const word = held.replaceAll('\u00a0', ' ');
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, indent + line];
}
