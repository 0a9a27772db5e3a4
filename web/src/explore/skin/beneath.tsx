import type { CurveBand, Remodel, ShownBands } from '@healcast/engine';
import { linear } from '../../charts/scale.ts';
import { useWidth } from '../../charts/use-width.ts';
import { FigureSources } from '../../patient/forecast/sources.tsx';
import { tell } from '../words.ts';
import { useMost } from './curve.tsx';
import { daysAcross, Lines, PAD, SessionMarks } from './lines.tsx';

const HEIGHT = 96;
const CURVES = ['inflammation', 'collagen', 'falseFirmness'] as const;

/** What goes on beneath, each on a scale of its own: when, and how much against its most. */
export function Beneath({
  skin,
  shown,
  days,
}: {
  skin: Remodel;
  shown: ShownBands;
  days: readonly number[];
}) {
  return (
    <section className="card" aria-labelledby="skin-beneath">
      <h2 id="skin-beneath">{tell('skin.beneath')}</h2>
      <p>{tell('skin.beneath-lead')}</p>
      {CURVES.map((curve) => (
        <div key={curve} className={`beneath beneath-${curve}`}>
          <h3>{tell(`skin.beneath-${curve}`)}</h3>
          <p className="small">{tell(`skin.beneath-${curve}-text`)}</p>
          <Small band={shown[curve]} {...{ skin, days }} />
        </div>
      ))}
      <FigureSources figure="phases" />
    </section>
  );
}

function Small({ skin, band, days }: { skin: Remodel; band: CurveBand; days: readonly number[] }) {
  const { element, width } = useWidth<SVGSVGElement>(340);
  const [lowest, , , , highest] = band;
  const most = useMost(skin, Math.max(...highest));
  const least = Math.min(0, ...lowest);
  const frame = { width, low: least, high: most, floor: HEIGHT - 6, ceiling: 6 };
  const x = daysAcross(width);
  const zero = linear([least, most], [frame.floor, frame.ceiling])(0);
  return (
    <svg
      ref={element}
      className="chart chart-skin"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <SessionMarks {...{ days, x }} top={0} bottom={HEIGHT} />
      <g className="tick level">
        <line x1={PAD.left} x2={width - PAD.right} y1={zero} y2={zero} data-zero={true} />
      </g>
      <Lines band={band} {...frame} />
    </svg>
  );
}
