import type { AnswerOption, CheckInAnswers, Modality, QuestionItem } from '@healcast/engine';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { checkInQuestions } from '../knowledge.ts';
import { say } from '../words.ts';
import { checkInOf, GRADES, type Grade, type Tapped } from './answers.ts';

/** A sign of the group that heat in the needles may cause: it stands first where heat was used. */
const OF_HEAT = 'greyOrWhiteSkin';

/** A check-in in six taps at most: three grades, go on, one screen of signs, done. */
export function CheckInForm({
  modality,
  date,
  onAnswers,
}: {
  modality: Modality;
  date: string;
  onAnswers: (answers: CheckInAnswers) => void;
}) {
  const [step, setStep] = useState(1);
  const [tapped, setTapped] = useState<Tapped>({ signs: [] });
  const [wrong, setWrong] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The new part is read from its heading on; the first one comes without moving the focus.
  const seen = useRef(1);
  useEffect(() => {
    if (seen.current !== step) title.current?.focus();
    seen.current = step;
  }, [step]);
  const grades = checkInQuestions().filter(({ linkId }) => GRADES.includes(linkId as Grade));
  const signs = checkInQuestions().find(({ repeats }) => repeats);
  const isGraded = GRADES.every((grade) => tapped[grade] !== undefined);
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    setWrong(!isGraded);
    if (isGraded) setStep(2);
  };
  const finish = (ticked: readonly string[]) =>
    onAnswers(checkInOf({ ...tapped, signs: ticked }, date));
  return (
    <form className="check-in" onSubmit={goOn} noValidate>
      <p className="eyebrow">{say('today.steps', { step })}</p>
      <h3 ref={title} tabIndex={-1}>
        {step === 1 ? say('today.check-in') : signs?.text}
      </h3>
      {step === 1 && (
        <>
          <p className="help">{say('today.check-in-lead')}</p>
          {grades.map((question) => (
            <GradeRow
              key={question.linkId}
              question={question}
              chosen={tapped[question.linkId as Grade]}
              choose={(code) => setTapped({ ...tapped, [question.linkId]: code })}
            />
          ))}
          <p className="wrong" role="alert">
            {wrong && !isGraded && say('today.missing')}
          </p>
          <button type="submit" className="button">
            {say('today.next')}
          </button>
        </>
      )}
      {step === 2 && signs && (
        <>
          <p className="help">{signs.help}</p>
          <SignGroups
            options={signs.answerOption ?? []}
            heatFirst={modality === 'rf-microneedling'}
            ticked={tapped.signs}
            onTicked={(next) => setTapped({ ...tapped, signs: next })}
          />
          <div className="check-in-foot">
            <button type="button" className="button quiet" onClick={() => setStep(1)}>
              {say('today.back')}
            </button>
            <button type="button" className="button" onClick={() => finish(tapped.signs)}>
              {say(tapped.signs.length === 0 ? 'today.none' : 'today.send')}
            </button>
          </div>
        </>
      )}
    </form>
  );
}

function GradeRow({
  question,
  chosen,
  choose,
}: {
  question: QuestionItem;
  chosen: string | undefined;
  choose: (code: string) => void;
}) {
  return (
    <fieldset className={`grades grades-${question.linkId}`}>
      <legend>{question.text}</legend>
      {question.answerOption?.map(({ code, display }, index) => (
        <label key={code} className="grade" data-level={index}>
          <input
            type="radio"
            name={`check-in-${question.linkId}`}
            value={code}
            checked={chosen === code}
            onChange={() => choose(code)}
          />
          <span>
            <span className="grade-mark" aria-hidden="true" />
            {display}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function SignGroups({
  options,
  heatFirst,
  ticked,
  onTicked,
}: {
  options: readonly AnswerOption[];
  heatFirst: boolean;
  ticked: readonly string[];
  onTicked: (next: readonly string[]) => void;
}) {
  const groups = [...Map.groupBy(options, ({ group }) => group ?? '')];
  const ofHeat = ([, members]: (typeof groups)[number]) =>
    members.some(({ code }) => code === OF_HEAT);
  if (heatFirst) groups.sort((left, right) => Number(ofHeat(right)) - Number(ofHeat(left)));
  const turn = (code: string) =>
    onTicked(ticked.includes(code) ? ticked.filter((one) => one !== code) : [...ticked, code]);
  return groups.map(([name, members]) => (
    <fieldset key={name} className="signs">
      <legend>{name}</legend>
      {members.map(({ code, display }) => (
        <label key={code} className="sign">
          <input type="checkbox" checked={ticked.includes(code)} onChange={() => turn(code)} />
          <span>{display}</span>
        </label>
      ))}
    </fieldset>
  ));
}
