import { stagesInOrder } from '../knowledge/aftercare.ts';
import { redFlagsFor } from '../knowledge/red-flag.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageItem, PageSection } from '../record/page.ts';
import type { Plan } from '../record/plan.ts';
import type { SayWords } from './page-words.ts';

/** A plan that has sessions. */
export type Made = Plan & { plan: NonNullable<Plan['plan']> };

/** One line of a list that cites nothing. */
export const item = (said: string): PageItem => ({ text: said, sources: [] });

/** What is not known and could forbid a session: never taken for a no, so it stands on the sheet. */
export function openOf({ findings }: Made, words: SayWords): PageSection[] {
  const open = findings.filter(
    ({ severity, status }) => severity === 'critical' && status === 'unknown',
  );
  const asks = [...new Set(open.flatMap(({ asks: each = [] }) => each))];
  if (asks.length === 0) return [];
  const text = words('open-text', { asks: asks.join(' ') });
  return [{ id: 'open', title: words('open'), parts: [{ kind: 'text', text }] }];
}

/** The notes that matter most, and the stopping rule. */
export function notesOf({ findings, stoppingRule }: Made, words: SayWords): PageSection {
  const serious = findings.filter(
    ({ severity, status }) => severity !== 'info' && status === 'fired',
  );
  const items = [
    ...serious.slice(0, MOST_NOTES).map((finding) => item(finding.text)),
    item(stoppingRule.text),
  ];
  return { id: 'notes', title: words('notes'), parts: [{ kind: 'list', ordered: false, items }] };
}

/** More would not fit on one page; all of them stand in the plan itself. */
const MOST_NOTES = 4;

/** Which signs call for whom. */
export function callsOf(knowledge: Knowledge, { plan }: Made, words: SayWords): PageSection {
  const signs = (call: string) =>
    redFlagsFor(knowledge['red-flags'], plan.modality)
      .filter((flag) => flag.call === call)
      .map(({ sign }) => sign.charAt(0).toLowerCase() + sign.slice(1))
      .join('; ');
  const items = (['emergency', 'same-day', 'within-48h'] as const).map((call) => ({
    ...item(`${words(call)}${signs(call)}.`),
    mark: 'stop' as const,
  }));
  return { id: 'calls', title: words('call'), parts: [{ kind: 'list', ordered: false, items }] };
}

/** The 72 hours that decide most, in the words of the aftercare. */
export function firstDaysOf(
  { aftercare }: Pick<Knowledge, 'aftercare'>,
  { plan }: Made,
  words: SayWords,
): PageSection {
  const said = stagesInOrder(aftercare)
    .filter(({ fromDay }) => fromDay > 0 && fromDay <= FIRST_DAYS)
    .flatMap((stage) => [...stage.do, ...stage.avoid])
    .filter(({ modalities }) => !modalities || modalities.includes(plan.modality))
    .map(({ text }) => text);
  return {
    id: 'first-days',
    title: words('first-days'),
    parts: [{ kind: 'text', text: said.join(' ') }],
  };
}

const FIRST_DAYS = 3;
