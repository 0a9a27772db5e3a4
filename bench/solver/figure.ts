/** The work-precision diagram as SVG: time per person against the largest error, both logarithmic. */
export interface Series {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly { readonly error: number; readonly microseconds: number }[];
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 20;
const TOP = 20;
const BOTTOM = 60;
const ERRORS = [-8, -2] as const;
const TIMES = [0.5, 4.5] as const;

const x = (error: number) =>
  LEFT + ((ERRORS[1] - Math.log10(error)) / (ERRORS[1] - ERRORS[0])) * (WIDTH - LEFT - RIGHT);
const y = (time: number) =>
  TOP + ((TIMES[1] - Math.log10(time)) / (TIMES[1] - TIMES[0])) * (HEIGHT - TOP - BOTTOM);

function line({ name, colour, points }: Series): string {
  const sorted = points.toSorted((a, b) => b.error - a.error);
  const path = sorted.map((p) => `${x(p.error).toFixed(1)},${y(p.microseconds).toFixed(1)}`);
  const dots = path.map((at) => {
    const [cx, cy] = at.split(',');
    return `<circle cx="${cx}" cy="${cy}" r="4" fill="${colour}"/>`;
  });
  const [lastX = '0', lastY = '0'] = (path.at(-1) ?? '').split(',');
  const label = `<text x="${Number(lastX) - 4}" y="${Number(lastY) - 9}" fill="${colour}" text-anchor="end">${name}</text>`;
  return `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${label}`;
}

/** @returns a whole SVG document */
export function workPrecision(series: readonly Series[]): string {
  const ticks: string[] = [];
  for (let e = ERRORS[0]; e <= ERRORS[1]; e += 1) {
    const at = x(10 ** e).toFixed(1);
    ticks.push(`<line x1="${at}" x2="${at}" y1="${TOP}" y2="${HEIGHT - BOTTOM}" stroke="#ddd"/>`);
    ticks.push(`<text x="${at}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">1e${e}</text>`);
  }
  for (let t = Math.ceil(TIMES[0]); t <= TIMES[1]; t += 1) {
    const at = y(10 ** t).toFixed(1);
    ticks.push(`<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}" stroke="#ddd"/>`);
    ticks.push(`<text x="${LEFT - 8}" y="${Number(at) + 4}" text-anchor="end">${10 ** t}</text>`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" role="img" aria-label="Time per person against the largest error">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${ticks.join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 16}" text-anchor="middle">largest error over people, states and days (more exact to the right)</text>
<text transform="translate(18 ${(HEIGHT - BOTTOM + TOP) / 2}) rotate(-90)" text-anchor="middle">µs per person, 540 days</text>
${series.map(line).join('\n')}
</svg>
`;
}
