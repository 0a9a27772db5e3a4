import { longDate } from '@healcast/engine';
import type { eventsOf } from '../../../store/clinic/adverse-events.ts';
import { yearsBetween } from '../../../store/clinic/courses.ts';
import type { ReportDraft } from '../contract/outcomes.ts';

type Event = Awaited<ReturnType<typeof eventsOf>>[number];
type Strings = Readonly<Record<string, string>>;
type Field = readonly [key: string, value: string | null | undefined];

/**
 * The draft of a report, in the order of parts A to G of the form FDA 3500: what is on record, and
 * what is missing. No name of the person stands in it.
 */
export function draftReport(
  strings: Strings,
  event: Event,
  clinic: string,
  today: string,
): ReportDraft {
  const say = (key: string) => strings[key] ?? key;
  const named = (list: string, code: string) => say(`${list}-${code}`);
  const parts: [string, Field[]][] = [
    ['report-patient', patientOf(event, named)],
    ['report-event', eventFields(event, named, today)],
    ['report-availability', [['report-kept', undefined]]],
    ['report-products', productFields(event, named)],
    ['report-device', deviceFields(event, named)],
    ['report-other', [['report-anaesthetic', event.session?.anaesthetic]]],
    [
      'report-reporter',
      [
        ['report-clinic', clinic],
        ['report-recorded-by', event.recordedBy],
      ],
    ],
  ];
  const sections = parts.map(([title, fields]) => ({
    title: say(title),
    fields: fields.map(([key, value]) => ({ name: say(key), value: value || null })),
  }));
  return {
    title: `${named('event', event.kind)}, ${spoken(event.onset)}`,
    sections,
    text: plainText(sections, say('report-blank')),
    missing: sections.flatMap(({ fields }) =>
      fields.filter(({ value }) => value === null).map(({ name }) => name),
    ),
  };
}

/** A day as nobody can turn it round: the draft is read by people, exports keep ISO days. */
const spoken = (day: string) => longDate(day, 'en');

function plainText(sections: ReportDraft['sections'], blank: string): string {
  return sections
    .map(({ title, fields }) =>
      [title, ...fields.map(({ name, value }) => `  ${name}: ${value ?? blank}`)].join('\n'),
    )
    .join('\n\n');
}

type Named = (list: string, code: string) => string;

function patientOf({ id, person, onset }: Event, named: Named): Field[] {
  return [
    // The clinic finds the person by it; nobody else does.
    ['report-identifier', id.slice(0, 8)],
    ['report-age', person.birthDate && String(yearsBetween(person.birthDate, onset))],
    ['report-sex', person.sex && named('sex', person.sex)],
    ['report-weight', undefined],
  ];
}

function eventFields(event: Event, named: Named, today: string): Field[] {
  const because = event.seriousBecause.map((code) => named('serious', code)).join(', ');
  return [
    ['report-kind', named('event', event.kind)],
    ['report-severity', named('event-severity', event.severity)],
    ['report-serious', event.serious ? because : named('serious', 'no')],
    ['report-onset', spoken(event.onset)],
    ['report-date', spoken(today)],
    ['report-description', event.description],
    ['report-treatment', event.treatment],
    ['report-outcome', named('ended', event.outcome)],
    ['report-resolved', event.resolved && spoken(event.resolved)],
  ];
}

const productFields = ({ adjuncts, session }: Event, named: Named): Field[] => [
  ['report-adjuncts', adjuncts.map((one) => adjunctIn(one, named)).join('; ')],
  ['report-used-on', adjuncts.length > 0 && session ? spoken(session.date) : undefined],
];

/** An adjunct of a session begins with its code; what was typed by hand speaks for itself. */
function adjunctIn(words: string, named: Named): string {
  const [code = '', ...rest] = words.split(' ');
  const name = named('adjunct', code);
  return name.startsWith('adjunct-') ? words : [name, ...rest].join(' ');
}

function deviceFields(event: Event, named: Named): Field[] {
  const { session } = event;
  const zones = session?.zones.map(({ area, depthMm, passes, energyMj, temperatureC }) =>
    [
      `${named('area', area)} ${depthMm} mm`,
      passes && `${passes} ×`,
      energyMj && `${energyMj} mJ`,
      temperatureC && `${temperatureC} °C`,
    ]
      .filter(Boolean)
      .join(', '),
  );
  return [
    ['report-brand', event.device],
    ['report-device-kind', session && named('modality', session.modality)],
    ['report-maker', undefined],
    ['report-lot', event.cartridgeLot],
    ['report-udi', undefined],
    ['report-operator', event.operator],
    ['report-session', event.sessionDate && spoken(event.sessionDate)],
    ['report-zones', zones?.join('; ')],
  ];
}
