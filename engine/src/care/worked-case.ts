import type { WorkedCase } from '../knowledge/worked-case.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Finding } from '../record/finding.ts';
import type { Answer } from '../record/refusal.ts';
import { check } from './check.ts';
import { forecast } from './forecast.ts';
import { plan } from './plan.ts';
import { triage } from './triage.ts';

/** What any of the answers may carry that a case can hold it to. */
interface Answered {
  verdict?: string;
  urgency?: string;
  findings: Finding[];
  alternatives?: { id: string }[];
  plan?: { sessions: unknown[] } | null;
}

const VERBS: Record<
  WorkedCase['verb'],
  (knowledge: Knowledge, input: unknown) => Answer<Answered>
> = { forecast, check, plan, triage };

/** Runs one worked person. @returns what did not come out as told; empty when all did. */
export function runWorkedCase(knowledge: Knowledge, { verb, given, expect }: WorkedCase): string[] {
  const answer = VERBS[verb](knowledge, given);
  if (!answer.ok) return same('refusal', answer.refusal.kind, expect.refusal);
  const { value } = answer;
  const having = (status: Finding['status']) =>
    value.findings.filter((finding) => finding.status === status).map(({ rule }) => rule);
  const offered = (value.alternatives ?? []).map(({ id }) => id);
  return [
    ...same('refusal', undefined, expect.refusal),
    ...(expect.verdict ? same('verdict', value.verdict, expect.verdict) : []),
    ...(expect.urgency ? same('urgency', value.urgency, expect.urgency) : []),
    ...missing('did not fire', having('fired'), expect.fired),
    ...missing('is not unknown', having('unknown'), expect.unknown),
    ...missing('is not offered', offered, expect.alternatives),
    ...(expect.silent ?? [])
      .filter((rule) => value.findings.some((finding) => finding.rule === rule))
      .map((rule) => `${rule} should be silent`),
    ...(expect.bands ?? []).flatMap(({ at, from, to }) => outside(value, at, from, to)),
    ...(expect.dates ?? []).flatMap(({ at, from, to }) => outside(value, at, from, to)),
    ...(expect.plan ? sessionsPlanned(value.plan?.sessions.length ?? 0, expect.plan) : []),
  ];
}

function same(what: string, got: string | undefined, wanted: string | undefined): string[] {
  return got === wanted ? [] : [`${what} is ${got ?? 'none'}, not ${wanted ?? 'none'}`];
}

function missing(how: string, got: readonly string[], wanted: readonly string[] = []): string[] {
  return wanted.filter((id) => !got.includes(id)).map((id) => `${id} ${how}`);
}

function sessionsPlanned(
  count: number,
  wanted: NonNullable<WorkedCase['expect']['plan']>,
): string[] {
  const { least, most } = wanted === 'none' ? { least: 0, most: 0 } : wanted;
  return count >= least && count <= most
    ? []
    : [`the plan has ${count} sessions, not ${least} to ${most}`];
}

function outside<Value extends number | string>(
  value: unknown,
  pointer: string,
  from: Value,
  to: Value,
): string[] {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
  return typeof found === typeof from && (found as Value) >= from && (found as Value) <= to
    ? []
    : [`${pointer} is ${String(found)}, not from ${String(from)} to ${String(to)}`];
}
