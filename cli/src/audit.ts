import { problemText, wrongUsage } from './problem.ts';
import type { Verb } from './verb.ts';

/** `healcast audit`: seals of the audit logs, and whether the logs are as they were written. */
export const auditVerb: Verb = {
  name: 'audit',
  summary: 'seal: print what betrays a rewritten log; verify: check the logs, against seals',
  help: `healcast audit seal
healcast audit verify [FILE]

Each line of an audit log is hashed together with the one before it. Whoever owns the database could
still write all of it anew, so keep the last hash where they cannot reach it.

  seal    prints one line a clinic: its id, its seal, when its last line was written. No personal
          data stands in it. Every backup holds the same.
  verify  walks the log of every clinic. FILE is what seal printed earlier, or a backup: then each
          of its seals must stand in the log as well.

Both work while the server runs. verify ends with code 1 when anything is not as it was written.`,
  async run({ words: [what, path, ...rest] }, console) {
    if (what === 'seal' && path === undefined) {
      const { runSeal, sealLine } = await import('@healcast/server/operate/audit');
      for (const seal of await runSeal()) await console.out(`${sealLine(seal)}\n`);
      return 0;
    }
    if (what !== 'verify' || rest.length > 0) {
      const detail = 'Say what to do: healcast audit seal, or healcast audit verify [FILE]';
      console.err(problemText(wrongUsage(detail)));
      return 2;
    }
    const { runVerify } = await import('@healcast/server/operate/audit');
    const found = await runVerify(path);
    for (const one of found) await console.out(`${one.clinic} ${verdict(one)}\n`);
    return found.every(({ good }) => good) ? 0 : 1;
  },
};

type Verified = Awaited<
  ReturnType<typeof import('@healcast/server/operate/audit').runVerify>
>[number];

function verdict({ entries, brokenAt, kept, erased }: Verified): string {
  const walked =
    brokenAt === null
      ? `as written, ${entries} lines`
      : `CHANGED: line ${brokenAt} is missing or not as it was written`;
  const before = erased
    ? `; lines through ${erased.through}, all before ${erased.before}, went by the rule of retention`
    : '';
  return `${walked}${before}${kept ? `; ${sealVerdict(kept)}` : ''}`;
}

function sealVerdict(kept: NonNullable<Verified['kept']>): string {
  if (kept.state === 'gone') return 'REWRITTEN: the seal that was kept stands nowhere in it';
  if (kept.state === 'aged') return `the seal's line ${kept.line} went by the rule of retention`;
  return `the seal stands at line ${kept.line}`;
}
