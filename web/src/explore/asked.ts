import {
  AREAS,
  type CheckInput,
  type DecisionAidInput,
  MODALITIES,
  type Modality,
  type PlanInput,
  type RemodelInput,
} from '@healcast/engine';
import { decimal, patientOf, realDate, wrong } from '../patient/answers.ts';
import { studiedDepthMm } from '../patient/knowledge.ts';
import { type Typed, UNKNOWN } from '../patient/typed.ts';

const MOST_KILOS = 300;
const MOST_MONEY = 1_000_000;
const GOALS = ['firmness', 'texture', 'prevention'] as const;

/** A number from 0 that was typed, undefined when it is empty, NaN when it is none. */
export function amount(text: string | undefined, most: number): number | undefined {
  if (!text?.trim()) return undefined;
  const value = /^\d{1,7}([.,]\d{1,2})?$/.test(text.trim())
    ? Number(text.trim().replace(',', '.'))
    : Number.NaN;
  return value <= most ? value : Number.NaN;
}
export const kilos = (typed: Typed) => amount(typed.lost, MOST_KILOS);
export const money = (text: string | undefined) => amount(text, MOST_MONEY);

const given = <Value>(value: Value | undefined): value is Value =>
  value !== undefined && !Number.isNaN(value);

/** Area and person, once both are there; undefined until then. */
function about(typed: Typed, today: string) {
  const area = AREAS.find((one) => one === typed.area);
  if (!area || wrong('age', typed, today)) return undefined;
  const lost = kilos(typed);
  const menopause = (['pre', 'peri', 'post'] as const).find((one) => one === typed.menopause);
  const patient = {
    ...patientOf(typed),
    ...(given(lost) && { weightLossKg: lost }),
    ...(menopause && { menopause }),
    ...(typed.menopause === 'male' && { sex: 'male' as const }),
  };
  const face = typed.faceWent;
  return { area, patient, ...(face && { faceWentWell: face === 'yes' }) };
}

const deviceOf = (typed: Typed): Modality | undefined =>
  MODALITIES.find((one) => one === typed.device);

const depthOf = (typed: Typed): number | undefined =>
  typed.depth !== UNKNOWN && !wrong('depth', typed, '') ? decimal(typed.depth) : undefined;

/** A session already done, from the nine questions. */
function doneSessions(typed: Typed, today: string) {
  const date = realDate(typed.date);
  const modality = deviceOf(typed);
  const depthMm = depthOf(typed);
  if (typed.occasion !== 'done' || !date || date > today || !modality || !depthMm) return undefined;
  return [{ date, modality, depthMm }];
}

/** The question "will it help me?". */
export function checkInputOf(typed: Typed, today: string): CheckInput | undefined {
  const base = about(typed, today);
  if (!base) return undefined;
  const modality = deviceOf(typed);
  const depthMm = depthOf(typed);
  const date = typed.occasion === 'planned' ? realDate(typed.date) : undefined;
  const sessions = doneSessions(typed, today);
  return {
    ...base,
    ...(modality && {
      proposed: { modality, ...(depthMm && { depthMm }), ...(date && { date }) },
    }),
    ...(sessions && { sessions }),
    ...(typed.hopes && typed.hopes.length > 0 && { goals: typed.hopes }),
  };
}

/** What of the wishes for a plan does not fit: key of the field → key of the words. */
export function wrongWishes(typed: Typed, today: string): Record<string, string> {
  const wrongs: Record<string, string> = {};
  const earliest = earliestOf(typed, today);
  if (!earliest) wrongs.earliest = 'series.earliest-wrong';
  const event = realDate(typed.event);
  if (typed.event && (!event || event < (earliest ?? today))) wrongs.event = 'series.event-wrong';
  if (Number.isNaN(money(typed.price))) wrongs.price = 'series.money-wrong';
  if (Number.isNaN(money(typed.budget))) wrongs.budget = 'series.money-wrong';
  return wrongs;
}

export function earliestOf(typed: Typed, today: string): string | undefined {
  const day = typed.earliest ? realDate(typed.earliest) : today;
  return day && day >= today ? day : undefined;
}

/** The stretches of days that do not suit, as typed and kept. */
export const awayOf = (typed: Typed): [string, string][] =>
  (typed.away ?? [])
    .map((stretch) => stretch.split('/') as [string, string])
    .filter(([from, to]) => realDate(from) && realDate(to) && from <= to);

/** The question "plan my series". */
export function planInputOf(typed: Typed, today: string, eventName: string): PlanInput | undefined {
  const base = about(typed, today);
  const earliest = earliestOf(typed, today);
  if (!base || !earliest || Object.keys(wrongWishes(typed, today)).length > 0) return undefined;
  const event = realDate(typed.event);
  const away = awayOf(typed);
  const sessions = doneSessions(typed, today);
  const constraints = constraintsOf(typed);
  return {
    ...base,
    earliest,
    goal: GOALS.find((one) => one === typed.goal) ?? 'firmness',
    ...(event && {
      event: { date: event, name: typed.eventName?.trim().slice(0, 120) || eventName },
    }),
    ...(away.length > 0 && { unavailable: away }),
    ...(sessions && { sessions }),
    ...(constraints && { constraints }),
  };
}

function constraintsOf(typed: Typed): PlanInput['constraints'] {
  const most = Number(typed.most ?? '') || undefined;
  const chosen = MODALITIES.filter((one) => typed.devices?.includes(one));
  const [price, budget] = [money(typed.price), money(typed.budget)];
  const devices = chosen.length > 0 ? chosen : MODALITIES;
  const constraints = {
    ...(most && { maxSessions: most }),
    ...(chosen.length > 0 && { modality: chosen }),
    ...(price !== undefined &&
      budget !== undefined && {
        budget,
        pricePerSession: Object.fromEntries(devices.map((one) => [one, price])),
      }),
  };
  return Object.keys(constraints).length > 0 ? constraints : undefined;
}

/** The kind of session that somebody tries out. */
export interface SessionKind {
  modality: Modality;
  depthMm: number;
}

/** What is tried first where nothing was answered: the session that the model's gains are stated for. */
const REFERENCE: SessionKind = { modality: 'automated-pen', depthMm: 1.5 };

/** The needle depths that may be tried with a device: those it was studied with. */
export const depthsOf = (modality: Modality): readonly [number, number] => {
  const [least, most] = studiedDepthMm(modality) ?? [REFERENCE.depthMm, REFERENCE.depthMm];
  return [Math.max(0.25, least), most];
};

/** The session of the answers, as far as they say. */
export function kindOf(typed: Typed): SessionKind {
  const modality = deviceOf(typed) ?? REFERENCE.modality;
  const [least, most] = depthsOf(modality);
  const depthMm = depthOf(typed) ?? REFERENCE.depthMm;
  return { modality, depthMm: Math.max(least, Math.min(most, depthMm)) };
}

/** Whose skin is shown to somebody who has not said whose it is. */
export const EXAMPLE = { patient: { ageYears: 45 }, area: 'face' } as const;

/** The question for skin to try sessions on, or undefined without area and age. */
export function remodelInputOf(
  typed: Typed,
  kind: SessionKind,
  today: string,
): RemodelInput | undefined {
  const base = about(typed, today);
  return base && { patient: base.patient, area: base.area, ...kind };
}

/** The question behind the decision aid. */
export function aidInputOf(typed: Typed, today: string): DecisionAidInput | undefined {
  const base = about(typed, today);
  return base && { patient: base.patient, area: base.area, asOf: today };
}

/** The field that answers a question of the engine, by the fact it asks for. */
export function fieldOf(fact: string): string {
  const fields: Record<string, string> = {
    ...{ 'age-years': 'age', phototype: 'tone', laxity: 'firmness', area: 'area' },
    ...{ 'weight-loss-kg': 'lost', menopause: 'menopause', sex: 'menopause' },
    ...{ modality: 'device', 'session-proposed': 'device', 'depth-mm': 'depth' },
    ...{ 'face-went-well': 'faceWent', 'depth-usual-mm': 'device', 'depth-most-mm': 'device' },
  };
  if (fact.startsWith('wants-')) return 'hopes';
  return fields[fact] ?? 'health';
}
