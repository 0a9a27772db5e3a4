import { crc32, inflateSync } from 'node:zlib';

/** A picture that was read part by part: sizes in pixels, and the file written anew. */
export interface CheckedPng {
  png: Buffer;
  width: number;
  height: number;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** What draws; everything else (texts, times, colour profiles, other formats behind it) is left out. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const MOST_BYTES = 200_000;
const WIDEST = 1_200;
const HIGHEST = 600;
const SMALLEST = 16;
/** Samples of a pixel by colour type (PNG, 11.2.1). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Chunk {
  name: string;
  bytes: Buffer;
  whole: Buffer;
}

function chunksOf(file: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > file.length) return undefined;
    const named = file.subarray(at + 4, at + 8 + length);
    if (crc32(named) !== file.readUInt32BE(end - 4)) return undefined;
    const name = named.toString('latin1', 0, 4);
    chunks.push({ name, bytes: named.subarray(4), whole: file.subarray(at, end) });
    if (name === 'IEND') return chunks;
    at = end;
  }
  return undefined;
}

/** Bytes of the picture without its compression: a filter byte and the samples of each row. */
function rawLength(header: Buffer, width: number, height: number): number | undefined {
  const [depth = 0, type = 0, compression, filter, interlace] = header.subarray(8);
  const samples = SAMPLES[type];
  if (!samples || ![1, 2, 4, 8, 16].includes(depth)) return undefined;
  if (compression !== 0 || filter !== 0 || interlace !== 0) return undefined;
  return height * (1 + Math.ceil((width * samples * depth) / 8));
}

/**
 * Reads a PNG and keeps what draws alone (PNG specification, third edition).
 * @returns the reason in words when it is none, is too large, or is not whole
 */
export function checkPng(file: Buffer): CheckedPng | string {
  if (file.length > MOST_BYTES) return 'The picture is larger than 200 kB.';
  if (!file.subarray(0, 8).equals(SIGNATURE)) return 'The picture is not a PNG.';
  const chunks = chunksOf(file);
  const header = chunks?.[0];
  if (!chunks || header?.name !== 'IHDR' || header.bytes.length !== 13)
    return 'The picture is damaged.';
  const width = header.bytes.readUInt32BE(0);
  const height = header.bytes.readUInt32BE(4);
  if (width > WIDEST || height > HIGHEST || width < SMALLEST || height < SMALLEST)
    return `The picture has ${width} by ${height} pixels. It may have ${SMALLEST} to ${WIDEST} by ${SMALLEST} to ${HIGHEST}.`;
  const expected = rawLength(header.bytes, width, height);
  if (expected === undefined) return 'The picture is a kind of PNG that mail programs do not show.';
  const data = Buffer.concat(
    chunks.filter(({ name }) => name === 'IDAT').map(({ bytes }) => bytes),
  );
  try {
    if (inflateSync(data, { maxOutputLength: expected + 1 }).length !== expected)
      return 'The picture is damaged.';
  } catch {
    return 'The picture is damaged.';
  }
  const kept = chunks.filter(({ name }) => KEPT.has(name)).map(({ whole }) => whole);
  return { png: Buffer.concat([SIGNATURE, ...kept]), width, height };
}
