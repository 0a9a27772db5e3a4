import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { FORMAT, type Manifest, manifestSchema } from './manifest.ts';
import { type Measured, openMeter } from './meter.ts';

const MANIFEST = 'manifest.json';
const MANIFEST_SUM = 'manifest.sha256';

/** An archive that is being written: a ZIP whose last parts say what must be in it. */
export interface ArchiveToWrite {
  add(file: string, source: Readable): Promise<Measured>;
  /** Adds the manifest with its checksum and waits until all is written. */
  end(manifest: Manifest): Promise<void>;
}

/** Begins an archive. Nothing is kept in memory but what is on its way. */
export function writeArchive(out: Writable): ArchiveToWrite {
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, out);
  const broken = once(zip, 'error').then(([error]) => Promise.reject(error));
  for (const promise of [written, broken]) promise.catch(() => {}); // awaited below
  return {
    add: async (file, source) => {
      const { stream, measured } = openMeter();
      zip.addReadStream(stream, file);
      // The archive may fail first (a full disk): then nobody would read on.
      await Promise.race([pipeline(source, stream), written, broken]);
      return measured();
    },
    end: async (manifest) => {
      const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
      zip.addBuffer(text, MANIFEST);
      zip.addBuffer(Buffer.from(`${sha256(text)}\n`), MANIFEST_SUM);
      zip.end();
      await Promise.race([written, broken]);
    },
  };
}

/** An archive that was read once from end to end and is whole. */
export interface ArchiveToRead {
  manifest: Manifest;
  open(file: string): Promise<Readable>;
  close(): void;
}

/** The archive cannot be trusted: it is cut off, changed, or none at all. */
export class DamagedArchive extends Error {
  constructor(why: string, cause?: unknown) {
    super(`This backup cannot be restored: ${why} Nothing was changed.`, { cause });
    this.name = 'DamagedArchive';
  }
}

/**
 * Opens an archive and reads all of it: every part that the manifest names must be there with its
 * checksum, and nothing else.
 * @throws DamagedArchive before anything is written anywhere
 */
export async function readArchive(path: string): Promise<ArchiveToRead> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch((error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    throw new DamagedArchive('it is no backup of Healcast, or its end is missing.', error);
  });
  try {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    const listed = once(zip, 'end');
    zip.readEntry();
    await listed;
    const open = async (file: string) => {
      const entry = entries.get(file);
      if (!entry) throw new DamagedArchive(`its part ${file} is missing.`);
      return zip.openReadStreamPromise(entry);
    };
    const manifest = await readManifest(open);
    for (const table of manifest.tables) await checkPart(open, table);
    const known = [MANIFEST, MANIFEST_SUM, ...manifest.tables.map(({ file }) => file)];
    if (entries.size !== known.length) throw new DamagedArchive('it holds parts nobody wrote.');
    return { manifest, open, close: () => zip.close() };
  } catch (error) {
    zip.close();
    if (error instanceof DamagedArchive || error instanceof UnknownFormat) throw error;
    throw new DamagedArchive('a part of it is damaged.', error);
  }
}

class UnknownFormat extends Error {}

async function readManifest(open: (file: string) => Promise<Readable>): Promise<Manifest> {
  const text = await buffer(await open(MANIFEST));
  const sum = (await buffer(await open(MANIFEST_SUM))).toString().trim();
  if (sha256(text) !== sum) throw new DamagedArchive('its manifest was changed.');
  const told = JSON.parse(text.toString()) as { format?: unknown };
  if (told.format !== FORMAT)
    throw new UnknownFormat(
      `This backup has format ${String(told.format)}, this Healcast reads format ${FORMAT}. Restore it with the Healcast that made it.`,
    );
  return manifestSchema.parse(told);
}

async function checkPart(
  open: (file: string) => Promise<Readable>,
  { file, rows, bytes, sha256: sum }: Manifest['tables'][number],
): Promise<void> {
  const { stream, measured } = openMeter();
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  await pipeline(await open(file), stream, nowhere);
  const found = measured();
  if (found.sha256 !== sum || found.rows !== rows || found.bytes !== bytes)
    throw new DamagedArchive(`its part ${file} was changed.`);
}

const sha256 = (text: Buffer) => createHash('sha256').update(text).digest('hex');
