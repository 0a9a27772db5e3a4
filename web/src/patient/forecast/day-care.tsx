import { type ClinicSettings, type Modality, stageOfDay } from '@healcast/engine';
import { useEffect, useRef } from 'react';
import { aftercare } from '../knowledge.ts';
import { say } from '../words.ts';
import { SourcesFold, Why } from './sources.tsx';

/** What to do and what to leave out on one day; today comes first. */
export function DayCare({
  day,
  setDay,
  last,
  todayDay,
  modality,
  dateOf,
  clinic,
}: {
  day: number;
  setDay: (day: number) => void;
  last: number;
  todayDay: number;
  modality: Modality;
  dateOf: (day: number) => string;
  clinic: ClinicSettings | undefined;
}) {
  const strip = useRef<HTMLFieldSetElement>(null);
  // On a narrow screen the days scroll: the chosen one stands in the middle.
  useEffect(() => {
    const days = strip.current;
    const chosen = days?.querySelectorAll('label')[day];
    if (days && chosen)
      days.scrollLeft = chosen.offsetLeft - (days.clientWidth - chosen.offsetWidth) / 2;
  }, [day]);
  const stage = stageOfDay(aftercare(), day);
  if (!stage) return null;
  const days = Array.from({ length: last + 1 }, (_, one) => one);
  const meant = (advice: { modalities?: Modality[] | undefined }) =>
    !advice.modalities || advice.modalities.includes(modality);
  return (
    <div className="care">
      <h3 id="care">{say('forecast.care-title')}</h3>
      <fieldset className="day-strip" ref={strip}>
        <legend className="hidden">{say('forecast.care-days')}</legend>
        {days.map((one) => (
          <label key={one} className="day-pick" data-today={one === todayDay}>
            <input
              type="radio"
              name="care-day"
              checked={one === day}
              onChange={() => setDay(one)}
            />
            <span>
              <span className="day-number">
                <span className="hidden">{say('forecast.curve-day')} </span>
                {one}
              </span>
              <span className="day-date">
                {one === todayDay ? say('forecast.today') : dateOf(one).split(' ')[0]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="feel">
        <strong>{stage.title}.</strong> {stage.feel}
      </p>
      <SourcesFold key={stage.id} ids={stage.evidence} certainty={stage.certainty} />
      <OwnCare clinic={clinic} stage={stage.id} />
      <div className="do-avoid">
        <AdviceList kind="do" advice={stage.do.filter(meant)} />
        <AdviceList kind="avoid" advice={stage.avoid.filter(meant)} />
      </div>
    </div>
  );
}

/** What the clinic says itself of this stage, named as its own, before the original. */
export function OwnCare({ clinic, stage }: { clinic: ClinicSettings | undefined; stage: string }) {
  const own = clinic?.aftercare?.filter((one) => one.stage === stage || one.stage === 'every-day');
  if (!clinic || !own?.length) return null;
  return (
    <div className="advice own-care">
      <h4>{say('forecast.care-own', { clinic: clinic.name })}</h4>
      <ul>
        {own.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="small">{say('forecast.care-own-note')}</p>
    </div>
  );
}

interface Advice {
  text: string;
  because: string;
  evidence: string[];
}

function AdviceList({ kind, advice }: { kind: 'do' | 'avoid'; advice: Advice[] }) {
  if (advice.length === 0) return null;
  return (
    <div className={`advice advice-${kind}`}>
      <h4>{say(`forecast.care-${kind}`)}</h4>
      <ul>
        {advice.map(({ text, because, evidence }) => (
          <li key={text}>
            <Why text={text} because={because} evidence={evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}
