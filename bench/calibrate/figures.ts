/** Small plain SVG figures for docs/calibration.md. */

export interface Line {
  readonly label: string;
  readonly wide: readonly [number, number];
  readonly narrow: readonly [number, number];
  readonly middle: number;
  /** A reported value, drawn as a dot; absent in figures without one. */
  readonly dot?: number;
}

const ROW = 18;
const LEFT = 360;
const WIDTH = 900;
const RIGHT = 30;
const TOP = 34;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Intervals one under another: 95 % thin, 80 % thick, a tick at the middle, a dot for the report. */
export function intervalFigure(title: string, lines: readonly Line[], unit: string): string {
  const ends = lines.flatMap(({ wide, dot }) => [...wide, ...(dot === undefined ? [] : [dot])]);
  const low = Math.min(0, ...ends);
  const high = Math.max(...ends) * 1.02;
  const x = (value: number) =>
    (LEFT + ((value - low) / (high - low)) * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const height = TOP + lines.length * ROW + 34;
  const ticks = niceTicks(low, high);
  const rows = lines.map(({ label, wide, narrow, middle, dot }, index) => {
    const y = TOP + index * ROW + ROW / 2;
    return [
      `<text x="${LEFT - 10}" y="${y + 4}" text-anchor="end">${escaped(label)}</text>`,
      `<line x1="${x(wide[0])}" x2="${x(wide[1])}" y1="${y}" y2="${y}" stroke="#7aa6c2" stroke-width="2"/>`,
      `<line x1="${x(narrow[0])}" x2="${x(narrow[1])}" y1="${y}" y2="${y}" stroke="#2f6f93" stroke-width="6"/>`,
      `<line x1="${x(middle)}" x2="${x(middle)}" y1="${y - 5}" y2="${y + 5}" stroke="#fff" stroke-width="2"/>`,
      dot === undefined ? '' : `<circle cx="${x(dot)}" cy="${y}" r="4" fill="#b3261e"/>`,
    ].join('');
  });
  const axis = ticks.map(
    (tick) =>
      `<line x1="${x(tick)}" x2="${x(tick)}" y1="${TOP}" y2="${height - 30}" stroke="#ddd"/>` +
      `<text x="${x(tick)}" y="${height - 14}" text-anchor="middle">${tick}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="10" y="18" font-size="14">${escaped(title)}${unit ? ` (${escaped(unit)})` : ''}</text>`,
    ...axis,
    ...rows,
    '</svg>\n',
  ].join('\n');
}

/** Bars of how often each share of predictions lay below the report; even bars are right. */
export function shareFigure(title: string, shares: readonly number[], bins: number): string {
  const counts = new Array<number>(bins).fill(0);
  for (const share of shares) {
    const bin = Math.min(bins - 1, Math.floor(share * bins));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const most = Math.max(...counts, 1);
  const width = 600;
  const height = 240;
  const step = (width - 60) / bins;
  const bars = counts.map((count, index) => {
    const size = ((height - 90) * count) / most;
    return `<rect x="${40 + index * step}" y="${height - 40 - size}" width="${step - 4}" height="${size}" fill="#2f6f93"/><text x="${40 + index * step + step / 2 - 2}" y="${height - 24}" text-anchor="middle">${(index / bins).toFixed(1)}</text>`;
  });
  const even = height - 40 - ((height - 90) * (shares.length / bins)) / most;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="10" y="18" font-size="14">${escaped(title)}</text>`,
    ...bars,
    `<line x1="40" x2="${width - 20}" y1="${even}" y2="${even}" stroke="#b3261e" stroke-dasharray="4 3"/>`,
    '</svg>\n',
  ].join('\n');
}

function niceTicks(low: number, high: number): number[] {
  const raw = (high - low) / 6;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step)
    ticks.push(Number(tick.toPrecision(6)));
  return ticks;
}

export interface Curve {
  readonly label: string;
  readonly y: readonly number[];
  readonly colour: string;
}
export interface Band {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Curves over days, with vertical marks (sessions) and shaded bands behind. */
export function curveFigure(
  title: string,
  days: readonly number[],
  curves: readonly Curve[],
  marks: readonly number[],
  bands: readonly Band[] = [],
): string {
  const width = 760;
  const height = 320;
  const all = [
    ...curves.flatMap(({ y }) => y),
    ...bands.flatMap(({ low, high }) => [...low, ...high]),
  ];
  const low = Math.min(0, ...all);
  const high = Math.max(...all) * 1.05;
  const end = days[days.length - 1] as number;
  const x = (day: number) => (50 + (day / end) * (width - 190)).toFixed(1);
  const y = (value: number) =>
    (height - 40 - ((value - low) / (high - low)) * (height - 80)).toFixed(1);
  const path = (values: readonly number[]) =>
    values
      .map((value, at) => `${at === 0 ? 'M' : 'L'}${x(days[at] as number)} ${y(value)}`)
      .join('');
  const shade = ({ low: lower, high: upper }: Band) => {
    const back = days
      .map((day, at) => `L${x(day)} ${y(lower[at] as number)}`)
      .reverse()
      .join('');
    return `<path d="${path(upper)}${back}Z" fill="#2f6f93" opacity="0.16"/>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="10" y="18" font-size="14">${escaped(title)}</text>`,
    ...niceTicks(low, high).map(
      (tick) =>
        `<line x1="50" x2="${width - 140}" y1="${y(tick)}" y2="${y(tick)}" stroke="#eee"/><text x="44" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
    ),
    ...niceTicks(0, end).map(
      (tick) => `<text x="${x(tick)}" y="${height - 20}" text-anchor="middle">${tick}</text>`,
    ),
    ...marks.map(
      (day) =>
        `<line x1="${x(day)}" x2="${x(day)}" y1="${height - 46}" y2="${height - 40}" stroke="#000" stroke-width="2"/>`,
    ),
    ...bands.map(shade),
    ...curves.map(
      ({ y: values, colour }) =>
        `<path d="${path(values)}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ),
    ...curves.map(
      ({ label, colour }, at) =>
        `<text x="${width - 132}" y="${44 + at * 16}" fill="${colour}">${escaped(label)}</text>`,
    ),
    '</svg>\n',
  ].join('\n');
}
