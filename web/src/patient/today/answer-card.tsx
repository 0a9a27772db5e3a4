import type { ClinicSettings, Triage } from '@healcast/engine';
import { useEffect, useRef } from 'react';
import { PlaceChart } from '../../charts/place-chart.tsx';
import { type FigureOf, leastCertainty } from '../forecast/figure.ts';
import { FigureSources, SourcesFold, Why } from '../forecast/sources.tsx';
import { checkInQuestions } from '../knowledge.ts';
import { say } from '../words.ts';
import { gradeWords } from './answers.ts';

/** How loud an urgency is shown. Only routine answers are compared with other people. */
const LOUD: Record<Triage['urgency'], 'alarm' | 'care' | 'calm'> = {
  emergency: 'alarm',
  'same-day': 'alarm',
  'within-48h': 'care',
  'within-week': 'care',
  routine: 'calm',
};

/**
 * The answer to a check-in: whom to call comes first when anything needs a call. Else where the
 * answer lies among others; never that something is normal.
 */
export function AnswerCard({
  triage,
  of,
  clinic,
  isFresh,
}: {
  triage: Triage;
  of: FigureOf;
  clinic: ClinicSettings | undefined;
  /** Just answered: the focus goes here. */
  isFresh: boolean;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) title.current?.focus();
  }, [isFresh]);
  const tone = LOUD[triage.urgency];
  const fired = triage.findings.filter(({ status }) => status === 'fired');
  const cited = [...new Set(fired.flatMap(({ evidence }) => evidence))];
  return (
    <div className={`answer answer-${tone}`} data-urgency={triage.urgency}>
      <h3 ref={title} tabIndex={-1}>
        {triage.urgencyWords}
      </h3>
      {tone !== 'calm' && <Call urgency={triage.urgency} clinic={clinic} />}
      {fired.length > 0 && (
        <ul className="answer-why">
          {fired.map(({ rule, text }) => (
            <li key={rule}>{text}</li>
          ))}
        </ul>
      )}
      {cited.length > 0 && <SourcesFold ids={cited} certainty={leastCertainty(fired)} />}
      {triage.notRead && <p className="small">{say('today.not-read')}</p>}
      {tone === 'calm' && <Place today={triage.today} of={of} />}
      {triage.advice.length > 0 && (
        <>
          <h4>{say('today.advice-title')}</h4>
          <ul className="answer-advice">
            {triage.advice.map(({ text, because, evidence }) => (
              <li key={text}>
                <Why text={text} because={because} evidence={evidence} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const telephone = (number: string) => `tel:${number.replaceAll(/[^+\d]/g, '')}`;

function Call({
  urgency,
  clinic,
}: {
  urgency: Triage['urgency'];
  clinic: ClinicSettings | undefined;
}) {
  if (!clinic)
    return (
      <div className="answer-call">
        <p>{say('forecast.call-generic')}</p>
        <p>{say('forecast.call-generic-out')}</p>
      </div>
    );
  const { phone, name, hours, outOfHours, emergencyNumber } = clinic;
  const isEmergency = urgency === 'emergency';
  return (
    <div className="answer-call">
      <p className="actions">
        {isEmergency && (
          <a className="button danger" href={telephone(emergencyNumber)}>
            {say('today.call-emergency-number', { number: emergencyNumber })}
          </a>
        )}
        {phone && (
          <a className={isEmergency ? 'button quiet' : 'button danger'} href={telephone(phone)}>
            {say('today.call-clinic', { clinic: name })}
          </a>
        )}
      </p>
      <p>
        <strong>{name}</strong>. {say('forecast.call-hours')}: {hours}
      </p>
      <p>
        {say('forecast.call-out')}: {outOfHours}
      </p>
      {!isEmergency && (
        <p>
          {say('forecast.call-emergency')}:{' '}
          <a href={telephone(emergencyNumber)}>{emergencyNumber}</a>
        </p>
      )}
    </div>
  );
}

function Place({ today, of }: { today: Triage['today']; of: FigureOf }) {
  const { answer, p10, p90 } = today.redness;
  const names =
    checkInQuestions()
      .find(({ linkId }) => linkId === 'redness')
      ?.answerOption?.map(({ display }) => display) ?? [];
  if (!today.words) return null;
  const words = (grade: number) => gradeWords('redness', grade);
  return (
    <div className="place">
      <h4>{say('today.place-title')}</h4>
      {answer !== null && p10 !== null && p90 !== null && (
        <>
          <PlaceChart answer={answer} low={p10} high={p90} names={names} />
          <p className="hidden">
            {p10 === p90
              ? say('today.place-alt-same', { answer: words(answer), low: words(p10) })
              : say('today.place-alt', {
                  ...{ answer: words(answer), low: words(p10), high: words(p90) },
                })}
          </p>
        </>
      )}
      <p>{today.words}</p>
      <p className="small">
        {p10 !== null && say('today.place-note')} {say('today.place-change')}
      </p>
      <FigureSources figure="place" of={of} />
    </div>
  );
}
