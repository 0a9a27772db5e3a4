/**
 * Processor time by proc(5), in ms: what a busy machine blurs least. Linux only; USER_HZ is 100 on
 * every Linux that Node runs on.
 */
import { readdirSync, readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

interface Process {
  readonly parent: number;
  readonly ms: number;
}

function processOf(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Parent, then user and system time.
    return {
      parent: Number(fields[1]),
      ms: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK,
    };
  } catch {
    return undefined; // ended meanwhile
  }
}

function allProcesses(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    const known = /^\d+$/.test(name) ? processOf(Number(name)) : undefined;
    if (known) found.set(Number(name), known);
  }
  return found;
}

/** So far: the server process itself, and the database processes under it. */
export function serverAndDatabaseMs(serverPid: number): { server: number; database: number } {
  const all = allProcesses();
  const isUnder = (pid: number): boolean => {
    const parent = all.get(pid)?.parent;
    return parent !== undefined && (parent === serverPid || isUnder(parent));
  };
  let database = 0;
  for (const [pid, { ms }] of all) if (isUnder(pid)) database += ms;
  return { server: all.get(serverPid)?.ms ?? 0, database };
}

/** So far, of every core together: time in which it did anything at all. */
export function busyMs(): number {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0, stolen = 0] = line
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softIrq + stolen) * MS_PER_TICK;
}
