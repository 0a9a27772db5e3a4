import type { Verb } from './verb.ts';

/** `healcast migrate`: brings the database to this version without opening any door. */
export const migrateVerb: Verb = {
  name: 'migrate',
  summary: 'bring the database to this version, or say what that would do',
  switches: ['status', 'json'],
  help: `healcast migrate [--status] [--json]

Brings tables and job queues to this version and says what was applied. Every start of the server
does the same, so this is for a database that is to be ready before the servers are. Several
processes at once wait for one another. The database is the one of DATABASE_URL, or the one that
comes along; that one belongs to a running server alone.

  --status  say what is still to be applied, and change nothing`,
  async run({ options }, console) {
    const { runMigrate } = await import('@healcast/server/operate/migrate');
    const status = options.status === true;
    const { database, applied, pending } = await runMigrate({ status });
    if (options.json === true) {
      await console.out(`${JSON.stringify({ database, applied, pending })}\n`);
      return 0;
    }
    const [names, some, none] = status
      ? [pending, 'Still to be applied:', 'Nothing is pending: this database is at this version.']
      : [applied, 'Applied:', 'Nothing to do: this database was at this version.'];
    const lines = names.length > 0 ? [some, ...names.map((name) => `  ${name}`)] : [none];
    await console.out(`${database}\n${lines.join('\n')}\n`);
    return 0;
  },
};
