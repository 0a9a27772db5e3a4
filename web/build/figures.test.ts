import { type ForecastInput, forecast, type Knowledge, remodel, triage } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { describe, expect, it } from 'vitest';
import { FIGURES, type Figure } from './figures.ts';
import { sourcesForPage } from './sources-parts.ts';

const knowledge = readKnowledge();

/** Two people who between them stand in every layer that a covariate opens. */
const PEOPLE: readonly ForecastInput[] = [
  {
    patient: {
      ...{ ageYears: 52, phototype: 3, laxity: 'moderate', smoker: true, menopause: 'post' },
      history: ['rosacea'],
    },
    area: 'neck',
    sessions: [
      { date: '2026-01-01', modality: 'automated-pen', depthMm: 1.5 },
      { date: '2026-02-05', modality: 'automated-pen', depthMm: 1.5 },
    ],
    aftercare: { sun: true },
    asOf: '2026-02-06',
  },
  {
    patient: { ageYears: 35, phototype: 5 },
    area: 'face',
    sessions: [{ date: '2026-02-05', modality: 'rf-microneedling', depthMm: 2 }],
    asOf: '2026-02-06',
  },
];

/** The figures that the models of recovery and result make, as text to compare. */
function figuresOf(room: Knowledge, input: ForecastInput): Partial<Record<Figure, string>> {
  const made = forecast(room, input);
  const { patient, area, sessions = [], asOf } = input;
  const answered = triage(room, {
    course: { patient, area, sessions },
    answers: { date: asOf, redness: 2, swelling: 1, pain: 1 },
    othersRedness: [3, 4, 5, 1, 0],
  });
  const { modality = 'automated-pen', depthMm } = sessions[0] ?? {};
  const skin = remodel(room, { patient, area, modality, depthMm });
  if (!made.ok || !answered.ok || !skin.ok)
    throw new Error('The people of this test must be answered.');
  const { recovery, result } = made.value;
  return {
    redness: JSON.stringify([recovery.rednessClears, recovery.curve.redness]),
    swelling: JSON.stringify(recovery.curve.swelling),
    barrier: JSON.stringify(recovery.curve.barrier),
    place: JSON.stringify(answered.value.today),
    skin: JSON.stringify([
      skin.value.people.slice(0, 200),
      skin.value.silentShare,
      skin.value.visible,
    ]),
    result: JSON.stringify([result.firmness, result.perSession]),
  };
}

/** The same room with every number of one parameter a third larger. */
function moved(id: string): Knowledge {
  const prior = knowledge.population.get(id);
  if (!prior) throw new Error(`There is no population/${id}.`);
  const larger = (value: number | undefined) => (value === undefined ? undefined : value * 1.3);
  const strata = prior.strata.map((one) => ({
    ...{ ...one, value: one.value * 1.3, low: larger(one.low), high: larger(one.high) },
  }));
  const changed = { ...prior, strata } as typeof prior;
  return { ...knowledge, population: new Map(knowledge.population).set(id, changed) };
}

describe('what stands behind a number of a page', () => {
  it('names every number of the population that moves it', () => {
    const still = PEOPLE.map((person) => figuresOf(knowledge, person));
    const unnamed = [...knowledge.population.keys()].flatMap((id) => {
      const room = moved(id);
      return PEOPLE.flatMap((person, place) =>
        Object.entries(figuresOf(room, person))
          .filter(([figure, text]) => text !== still[place]?.[figure as Figure])
          .filter(([figure]) => {
            const { main, also } = FIGURES[figure as Figure];
            return ![...main, ...also].some((one) => one === `population/${id}`);
          })
          .map(([figure]) => `${figure}: population/${id}`),
      );
    });
    expect([...new Set(unnamed)]).toEqual([]);
  });

  it('is a document with findings for every figure', () => {
    const { studies, figures } = sourcesForPage(knowledge);
    const known = new Set(
      studies.flatMap(({ id, findings }) => [id, ...findings.map((f) => f.id)]),
    );
    for (const [figure, { main }] of Object.entries(figures)) {
      const ids = main.flatMap(({ layers }) => layers.flatMap(({ evidence }) => evidence));
      expect(ids.length, figure).toBeGreaterThan(0);
      expect(
        ids.filter((id) => !known.has(id)),
        figure,
      ).toEqual([]);
    }
  });

  it('is listed by each of its findings as a place where it is used', () => {
    const { figures } = sourcesForPage(knowledge);
    const entries = Object.values(figures).flatMap(({ main }) => main);
    const unlisted = entries.flatMap(({ place, layers }) =>
      layers
        .flatMap(({ evidence }) => evidence)
        .filter((id) => !knowledge.citedBy.get(id)?.includes(place))
        .map((id) => `${id}: ${place}`),
    );
    expect(unlisted).toEqual([]);
  });
});
