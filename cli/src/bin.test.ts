import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/healcast.js', import.meta.url));
const SYSTEM_NODE = '/usr/bin/node';

function started(node: string, args: string[], input = '') {
  const env = { PATH: '/usr/bin:/bin', HOME: '/nonexistent' };
  return spawnSync(node, [BIN, ...args], { input, env, cwd: '/', encoding: 'utf8' });
}

describe('the healcast program', { timeout: 60_000 }, () => {
  const nodes = [process.execPath, ...(existsSync(SYSTEM_NODE) ? [SYSTEM_NODE] : [])];

  it.each(nodes)('started by %s from any folder passes streams and exit code on', (node) => {
    expect(started(node, ['schema', 'forecast-input']).stdout).toContain('"sessions"');
    const refused = started(node, ['forecast', '--json'], '{}');
    expect(refused.status).toBe(2);
    expect(refused.stdout).toBe('');
    expect(JSON.parse(refused.stderr).errors.length).toBeGreaterThan(2);
  });
});
