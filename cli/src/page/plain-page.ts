import { inked, type Paper, widthOf, wrapped } from './ink.ts';

/** Any answer as a readable page: names before values, lists as points, long text wrapped. */
export function plainPage(value: unknown, paper: Paper): string {
  return `${linesOf(value, paper, '').join('\n')}\n`;
}

function linesOf(value: unknown, paper: Paper, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => point(item, paper, indent));
  if (typeof value !== 'object' || value === null)
    return wrapped(spoken(value), widthOf(paper), indent);
  return Object.entries(value).flatMap(([name, held]) => field(name, held, paper, indent));
}

function field(name: string, held: unknown, paper: Paper, indent: string): string[] {
  const label = words(name);
  if (isShort(held)) {
    const text = Array.isArray(held) ? held.map(spoken).join(', ') : spoken(held);
    const [first = '', ...rest] = wrapped(`${label}: ${text}`, widthOf(paper), indent);
    return [first.replace(`${label}:`, `${inked(paper, 'bold', label)}:`), ...rest];
  }
  return [`${indent}${inked(paper, 'bold', label)}`, ...linesOf(held, paper, `${indent}  `)];
}

function point(item: unknown, paper: Paper, indent: string): string[] {
  const [first = '', ...rest] = linesOf(item, paper, `${indent}  `);
  return [`${indent}• ${first.trimStart()}`, ...rest];
}

function isShort(held: unknown): boolean {
  if (Array.isArray(held)) return held.every((item) => typeof item !== 'object' || item === null);
  return typeof held !== 'object' || held === null;
}

function spoken(value: unknown): string {
  if (value === null || value === undefined) return 'not known';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return String(value).replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

/** `lowDate` → "low date". */
function words(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
