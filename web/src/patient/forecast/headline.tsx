import type { Ref } from 'react';
import { say, shortDay } from '../words.ts';
import { figureOf } from './figure.ts';
import type { Parts } from './parts.ts';
import { FigureSources } from './sources.tsx';

/** From this phototype on, redness is hard to see and other signs stand beside it. */
const DARK_FROM_PHOTOTYPE = 4;

/** When redness clears (brief FC2), as a date with its range. Never the date alone. */
export function Headline({
  forecast,
  input,
  session,
  todayDay,
  heading,
}: Parts & {
  /** Undefined where another heading is the page's own. */
  heading: Ref<HTMLHeadingElement> | undefined;
}) {
  const Title = heading ? 'h1' : 'h2';
  // One level below the title, wherever the headline stands.
  const NoteTitle = heading ? 'h2' : 'h3';
  const { rednessClears } = forecast.recovery;
  const phototype = input.patient.phototype ?? 0;
  const range = {
    low: shortDay(rednessClears.lowDate),
    high: shortDay(rednessClears.highDate),
  };
  return (
    <section className="headline" aria-labelledby="headline">
      {heading && <p className="eyebrow">{dayCount(todayDay)}</p>}
      <Title id="headline" ref={heading} tabIndex={-1}>
        <span className="headline-label">{say('forecast.red-clears')} </span>
        <span className="headline-date">{shortDay(rednessClears.date)}</span>
      </Title>
      <p className="headline-range">
        {range.low === range.high
          ? say('forecast.red-clears-same', range)
          : say('forecast.red-clears-range', range)}
      </p>
      <p className="small">{say('forecast.red-range-note')}</p>
      <FigureSources figure="redness" of={figureOf(input, session)} />
      {phototype >= DARK_FROM_PHOTOTYPE && (
        <div className="note">
          <NoteTitle>{say('forecast.dark-title')}</NoteTitle>
          <p>{say('forecast.dark-text')}</p>
        </div>
      )}
    </section>
  );
}

function dayCount(day: number): string {
  if (day === 0) return say('forecast.day-first');
  if (day === -1) return say('forecast.day-before-one');
  return day < 0 ? say('forecast.day-before', { days: -day }) : say('forecast.day-count', { day });
}
