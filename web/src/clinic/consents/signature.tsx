import { type PointerEvent, useRef } from 'react';
import { say } from '../words.ts';

export type Strokes = [number, number][][];

/** The pad's own pixels; the API keeps strokes in them. */
const WIDTH = 600;
const HEIGHT = 200;
/** Points closer than this add nothing to see. */
const STEP = 2;
const MOST_POINTS = 2_000;
const MOST_STROKES = 60;

const round = (value: number) => Math.round(value * 10) / 10;

/** Strokes as a drawing. */
export function Signature({ strokes, label }: { strokes: Strokes; label: string }) {
  return (
    <svg className="signature" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Lines strokes={strokes} />
    </svg>
  );
}

const Lines = ({ strokes }: { strokes: Strokes }) =>
  strokes.map((stroke, at) => (
    <polyline
      // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only added at the end
      key={at}
      points={stroke.map(([x, y]) => `${x},${y}`).join(' ')}
    />
  ));

/** Where somebody signs with finger, pen or mouse. Whoever cannot signs with a typed name instead. */
export function SignaturePad({
  strokes,
  onChange,
}: {
  strokes: Strokes;
  onChange: (strokes: Strokes) => void;
}) {
  const pad = useRef<SVGSVGElement>(null);
  const draws = useRef(false);
  const pointOf = (event: PointerEvent): [number, number] => {
    const box = (pad.current as SVGSVGElement).getBoundingClientRect();
    return [
      round(((event.clientX - box.left) / box.width) * WIDTH),
      round(((event.clientY - box.top) / box.height) * HEIGHT),
    ];
  };
  const begin = (event: PointerEvent) => {
    if (!event.isPrimary || strokes.length >= MOST_STROKES) return;
    pad.current?.setPointerCapture(event.pointerId);
    draws.current = true;
    onChange([...strokes, [pointOf(event)]]);
  };
  const move = (event: PointerEvent) => {
    const stroke = strokes.at(-1);
    const last = stroke?.at(-1);
    if (!draws.current || !stroke || !last || stroke.length >= MOST_POINTS) return;
    const point = pointOf(event);
    if (Math.hypot(point[0] - last[0], point[1] - last[1]) < STEP) return;
    onChange([...strokes.slice(0, -1), [...stroke, point]]);
  };
  const end = () => {
    draws.current = false;
  };
  return (
    <div className="pad">
      <svg
        ref={pad}
        className="signature"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say(strokes.length > 0 ? 'signing-pad-drawn' : 'signing-pad-empty')}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line className="pad-line" x1={30} x2={WIDTH - 30} y1={HEIGHT * 0.78} y2={HEIGHT * 0.78} />
        <Lines strokes={strokes} />
      </svg>
      <p className="pad-foot small">
        {say('signing-pad-hint')}
        <button
          type="button"
          className="plain"
          disabled={strokes.length === 0}
          onClick={() => onChange([])}
        >
          {say('signing-clear')}
        </button>
      </p>
    </div>
  );
}
