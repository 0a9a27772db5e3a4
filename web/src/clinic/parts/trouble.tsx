import type { Trouble } from '../api.ts';
import { say } from '../words.ts';

/** A trouble in words: the server's own where it gave any; wrong fields are listed, not told twice. */
function troubleWords({ kind, title, detail, fields }: Trouble): string {
  if (kind === 'offline') return say('trouble-offline');
  if (kind === 'fault') return say('trouble-fault');
  return [title, fields.length === 0 && detail].filter(Boolean).join(' ');
}

/** What went wrong, and the way to try again where that may help: what is not there stays so. */
export function TroubleNote({ trouble, again }: { trouble: Trouble; again?: () => void }) {
  return (
    <div className="note alarm" role="alert">
      <p>{troubleWords(trouble)}</p>
      {trouble.fields.length > 0 && (
        <ul>
          {trouble.fields.map(({ pointer, detail }) => (
            <li key={pointer + detail}>{detail}</li>
          ))}
        </ul>
      )}
      {again && trouble.status !== 404 && (
        <button type="button" className="plain" onClick={again}>
          {say('try-again')}
        </button>
      )}
    </div>
  );
}

/** While the first answer is under way. */
export const Loading = () => (
  <p className="loading" role="status">
    {say('loading')}
  </p>
);
