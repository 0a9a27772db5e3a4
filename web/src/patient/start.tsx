import type { ForecastInput } from '@healcast/engine';
import { useState } from 'react';
import { useHeadingFocus } from '../kit/use-heading-focus.ts';
import { questions } from './knowledge.ts';
import { addressOf, go, PLACES } from './route.ts';
import type { Typed } from './typed.ts';
import { say } from './words.ts';

const PROMISES = ['time', 'account', 'private', 'sources'];

/** The first page: what this is, what it costs (a minute), what happens with the answers. */
export function StartPage({
  typed,
  input,
  onForget,
}: {
  typed: Typed;
  input: ForecastInput | undefined;
  onForget: () => void;
}) {
  const heading = useHeadingFocus(say('start.title'));
  const [forgotten, setForgotten] = useState(false);
  const isBegun = Object.keys(typed).length > 0;
  const first = addressOf({ question: questions()[0]?.linkId ?? '' });
  return (
    <div className="start">
      <div className="start-words">
        <h1 ref={heading} tabIndex={-1}>
          {say('start.title')}
        </h1>
        <p className="lead">{say('start.lead')}</p>
        <p className="actions">
          {input && (
            <a
              className="button"
              href={addressOf('forecast')}
              onClick={goTo(addressOf('forecast'))}
            >
              {say('start.see')}
            </a>
          )}
          <a className={input ? 'button quiet' : 'button'} href={first} onClick={goTo(first)}>
            {say(isBegun ? 'start.resume' : 'start.begin')}
          </a>
        </p>
        <ul className="promises">
          {PROMISES.map((promise) => (
            <li key={promise}>{say(`start.promise-${promise}`)}</li>
          ))}
        </ul>
        {isBegun && (
          <button
            type="button"
            className="plain"
            onClick={() => {
              onForget();
              setForgotten(true);
            }}
          >
            {say('start.forget')}
          </button>
        )}
        <p role="status">{forgotten && say('start.forgotten')}</p>
      </div>
      <Example />
      <MorePages />
      <p className="small start-note">{say('start.education')}</p>
    </div>
  );
}

/** The ways on to everything beyond the forecast. */
export function MorePages() {
  return (
    <nav className="more-pages" aria-label={say('start.more')}>
      <ul>
        {PLACES.map((place) => (
          <li key={place}>
            <a href={addressOf(place)} onClick={goTo(addressOf(place))}>
              {say(`start.more-${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Follows a link inside the app; a modified click keeps its usual meaning. */
export const goTo =
  (address: string) =>
  (event: { preventDefault(): void; metaKey?: boolean; ctrlKey?: boolean; shiftKey?: boolean }) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(address);
  };

/** The shape of a forecast, drawn without numbers: it is nobody's skin and says so. */
function Example() {
  return (
    <figure className="example">
      <svg viewBox="0 0 480 340" aria-hidden="true" focusable="false">
        <defs>
          <linearGradient id="calm" x1="0" x2="1" y1="0" y2="0">
            <stop className="stop-flush" offset="0" />
            <stop className="stop-sand" offset=".45" />
            <stop className="stop-calm" offset="1" />
          </linearGradient>
        </defs>
        {[0, 1, 2, 3, 4, 5, 6, 7].map((day) => (
          <g key={day} className="example-day">
            <line x1={40 + day * 57} x2={40 + day * 57} y1="40" y2="290" />
            <text x={40 + day * 57} y="318">
              {day}
            </text>
          </g>
        ))}
        <path
          className="example-band"
          d="M40 44C78 54 104 92 150 142c54 60 104 104 290 132v14C330 287 210 284 140 250 86 222 74 128 40 84Z"
        />
        <path className="example-line" d="M40 62c38 12 56 66 100 122 52 66 130 92 300 100" />
        <circle className="example-today" cx="154" cy="201" r="8" />
      </svg>
      <figcaption>
        <span>{say('start.example-red')}</span> {say('start.example-after')}. {say('start.example')}
        .
      </figcaption>
    </figure>
  );
}
