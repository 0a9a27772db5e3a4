import type { Answer } from '@healcast/engine';
import { tell } from './words.ts';

/** While the engine works, when it refuses and when it fails. Nothing once there is an answer. */
export function Trouble({
  asking,
  wait,
  isAsked = true,
}: {
  asking: { answer: Answer<unknown> | undefined; failed: boolean; again: () => void };
  /** What to say before anything can be asked. */
  wait?: string;
  isAsked?: boolean;
}) {
  const { answer, failed, again } = asking;
  if (answer?.ok) return null;
  if (!isAsked) return <p className="waiting">{wait}</p>;
  if (failed)
    return (
      <div className="card" role="alert">
        <p>{tell('explore.fault')}</p>
        <button type="button" className="button" onClick={again}>
          {tell('explore.again')}
        </button>
      </div>
    );
  if (!answer) return <p className="working">{tell('explore.working')}</p>;
  const { refusal } = answer;
  return (
    <div className="card" role="alert">
      <p>{tell('explore.outside')}</p>
      {refusal.kind === 'outside-domain' ? (
        <p>{refusal.because}</p>
      ) : (
        <ul className="dots">
          {refusal.fields.map(({ pointer, detail }) => (
            <li key={pointer}>{tell('explore.refused', { detail })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
