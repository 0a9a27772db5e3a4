import { readFile } from 'node:fs/promises';
import { readArchive } from '../store/backup/archive.ts';
import { checkAudit } from '../store/clinic/audit.ts';
import {
  findSeal,
  type Kept,
  readSeal,
  type Seal,
  sealOf,
  sealWords,
} from '../store/clinic/audit-seal.ts';
import { allClinics } from '../store/clinics.ts';
import { type Database, inClinic, openConnections, openDatabase } from '../store/database.ts';
import { reachBeside } from '../store/reach.ts';
import { withDatabase } from './with-database.ts';

/** The last line of one clinic's log at some time. */
export type ClinicSeal = Seal & { clinic: string };

/** What was found of one clinic's log. */
export interface Verified extends Awaited<ReturnType<typeof checkAudit>> {
  clinic: string;
  /** As it was written, and so is the line of each seal that was given. */
  good: boolean;
}

/** Seals of all clinics that have a line yet. */
export async function sealAll(database: Database): Promise<ClinicSeal[]> {
  const seals: ClinicSeal[] = [];
  for (const { id } of await allClinics({ database })) {
    const seal = await inClinic(database, id, sealOf);
    if (seal) seals.push({ clinic: id, ...seal });
  }
  return seals;
}

/** Walks the log of every clinic, and looks for the seals that were kept. */
export async function verifyAll(
  database: Database,
  kept: readonly ClinicSeal[],
): Promise<Verified[]> {
  const found: Verified[] = [];
  const here = await allClinics({ database });
  for (const { id } of here) {
    const seals = kept.filter(({ clinic }) => clinic === id);
    const checked = await inClinic(database, id, async (work) => {
      const walked = await checkAudit(work);
      const states: Kept[] = [];
      for (const seal of seals) states.push(await findSeal(work, seal));
      // Of several seals the one that stands nowhere speaks for all.
      const worst = states.find(({ state }) => state === 'gone') ?? states.at(-1) ?? null;
      return { ...walked, kept: worst };
    });
    const good = checked.intact && checked.kept?.state !== 'gone';
    found.push({ clinic: id, ...checked, good });
  }
  const gone = kept.filter(({ clinic }) => !here.some(({ id }) => id === clinic));
  if (gone.length > 0)
    throw new Error(
      `There is no clinic here with the id ${gone[0]?.clinic}, of which a seal was kept.`,
    );
  return found;
}

/** A seal as one line, which {@link readSeals} reads. */
export const sealLine = ({ clinic, at, ...seal }: ClinicSeal): string =>
  [clinic, sealWords(seal), at].join(' ');

/** Reads the seals of a backup, or of what `healcast audit seal` printed. */
export async function readSeals(path: string): Promise<ClinicSeal[]> {
  const bytes = await readFile(path);
  if (bytes.subarray(0, 2).toString() === 'PK') {
    const archive = await readArchive(path);
    archive.close();
    const { seals } = archive.manifest;
    if (!seals) throw new Error('This backup is older than seals: there is none in it.');
    return seals;
  }
  const lines = bytes.toString().split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [clinic, words = '', at] = line.trim().split(/\s+/);
    const seal = readSeal(words);
    const isTime = at === undefined || !Number.isNaN(Date.parse(at));
    if (!clinic || !seal || !isTime)
      throw new Error(
        `Line ${index + 1} is no seal. It reads: the clinic's id, a number and 64 digits joined by a dash, a time.`,
      );
    return [{ clinic, ...seal, at }];
  });
}

const onDatabase = <T>(act: (database: Database) => Promise<T>) =>
  withDatabase(async ({ reached }) => {
    const database = openDatabase(openConnections(reached.app, () => {}, 1));
    return act(database).finally(() => database.destroy());
  }, reachBeside);

/** `healcast audit seal`. */
export const runSeal = () => onDatabase(sealAll);

/** `healcast audit verify [FILE]`. */
export async function runVerify(path: string | undefined): Promise<Verified[]> {
  const kept = path === undefined ? [] : await readSeals(path);
  return onDatabase((database) => verifyAll(database, kept));
}
