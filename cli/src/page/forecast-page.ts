import { type Forecast, shortDate } from '@healcast/engine';
import { dayBars, sparkline } from './curves.ts';
import { openQuestions } from './findings.ts';
import { inked, type Paper, widthOf, wrapped } from './ink.ts';
import { bullet, heading, headline, paged, small } from './sections.ts';

/** A forecast as a page for a terminal of any width. */
export function forecastPage(forecast: Forecast, paper: Paper): string {
  const width = widthOf(paper);
  return paged([
    head(forecast, paper, width),
    rednessSection(forecast, paper, width),
    activitySection(forecast, paper, width),
    adjunctSection(forecast, paper, width),
    resultSection(forecast, paper, width),
    findingSection(forecast, paper, width),
    foot(forecast, paper, width),
  ]);
}

type Section = (forecast: Forecast, paper: Paper, width: number) => string[];

const day = (date: string) => shortDate(date, 'en');
const dates = ({ lowDate, highDate }: { lowDate: string; highDate: string }) =>
  lowDate === highDate ? day(lowDate) : `${day(lowDate)} to ${day(highDate)}`;
/** Without the names of weekdays. */
const shortDates = (range: { lowDate: string; highDate: string }) =>
  dates(range).replace(/[A-Z][a-z]{2} (?=\d)/g, '');
const number = (value: number) => String(Math.round(value * 10) / 10);

const head: Section = ({ recovery }, paper) =>
  headline(
    paper,
    `Healcast · ${recovery.session.modality}, session of ${day(recovery.session.date)}`,
  );

const rednessSection: Section = ({ recovery }, paper, width) => {
  const { rednessClears, curve, learned, population } = recovery;
  const lastDay = Math.max(3, Math.min(14, Math.ceil(rednessClears.high) + 1));
  const lines = [
    `${heading(paper, 'Redness clears')}  about ${inked(paper, 'green', day(rednessClears.date))}`,
    ...wrapped(
      `In 8 of 10 people like this: ${dates(rednessClears)} (day ${number(rednessClears.low)} to ${number(rednessClears.high)}).`,
      width,
      '  ',
    ),
  ];
  if (learned.checkInsUsed > 0)
    lines.push(
      ...wrapped(
        `Learned from ${learned.checkInsUsed} check-in(s). Before them: ${dates(population.rednessClears)}.`,
        width,
        '  ',
      ),
    );
  if (learned.surprise)
    lines.push(
      ...wrapped('A check-in was not what we expected, so the range is wide.', width, '  ').map(
        (line) => inked(paper, 'yellow', line),
      ),
    );
  lines.push('');
  for (const row of dayBars(curve.day, curve.redness, lastDay, width - 12, paper))
    lines.push(`  day ${String(row.day).padStart(2)}  ${row.bar}`);
  lines.push(
    ...wrapped('█ 9 in 10 have this much, ▓ half do, ░ 1 in 10', width, '  ').map((line) =>
      inked(paper, 'dim', line),
    ),
  );
  return lines;
};

const activitySection: Section = ({ recovery }, paper, width) => {
  const { activities } = recovery;
  const longest = Math.max(...activities.map(({ title: name }) => name.length));
  const narrow = longest + 42 > width;
  const rows = activities.flatMap((activity) => {
    const from = inked(paper, 'green', day(activity.date).padEnd(narrow ? 0 : 10));
    const range = inked(paper, 'dim', `8 of 10: ${shortDates(activity)}`);
    return narrow
      ? [`  ${activity.title}`, `    ${from}`, `    ${range}`]
      : [`  ${activity.title.padEnd(longest)}  ${from}  ${range}`];
  });
  return [
    heading(paper, 'Safe again from about'),
    ...rows,
    ...wrapped(
      'Only with no open points, no oozing, and redness that is not getting worse.',
      width,
      '  ',
    ),
  ];
};

/** What is said and what was seen. Nothing measured is no measurement of nothing. */
function claimed(days: readonly [number, number] | null): string {
  return days ? `${days.join(' to ')} days saved are claimed` : 'no days saved are claimed';
}

function measured(days: readonly [number, number] | null): string {
  return days && days[1] > 0
    ? `${days.join(' to ')} were measured`
    : 'no days saved have been measured';
}

const adjunctSection: Section = ({ recovery }, paper, width) => {
  const shown = recovery.adjuncts.filter(({ used, claimedDaysSaved }) => used || claimedDaysSaved);
  if (shown.length === 0) return [];
  return [
    heading(paper, 'Add-ons: claimed and measured'),
    ...shown.flatMap(
      ({ adjunct, claimedDaysSaved, evidenceDaysSaved, certainty, note, regulatory }) => [
        `  ${adjunct}: ${claimed(claimedDaysSaved)}, ${measured(evidenceDaysSaved)} (certainty ${certainty})`,
        ...wrapped([note, regulatory].filter(Boolean).join(' '), width, '    '),
      ],
    ),
  ].flatMap((line) =>
    line.length > width && !paper.colour ? wrapped(line.trim(), width, '  ') : [line],
  );
};

const resultSection: Section = ({ result }, paper, width) => {
  const { firmness, peak, chanceOfVisibleChange, phases, perSession, models } = result;
  const now = phases.find((phase) => phase.now);
  const place = firmness.day.reduce(
    (best, at, index) =>
      Math.abs(at - peak.day) < Math.abs((firmness.day[best] ?? 0) - peak.day) ? index : best,
    0,
  );
  const cells = Math.min(48, width - 12);
  const top = Math.max(...firmness.p90, 1);
  return [
    heading(paper, 'Firmness'),
    ...(now ? wrapped(`Now: ${now.name}. ${now.text}`, width, '  ') : []),
    ...wrapped(
      `Best about day ${peak.day} (${peak.low} to ${peak.high}) after the first session: ${number(firmness.p50[place] ?? 0)} % firmer, for 8 of 10 people between ${number(firmness.p10[place] ?? 0)} and ${number(firmness.p90[place] ?? 0)} %.`,
      width,
      '  ',
    ),
    ...wrapped(
      `Chance of a change one can see: ${Math.round(chanceOfVisibleChange * 100)} in 100.`,
      width,
      '  ',
    ),
    ...(models.disagree
      ? wrapped('The two models behind this do not agree here, so the range is wider.', width, '  ')
      : []),
    `  high    ${inked(paper, 'dim', sparkline(firmness.p90, cells, top))}`,
    `  middle  ${inked(paper, 'green', sparkline(firmness.p50, cells, top))}`,
    `  low     ${inked(paper, 'dim', sparkline(firmness.p10, cells, top))}`,
    inked(
      paper,
      'dim',
      `          day 0${' '.repeat(Math.max(1, cells - 12))}day ${firmness.day.at(-1)}`,
    ),
    ...perSession
      .slice(0, 12)
      .map(
        ({ session, gain, low, high }) =>
          `  session ${String(session).padStart(2)}  +${number(gain)} %  (${number(low)} to ${number(high)})`,
      ),
  ];
};

const INK_OF_SEVERITY = { info: 'dim', warning: 'yellow', critical: 'red' } as const;

/** What fired, and apart from it the questions whose answers are not known: these are no warnings yet. */
const findingSection: Section = ({ findings }, paper, width) => {
  const fired = findings.filter(({ status }) => status === 'fired');
  return [
    ...(fired.length > 0 ? [heading(paper, 'Please note')] : []),
    ...fired.flatMap(({ severity, text }) =>
      bullet(text, width).map((line) => inked(paper, INK_OF_SEVERITY[severity], line)),
    ),
    ...openQuestions(paper, 'Not known yet; an answer could change what is wise', findings),
  ];
};

const foot: Section = ({ provenance }, paper) =>
  small(
    paper,
    `Not a diagnosis. Worse pain, heat, pus, fever, blisters or trouble with the eyes: call now, whatever stands here. Engine ${provenance.engine}, knowledge ${provenance.knowledge.slice(0, 12)}, seed ${provenance.seed}, as of ${provenance.asOf}.`,
  );
