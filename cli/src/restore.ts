import { problemText, wrongUsage } from './problem.ts';
import type { Verb } from './verb.ts';

/** `healcast restore FILE`: fills an empty database from a backup. */
export const restoreVerb: Verb = {
  name: 'restore',
  summary: 'fill an empty database from a backup',
  help: `healcast restore FILE.zip

Checks every part of the backup first; a file that is damaged changes nothing. Then fills an empty
database in one transaction, reads every table back and compares. The database is the one of
DATABASE_URL, or a new one in the folder of HEALCAST_STATE. It must be empty.

The house needs the secret of the one that was backed up: in HEALCAST_SECRET, in the file "secret" of
HEALCAST_STATE, or inside the backup, opened by HEALCAST_BACKUP_PASSPHRASE.

Letters that were promised and not yet delivered go out from the restored house. Stop the old one
first, or both will send them.`,
  async run({ words }, console) {
    const [path, ...rest] = words;
    if (path === undefined || rest.length > 0) {
      const detail = 'Give the one file to read: healcast restore FILE.zip';
      console.err(problemText(wrongUsage(detail)));
      return 2;
    }
    const { runRestore } = await import('@healcast/server/operate/restore');
    const { tables, madeAt, secret } = await runRestore(path);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    await console.out(
      `Restored as of ${madeAt}: ${tables.length} tables, ${rows} rows, each table compared with the backup.\n`,
    );
    if (!secret.mark)
      console.err(
        'This backup does not say which secret it needs. Start the server with the HEALCAST_SECRET of the old one.\n',
      );
    return 0;
  },
};
