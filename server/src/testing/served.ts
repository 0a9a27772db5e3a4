import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../../cli/bin/healcast.js', import.meta.url));

/** `healcast serve` in a process of its own, as a clinic runs it. */
export interface Served {
  url: string;
  child: ChildProcess;
  /** Sends a signal and waits for the end. @returns exit code or signal */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** Starts the server with these settings and waits until it says where it is open. */
export async function startServed(settings: Record<string, string>): Promise<Served> {
  const child = spawn(process.execPath, [BIN, 'serve'], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | NodeJS.Signals | null>((done) =>
    child.once('exit', (code, signal) => done(signal ?? code)),
  );
  let told = '';
  const url = await new Promise<string>((done, fail) => {
    const read = (piece: Buffer) => {
      told += piece;
      const found = /open at (http:\/\/\S+)/.exec(told)?.[1];
      if (found) done(found.replace('localhost', '127.0.0.1'));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then((end) => fail(new Error(`The server ended (${end}) before it was open:\n${told}`)));
  });
  return {
    url,
    child,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
