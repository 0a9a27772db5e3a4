import { mkdirSync, writeFileSync } from 'node:fs';
import { firmnessResult } from '../../engine/src/care/result/firmness.ts';
import { typicalDraw } from '../../engine/src/care/study-draws.ts';
import { type Course, REFERENCE_COURSE } from '../../engine/src/dermis/remodelling/course.ts';
import { equationParameters } from '../../engine/src/dermis/remodelling/covariates.ts';
import { sessionDose } from '../../engine/src/dermis/remodelling/dose.ts';
import { dermisOn } from '../../engine/src/dermis/remodelling/effect.ts';
import { march, PLACE } from '../../engine/src/dermis/remodelling/march.ts';
import type { Knowledge } from '../../engine/src/knowledge.ts';
import { addDays } from '../../engine/src/record/dates.ts';
import { curveFigure } from './figures.ts';

const FIGURES = new URL('../../docs/figures/', import.meta.url);
const COLOURS = ['#b3261e', '#d98324', '#6a8d2f', '#2f6f93', '#5b4b8a', '#333333'] as const;
const days = (end: number, step: number) =>
  Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);

/** The pictures of docs/model.md, for the typical responder of the calibrated model. */
export function writeModelFigures(knowledge: Knowledge): void {
  mkdirSync(FIGURES, { recursive: true });
  const write = (name: string, svg: string) =>
    writeFileSync(new URL(`model-${name}.svg`, FIGURES), svg);
  write('one-session', oneSession(knowledge));
  write('series', series(knowledge));
  write('sessions', sessionCounts(knowledge));
}

function oneSession(knowledge: Knowledge): string {
  const { values } = typicalDraw(knowledge);
  const at = days(180, 1);
  const dose = sessionDose(knowledge.remodelling, values, REFERENCE_COURSE, 1.5);
  const rows = march(equationParameters(values, REFERENCE_COURSE), [{ day: 0, dose }], at);
  const shown = ['I', 'G', 'F', 'C3', 'C1', 'X'] as const;
  return curveFigure(
    'One pen session: each state in parts of its own peak',
    at,
    shown.map((name, index) => {
      const raw = rows.map((row) => row[PLACE[name]] as number);
      const peak = Math.max(...raw);
      return { label: name, y: raw.map((value) => value / peak), colour: COLOURS[index] as string };
    }),
    [0],
  );
}

function series(knowledge: Knowledge): string {
  const start = '2026-01-01';
  const { firmness, models } = firmnessResult(
    knowledge,
    {
      patient: { ageYears: 50, laxity: 'mild' },
      area: 'face',
      plannedSessions: REFERENCE_COURSE.sessionDays.map((day) => ({
        date: addDays(start, day),
        modality: 'automated-pen',
        depthMm: 1.5,
      })),
      asOf: start,
    },
    1,
  );
  return curveFigure(
    'Four monthly pen sessions: firmness of people like this, percent (middle and central 80 %)',
    firmness.day,
    [
      { label: 'both models', y: firmness.p50, colour: '#2f6f93' },
      { label: 'mechanistic', y: models.mechanistic, colour: '#b3261e' },
      { label: 'empirical', y: models.empirical, colour: '#6a8d2f' },
    ],
    REFERENCE_COURSE.sessionDays,
    [{ low: firmness.p10, high: firmness.p90 }],
  );
}

function sessionCounts(knowledge: Knowledge): string {
  const { values, reference } = typicalDraw(knowledge);
  const at = days(540, 5);
  const courses = [1, 2, 3, 4, 6, 8].map((count): [number, Course] => [
    count,
    {
      ...REFERENCE_COURSE,
      sessionDays: Array.from({ length: count }, (_, index) => index * 30),
    },
  ]);
  return curveFigure(
    'Effect in reference courses after 1, 2, 3, 4, 6 and 8 monthly pen sessions',
    at,
    courses.map(([count, course], index) => ({
      label: `${count} sessions`,
      y: dermisOn(knowledge.remodelling, values, course, at).map(
        (dermis) => dermis.firmness / reference.firmness,
      ),
      colour: COLOURS[index] as string,
    })),
    [],
  );
}
