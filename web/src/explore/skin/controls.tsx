import type { Modality } from '@healcast/engine';
import { SERIES_INTERVAL_DAYS } from '../../patient/answers.ts';
import { depthsOf, type SessionKind } from '../asked.ts';
import { deviceOptions } from '../fields.tsx';
import { tell } from '../words.ts';
import { evenly, gapOf, isEven, LONGEST_GAP, MOST_SESSIONS, withCount } from './sessions.ts';

const COUNTS = Array.from({ length: MOST_SESSIONS }, (_, at) => at + 1);
const DEPTH_STEP_MM = 0.25;

/** How many sessions, how far apart, with what and how deep. */
export function Controls({
  kind,
  setKind,
  days,
  setDays,
}: {
  kind: SessionKind;
  setKind: (kind: SessionKind) => void;
  days: readonly number[];
  setDays: (days: number[]) => void;
}) {
  const gap = gapOf(days, SERIES_INTERVAL_DAYS);
  const gapWords = tell(isEven(days) ? 'skin.gap-days' : 'skin.gap-about', { days: gap });
  const [least, most] = depthsOf(kind.modality);
  const choose = (modality: Modality) => {
    const [shallow, deep] = depthsOf(modality);
    setKind({ modality, depthMm: Math.max(shallow, Math.min(deep, kind.depthMm)) });
  };
  return (
    <div className="skin-controls">
      <fieldset className="tabs">
        <legend>{tell('skin.count')}</legend>
        {COUNTS.map((count) => (
          <label key={count} className="tab">
            <input
              type="radio"
              name="count"
              checked={days.length === count}
              onChange={() => setDays(withCount(days, count, SERIES_INTERVAL_DAYS))}
            />
            <span>{count}</span>
          </label>
        ))}
      </fieldset>
      {days.length > 1 && (
        <Slider
          id="skin-gap"
          label={tell('skin.gap')}
          words={gapWords}
          {...{ least: 7, most: LONGEST_GAP, step: 1, value: gap }}
          change={(value) => setDays(evenly(days.length, value))}
        />
      )}
      <Slider
        id="skin-depth"
        label={tell('skin.depth')}
        words={`${kind.depthMm} mm`}
        {...{ least, most, step: DEPTH_STEP_MM, value: kind.depthMm }}
        change={(depthMm) => setKind({ ...kind, depthMm })}
      />
      <div className="field">
        <label htmlFor="skin-device">{tell('skin.device')}</label>
        <select
          id="skin-device"
          value={kind.modality}
          onChange={(event) => choose(event.currentTarget.value as Modality)}
        >
          {deviceOptions().map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** A number under a finger, said in words. */
function Slider({
  id,
  label,
  words,
  least,
  most,
  step,
  value,
  change,
}: {
  id: string;
  label: string;
  words: string;
  least: number;
  most: number;
  step: number;
  value: number;
  change: (value: number) => void;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} <output htmlFor={id}>{words}</output>
      </label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={words}
        onInput={(event) => change(Number(event.currentTarget.value))}
      />
    </div>
  );
}
