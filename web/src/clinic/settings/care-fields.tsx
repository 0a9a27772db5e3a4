import { TextArea } from '../parts/fields.tsx';
import type { Settings } from '../types.ts';
import { careStages, say } from '../words.ts';

type Own = NonNullable<Settings['clinic']['aftercare']>;

/** What holds on every day has no original beside it. */
const EVERY_DAY = {
  id: 'every-day',
  title: say('own-care-every-day'),
  advice: [] as string[],
};

/** The clinic's own words for each stage of recovery, with the original beside the field. */
export function CareFields({ own, onChange }: { own: Own; onChange: (own: Own) => void }) {
  return (
    <>
      {[EVERY_DAY, ...careStages].map(({ id, title, advice }) => (
        <div key={id} className="own-care">
          <TextArea
            label={say('own-care-of', { stage: title })}
            hint={say('own-care-hint')}
            rows={3}
            value={own
              .filter(({ stage }) => stage === id)
              .map(({ text }) => text)
              .join('\n')}
            onChange={(typed) =>
              onChange([
                ...own.filter(({ stage }) => stage !== id),
                ...(typed === '' ? [] : typed.split('\n').map((text) => ({ stage: id, text }))),
              ])
            }
          />
          {advice.length > 0 && (
            <details className="small">
              <summary>
                {say('own-care-original')}
                <span className="hidden"> {title}</span>
              </summary>
              <ul>
                {advice.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </>
  );
}
