import { linear, niceTicks } from '../../charts/scale.ts';
import { spokenChange, spokenValue } from '../../charts/spoken-value.ts';
import { useWidth } from '../../charts/use-width.ts';
import type { OutcomeGroup } from '../types.ts';
import { nameOf, say } from '../words.ts';

const HEIGHT = 58;
const PAD = 24;
const MIDDLE = 18;
const VERDICTS = ['better', 'changed', 'within-noise', 'unknown', 'worse'] as const;

/** One group: how its changes lie on an axis that all groups of the measure share, and the shares. */
export function SpreadRow({ group, all }: { group: OutcomeGroup; all: readonly OutcomeGroup[] }) {
  const { area, modality, n, told, unit } = group;
  return (
    <div className="spread-row">
      <p className="spread-head">
        <strong>
          {nameOf('area', area)} · {nameOf('treated', modality)}
        </strong>
        <span className="small">{say('people-count', { count: n })}</span>
      </p>
      {told === null ? (
        <p className="small">{say('too-few')}</p>
      ) : (
        <>
          <SpreadChart told={told} all={all} />
          <Shares verdicts={told.verdicts} n={n} />
          <p className="small">
            {VERDICTS.filter((verdict) => told.verdicts[verdict] > 0)
              .map((verdict) => say(`share-${verdict}`, { count: told.verdicts[verdict], n }))
              .join(', ')}
            {'. '}
            {say('spread-words', {
              middle: spokenChange(told.p50, unit),
              low: spokenChange(told.p25, unit),
              high: spokenChange(told.p75, unit),
            })}{' '}
            {told.detectable !== null &&
              say('spread-noise', { value: spokenValue(told.detectable, unit) })}
            {told.otherOperator > 0 && ` ${say('spread-operators', { count: told.otherOperator })}`}
          </p>
        </>
      )}
    </div>
  );
}

/** The verdicts of a group as one bar. Hidden from screen readers: the sentence below says the same. */
function Shares({
  verdicts,
  n,
}: {
  verdicts: NonNullable<OutcomeGroup['told']>['verdicts'];
  n: number;
}) {
  const starts = VERDICTS.map((_, place) =>
    VERDICTS.slice(0, place).reduce((sum, verdict) => sum + verdicts[verdict], 0),
  );
  return (
    <svg
      className="shares"
      viewBox={`0 0 ${n} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {VERDICTS.map((verdict, place) => (
        <rect
          key={verdict}
          data-verdict={verdict}
          x={starts[place]}
          width={verdicts[verdict]}
          height="1"
        />
      ))}
    </svg>
  );
}

function SpreadChart({
  told,
  all,
}: {
  told: NonNullable<OutcomeGroup['told']>;
  all: readonly OutcomeGroup[];
}) {
  const { element, width } = useWidth<SVGSVGElement>(420);
  const known = all.flatMap((group) => group.told ?? []);
  const noise = Math.max(0, ...known.map(({ detectable }) => detectable ?? 0));
  const low = Math.min(0, -noise, ...known.map(({ p10 }) => p10));
  const high = Math.max(0, noise, ...known.map(({ p90 }) => p90));
  const x = linear([low, high], [PAD, width - PAD]);
  const own = told.detectable;
  return (
    <svg
      ref={element}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {own !== null && (
        <rect
          className="noise"
          x={x(-own)}
          width={Math.max(1, x(own) - x(-own))}
          y="1"
          height={MIDDLE * 2 - 2}
        />
      )}
      <line className="zero" x1={x(0)} x2={x(0)} y1="0" y2={MIDDLE * 2} />
      <line className="whisker" x1={x(told.p10)} x2={x(told.p90)} y1={MIDDLE} y2={MIDDLE} />
      <rect
        className="box"
        x={x(told.p25)}
        width={Math.max(2, x(told.p75) - x(told.p25))}
        y={MIDDLE - 9}
        height="18"
        rx="4"
      />
      <line
        className="median"
        x1={x(told.p50)}
        x2={x(told.p50)}
        y1={MIDDLE - 11}
        y2={MIDDLE + 11}
      />
      {niceTicks(low, high, width < 480 ? 4 : 7).map((tick) => (
        <text key={tick} x={x(tick)} y={HEIGHT - 6} textAnchor="middle">
          {tick > 0 ? `+${Number(tick.toPrecision(3))}` : Number(tick.toPrecision(3))}
        </text>
      ))}
    </svg>
  );
}
