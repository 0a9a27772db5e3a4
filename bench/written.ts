/** Writes a measured section into a page of docs/, and says on what it was measured. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';

const DOCS = join(import.meta.dirname, '..', 'docs');

/** The machine, the runtime and how busy others keep it at this moment. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${model}, ${availableParallelism()} cores, Node ${process.versions.node}, load ${load} at the start, ${new Date().toISOString().slice(0, 10)}`;
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What a target says of a measured number. */
export function verdict(measured: number, target: number): string {
  return `${target}, ${measured <= target ? 'met' : '**not met**'}`;
}

/** The value below which the share `part` of the values lies (nearest rank). */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/**
 * Prints the section and puts it between its markers, `<!-- name -->` and `<!-- /name -->`.
 * @throws Error when the page has no such markers
 */
export function writeSection(page: string, name: string, text: string): void {
  const file = join(DOCS, page);
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(open), before.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${page} lacks the markers ${open} and ${close}.`);
  writeFileSync(file, `${before.slice(0, from)}${open}\n\n${text}\n\n${before.slice(to)}`);
  process.stdout.write(`${text}\n`);
}
