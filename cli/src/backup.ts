import { problemText, wrongUsage } from './problem.ts';
import type { Verb } from './verb.ts';

/** `healcast backup FILE`: everything the house holds, as it stands at one instant. */
export const backupVerb: Verb = {
  name: 'backup',
  summary: 'copy everything into one file, also while the server runs',
  help: `healcast backup FILE.zip

Copies all records, letters and open jobs as they stand at one instant, with a checksum of each part.
The server goes on meanwhile; nobody waits. FILE must not be there yet. "-" writes to standard output,
for example to encrypt it on the way: healcast backup - | age -r KEY > FILE.age

The file holds health records. It is readable by this account alone; keep it encrypted elsewhere.
The installation's secret is not in it, and without the secret private links, promised letters,
reminders and second factors stay shut. Keep a copy of the secret apart, or set
HEALCAST_BACKUP_PASSPHRASE (12 characters or more): then the secret goes along, locked by it.`,
  async run({ words }, console) {
    const [path, ...rest] = words;
    if (path === undefined || rest.length > 0) {
      const detail = 'Give one file to write: healcast backup FILE.zip';
      console.err(problemText(wrongUsage(detail)));
      return 2;
    }
    const { runBackup } = await import('@healcast/server/operate/backup');
    const { tables, secret } = await runBackup(path).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
      throw new Error(`${path} is there already. A backup never replaces a file.`);
    });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.err(`${tables.length} tables, ${rows} rows. ${aboutSecret(secret)}\n`);
    return 0;
  },
};

function aboutSecret({ mark, locked }: { mark: string | null; locked: string | null }): string {
  if (locked) return 'The secret is in it, locked by HEALCAST_BACKUP_PASSPHRASE.';
  const apart = 'The secret is not in it. Keep a copy of it apart (docs/hosting.md).';
  if (mark) return apart;
  return `${apart} It was not at hand either: set HEALCAST_SECRET as the server has it, so that a restore can tell whether it has the right one.`;
}
