import { sql } from 'kysely';
import type { Work } from '../database.ts';
import { sessionsOn } from './progress.ts';

const SIGNALS = ['red', 'amber', 'none'] as const;
const URGENCIES = ['routine', 'within-week', 'within-48h', 'same-day', 'emergency'] as const;
type Signal = (typeof SIGNALS)[number];

/** What part of the board is asked for. */
export interface BoardAsked {
  limit: number;
  after?: string | undefined;
  signal?: Signal | undefined;
  /** Only what this account holds. */
  mine?: string | undefined;
  /** Only where the last session was here. */
  site?: string | undefined;
  /** The clinic's today. */
  today: string;
}

function rows(work: Work) {
  return work
    .selectFrom('recovery')
    .innerJoin('course', 'course.id', 'recovery.course_id')
    .leftJoin('account', 'account.id', 'recovery.assigned_to')
    .leftJoin('site', 'site.id', 'recovery.site_id')
    .select(['course_id', 'recovery.person_id', 'recovery.name', 'recovery.area', 'phototype'])
    .select(['rank', 'signal_rank', 'session_order', 'planned_sessions', 'site.name as site'])
    .select(sessionsOn('recovery.person_id', 'recovery.area').as('sessionsDone'))
    .select(['due_at', 'waiting_for', 'handed_over', 'assigned_to', 'account.name as holder'])
    .select(['last_check_in', 'check_ins', 'unread'])
    .select([
      sql<string>`to_char(last_session, 'YYYY-MM-DD')`.as('lastSession'),
      sql<string>`waiting_since::text`.as('mark'),
      sql<Date | null>`nullif(waiting_since, 'infinity')`.as('waitingSince'),
    ]);
}
type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

function shown(row: Row, today: string) {
  const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  return {
    courseId: row.course_id,
    personId: row.person_id,
    name: row.name,
    area: row.area,
    phototype: row.phototype,
    lastSession: row.lastSession,
    dayOfRecovery: dayNumber(today) - dayNumber(row.lastSession),
    signal: SIGNALS[row.signal_rank] ?? 'none',
    urgency: URGENCIES[row.rank] ?? 'routine',
    waitingSince: row.waitingSince?.toISOString() ?? null,
    dueAt: row.due_at?.toISOString() ?? null,
    handedOver: row.handed_over,
    assignedTo: row.assigned_to ? { accountId: row.assigned_to, name: row.holder ?? '' } : null,
    lastCheckIn: row.last_check_in?.toISOString() ?? null,
    checkIns: row.check_ins,
    unread: row.unread,
    waitingFor: row.waiting_for as 'check-in' | 'message' | null,
    site: row.site,
    ...{ sessionsDone: row.sessionsDone, plannedSessions: row.planned_sessions },
  };
}

/**
 * A page of the board: red first, then amber, within each who has waited longest; then those nobody
 * needs to answer, the latest session first. It walks the index recovery_board and reads only the
 * rows it shows.
 */
export async function boardPage(work: Work, asked: BoardAsked) {
  let query = rows(work)
    .where(sql<boolean>`(signal_rank < 2 or until >= ${asked.today}::date)`)
    .orderBy('signal_rank')
    .orderBy('waiting_since')
    .orderBy('session_order')
    .orderBy('course_id')
    .limit(asked.limit);
  if (asked.signal) query = query.where('signal_rank', '=', SIGNALS.indexOf(asked.signal));
  if (asked.site) query = query.where('recovery.site_id', '=', asked.site);
  if (asked.mine) query = query.where('assigned_to', '=', asked.mine);
  const mark = /^([012])\|([^|']{1,40})\|(\d{1,8})\|([0-9a-f-]{36})$/.exec(asked.after ?? '');
  if (mark)
    query = query.where(
      sql<boolean>`(signal_rank, waiting_since, session_order, course_id) > (${Number(mark[1])}::int, ${mark[2]}::timestamptz, ${Number(mark[3])}::int, ${mark[4]}::uuid)`,
    );
  const found = await query.execute();
  const last = found.length === asked.limit ? found.at(-1) : undefined;
  return {
    rows: found.map((row) => shown(row, asked.today)),
    after: last ? `${last.signal_rank}|${last.mark}|${last.session_order}|${last.course_id}` : null,
  };
}

/** One row of the board, or undefined. */
export async function boardRowOf(work: Work, courseId: string, today: string) {
  const row = await rows(work).where('course_id', '=', courseId).executeTakeFirst();
  return row && shown(row, today);
}

/** How many stand in each part of the board, and how many answers are overdue. */
export async function boardCounts(work: Work, { today, site }: Pick<BoardAsked, 'today' | 'site'>) {
  let query = work
    .selectFrom('recovery')
    .select(['signal_rank', ({ fn }) => fn.countAll<string>().as('count')])
    .select(sql<string>`count(*) filter (where due_at < now())`.as('overdue'))
    .where(sql<boolean>`(signal_rank < 2 or until >= ${today}::date)`)
    .groupBy('signal_rank');
  if (site) query = query.where('site_id', '=', site);
  const found = await query.execute();
  const count = (rank: number) => Number(found.find((row) => row.signal_rank === rank)?.count ?? 0);
  const overdue = found.reduce((sum, row) => sum + Number(row.overdue), 0);
  return { red: count(0), amber: count(1), none: count(2), overdue };
}

/** What the alerts of the last days cost and brought. */
export async function alertLoad(work: Work, days: number) {
  const { rows: found } = await sql<{
    checkIns: number;
    alerts: number;
    fromCheckIns: number;
    answered: number;
    inTime: number;
    median: number | null;
    action: number;
    handedOver: number;
  }>`select
      (select count(*)::int from check_in where at > now() - make_interval(days => ${days}::int)) as "checkIns",
      count(*)::int as alerts,
      (count(*) filter (where because = 'check-in'))::int as "fromCheckIns",
      count(answered_at)::int as answered,
      (count(*) filter (where answered_at <= due_at and handed_over = 0))::int as "inTime",
      percentile_cont(0.5) within group (order by extract(epoch from answered_at - raised_at) / 60)::float as median,
      (count(*) filter (where action <> 'none'))::int as action,
      (count(*) filter (where handed_over > 0))::int as "handedOver"
    from alert where raised_at > now() - make_interval(days => ${days}::int)`.execute(work);
  const load = found[0];
  if (!load) throw new Error('An aggregate without a row.');
  return {
    days,
    checkIns: load.checkIns,
    alerts: load.alerts,
    alertsPerCheckIn: load.checkIns > 0 ? load.fromCheckIns / load.checkIns : null,
    answered: load.answered,
    answeredInTime: load.inTime,
    medianMinutesToAnswer: load.median,
    ledToAction: load.answered > 0 ? load.action / load.answered : null,
    handedOver: load.handedOver,
  };
}
