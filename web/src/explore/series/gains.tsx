import type { Plan } from '@healcast/engine';
import { linear, niceTicks } from '../../charts/scale.ts';
import { useWidth } from '../../charts/use-width.ts';
import { Disclosure } from '../../kit/disclosure.tsx';
import type { FigureOf } from '../../patient/forecast/figure.ts';
import { FigureSources, SourcesFold } from '../../patient/forecast/sources.tsx';
import { tell } from '../words.ts';

const HEIGHT = 240;
const PAD = { top: 18, right: 10, bottom: 34, left: 40 };
const WIDEST = 44;

interface Bar {
  name: string;
  short: string;
  gain: number;
  low: number;
  high: number;
  isMore: boolean;
}

function barsOf({ perSession, oneMore }: Plan): Bar[] {
  const planned = perSession.map(({ session, gain, low, high }) => ({
    name: tell('series.gains-row', { session }),
    short: String(session),
    ...{ gain, low, high },
    isMore: false,
  }));
  if (!oneMore) return planned;
  const name = tell('series.gains-more');
  return [...planned, { name, short: '+1', ...oneMore, isMore: true }];
}

const percent = (value: number) => value.toFixed(1).replace(/\.0$/, '');

/** What each session adds, and one more than planned; with the mark at which to stop, in words too. */
export function Gains({ made, of }: { made: Plan; of: FigureOf }) {
  const bars = barsOf(made);
  const { stoppingRule } = made;
  if (bars.length === 0) return null;
  return (
    <section className="card" aria-labelledby="gains">
      <h2 id="gains">{tell('series.gains')}</h2>
      <p>{tell('series.gains-lead')}</p>
      <Chart bars={bars} noise={stoppingRule.noisePercent} />
      <p className="legend">
        <span className="key-noise" aria-hidden="true" />{' '}
        {tell('series.gains-noise', { noise: stoppingRule.noisePercent })}
      </p>
      <Disclosure label={tell('series.gains-table')}>
        <table>
          <thead>
            <tr>
              {['session', 'gain', 'low', 'high'].map((key) => (
                <th key={key} scope="col">
                  {tell(`series.gains-head-${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ name, gain, low, high }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>+{percent(gain)} %</td>
                <td>{percent(low)} %</td>
                <td>{percent(high)} %</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
      <FigureSources figure="result" of={of} />
      <h3>{tell('series.gains-stop')}</h3>
      <p>{stoppingRule.text}</p>
      <SourcesFold ids={stoppingRule.sources} />
    </section>
  );
}

function Chart({ bars, noise }: { bars: Bar[]; noise: number }) {
  const { element, width } = useWidth<SVGSVGElement>(320);
  const most = Math.max(noise * 1.2, ...bars.map(({ high }) => high));
  const y = linear([0, most], [HEIGHT - PAD.bottom, PAD.top]);
  const step = (width - PAD.left - PAD.right) / bars.length;
  const wide = Math.min(WIDEST, step * 0.62);
  return (
    <svg
      ref={element}
      className="gains-chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {niceTicks(0, most, 4).map((tick) => (
        <g key={tick} className="gain-tick">
          <line x1={PAD.left} x2={width - PAD.right} y1={y(tick)} y2={y(tick)} />
          <text x={PAD.left - 6} y={y(tick) + 4}>
            {tick > 0 ? `+${tick}` : 0}
          </text>
        </g>
      ))}
      {bars.map(({ short, gain, low, high, isMore }, at) => {
        const middle = PAD.left + step * (at + 0.5);
        return (
          <g key={short} className="gain" data-more={isMore}>
            <rect
              x={middle - wide / 2}
              width={wide}
              y={y(gain)}
              height={Math.max(1, y(0) - y(gain))}
              rx="4"
            />
            <line className="whisker" x1={middle} x2={middle} y1={y(low)} y2={y(high)} />
            <line className="whisker" x1={middle - 6} x2={middle + 6} y1={y(high)} y2={y(high)} />
            <text x={middle} y={HEIGHT - 12}>
              {short}
            </text>
          </g>
        );
      })}
      <line className="noise" x1={PAD.left} x2={width - PAD.right} y1={y(noise)} y2={y(noise)} />
    </svg>
  );
}
