import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planInput, planOutput } from '@healcast/engine';
import { describe, expect, it, vi } from 'vitest';
import { run } from './main.ts';
import { heldConsole } from './test-console.ts';

vi.setConfig({ testTimeout: 60_000 });

const QUESTION = {
  patient: { ageYears: 41, phototype: 3, laxity: 'mild', history: [] },
  area: 'neck',
  goal: 'firmness',
  earliest: '2026-01-05',
  event: { date: '2026-06-14', name: 'wedding' },
};

async function asked(input: string, ...args: string[]) {
  const { console, kept } = heldConsole(input);
  return { exit: await run(args, console), ...kept };
}

describe('healcast plan', () => {
  it('answers as JSON by the published form', async () => {
    expect(planInput.safeParse(QUESTION).success).toBe(true);
    const { exit, out, err } = await asked(JSON.stringify(QUESTION), 'plan', '--json');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(planOutput.parse(JSON.parse(out)).plan?.sessions.length).toBeGreaterThanOrEqual(4);
  });

  it('answers as a page with dates, windows, the event and what was ruled out', async () => {
    const { exit, out } = await asked(JSON.stringify(QUESTION), 'plan');
    expect(exit).toBe(0);
    for (const words of ['Sessions', 'may move', 'Last safe session', 'Ruled out', 'wedding'])
      expect(out).toContain(words);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(96);
  });

  it('refuses a wrong question with nothing on standard output', async () => {
    const wrong = JSON.stringify({ ...QUESTION, goal: 'beauty' });
    const { exit, out, err } = await asked(wrong, 'plan', '--json');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('/goal');
  });
});

describe('healcast protocol', () => {
  it('writes a PDF', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'protocol-'));
    const out = join(folder, 'protocol.pdf');
    const args = ['--area', 'face', '--modality', 'automated-pen', '--out', out];
    const { exit } = await asked('', 'protocol', ...args);
    expect(exit).toBe(0);
    expect((await readFile(out)).subarray(0, 5).toString()).toBe('%PDF-');
    await rm(folder, { recursive: true });
  });

  it('refuses an area that is none, a date that is none, and no file to write to', async () => {
    const wrong = [
      ['--area', 'nose', '--modality', 'pen', '--out', 'x.pdf'],
      ['--area', 'face', '--modality', 'pen', '--out', 'x.pdf', '--date', '2026-02-30'],
      ['--area', 'face', '--modality', 'pen'],
    ];
    for (const args of wrong) {
      const { exit, out, err } = await asked('', 'protocol', ...args);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(err).not.toBe('');
    }
  });
});
