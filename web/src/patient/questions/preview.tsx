import type { ForecastInput } from '@healcast/engine';
import { RecoveryChart } from '../../charts/recovery-chart.tsx';
import { answersInWords } from '../answers-in-words.ts';
import { figureOf } from '../forecast/figure.ts';
import { FigureSources } from '../forecast/sources.tsx';
import type { Typed } from '../typed.ts';
import { useForecast } from '../use-forecast.ts';
import { say, shortDay } from '../words.ts';

/** On a wide screen: the answers so far and, once there are enough, the forecast they make. */
export function Preview({ typed, input }: { typed: Typed; input: ForecastInput | undefined }) {
  const { answer, input: answered } = useForecast(input);
  const answers = answersInWords(typed);
  const forecast = answer?.ok ? answer.value : undefined;
  const session = [...(answered?.sessions ?? []), ...(answered?.plannedSessions ?? [])][0];
  return (
    <aside className="preview" aria-labelledby="preview">
      <h2 id="preview">{say(forecast ? 'questions.preview-title' : 'questions.answers-title')}</h2>
      {forecast && answered && session && (
        <>
          <p className="preview-date">
            <span>{say('questions.preview-red')}</span>
            <strong>{shortDay(forecast.recovery.rednessClears.date)}</strong>
            <span>
              {say('questions.preview-range', {
                low: shortDay(forecast.recovery.rednessClears.lowDate),
                high: shortDay(forecast.recovery.rednessClears.highDate),
              })}
            </span>
          </p>
          <RecoveryChart
            curve={forecast.recovery.curve}
            sign="redness"
            sessionDate={session.date}
          />
          <FigureSources figure="redness" of={figureOf(answered, session)} />
        </>
      )}
      {answers.length === 0 ? (
        <p className="small">{say('questions.answers-empty')}</p>
      ) : (
        <ul className="answer-list">
          {answers.map(({ question, words }) => (
            <li key={question}>{words}</li>
          ))}
        </ul>
      )}
      <p className="small">{say(forecast ? 'questions.preview-note' : 'questions.preview-wait')}</p>
    </aside>
  );
}
