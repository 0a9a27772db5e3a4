import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/** What went through a meter. */
export interface Measured {
  bytes: number;
  /** Lines: the rows of a COPY in text form. */
  rows: number;
  sha256: string;
}

const NEW_LINE = 0x0a;

/** A stream that lets everything through and counts and hashes it on the way. */
export function openMeter(): { stream: Transform; measured(): Measured } {
  const hash = createHash('sha256');
  let bytes = 0;
  let rows = 0;
  const stream = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      bytes += piece.length;
      for (let at = piece.indexOf(NEW_LINE); at >= 0; at = piece.indexOf(NEW_LINE, at + 1))
        rows += 1;
      done(null, piece);
    },
  });
  return { stream, measured: () => ({ bytes, rows, sha256: hash.digest('hex') }) };
}
