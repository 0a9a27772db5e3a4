/**
 * `npm run calibrate`: fits the two models to every readable `use: fit` finding, checks them
 * study by study, writes the posteriors (knowledge/fitted) and the report (docs/calibration.md).
 * Deterministic from its seed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readKnowledge } from '../../engine/files/read-knowledge.ts';
import type { Parameters } from '../../engine/src/dermis/remodelling/parameters.ts';
import { effectiveDraws, normalSummary, splitRhat } from '../../engine/src/inference/diagnose.ts';
import type { FittedPosterior } from '../../engine/src/knowledge/remodelling.ts';
import { fittedModel, leaveCohortsOut } from './check.ts';
import { empiricalModel, mechanisticModel } from './effects.ts';
import { type Fit, type FitPlan, fit } from './fit.ts';
import { writeModelFigures } from './model-figures.ts';
import { writeTables } from './parameter-table.ts';
import { type ModelReport, writeReport } from './report.ts';
import { chooseRepresentatives } from './representatives.ts';
import { sensitivities } from './sensitivity.ts';
import { readTargets, readTargetsFile } from './targets.ts';

const SEED = 20_260_301;
const QUICK = process.argv.includes('--quick');
const PLANS: Record<'mechanistic' | 'empirical', FitPlan> = {
  mechanistic: { seed: SEED, chains: 4, warmUp: 1000, keep: 1000, every: 6 },
  empirical: { seed: SEED + 1, chains: 2, warmUp: 1500, keep: 1000, every: 8 },
};
/** Roles of parameters that only the equations have. */
const EQUATIONS_ONLY = new Set(['kinetic']);
/** Draws of each model that the checks use. */
const CHECK_DRAWS = 400;

const root = new URL('../../', import.meta.url);
const knowledge = readKnowledge();
const parameters: Parameters = knowledge.remodelling;
const targets = readTargets(knowledge);
const models = {
  mechanistic: mechanisticModel(parameters, targets),
  empirical: empiricalModel(knowledge, targets),
};

/** The same models where every parameter may differ, as `study` draws them. */
const predictive = {
  mechanistic: mechanisticModel(parameters, targets, 'all'),
  empirical: models.empirical,
};

const fits = (['mechanistic', 'empirical'] as const).map((name) => {
  const plan = PLANS[name];
  const short = { ...plan, warmUp: 150, keep: 100, every: 1 };
  const started = performance.now();
  const found = fit(parameters, targets, models[name], QUICK ? short : plan, ({ id }) =>
    name === 'mechanistic' ? true : !EQUATIONS_ONLY.has(knowledge.remodelling.get(id)?.role ?? ''),
  );
  process.stderr.write(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  return { name, found };
});

const fitted = fits.map(({ name, found }) => {
  const draws = found.chains.flatMap(({ draws }) => draws);
  const every = Math.max(1, Math.floor(draws.length / CHECK_DRAWS));
  const kept = draws.filter((_, index) => index % every === 0);
  return fittedModel(name, parameters, found.fitted, kept, models[name], predictive[name]);
});
const leftOut = leaveCohortsOut(parameters, targets, fitted);

mkdirSync(new URL('knowledge/fitted/', root), { recursive: true });
if (!QUICK) {
  // Not read anew: the room may have changed since, and this page speaks of what was fitted.
  const written = {
    ...knowledge,
    fitted: new Map(fits.map(({ name, found }) => [name, posteriorOf(name, found)])),
  };
  const representatives = chooseRepresentatives(written);
  for (const posterior of written.fitted.values())
    writePosterior(posterior.id === 'mechanistic' ? { ...posterior, representatives } : posterior);
  writeTables(written);
  writeModelFigures(written);
}
const reports = fits.map(({ name, found }): ModelReport => reportOf(name, found));
writeReport({
  folder: new URL('docs/', root),
  seed: SEED,
  parameters,
  targets,
  notRead: readTargetsFile().notRead,
  leftOut,
  models: reports,
  sensitivities: sensitivities(parameters),
});

function reportOf(name: string, { fitted: fittedParameters, chains }: Fit): ModelReport {
  const draws = chains.flatMap((chain) => chain.draws);
  const { mean, cholesky } = normalSummary(draws);
  return {
    name,
    accepted: chains.map(({ accepted }) => accepted),
    rows: fittedParameters.map((parameter, at) => ({
      parameter,
      mean: mean[at] as number,
      deviation: Math.hypot(...(cholesky[at] as number[])),
      rhat: splitRhat(chains.map((chain) => chain.draws.map((draw) => draw[at] as number))),
      effective: chains.reduce(
        (sum, chain) => sum + effectiveDraws(chain.draws.map((draw) => draw[at] as number)),
        0,
      ),
    })),
  };
}

function posteriorOf(name: string, { fitted: fittedParameters, chains }: Fit): FittedPosterior {
  const { mean, cholesky } = normalSummary(chains.flatMap(({ draws }) => draws));
  const short = (value: number) => Number(value.toPrecision(5));
  return {
    id: name,
    writtenBy: 'npm run calibrate',
    seed: SEED,
    records: targets.length,
    cohorts: new Set(targets.map(({ cohort }) => cohort)).size,
    evidence: [...new Set(targets.map(({ finding }) => finding))],
    parameters: fittedParameters.map(({ id }) => id),
    mean: mean.map(short),
    cholesky: cholesky.map((row) => row.map(short)),
  };
}

function writePosterior(posterior: FittedPosterior): void {
  const lines = [
    '# Written by npm run calibrate; do not edit. Own scale of each prior (log unless natural).',
    `id: ${posterior.id}`,
    `writtenBy: ${posterior.writtenBy}`,
    `seed: ${posterior.seed}`,
    `records: ${posterior.records}`,
    `cohorts: ${posterior.cohorts}`,
    'evidence:',
    ...posterior.evidence.map((id) => `  - ${id}`),
    'parameters:',
    ...posterior.parameters.map((id) => `  - ${id}`),
    `mean: [${posterior.mean.join(', ')}]`,
    'cholesky:',
    ...posterior.cholesky.map((row) => `  - [${row.join(', ')}]`),
    ...(posterior.representatives
      ? [`representatives: [${posterior.representatives.join(', ')}]`]
      : []),
  ];
  writeFileSync(new URL(`knowledge/fitted/${posterior.id}.yaml`, root), `${lines.join('\n')}\n`);
}
