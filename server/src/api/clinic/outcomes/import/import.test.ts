import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ForecastPool } from '../../../../engine/forecast-pool.ts';
import type { House } from '../../../../house.ts';
import { startJobs } from '../../../../jobs/start-jobs.ts';
import { type Colleague, newClinic, newColleague } from '../../../../testing/clinic-staff.ts';
import { openTestDoors } from '../../../../testing/test-doors.ts';
import type { ImportAnswer, ImportBody } from '../../contract/outcomes.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
let owner: Colleague;
let personId: string;
beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors({ limits: { staff: 10_000 } }));
  await pool.ready();
  owner = await newColleague(house, app, await newClinic(house), 'owner');
  personId = await add('Out', 'Come', { email: 'out@example.org', birthDate: '1980-01-01' });
});
afterAll(() => close());
const add = async (givenName: string, familyName: string, more: object = {}): Promise<string> =>
  (
    await owner.ask('POST', '/api/clinic/people', { givenName, familyName, history: [], ...more })
  ).json().id;
const COLUMNS = { person: 'Mail', area: 'Area', measure: 'What', value: 'Value', date: 'Day' };
const importCsv = async (csv: string, more: Partial<ImportBody> = {}): Promise<ImportAnswer> =>
  (
    await owner.ask('POST', '/api/clinic/outcomes/import', { csv, columns: COLUMNS, ...more })
  ).json();
const guess = async (csv: string): Promise<ImportAnswer> =>
  (await owner.ask('POST', '/api/clinic/outcomes/import', { csv, tryOnly: true })).json();
const kept = async (id = personId) =>
  (await owner.ask('GET', `/api/clinic/people/${id}/outcomes`)).json().outcomes;
const named = ({ errors }: ImportAnswer) => errors.map(({ line, column }) => `${line} ${column}`);

describe('results from a file', () => {
  it('come in with a byte order mark, semicolons, decimal commas, quotes and empty rows', async () => {
    const csv =
      '\uFEFFMail;Area;What;Value;Day\r\n"OUT@example.org";Cheeks;R2;"0,61";05.01.2026\r\n\r\nCome, Out;cheek;cutometer-r2;0,65;15.7.2026\n;;;;\r\n';
    const tried = await guess(csv);
    expect(tried).toMatchObject({ rows: 2, values: 2, imported: 0, wrong: 0, questions: [] });
    expect(tried.reading).toMatchObject({
      columns: COLUMNS,
      dates: 'dd.mm.yyyy',
      decimalComma: true,
    });
    expect(tried.preview[1]).toMatchObject({
      measure: 'cutometer-r2',
      value: 0.65,
      date: '2026-07-15',
    });
    expect(await importCsv(csv)).toMatchObject({ imported: 2, wrong: 0 });
    expect((await kept()).at(-1)).toMatchObject({
      value: 0.65,
      date: '2026-07-15',
      area: 'cheeks',
    });
    const file = await owner.ask('GET', '/api/clinic/outcomes.csv');
    expect(file.body).toContain('cutometer-r2,0.65,2026-07-15');
    // What we write we read: all of it is on record already.
    const again = await guess(file.body);
    expect(named(again)).toEqual(['2 null', '3 null']);
    const { columns, measureColumns } = again.reading;
    const left = await importCsv(file.body, { columns, measureColumns, leaveOutKnown: true });
    expect(left).toMatchObject({ imported: 0, leftOut: 2, wrong: 0 });
  });

  it('are imported all or not at all, and each wrong row is named by line and column with a remedy', async () => {
    const before = (await kept()).length;
    const csv = [
      'Mail,Area,What,Value,Day',
      'out@example.org,face,cutometer-r2,0.7,2026-08-01',
      'who@example.org,nose,cutometer-r2,many,2026-02-30',
      'out@example.org,face,guess,0.7',
      'out@example.org,face,ultrasound-thickness,0.87,2026-08-01',
      'out@example.org,face,ultrasound-thickness,0.87 mm,2026-08-02',
      'out@example.org,face,cutometer-r2,0.70,2026-08-01',
      'out@example.org,face,cutometer-r2,0.71,2999-08-01',
    ].join('\n');
    const answer = await importCsv(csv);
    expect(answer).toMatchObject({ imported: 0, wrong: 10 });
    expect(named(answer)).toEqual([
      ...['3 Mail', '3 Area', '3 Day', '3 Value', '4 Day', '4 What'],
      ...['5 Value', '6 Value', '7 null', '8 Day'],
    ]);
    expect(answer.errors.map(({ problem }) => problem)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Check the number and its unit'),
        expect.stringContaining('Convert the values'),
        expect.stringContaining('stands on line 2'),
      ]),
    );
    expect(await kept()).toHaveLength(before);
    expect(named(await importCsv('Mail,"Area\nx'))).toEqual(['2 null']);
    expect((await importCsv('a,b\n1,2')).errors.map(({ problem }) => problem)).toContain(
      'The file has no such column.',
    );
  });

  it('are not guessed at where a day or a comma can be read in two ways', async () => {
    const csv =
      'Mail;Area;What;Value;Day\nout@example.org;face;ultrasound-thickness;1,234;3/4/2026\n';
    const tried = await guess(csv);
    expect(tried.questions).toEqual([
      {
        ...{ about: 'dates', example: '3/4/2026' },
        choices: [
          { answer: 'dd/mm/yyyy', means: '2026-04-03' },
          { answer: 'mm/dd/yyyy', means: '2026-03-04' },
        ],
      },
      {
        ...{ about: 'decimalComma', example: '1,234' },
        choices: [
          { answer: 'true', means: '1.234' },
          { answer: 'false', means: '1234' },
        ],
      },
    ]);
    expect((await importCsv(csv)).imported).toBe(0);
    const told = await importCsv(csv.replace('1,234', '1234'), { dates: 'mm/dd/yyyy' });
    expect(told.imported).toBe(1);
    expect((await kept()).find(({ value }: { value: number }) => value === 1234).date).toBe(
      '2026-03-04',
    );
    // One day behind the twelfth tells it for the whole file.
    expect((await guess(`${csv.replace('1,234', '12')}x;x;x;1;25/4/2026\n`)).reading.dates).toBe(
      'dd/mm/yyyy',
    );
  });

  it('find people by their name, and ask when two have it', async () => {
    await add('Same', 'Name', { birthDate: '1970-05-01' });
    const second = await add('Same', 'Name', { birthDate: '1980-05-01' });
    const csv = (birth: string) =>
      `Name,Born,Area,R2,Date\nname same,${birth},face,0.5,2026-01-01\n`;
    expect((await guess(csv(''))).errors[0]?.problem).toContain('2 people');
    const { columns, measureColumns } = (await guess(csv('1.5.1980'))).reading;
    expect(measureColumns).toEqual({ R2: 'cutometer-r2' });
    expect((await importCsv(csv('1.5.1980'), { columns, measureColumns })).imported).toBe(1);
    expect(await kept(second)).toHaveLength(1);
  });

  it('of a column for each measure leave empty cells out', async () => {
    const csv =
      'E-mail,Date,R0,R2,R5\nout@example.org,2026-02-02,0.25,,0.6\nout@example.org,2026-02-03,,,\n';
    const { columns, measureColumns } = (await guess(csv)).reading;
    const more = { columns, measureColumns, always: { area: 'neck', operator: 'K' } };
    expect(named(await importCsv(csv, more))).toEqual(['3 null']);
    const good = csv.slice(0, csv.lastIndexOf('out@'));
    expect(await importCsv(good, more)).toMatchObject({ rows: 1, values: 2, imported: 2 });
  });

  it('ten thousand at once are read in one go, and the forecasts learn from them later', async () => {
    await owner.ask('POST', `/api/clinic/people/${personId}/sessions`, {
      ...{ date: '2026-03-01', modality: 'automated-pen', zones: [{ area: 'cheeks', depthMm: 1 }] },
    });
    const lines = Array.from({ length: 10_000 }, (_, row) => {
      const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(row / 5))).toISOString().slice(0, 10);
      return `out@example.org,hands,R${row % 5},0.${100 + (row % 800)},${day}`;
    });
    const learnt =
      'out@example.org,cheeks,R0,0.2,2026-09-01\nout@example.org,cheeks,R0,0.3,2026-02-01';
    const csv = ['Mail,Area,What,Value,Day', ...lines, learnt].join('\n');
    expect(await importCsv(csv)).toMatchObject({ rows: 10_002, imported: 10_002, wrong: 0 });
    const jobs = await startJobs(house);
    await expect
      .poll(
        async () =>
          (await owner.ask('GET', `/api/clinic/people/${personId}/outcomes`)).json().learned[0],
        { timeout: 20_000, interval: 300 },
      )
      .toMatchObject({
        area: 'cheeks',
        measurementsUsed: expect.toSatisfy((used: number) => used > 0),
      });
    await jobs.stop();
  }, 60_000);
});
