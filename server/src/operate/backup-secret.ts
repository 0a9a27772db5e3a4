import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { hashLinkToken } from '../access/link-token.ts';
import { lockSecret, SHORTEST_PASSPHRASE, unlockSecret } from '../access/locked-secret.ts';
import { secretFrom, secretIfThere } from '../access/secret.ts';
import type { Manifest } from '../store/backup/manifest.ts';
import { setUpToken } from '../store/clinic/set-up.ts';
import type { AtHand } from './with-database.ts';

type Secrecy = Pick<AtHand, 'config' | 'folder'>;
const SECRET_FILE = 'secret';

const markOf = (master: string) => secretFrom(master).wordFor('backup-mark');
const atHand = ({ config, folder }: Secrecy) =>
  config.secret ?? secretIfThere(join(folder, SECRET_FILE));

/**
 * What a backup says of the secret: its mark, and with HEALCAST_BACKUP_PASSPHRASE the secret itself,
 * locked. A secret that never worked on this database is another installation's and is left out.
 */
export async function secretForBackup(
  client: pg.Client,
  secrecy: Secrecy,
): Promise<Manifest['secret']> {
  const passphrase = passphraseGiven(secrecy);
  const master = atHand(secrecy);
  if (!master || !(await workedHere(client, master))) {
    if (passphrase === undefined) return { mark: null, locked: null };
    throw new Error(
      'The secret of this database is not here, so it cannot go into the backup. Set HEALCAST_SECRET or HEALCAST_STATE as the server has them, or leave the passphrase out.',
    );
  }
  return { mark: markOf(master), locked: passphrase ? lockSecret(master, passphrase) : null };
}

/** Every start offers the set-up link that follows from its secret: that names the secret. */
async function workedHere(client: pg.Client, master: string): Promise<boolean> {
  const hash = hashLinkToken(setUpToken(secretFrom(master)));
  const { rows } = await client.query('select from set_up where token_hash = $1', [hash]);
  return rows.length > 0;
}

function passphraseGiven({ config }: Secrecy): string | undefined {
  const given = config.backupPassphrase;
  if (given !== undefined && given.length < SHORTEST_PASSPHRASE)
    throw new Error(
      `HEALCAST_BACKUP_PASSPHRASE must have at least ${SHORTEST_PASSPHRASE} characters.`,
    );
  return given;
}

/**
 * Makes sure that the restored house will have the secret of its rows: without it private links,
 * promised letters, reminders and second factors stay shut for good.
 * @returns a function that takes back what was done here, for a restore that fails later
 * @throws Error that says how to bring the secret
 */
export function secretForRestore(said: Manifest['secret'], secrecy: Secrecy): () => void {
  const nothingToUndo = () => {};
  const here = atHand(secrecy);
  if (said.mark === null) return nothingToUndo;
  if (here !== undefined && markOf(here) === said.mark) return nothingToUndo;
  const file = join(secrecy.folder, SECRET_FILE);
  if (here !== undefined)
    throw new Error(
      `The secret here (${secrecy.config.secret ? 'HEALCAST_SECRET' : file}) is not the one of this backup. Put the one in its place that the backed-up server used.`,
    );
  const passphrase = passphraseGiven(secrecy);
  const master = said.locked && passphrase ? unlockSecret(said.locked, passphrase) : undefined;
  if (!master || markOf(master) !== said.mark) throw new Error(wayOut(said, passphrase, file));
  writeFileSync(file, `${master}\n`, { mode: 0o600, flag: 'wx' });
  return () => rmSync(file, { force: true });
}

function wayOut({ locked }: Manifest['secret'], passphrase: string | undefined, file: string) {
  const own = `Put the secret of the backed-up server into ${file}, or set HEALCAST_SECRET to it`;
  if (!locked) return `The secret is not in this backup. ${own}.`;
  if (passphrase)
    return `HEALCAST_BACKUP_PASSPHRASE does not open the secret in this backup. ${own}.`;
  return `The secret is in this backup, locked. Set HEALCAST_BACKUP_PASSPHRASE to the passphrase. Or p${own.slice(1)}.`;
}
