import { createHash } from 'node:crypto';
import { type Area, addDays, type ForecastInput, forecast, triage } from '@healcast/engine';
import pg from 'pg';
import type { House } from '../../server/src/house.ts';

/** How much lies in the database. Check-ins: 10,000 x 10 + 30,000 x 30 = 1,000,000. */
export const FILLED = {
  inRecovery: 10_000,
  checkInsInRecovery: 10,
  recovered: 30_000,
  checkInsRecovered: 30,
} as const;

const AREAS: readonly Area[] = ['face', 'cheeks', 'neck', 'forehead'];
const DEPTHS = [0.5, 1, 1.5] as const;
const DAYS_ON_BOARD = 28;
/** Days on which somebody answers; later check-ins say what the first ones said. */
const DAYS = 10;

interface Template {
  area: Area;
  phototype: number;
  input: ForecastInput;
  output: string;
  answers: object[];
  triages: object[];
}

/** People of every area, depth and skin type as the engine answers them; rows are copies of these. */
function templates(house: House, today: string): Template[] {
  const session = addDays(today, -10);
  return AREAS.flatMap((area) =>
    DEPTHS.flatMap((depthMm) =>
      [1, 2, 3, 4, 5, 6].map((phototype) => {
        const course = {
          ...{ patient: { ageYears: 30 + 5 * phototype, phototype }, area },
          sessions: [{ date: session, modality: 'automated-pen' as const, depthMm }],
        };
        const input = { ...course, asOf: today } as ForecastInput;
        const answers = Array.from({ length: DAYS }, (_, day) => ({
          ...{ date: addDays(session, day), redness: Math.max(0, 3 - day) },
          ...{ swelling: day < 2 ? 1 : 0, pain: Math.max(0, 2 - day) },
        }));
        const made = forecast(house.knowledge, input);
        if (!made.ok) throw new Error(`A template was refused: ${JSON.stringify(made.refusal)}`);
        const triages = answers.map((said) => {
          const answer = triage(house.knowledge, { course, answers: said });
          if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
          return answer.value;
        });
        return { area, phototype, input, output: JSON.stringify(made.value), answers, triages };
      }),
    ),
  );
}

/** Each statement gets the clinic as $1 and today as $2; `n` counts people, `t` is their template. */
const STATEMENTS: readonly [what: string, sql: string][] = [
  [
    'people',
    `insert into person (id, clinic_id, given_name, family_name, email, birth_date, facts, letters, created_at)
     select pg_temp.id_of('person', n), $1, 'Given' || (n % 700), 'Family' || n, 'person' || n || '@example.org',
       date '1960-01-01' + (n % 14000), jsonb_build_object('phototype', t.phototype, 'history', '[]'::jsonb), true,
       now() - make_interval(mins => n) from people join template t using (t)`,
  ],
  [
    'words people are found by',
    `insert into person_word (clinic_id, word, person_id)
     select $1, word, pg_temp.id_of('person', n) from people,
       unnest(array['given' || (n % 700), 'family' || n, 'person' || n || '@example.org']) as word`,
  ],
  [
    'forecasts of those in recovery',
    `insert into forecast (id, clinic_id, language, input, output, provenance)
     select pg_temp.id_of('forecast', n), $1, 'en', t.input, t.output, (t.output -> 'provenance')::jsonb
     from people join template t using (t) where recovering`,
  ],
  [
    'private links',
    `insert into private_link (token_hash, clinic_id, forecast_id)
     select sha256(('token' || n)::bytea), $1, pg_temp.id_of('forecast', n) from people where recovering`,
  ],
  [
    'courses',
    `insert into course (id, clinic_id, person_id, area, planned_sessions, forecast_id, created_at)
     select pg_temp.id_of('course', n), $1, pg_temp.id_of('person', n), t.area, 4,
       case when recovering then pg_temp.id_of('forecast', n) end, last_session from people join template t using (t)`,
  ],
  [
    'sessions',
    `insert into session (id, clinic_id, person_id, date, modality, record, findings)
     select gen_random_uuid(), $1, pg_temp.id_of('person', n), last_session, 'automated-pen',
       jsonb_build_object('date', to_char(last_session, 'YYYY-MM-DD'), 'modality', 'automated-pen', 'zones',
         jsonb_build_array(jsonb_build_object('area', t.area, 'depthMm', 1, 'passes', 4))), '[]'
     from people join template t using (t)`,
  ],
  [
    'check-ins',
    `insert into check_in (id, clinic_id, course_id, forecast_id, date, answers, urgency, triage, at)
     select gen_random_uuid(), $1, pg_temp.id_of('course', n), case when recovering then pg_temp.id_of('forecast', n) end,
       last_session + past.day, said.answers, said.triage ->> 'urgency', said.triage,
       last_session + past.day + interval '9 hours'
     from people cross join lateral generate_series(0, case when recovering
       then ${FILLED.checkInsInRecovery} else ${FILLED.checkInsRecovered} end - 1) as past (day)
     join said on said.t = people.t and said.day = past.day % ${DAYS}`,
  ],
  [
    'alerts, answered and open',
    `insert into alert (id, clinic_id, course_id, urgency, signal, because, raised_at, due_at, answered_at, action)
     select gen_random_uuid(), $1, pg_temp.id_of('course', n), case when n % 4 = 0 then 'same-day' else 'within-48h' end,
       case when n % 4 = 0 then 'red' else 'amber' end, 'check-in', now() - make_interval(mins => n),
       now() + make_interval(mins => 500 - n % 1000),
       case when n % 20 > 0 or not recovering then now() - make_interval(mins => n / 2) end,
       case when n % 20 > 0 or not recovering then 'advice' end
     from people where n % 2 = 0`,
  ],
  [
    'the board',
    `insert into recovery (course_id, clinic_id, person_id, name, area, phototype, last_session, until, rank,
       waiting_since, due_at, waiting_for, last_check_in, check_ins)
     select pg_temp.id_of('course', n), $1, pg_temp.id_of('person', n), 'Given' || (n % 700) || ' Family' || n,
       t.area, t.phototype, last_session, last_session + ${DAYS_ON_BOARD},
       case when not open then 0 when n % 4 = 0 then 3 else 2 end,
       case when open then now() - make_interval(mins => n) else 'infinity' end,
       case when open then now() + make_interval(mins => 500 - n % 1000) end,
       case when open then 'check-in' end, last_session + interval '9 days',
       case when recovering then ${FILLED.checkInsInRecovery} else ${FILLED.checkInsRecovered} end
     from (select *, recovering and n % 20 = 0 as open from people) as people join template t using (t)`,
  ],
];

/** The same ids as `idOf`: made from a name and a number, in the form of random ones. */
const ID_OF = `create function pg_temp.id_of(kind text, n int) returns uuid language sql immutable as
  $$ select overlay(overlay(md5(kind || n) placing '4' from 13) placing '8' from 17)::uuid $$`;

/** The id of a person, course or forecast that `fill` made. */
export function idOf(kind: 'person' | 'course' | 'forecast', number: number): string {
  const hex = createHash('md5').update(`${kind}${number}`).digest('hex');
  const random = `${hex.slice(0, 12)}4${hex.slice(13, 16)}8${hex.slice(17)}`;
  return random.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Fills a clinic; says on the terminal how far it is. */
export async function fill(
  house: House,
  clinicId: string,
  today: string,
  /** 1 for the sizes above; less to try the bench itself. */
  part: number,
): Promise<void> {
  const inRecovery = FILLED.inRecovery * part;
  const people = inRecovery + FILLED.recovered * part;
  const client = new pg.Client(house.reached.owner);
  await client.connect();
  try {
    await client.query(`select set_config('app.clinic_id', $1, false)`, [clinicId]);
    await client.query(ID_OF);
    await client.query(`create temp table template (t int, area text, phototype int, input jsonb,
      output json)`);
    await client.query('create temp table said (t int, day int, answers jsonb, triage jsonb)');
    const made = templates(house, today);
    for (const [t, { area, phototype, input, output, answers, triages }] of made.entries()) {
      await client.query('insert into template values ($1, $2, $3, $4, $5)', [
        ...[t, area, phototype, JSON.stringify(input), output],
      ]);
      for (const [day, said] of answers.entries())
        await client.query('insert into said values ($1, $2, $3, $4)', [
          ...[t, day, JSON.stringify(said), JSON.stringify(triages[day])],
        ]);
    }
    await client.query(`create temp table people as select n, n % ${made.length} as t,
      n < ${inRecovery} as recovering, case when n < ${inRecovery}
        then date '${today}' - n % ${DAYS_ON_BOARD} else date '${today}' - 40 - n % 1000 end as last_session
      from generate_series(0, ${people - 1}) as n`);
    for (const [what, statement] of STATEMENTS) {
      const began = performance.now();
      const { rowCount } = await client.query(statement, [clinicId]);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stderr.write(`${String(rowCount).padStart(9)} ${what} in ${seconds} s\n`);
    }
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
