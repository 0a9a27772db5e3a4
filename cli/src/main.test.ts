import { describe, expect, it } from 'vitest';
import { colourWanted } from './console.ts';
import { run } from './main.ts';
import { heldConsole } from './test-console.ts';
import { VERBS } from './verbs.ts';

async function typed(...args: string[]) {
  const { console, kept } = heldConsole();
  return { exit: await run(args, console), ...kept };
}

describe('healcast', () => {
  it('lists its verbs, and each verb helps', async () => {
    const { exit, out } = await typed();
    expect(exit).toBe(0);
    for (const { name, summary } of VERBS) {
      expect(out).toContain(summary);
      const help = await typed(name, '--help');
      expect(help).toMatchObject({ exit: 0, err: '' });
      expect(help.out).toContain(`healcast ${name}`);
    }
  });

  it.each([
    ['dance'],
    ['forecast', '--loud'],
    ['forecast', '/no/such/file'],
    ['schema', 'no-such-schema'],
    ['serve', '--port', 'x'],
  ])('refuses %j with exit 2 and nothing on standard output', async (...args) => {
    const { console, kept } = heldConsole('', {
      async *readInput() {
        throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      },
    });
    expect(await run(args, console)).toBe(2);
    expect(kept.out).toBe('');
    expect(kept.err).not.toBe('');
  });

  it('calls anything else a fault: exit 1 and the reason', async () => {
    const { console, kept } = heldConsole('', {
      async *readInput() {
        throw new Error('the disk is gone');
      },
    });
    expect(await run(['forecast'], console)).toBe(1);
    expect(kept).toEqual({ out: '', err: 'Healcast stopped: the disk is gone\n' });
  });
});

it('colour follows the terminal, NO_COLOR and FORCE_COLOR', () => {
  expect(colourWanted({}, true)).toBe(true);
  expect(colourWanted({}, false)).toBe(false);
  expect(colourWanted({ NO_COLOR: '1' }, true)).toBe(false);
  expect(colourWanted({ FORCE_COLOR: '1' }, false)).toBe(true);
  expect(colourWanted({ TERM: 'dumb' }, true)).toBe(false);
});
