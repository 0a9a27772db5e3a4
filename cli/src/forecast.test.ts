import { forecastOutput } from '@healcast/engine';
import { describe, expect, it } from 'vitest';
import { run } from './main.ts';
import { heldConsole } from './test-console.ts';

const question = (depthMm: unknown = 1.5, more: object = {}) => ({
  patient: { ageYears: 38 },
  area: 'face',
  asOf: '2026-03-02',
  sessions: [{ date: '2026-03-01', modality: 'automated-pen', depthMm }],
  ...more,
});

async function typed(args: string[], input: string | string[], look = {}) {
  const { console, kept } = heldConsole(input, look);
  return { exit: await run(args, console), ...kept };
}

describe('healcast forecast --json', () => {
  it('answers one document with one document of the contract', async () => {
    const { exit, out, err } = await typed(['forecast', '--json'], JSON.stringify(question()));
    expect(exit).toBe(0);
    expect(err).toBe('');
    expect(forecastOutput.safeParse(JSON.parse(out)).success).toBe(true);
  });

  it('refuses with a problem that names every wrong field, and nothing on standard output', async () => {
    const wrong = question(40, { area: 'nose', patient: {} });
    const { exit, out, err } = await typed(['forecast', '--json'], JSON.stringify(wrong));
    expect(exit).toBe(2);
    expect(out).toBe('');
    const problem = JSON.parse(err);
    expect(problem).toMatchObject({ type: 'urn:healcast:problem:invalid-input', status: 422 });
    expect(problem.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/patient/ageYears',
      '/area',
      '/sessions/0/depthMm',
    ]);
    for (const { detail } of problem.errors) expect(detail).not.toBe('');
  });

  it('declines outside of its domain and says where to look', async () => {
    const young = question(1.5, { patient: { ageYears: 16 } });
    const { exit, out, err } = await typed(['forecast'], JSON.stringify(young));
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(JSON.parse(err).errors[0].pointer).toBe('/patient/ageYears');
  });

  it.each(['', '{', '{"a":1} {"b":2}', 'null'])('refuses %j', async (text) => {
    const { exit, out, err } = await typed(['forecast', '--json'], text);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(JSON.parse(err).errors).toHaveLength(1);
  });

  it('names fields it does not know, wherever they stand, and answers', async () => {
    const misspelt = question(1.5, { phototpye: 3, patient: { ageYears: 38, somker: true } });
    const { exit, out, err } = await typed(['forecast', '--json'], JSON.stringify(misspelt));
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toBeTypeOf('object');
    expect(err).toContain('/patient/somker');
    expect(err).toContain('/phototpye');
  });
});

describe('healcast forecast --jsonl', () => {
  it('answers line by line in order; a refused line has its problem in its place', async () => {
    const lines = [question(0.5), question(0), question(2.5)].map((line) => JSON.stringify(line));
    const text = `${lines.join('\n')}\n\nnot json`;
    const chunks = [text.slice(0, 50), text.slice(50, 300), text.slice(300)];
    const { exit, out, err } = await typed(['forecast', '--jsonl'], chunks);
    expect(exit).toBe(2);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ recovery }) => recovery?.rednessClears.day)).toEqual([
      0.75,
      undefined,
      3,
      undefined,
    ]);
    expect(answers.map(({ line }) => line)).toEqual([undefined, 2, undefined, 5]);
    const problems = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(problems.map(({ line }) => line)).toEqual([2, 5]);
  });
});

describe('healcast forecast on a terminal', () => {
  const page = async (look: object, more: object = {}) =>
    (await typed(['forecast'], JSON.stringify(question(1.5, more)), look)).out;

  it.each([34, 60, 80, 200])('fits into %i columns', async (columns) => {
    const text = await page({ columns });
    const widest = Math.max(...text.split('\n').map((line) => [...line].length));
    expect(widest).toBeLessThanOrEqual(columns);
  });

  it('shows no date without its range and both sides of a claim', async () => {
    const text = await page({ columns: 80 });
    expect(text).toContain('about Tue 3 Mar');
    expect(text).toContain('Tue 3 Mar to Thu 5 Mar');
    expect(text).toMatch(
      /2 to 3 days saved are claimed,\s+no\s+days\s+saved\s+have\s+been\s+measured/,
    );
  });

  it('asks what is not known instead of warning of it', async () => {
    const text = await page({ columns: 80 });
    expect(text).toContain('Not known yet');
    expect(text).toContain('Do you have a cold sore now?');
    expect(text).not.toContain('Please wait until the cold sore has healed');
  });

  it('writes colours only when they are wanted', async () => {
    const escape = '\u001b';
    expect(await page({ columns: 80 })).not.toContain(escape);
    expect(await page({ columns: 80, colour: true })).toContain(escape);
  });
});

describe('a forecast on which the two models do not agree', () => {
  it('says so on the page, and only then', async () => {
    const series = (modality: string) => ({
      sessions: ['2026-01-01', '2026-02-01', '2026-03-01'].map((date) => ({
        ...{ date, modality, depthMm: 1.5 },
      })),
    });
    for (const modality of ['rf-microneedling', 'automated-pen']) {
      const document = JSON.stringify(question(1.5, series(modality)));
      const { out: page } = await typed(['forecast'], document);
      const { out: json } = await typed(['forecast', '--json'], document);
      const { disagree } = JSON.parse(json).result.models;
      expect(page.includes('do not agree here'), modality).toBe(disagree);
    }
  });
});
