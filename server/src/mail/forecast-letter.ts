import type { ClinicSettings, Forecast, ForecastInput, Knowledge, RedFlag } from '@healcast/engine';
import {
  addDays,
  daysBetween,
  fill,
  longDate,
  redFlagsFor,
  sessionOfRecovery,
  shortDate,
  stageOfDay,
  wordsFor,
} from '@healcast/engine';
import type { Brand } from '../brand/brand.ts';
import { clinicContacts } from './clinic-contacts.ts';
import { type CurveDay, curveDays } from './redness-curve.ts';

/** What a forecast letter is made from. */
export interface ForecastLetterSource {
  clinic: ClinicSettings;
  brand: Brand;
  input: ForecastInput;
  forecast: Forecast;
  /** The day the letter is written, on the clinic's calendar. */
  today: string;
  /** The private page of the forecast. */
  pageUrl: string;
  /** The page with the one button that deletes it. */
  deleteUrl: string;
}

export interface SpokenAdjunct {
  name: string;
  claim: string;
  evidence: string;
  certainty: string;
  note: string;
}

export interface SpokenDate {
  name: string;
  date: string;
  range: string;
  because: string;
}

/** Signs under the words that say how soon to call. */
export interface SpokenFlags {
  call: string;
  urgent: boolean;
  signs: string[];
}

/** A forecast letter in words, before it becomes HTML or plain text: both say the same. */
export interface ForecastLetter {
  language: string;
  brand: Brand;
  words: ReturnType<typeof letterWords>;
  subject: string;
  preheader: string;
  opening: string;
  redness: { date: string; range: string; curve: CurveDay[] };
  firmness: string;
  /** What a reader must know of this forecast: limits of the model that were crossed. */
  warnings: string[];
  care: {
    /** The clinic's own words for this day, and whose they are. */
    ownTitle: string;
    own: string[];
    title: string;
    feel: string;
    do: string[];
    avoid: string[];
  };
  dates: SpokenDate[];
  adjuncts: SpokenAdjunct[];
  flags: SpokenFlags[];
  contacts: string[];
  sender: string;
  demo: string | undefined;
  pageUrl: string;
  deleteUrl: string;
}

const letterWords = (knowledge: Pick<Knowledge, 'letters'>) =>
  wordsFor(knowledge.letters, 'forecast');

/**
 * Puts a forecast into the words of the letter, in the language of the room.
 * @throws Error when there is no session to speak of
 */
export function speakForecast(knowledge: Knowledge, source: ForecastLetterSource): ForecastLetter {
  const { clinic, input, forecast, today } = source;
  const { language } = knowledge;
  const session = sessionOfRecovery(input);
  if (!session) throw new Error('A forecast letter needs a session.');
  const words = letterWords(knowledge);
  const names = wordsFor(knowledge.letters, 'names');
  const { recovery, result } = forecast;
  const dayAfter = (days: number) => addDays(session.date, days);
  const spread = {
    low: shortDate(recovery.rednessClears.lowDate, language),
    high: shortDate(recovery.rednessClears.highDate, language),
  };
  const stage = stageOfDay(knowledge.aftercare, daysBetween(session.date, today));
  const forThisModality = (advice: { modalities?: readonly string[] }) =>
    advice.modalities?.includes(session.modality) ?? true;
  return {
    ...{ language, words, brand: source.brand },
    subject: fill(words.subject, { date: longDate(session.date, language) }),
    preheader: fill(words.preheader, spread),
    opening: fill(session.date > today ? words.planned : words.opening, {
      area: names.areas[input.area] ?? input.area,
      date: longDate(session.date, language),
    }),
    redness: {
      date: longDate(recovery.rednessClears.date, language),
      range: fill(words.redness.range, spread),
      curve: curveDays(recovery.curve, recovery.rednessClears.high, (day) =>
        shortDate(dayAfter(day), language),
      ),
    },
    firmness: fill(words.firmness.text, firmnessAtPeak(result)),
    warnings: forecast.findings
      .filter(({ severity, status }) => severity !== 'info' && status === 'fired')
      .map(({ text }) => text),
    care: {
      ownTitle: fill(words.today.own, { clinic: clinic.name }),
      own: ownCare(clinic, stage?.id),
      title: stage?.title ?? '',
      feel: stage?.feel ?? '',
      do: stage?.do.filter(forThisModality).map(({ text }) => text) ?? [],
      avoid: stage?.avoid.filter(forThisModality).map(({ text }) => text) ?? [],
    },
    dates: recovery.activities
      .toSorted((left, right) => left.date.localeCompare(right.date))
      .map((activity) => ({
        name: activity.title,
        date: shortDate(activity.date, language),
        range: fill(words.dates.range, {
          low: shortDate(activity.lowDate, language),
          high: shortDate(activity.highDate, language),
        }),
        because: activity.because,
      })),
    adjuncts: adjunctsToTell(recovery).map((adjunct) => ({
      name: knowledge.adjuncts.get(adjunct.adjunct)?.title ?? adjunct.adjunct,
      claim: adjunct.claimedDaysSaved
        ? fill(words.adjuncts.claimed, { days: daysRange(words, adjunct.claimedDaysSaved) })
        : words.adjuncts.noClaim,
      evidence:
        adjunct.evidenceDaysSaved[0] === 0 && adjunct.evidenceDaysSaved[1] === 0
          ? words.adjuncts.noSaving
          : fill(words.adjuncts.evidence, { days: daysRange(words, adjunct.evidenceDaysSaved) }),
      certainty: fill(words.adjuncts.certainty, {
        certainty: names.certainties[adjunct.certainty] ?? adjunct.certainty,
      }),
      note: [adjunct.note, adjunct.regulatory ?? ''].join(' ').trim(),
    })),
    flags: speakFlags(words, clinic, redFlagsFor(knowledge['red-flags'], session.modality)),
    contacts: [...clinicContacts(words.redFlags, clinic), words.redFlags.notWatched],
    sender: fill(words.sender, { clinic: clinic.name }),
    demo: clinic.demo ? words.demo : undefined,
    pageUrl: source.pageUrl,
    deleteUrl: source.deleteUrl,
  };
}

/** What the clinic says itself of a stage of recovery, and of every day. */
function ownCare({ aftercare }: ClinicSettings, stage: string | undefined): string[] {
  const meant = aftercare?.filter((own) => own.stage === stage || own.stage === 'every-day');
  return meant?.map(({ text }) => text) ?? [];
}

type Words = ReturnType<typeof letterWords>;

function speakFlags(words: Words, clinic: ClinicSettings, flags: RedFlag[]): SpokenFlags[] {
  const calls: Record<RedFlag['call'], string> = {
    emergency: fill(words.redFlags.emergency, {
      emergency: clinic.emergencyNumber,
    }),
    'same-day': words.redFlags.sameDay,
    'within-48h': words.redFlags.within48Hours,
    'within-week': words.redFlags.withinWeek,
  };
  return [...Map.groupBy(flags, ({ call }) => call)].map(([call, group]) => ({
    call: calls[call],
    urgent: call === 'emergency' || call === 'same-day',
    signs: group.map(({ sign }) => sign),
  }));
}

/** The ones that were used, and always exosomes: what is claimed for them is asked for most. */
function adjunctsToTell({ adjuncts }: Forecast['recovery']) {
  return adjuncts.filter(({ adjunct, used }) => used || adjunct === 'exosome');
}

/** The central 80 % of the change on the day it is most likely at its best. */
function firmnessAtPeak({ firmness, peak }: Forecast['result']): { low: string; high: string } {
  const after = firmness.day.findIndex((day) => day >= peak.day);
  const index = after < 0 ? firmness.day.length - 1 : after;
  return { low: percent(firmness.p10[index] ?? 0), high: percent(firmness.p90[index] ?? 0) };
}

const percent = (value: number): string => `${Math.round(value)} %`;
const oneDecimal = (value: number): string => String(Math.round(value * 10) / 10);

function daysRange(words: Words, [low, high]: readonly [number, number]): string {
  const range = { low: oneDecimal(low), high: oneDecimal(high) };
  return low === high ? range.low : fill(words.dates.range, range);
}
