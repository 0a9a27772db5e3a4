import type { ForecastInput } from '@healcast/engine';
import { decimal } from '../answers.ts';
import { questions, studiedDepthMm } from '../knowledge.ts';
import type { Typed } from '../typed.ts';
import { say } from '../words.ts';

type Care = NonNullable<ForecastInput['aftercare']>;

/** Inputs that can be moved on the page: the forecast follows at once. */
export function WhatIf({
  typed,
  change,
  care,
  setCare,
}: {
  typed: Typed;
  change: (part: Typed) => void;
  care: Care;
  setCare: (care: Care) => void;
}) {
  const [least, most] = studiedDepthMm(typed.device ?? '') ?? [0.1, 3];
  const depth = decimal(typed.depth);
  const devices = questions().find(({ linkId }) => linkId === 'device')?.answerOption ?? [];
  const tick = (key: 'sun' | 'activesTooSoon') => {
    const { [key]: was, ...others } = care;
    setCare(was ? others : { ...others, [key]: true });
  };
  return (
    <section className="card what-if" aria-labelledby="what-if">
      <h2 id="what-if">{say('forecast.what-if')}</h2>
      <p className="small">{say('forecast.what-if-lead')}</p>
      <div className="field">
        <label htmlFor="what-depth">
          {say('forecast.what-if-depth')}{' '}
          <output htmlFor="what-depth">
            {Number.isNaN(depth) ? say('forecast.depth-unknown') : `${depth} mm`}
          </output>
        </label>
        <input
          id="what-depth"
          type="range"
          min={Math.max(0.25, least)}
          max={most}
          step={0.25}
          value={Number.isNaN(depth) ? (least + most) / 2 : depth}
          aria-valuetext={Number.isNaN(depth) ? say('forecast.depth-unknown') : `${depth} mm`}
          onChange={(event) => change({ depth: event.currentTarget.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="what-device">{say('forecast.what-if-device')}</label>
        <select
          id="what-device"
          value={typed.device ?? ''}
          onChange={(event) => change({ device: event.currentTarget.value })}
        >
          {devices.map(({ code, display }) => (
            <option key={code} value={code}>
              {display}
            </option>
          ))}
        </select>
      </div>
      <label className="check">
        <input type="checkbox" checked={care.sun === true} onChange={() => tick('sun')} />
        <span>{say('forecast.what-if-sun')}</span>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={care.activesTooSoon === true}
          onChange={() => tick('activesTooSoon')}
        />
        <span>{say('forecast.what-if-actives')}</span>
      </label>
    </section>
  );
}
