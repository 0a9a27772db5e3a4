import { readFileSync, writeFileSync } from 'node:fs';
import type { RemodellingParameter } from '../../engine/src/knowledge/remodelling.ts';
import type { Knowledge } from '../../engine/src/knowledge.ts';
import { table } from './report.ts';

export const MODEL_PAGE = new URL('../../docs/model.md', import.meta.url);
const START = '<!-- parameters: written by npm run calibrate -->';
const END = '<!-- end of parameters -->';

const TITLES: Record<RemodellingParameter['role'], string> = {
  kinetic: 'Rates and limits of the equations',
  dose: 'Dose of a session',
  area: 'Areas',
  covariate: 'Persons',
  reading: 'Readings',
  spread: 'Between-study spread',
};

/** Every parameter with its prior, posterior, source and certainty, as tables by role. */
export function parameterTables({ remodelling, fitted }: Knowledge): string {
  const posterior = fitted.get('mechanistic');
  const after = (id: string, scale: string) => {
    const at = posterior?.parameters.indexOf(id) ?? -1;
    const mean = posterior?.mean[at];
    if (mean === undefined) return 'prior';
    const deviation = Math.hypot(...(posterior?.cholesky[at] ?? []));
    const value = (by: number) => {
      const own = mean + by * deviation;
      return Number((scale === 'log' ? Math.exp(own) : own).toPrecision(3));
    };
    return `${value(0)} (${value(-1.28)} to ${value(1.28)})`;
  };
  return (Object.keys(TITLES) as RemodellingParameter['role'][])
    .map((role) => {
      const rows = [...remodelling.values()]
        .filter((parameter) => parameter.role === role)
        .map((parameter) => [
          parameter.symbol.replaceAll('_', '\\_'),
          parameter.equation ?? '',
          `${parameter.words}${parameter.note ? ` ${parameter.note}` : ''}${parameter.dermisMm === undefined ? '' : ` Dermis ${parameter.dermisMm} mm.`}`,
          parameter.unit,
          `${parameter.median} (${parameter.spread})`,
          after(parameter.id, parameter.scale),
          parameter.personCv > 0 ? String(parameter.personCv) : '',
          `${parameter.basis}, ${parameter.certainty}`,
          [...parameter.evidence, ...(parameter.brief ?? [])].join(', '),
        ]);
      const head = [
        'symbol',
        'eq.',
        'what it is',
        'unit',
        'prior median (spread)',
        'posterior (80 %)',
        'person CV',
        'basis, certainty',
        'evidence',
      ];
      return `### ${TITLES[role]}\n\n${table(head, rows)}`;
    })
    .join('\n\n');
}

/** The page with its tables replaced. */
export function withTables(page: string, knowledge: Knowledge): string {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error('docs/model.md has lost the marks of its parameter tables.');
  return `${before}${START}\n\n${parameterTables(knowledge)}\n\n${END}${after}`;
}

export function writeTables(knowledge: Knowledge): void {
  writeFileSync(MODEL_PAGE, withTables(readFileSync(MODEL_PAGE, 'utf8'), knowledge));
}
