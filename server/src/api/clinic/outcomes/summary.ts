import { type OutcomeChange, outcomeChanges, scorecard, scorecardOutput } from '@healcast/engine';
import { note } from '../../../store/clinic/audit.ts';
import { metForecasts } from '../../../store/clinic/met-forecasts.ts';
import { outcomesOf, type Treatment, treatments } from '../../../store/clinic/outcomes.ts';
import { currentClinic } from '../../current-clinic.ts';
import { type OutcomeSummary, outcomeSummary, VERDICTS } from '../contract/outcomes.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { firstDays } from './first-days.ts';

/** Of fewer people a group tells their number alone: one could be recognised, and chance would speak. */
const LEAST_PEOPLE = 5;

/** How the changes of all people of the clinic lie, by measure, area and way of needling. */
export const summariseOutcomes = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/outcome-summary',
  least: 'read-only',
  summary: 'How the changes of all people lie, by measure, area and way of needling',
  answers: {
    200: { description: 'Of fewer than five people the number alone.', schema: outcomeSummary },
  },
  handle: ({ rooms, staff, act }) =>
    act(async (work): Promise<OutcomeSummary> => {
      const kept = await outcomesOf(work);
      const treated = Map.groupBy(await treatments(work), ({ personId }) => personId);
      const people = Map.groupBy(kept, ({ personId }) => personId);
      const changes = [...people].flatMap(([personId, values]) => {
        const own = treated.get(personId) ?? [];
        return onePerSpot(outcomeChanges(rooms.knowledge, values, firstDays(own))).map(
          (change) => ({
            ...{ change, modality: modalityOf(own, change) },
          }),
        );
      });
      await note(work, staff, { action: 'outcome-summary-read' });
      const groups = Map.groupBy(
        changes,
        ({ change: { measure, area }, modality }) => `${measure} ${area} ${modality}`,
      );
      return {
        ...{ leastPeople: LEAST_PEOPLE, people: people.size },
        groups: [...groups.values()].map(groupOf).toSorted((one, other) => other.n - one.n),
      };
    }),
});

/** A person counts once in a group: of several spots of an area the one measured most often. */
function onePerSpot(changes: readonly OutcomeChange[]): OutcomeChange[] {
  const groups = Map.groupBy(changes, ({ measure, area }) => `${measure} ${area}`);
  return [...groups.values()].map((same) =>
    same.reduce((best, one) => (one.count > best.count ? one : best)),
  );
}

function modalityOf(own: readonly Treatment[], { area, last }: OutcomeChange): string {
  const used = new Set(
    own.filter((one) => one.area === area && one.date <= last.date).map(({ modality }) => modality),
  );
  return used.size === 0 ? 'none' : used.size === 1 ? String([...used][0]) : 'several';
}

function groupOf(members: readonly { change: OutcomeChange; modality: string }[]) {
  const [{ change, modality }] = members as [(typeof members)[number]];
  const { measure, title, unit, better, area } = change;
  const n = members.length;
  const changes = members.map((member) => member.change);
  const named = { measure, title, unit, better, area, modality, n };
  return { ...named, told: n < LEAST_PEOPLE ? null : told(changes) };
}

function told(changes: readonly OutcomeChange[]) {
  const sorted = changes.map(({ change }) => change).toSorted((one, other) => one - other);
  const noise = changes
    .flatMap(({ detectable }) => detectable?.value ?? [])
    .toSorted((a, b) => a - b);
  return {
    verdicts: Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, changes.filter((one) => one.verdict === verdict).length]),
    ) as Record<(typeof VERDICTS)[number], number>,
    ...{ p10: quantile(sorted, 0.1), p25: quantile(sorted, 0.25), p50: quantile(sorted, 0.5) },
    ...{ p75: quantile(sorted, 0.75), p90: quantile(sorted, 0.9) },
    ...{ lowest: sorted[0] as number, highest: sorted.at(-1) as number },
    detectable: noise.length === 0 ? null : quantile(noise, 0.5),
    otherOperator: changes.filter(({ sameOperator }) => sameOperator === false).length,
  };
}

/** Quantile of sorted numbers, between neighbours in proportion (type 7 of Hyndman and Fan). */
function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}

/** How the forecasts of this clinic did against what was measured later. */
export const readScorecard = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/scorecard',
  least: 'read-only',
  summary: 'How the forecasts of this clinic did against what was measured later',
  answers: { 200: { description: 'Small groups by their count alone.', schema: scorecardOutput } },
  handle: async ({ rooms, staff, act }) => {
    const { settings } = await currentClinic(rooms, staff.clinicId);
    return act(async (work) => {
      const forecasts = await metForecasts(work);
      await note(work, staff, { action: 'scorecard-read' });
      return scorecard({ forecasts, simulated: settings.demo === true });
    });
  },
});
