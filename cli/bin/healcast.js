#!/usr/bin/env node
// Plain JavaScript on purpose: this file must start on an older Node to find a newer one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** From here on Node runs TypeScript by stripping its types. */
const NEEDED = [22, 18];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  // Compiled once per version of the sources: halves the time of a later start. It lies with the
  // packages, where only their owner writes; elsewhere Node goes on without.
  nodeModule.enableCompileCache?.(
    join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'compiled'),
  );
  const { main } = await import('../src/main.ts');
  await main(process.argv.slice(2));
} else {
  const newer = bundledNode();
  if (newer) runUnder(newer);
  else {
    process.stderr.write(
      `Healcast needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node}.\n` +
        'Run "npm ci" in the project, which brings a newer one on Linux, or install Node 24.\n',
    );
    process.exitCode = 1;
  }
}

/** The newer Node that comes with the project, if there is one for this machine. */
function bundledNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      `node-${process.platform}-${process.arch}/package.json`,
    );
    const binary = join(dirname(manifest), 'bin', 'node');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

/** Hands everything over: arguments, streams, signals, and at the end the exit code. */
function runUnder(binary) {
  const child = spawn(binary, [import.meta.filename, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
  const passOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  child.on('error', (error) => {
    process.stderr.write(`Healcast could not start ${binary}: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    for (const name of signals) process.off(name, passOn);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}
