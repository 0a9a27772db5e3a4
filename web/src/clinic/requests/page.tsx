import { useState } from 'react';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { Leads } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { RequestLine } from './line.tsx';
import { REQUESTS_CHANGED } from './use-waiting.ts';

const SHOWN = ['new', 'all'] as const;

/** People who would like to hear from the clinic, the newest first. */
export function RequestsPage() {
  const { me, may } = useStaff();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('new');
  const [starts, setStarts] = useState<readonly string[]>([]);
  const before = starts.at(-1);
  const query = new URLSearchParams({
    ...(shown === 'new' && { state: 'new' }),
    ...(before && { before }),
  });
  const list = useAnswer<Leads>(`/api/clinic/requests?${query}`);
  const changed = () => {
    list.again();
    dispatchEvent(new Event(REQUESTS_CHANGED));
  };
  return (
    <>
      <Heading title={say('room-requests')} />
      <p className="small">{say('requests-why')}</p>
      <fieldset className="tabs filters">
        <legend className="hidden">{say('filter')}</legend>
        {SHOWN.map((one) => (
          <label key={one} className="tab">
            <input
              type="radio"
              name="shown"
              checked={shown === one}
              onChange={() => {
                setShown(one);
                setStarts([]);
              }}
            />
            <span>{say(`requests-${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {!list.value ? (
        list.trouble ? (
          <TroubleNote trouble={list.trouble} again={list.again} />
        ) : (
          <Loading />
        )
      ) : list.value.leads.length === 0 ? (
        <div className="panel empty" role="status">
          <p>{say(shown === 'new' ? 'requests-none-new' : 'requests-none')}</p>
          <p className="small">
            <a href={`/at/${me.clinic.slug}`}>{say('requests-page')}</a>
            {may('owner') && (
              <>
                {' · '}
                <Link href={addressOf.settings}>{say('requests-embed')}</Link>
              </>
            )}
          </p>
        </div>
      ) : (
        <ul className="lines panel">
          {list.value.leads.map((lead) => (
            <RequestLine key={lead.id} lead={lead} onChange={changed} />
          ))}
        </ul>
      )}
      {list.value?.before && (
        <button
          type="button"
          className="button quiet"
          onClick={() => setStarts((all) => [...all, String(list.value?.before)])}
        >
          {say('show-more')}
        </button>
      )}
    </>
  );
}
