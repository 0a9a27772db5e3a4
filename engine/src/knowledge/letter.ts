import { z } from '../record/schema.ts';

/** The placeholders `{like-this}` that stand in a wording. */
export function placeholdersOf(wording: string): string[] {
  return [...wording.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/**
 * A sentence for a patient in which exactly the named placeholders may stand. One that is
 * missing would hide a range or a date, one too many would reach the reader as `{braces}`.
 */
function wording<Name extends string>(...names: Name[]) {
  const expected = [...names].sort().join(', ') || 'none';
  return z.string().check(
    z.minLength(1),
    z.refine(
      (text: string) =>
        [...new Set(placeholdersOf(text))].sort().join(', ') === names.toSorted().join(', '),
      { error: `The placeholders of this wording must be exactly: ${expected}.` },
    ),
  );
}

/** Fills a wording. @throws Error (a fault) when a placeholder has no value. */
export function fill(text: string, values: Readonly<Record<string, string>> = {}): string {
  return text.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for the placeholder {${name}}.`);
    return value;
  });
}

/** The words of the letter that carries a forecast. */
const forecastLetter = z.object({
  id: z.string(),
  occasion: z.literal('forecast'),
  subject: wording('date'),
  preheader: wording('low', 'high'),
  greeting: wording(),
  opening: wording('area', 'date'),
  planned: wording('area', 'date'),
  redness: z.object({
    title: wording(),
    likely: wording(),
    range: wording('low', 'high'),
    spread: wording(),
    darkSkin: wording(),
    curve: wording(),
  }),
  firmness: z.object({ title: wording(), text: wording('low', 'high') }),
  today: z.object({
    title: wording(),
    own: wording('clinic'),
    general: wording(),
    do: wording(),
    avoid: wording(),
  }),
  dates: z.object({
    title: wording(),
    lead: wording(),
    range: wording('low', 'high'),
    certain: wording(),
  }),
  adjuncts: z.object({
    title: wording(),
    claimed: wording('days'),
    noClaim: wording(),
    evidence: wording('days'),
    noSaving: wording(),
    certainty: wording('certainty'),
  }),
  redFlags: z.object({
    title: wording(),
    lead: wording(),
    emergency: wording('emergency'),
    clinic: wording('phone', 'hours'),
    noClinic: wording(),
    outOfHours: wording('out-of-hours'),
    sameDay: wording(),
    within48Hours: wording(),
    withinWeek: wording(),
    notWatched: wording(),
  }),
  link: z.object({ title: wording(), button: wording(), note: wording(), calendar: wording() }),
  honesty: z.object({
    title: wording(),
    ranges: wording(),
    sources: wording(),
    education: wording(),
  }),
  deletion: z.object({ text: wording(), link: wording() }),
  sender: wording('clinic'),
  demo: wording(),
});
export type ForecastLetterWords = z.infer<typeof forecastLetter>;

/** The words of the calendar that goes with a forecast. */
const calendarLetter = z.object({
  id: z.string(),
  occasion: z.literal('calendar'),
  name: wording(),
  about: wording(),
  activity: z.object({
    title: wording('activity'),
    notBefore: wording('date'),
    range: wording('low', 'high'),
  }),
  redness: z.object({ title: wording(), range: wording('low', 'high') }),
  nextSession: z.object({ title: wording(), text: wording() }),
  plannedSession: z.object({ title: wording(), text: wording() }),
  call: wording(),
  checkIns: z
    .array(
      z.object({
        day: z.int().check(z.gte(0), z.lte(365)),
        title: wording(),
        description: wording(),
      }),
    )
    .check(z.minLength(1)),
});
export type CalendarWords = z.infer<typeof calendarLetter>;

/** The words of a short letter that only says that something waits behind a link: no health content. */
const notice = <Occasion extends string>(occasion: Occasion) =>
  z.object({
    id: z.string(),
    occasion: z.literal(occasion),
    subject: wording('clinic'),
    greeting: wording(),
    text: wording('clinic'),
    button: wording(),
    note: wording(),
    sender: wording('clinic'),
    demo: wording(),
  });
const invitationLetter = notice('invitation');
const answerLetter = notice('answer');
const questionLetter = notice('question');
const handOverLetter = notice('hand-over');
const requestLetter = notice('request');
const resetLetter = notice('reset');
export type NoticeWords = Omit<z.infer<typeof invitationLetter>, 'occasion'>;

/** The words of reminders: one frame, and a text for each kind of knowledge/reminders. */
const reminderLetter = z.object({
  id: z.string(),
  occasion: z.literal('reminder'),
  subject: wording('clinic'),
  greeting: wording(),
  button: wording(),
  note: wording(),
  stop: wording(),
  stopAll: wording(),
  sender: wording('clinic'),
  demo: wording(),
  /** Signs that mean call, in the weeks of healing; later only that help is there. */
  call: wording('emergency'),
  callLater: wording(),
  texts: z.record(z.string(), wording()),
  page: z.object({
    ...{ title: wording(), text: wording(), textAll: wording() },
    ...{ button: wording(), done: wording() },
  }),
});
export type ReminderWords = z.infer<typeof reminderLetter>;

/** Names of things of the record as a patient reads them. */
const names = z.object({
  id: z.string(),
  occasion: z.literal('names'),
  areas: z.record(z.string(), wording()),
  certainties: z.record(z.string(), wording()),
});
export type PatientNames = z.infer<typeof names>;

/** A file of `knowledge/letters`: the words of one occasion. */
export const letter = z
  .discriminatedUnion('occasion', [
    forecastLetter,
    calendarLetter,
    invitationLetter,
    answerLetter,
    questionLetter,
    handOverLetter,
    requestLetter,
    resetLetter,
    reminderLetter,
    names,
  ])
  .check(
    z.refine((given) => given.id === given.occasion, {
      path: ['id'],
      error: 'The id of a letter is its occasion.',
    }),
  );
export type Letter = z.infer<typeof letter>;

/**
 * The words of an occasion, in the language of the room they are from.
 * @throws Error (a fault of the installation) when the knowledge room has no such letter.
 */
export function wordsFor<Occasion extends Letter['occasion']>(
  letters: ReadonlyMap<string, Letter>,
  occasion: Occasion,
): Extract<Letter, { occasion: Occasion }> {
  const found = letters.get(occasion);
  if (found?.occasion !== occasion)
    throw new Error(`The knowledge room has no letter ${occasion}.`);
  return found as Extract<Letter, { occasion: Occasion }>;
}
