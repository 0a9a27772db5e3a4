import type { Check } from '@healcast/engine';
import { linear, niceTicks } from '../../charts/scale.ts';
import { useWidth } from '../../charts/use-width.ts';
import { SourcesFold } from '../../patient/forecast/sources.tsx';
import { tell } from '../words.ts';

const HEIGHT = 92;
const BAR = { top: 26, height: 22 };
const PAD = 22;

/** How much firmer, as a range on a ruler that always starts at no change. */
export function Expectation({ expectation }: { expectation: Check['expectation'] }) {
  const { improvementPercent, words, certainty, evidence } = expectation;
  const low = Math.round(improvementPercent.low);
  const mid = Math.round(improvementPercent.mid);
  const high = Math.round(improvementPercent.high);
  return (
    <section className="card" aria-labelledby="expect">
      <h2 id="expect">{tell('help.expect')}</h2>
      <p className="big-range">{tell('help.expect-range', { low, high })}</p>
      <Ruler {...{ low, mid, high }} />
      <p className="small">{tell('help.expect-8-of-10')}</p>
      <p>{words}</p>
      <SourcesFold ids={evidence} certainty={certainty} />
    </section>
  );
}

function Ruler({ low, mid, high }: { low: number; mid: number; high: number }) {
  const { element, width } = useWidth<SVGSVGElement>(320);
  const least = Math.min(0, low);
  const most = Math.max(40, high);
  const x = linear([least, most], [PAD, width - PAD]);
  return (
    <svg
      ref={element}
      className="ruler"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      height={HEIGHT}
      role="img"
      aria-label={tell('help.expect-alt', { low, mid, high })}
    >
      <rect
        className="ruler-rail"
        x={PAD}
        y={BAR.top}
        width={width - 2 * PAD}
        height={BAR.height}
        rx="11"
      />
      <rect
        className="ruler-bar"
        x={x(low)}
        y={BAR.top}
        width={Math.max(4, x(high) - x(low))}
        height={BAR.height}
        rx="11"
      />
      <line
        className="ruler-mid"
        x1={x(mid)}
        x2={x(mid)}
        y1={BAR.top - 6}
        y2={BAR.top + BAR.height + 6}
      />
      <text
        className="ruler-note"
        x={x(mid)}
        y={BAR.top - 11}
        data-edge={x(mid) < 80 ? 'start' : x(mid) > width - 80 ? 'end' : undefined}
      >
        {tell('help.expect-mid', { mid })}
      </text>
      {niceTicks(least, most, 4).map((tick) => (
        <text key={tick} x={x(tick)} y={HEIGHT - 22}>
          {tick > 0 ? `+${tick} %` : `${tick} %`}
        </text>
      ))}
      <text x={x(0)} y={HEIGHT - 4} data-edge="start" className="ruler-zero">
        {tell('help.expect-zero')}
      </text>
    </svg>
  );
}
