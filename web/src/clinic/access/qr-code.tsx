import { encode } from 'uqr';

/** Light modules around the code, without which a camera does not find it (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/** The dark modules of a text's QR code as one path, a run of each row at a time, and its width in modules. */
export function qrPath(text: string): { width: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  const rows = data.map((row, y) => {
    const line = row.map((dark) => (dark ? 'x' : ' ')).join('');
    return [...line.matchAll(/x+/g)]
      .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
      .join('');
  });
  return { width: size, path: rows.join('') };
}

/** A QR code to point a camera at; dark on light in every scheme, as cameras need it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { width, path } = qrPath(text);
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${width} ${width}`}>
      <rect width={width} height={width} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
