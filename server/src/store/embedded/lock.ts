import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Held while this process owns a state folder. */
export interface Lock {
  release(): Promise<void>;
}

/** Another Healcast already runs on this state folder. */
export class AlreadyRunning extends Error {
  constructor(stateFolder: string, holder: string | undefined) {
    super(
      `Healcast is already running on ${stateFolder}${holder ? ` (process ${holder})` : ''}. Stop it first, or set HEALCAST_STATE to another folder.`,
    );
    this.name = 'AlreadyRunning';
  }
}

/**
 * Takes the state folder for this process. The lock is an abstract unix socket: the kernel gives
 * it to one process only and takes it back at death, whatever the cause, so it is never stale.
 * @throws AlreadyRunning when another process has it.
 */
export async function lockStateFolder(stateFolder: string): Promise<Lock> {
  const digest = createHash('sha256').update(realpathSync(stateFolder)).digest('hex');
  const holderFile = join(stateFolder, 'running.pid');
  const server = createServer((visitor) => visitor.destroy());
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new AlreadyRunning(stateFolder, readHolder(holderFile))
          : error,
      ),
    );
    server.listen(`\0healcast-${digest.slice(0, 32)}`, done);
  });
  server.unref();
  writeFileSync(holderFile, `${process.pid}\n`, { mode: 0o644 });
  return {
    release: async () => {
      rmSync(holderFile, { force: true });
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

function readHolder(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
