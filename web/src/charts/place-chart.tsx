/** Five grades from none to strongest: the bar holds most people, the dot is the person. */
export function PlaceChart({
  answer,
  low,
  high,
  names,
}: {
  answer: number;
  low: number;
  high: number;
  /** The words of the grades, weakest first. */
  names: readonly string[];
}) {
  const WIDTH = 300;
  const slot = WIDTH / Math.max(names.length, 1);
  const middle = (grade: number) => (grade + 0.5) * slot;
  return (
    <svg
      className="place-chart"
      viewBox={`0 0 ${WIDTH} 58`}
      role="presentation"
      aria-hidden="true"
      focusable="false"
    >
      <line className="base" x1={middle(0)} x2={middle(names.length - 1)} y1="20" y2="20" />
      <rect
        className="place-band"
        x={middle(low) - slot * 0.36}
        y="8"
        width={middle(high) - middle(low) + slot * 0.72}
        height="24"
        rx="12"
      />
      {names.map((name, grade) => (
        <g key={name} data-own={grade === answer || undefined}>
          <circle className="place-tick" cx={middle(grade)} cy="20" r="2.5" />
          <text x={middle(grade)} y="52">
            {name}
          </text>
        </g>
      ))}
      <circle className="place-own" cx={middle(answer)} cy="20" r="9" />
    </svg>
  );
}
