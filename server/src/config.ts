import { readFileSync } from 'node:fs';
import { z } from 'zod';

const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(emptyIsAbsent, schema.optional());
const flag = z
  .enum(['true', 'false', '1', '0'])
  .transform((word) => word === 'true' || word === '1');
const url = (...schemes: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)),
      `must be a URL that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    );

const days = (most: number, least = 1) =>
  optional(z.coerce.number().int('must be a whole number of days').min(least).max(most));

/** Every setting Healcast reads. None is needed: without any it runs alone on this machine. */
const environment = z.object({
  /** Port of web and API. Not given: 8080, or the next free one. */
  PORT: optional(z.coerce.number().int('must be a whole number').min(0).max(65_535)),
  /** Address to listen on. Loopback unless the clinic opens it. */
  HOST: optional(z.string().min(1)),
  /** The address people use from outside, as it stands in letters. */
  PUBLIC_URL: optional(url('http', 'https')),
  /** A PostgreSQL (15 or later) of your own; the role must own the database. */
  DATABASE_URL: optional(url('postgres', 'postgresql')),
  /** The same database by a login that is only a member of healcast_app. */
  DATABASE_APP_URL: optional(url('postgres', 'postgresql')),
  /** The mail server, for example smtps://user:password@mail.example.org. */
  SMTP_URL: optional(url('smtp', 'smtps')),
  /** Sender of letters. */
  MAIL_FROM: optional(z.string().min(3)),
  /** Whether an installation without a clinic shows the demo clinic with its staff and month. */
  HEALCAST_DEMO: optional(flag),
  /** Folder for database files and secrets. */
  HEALCAST_STATE: optional(z.string().min(1)),
  /** The installation's secret, at least 32 characters; made and kept in the state folder otherwise. */
  HEALCAST_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  /** Locks the secret into backups, and opens it at a restore. */
  HEALCAST_BACKUP_PASSPHRASE: optional(z.string()),
  /** Lets Prometheus read /metrics from another machine, as a bearer token. */
  METRICS_TOKEN: optional(z.string().min(16, 'must have at least 16 characters')),
  /** Days until private pages without a clinic's record go; each page ends after 400 in any case. */
  KEEP_FORECAST_DAYS: days(400),
  /** Days that letters of an installation without a mail server stay in the outbox. */
  KEEP_OUTBOX_DAYS: days(3_650),
  /** Days that delivery records of letters stay, once delivered or given up. */
  KEEP_LETTER_DAYS: days(3_650),
  /** Days that sign-ins, invitations and failed attempts stay once they have ended. */
  KEEP_SIGN_IN_DAYS: days(3_650),
  /** Days that lines of the audit log stay; the database keeps each for a year in any case. */
  KEEP_AUDIT_DAYS: days(36_500, 365),
  /** Whether a proxy in front tells the client's address (X-Forwarded-For). */
  TRUST_PROXY: optional(flag),
  /** Which part this process plays; several processes share one DATABASE_URL. */
  ROLE: optional(z.enum(['web', 'worker', 'all'])),
});

/** After how many days the nightly round erases what nobody needs any more (store/forget.ts). */
export interface Retention {
  forecastDays: number;
  outboxDays: number;
  letterDays: number;
  signInDays: number;
  auditDays: number;
}

/** Six years, as 45 CFR 164.316(b)(2)(i) asks for records of who had access; leap days included. */
const SIX_YEARS = 2_192;

/** The settings in the words of the house. */
export interface Config {
  port: number | undefined;
  host: string;
  publicUrl: string | undefined;
  databaseUrl: string | undefined;
  databaseAppUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  stateFolder: string | undefined;
  secret: string | undefined;
  demo: boolean;
  backupPassphrase: string | undefined;
  metricsToken: string | undefined;
  retention: Retention;
  trustProxy: boolean;
  role: 'web' | 'worker' | 'all';
}

/** The settings are wrong: each line names one and says what is expected. */
export class ConfigFault extends Error {
  constructor(problems: string[]) {
    super(`These settings are wrong:\n${problems.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'ConfigFault';
  }
}

/** Settings that hold a secret: each may stand in a file instead, named by the setting with _FILE. */
const SECRETS = [
  ...['DATABASE_URL', 'DATABASE_APP_URL', 'SMTP_URL', 'HEALCAST_SECRET'],
  ...['HEALCAST_BACKUP_PASSPHRASE', 'METRICS_TOKEN'],
];

function withFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const given = { ...env };
  for (const name of SECRETS) {
    const file = env[`${name}_FILE`];
    if (!file) continue;
    if (env[name]) throw new ConfigFault([`${name}: stands there itself and as ${name}_FILE`]);
    try {
      given[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? 'unreadable';
      throw new ConfigFault([`${name}_FILE: cannot be read (${why})`]);
    }
  }
  return given;
}

/** Reads the settings. @throws ConfigFault naming each wrong one, never repeating its value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = environment.safeParse(withFiles(env));
  if (!read.success)
    throw new ConfigFault(
      read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    );
  const given = read.data;
  if (given.DATABASE_APP_URL && !given.DATABASE_URL)
    throw new ConfigFault(['DATABASE_APP_URL: needs DATABASE_URL beside it']);
  if (given.ROLE && given.ROLE !== 'all' && !given.DATABASE_URL)
    throw new ConfigFault(['ROLE: several processes need a shared DATABASE_URL']);
  return {
    port: given.PORT,
    host: given.HOST ?? '127.0.0.1',
    publicUrl: given.PUBLIC_URL?.replace(/\/+$/, ''),
    databaseUrl: given.DATABASE_URL,
    databaseAppUrl: given.DATABASE_APP_URL,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? 'Healcast <healcast@localhost>',
    stateFolder: given.HEALCAST_STATE,
    secret: given.HEALCAST_SECRET,
    // Never unasked into somebody's own database.
    demo: given.HEALCAST_DEMO ?? given.DATABASE_URL === undefined,
    backupPassphrase: given.HEALCAST_BACKUP_PASSPHRASE,
    metricsToken: given.METRICS_TOKEN,
    retention: {
      forecastDays: given.KEEP_FORECAST_DAYS ?? 400,
      outboxDays: given.KEEP_OUTBOX_DAYS ?? 30,
      letterDays: given.KEEP_LETTER_DAYS ?? 400,
      signInDays: given.KEEP_SIGN_IN_DAYS ?? 90,
      auditDays: given.KEEP_AUDIT_DAYS ?? SIX_YEARS,
    },
    trustProxy: given.TRUST_PROXY ?? false,
    role: given.ROLE ?? 'all',
  };
}
