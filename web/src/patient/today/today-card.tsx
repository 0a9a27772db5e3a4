import {
  addDays,
  broughtTo,
  type CheckInAnswers,
  type ClinicSettings,
  type Forecast,
  stageOfDay,
} from '@healcast/engine';
import { type Ref, useState } from 'react';
import { Disclosure } from '../../kit/disclosure.tsx';
import { useOnline } from '../../kit/frame.tsx';
import { OwnCare } from '../forecast/day-care.tsx';
import { type FigureOf, figureOf } from '../forecast/figure.ts';
import type { Parts } from '../forecast/parts.ts';
import { FigureSources, SourcesFold, Why } from '../forecast/sources.tsx';
import { aftercare } from '../knowledge.ts';
import { say, shortDay } from '../words.ts';
import { AnswerCard } from './answer-card.tsx';
import { askTriage } from './ask-triage.ts';
import { CheckInForm } from './check-in-form.tsx';
import type { KeptCheckIn } from './kept.ts';
import type { CheckIns } from './use-check-ins.ts';

const FEW = 3;

/** The head of the private page: which day it is, what to do today, and the check-in. */
export function TodayCard({
  heading,
  checkIns,
  clinic,
  before,
  ...parts
}: Parts & {
  heading: Ref<HTMLHeadingElement>;
  checkIns: CheckIns;
  clinic: ClinicSettings | undefined;
  /** The forecast without any check-in, once there is one. */
  before: Forecast | undefined;
}) {
  const { todayDay, session, forecast, input } = parts;
  const stage = stageOfDay(aftercare(), todayDay);
  const meant = stage?.do.filter(
    ({ modalities }) => !modalities || modalities.includes(session.modality),
  );
  return (
    <section className="today-head" aria-labelledby="today">
      <h1 id="today" ref={heading} tabIndex={-1}>
        {dayTitle(todayDay)}
      </h1>
      {stage && todayDay >= 0 && (
        <div className="feel-today">
          <p className="lead">{stage.feel}</p>
          <SourcesFold ids={stage.evidence} certainty={stage.certainty} />
        </div>
      )}
      <div className="today-grid">
        <div className="card today-do">
          <h2>{say('today.do-first')}</h2>
          <ul className="today-list">
            {meant?.slice(0, FEW).map(({ text, because, evidence }) => (
              <li key={text}>
                <Why text={text} because={because} evidence={evidence} />
              </li>
            ))}
          </ul>
          {stage && <OwnCare clinic={clinic} stage={stage.id} />}
          <NextDate forecast={forecast} todayDay={todayDay} />
        </div>
        <CheckInCard
          {...parts}
          date={input.asOf}
          checkIns={checkIns}
          clinic={clinic}
          before={before}
        />
      </div>
    </section>
  );
}

function dayTitle(day: number): string {
  if (day === 0) return say('today.day-0');
  if (day === -1) return say('today.before-one');
  return day < 0 ? say('today.before', { days: -day }) : say('today.day', { day });
}

/** The next thing that gets safe, with the range of its day. */
function NextDate({ forecast, todayDay }: { forecast: Forecast; todayDay: number }) {
  const next = forecast.recovery.activities
    .filter(({ day }) => day > todayDay)
    .toSorted((left, right) => left.day - right.day)[0];
  return (
    <div className="next-date">
      <h3>{say('today.next-date')}</h3>
      {next ? (
        <>
          <p>
            <strong>{next.title}</strong>{' '}
            <span>{say('today.next-from', { date: shortDay(next.date) })}</span>{' '}
            <span className="small">
              {say('forecast.dates-range', {
                low: Math.ceil(next.low),
                high: Math.ceil(next.high),
              })}
            </span>
          </p>
          <SourcesFold ids={next.sources.filter((id) => id !== 'clinic')} />
        </>
      ) : (
        <p>{say('today.next-date-none')}</p>
      )}
    </div>
  );
}

function CheckInCard({
  forecast,
  input,
  session,
  todayDay,
  date,
  checkIns,
  clinic,
  before,
}: Parts & {
  date: string;
  checkIns: CheckIns;
  clinic: ClinicSettings | undefined;
  before: Forecast | undefined;
}) {
  const online = useOnline();
  const ofToday = checkIns.all.findLast(({ answers }) => answers.date === date);
  const [asking, setAsking] = useState(false);
  const [fresh, setFresh] = useState(false);
  const [failed, setFailed] = useState(false);
  const answer = async (answers: CheckInAnswers) => {
    const { patient, area, sessions = [] } = broughtTo(input, addDays(date, 1));
    const triage = await askTriage({ course: { patient, area, sessions }, answers });
    setFailed(!triage);
    if (!triage) return;
    checkIns.add(answers, triage);
    setAsking(false);
    setFresh(true);
  };
  if (todayDay < 0 && !asking && !ofToday)
    return (
      <section className="card" aria-label={say('today.check-in')}>
        <p>{say('today.check-in-early')}</p>
        <button type="button" className="plain" onClick={() => setAsking(true)}>
          {say('today.check-in-now')}
        </button>
      </section>
    );
  const isAsking = asking || !ofToday;
  const of = figureOf(input, session);
  return (
    <section className="card check-in-card" aria-labelledby="check-in">
      <h2 id="check-in" className={isAsking ? 'hidden' : undefined}>
        {say(isAsking ? 'today.check-in-start' : 'today.answer-title')}
      </h2>
      <div role="alert">{failed && <p className="wrong">{say('today.refused')}</p>}</div>
      {isAsking ? (
        <CheckInForm modality={session.modality} date={date} onAnswers={answer} />
      ) : (
        <>
          <AnswerCard triage={ofToday.triage} of={of} clinic={clinic} isFresh={fresh} />
          <Moved forecast={forecast} before={before} of={of} />
          <div role="status">
            <SentNote one={ofToday} online={online} refused={checkIns.refused} />
          </div>
          <button type="button" className="plain" onClick={() => setAsking(true)}>
            {say('today.check-in-again')}
          </button>
        </>
      )}
    </section>
  );
}

function SentNote({
  one,
  online,
  refused,
}: {
  one: KeptCheckIn;
  online: boolean;
  refused: readonly string[];
}) {
  if (one.sent) return null;
  if (refused.includes(one.id)) return <p className="small">{say('today.not-sent')}</p>;
  return online ? null : <p className="small">{say('today.local-note')}</p>;
}

/** What the check-ins changed about the date that everybody waits for. */
function Moved({
  forecast,
  before,
  of,
}: {
  forecast: Forecast;
  before: Forecast | undefined;
  of: FigureOf;
}) {
  if (!before) return null;
  const now = forecast.recovery.rednessClears;
  const was = before.recovery.rednessClears;
  const dates = { date: shortDay(now.date), before: shortDay(was.date) };
  return (
    <div className="moved">
      <p>
        <strong>{say(now.date === was.date ? 'today.moved-none' : 'today.moved')}</strong>{' '}
        {now.date !== was.date && say('today.moved-red', dates)}
      </p>
      {forecast.recovery.learned.surprise && <p className="small">{say('today.surprise')}</p>}
      <FigureSources figure="redness" of={of} />
    </div>
  );
}

/** The check-ins so far, the newest first. */
export function History({
  checkIns,
  children,
}: {
  checkIns: CheckIns;
  children: (one: KeptCheckIn) => React.ReactNode;
}) {
  if (checkIns.all.length === 0) return null;
  return (
    <section className="card history">
      <Disclosure label={<h2>{say('today.history')}</h2>}>
        <ol>
          {checkIns.all.toReversed().map((one) => (
            <li key={one.id}>{children(one)}</li>
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}
