import { z } from 'zod';

/** The form of the archive. Raise it when an older Healcast could not read what is written. */
export const FORMAT = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);

/** What an archive says of itself: its parts, each with its count and checksum. */
export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  madeAt: z.iso.datetime(),
  /** Of PostgreSQL, and of the tables of jobs. */
  server: z.string(),
  jobsVersion: z.int(),
  migrations: z.array(z.object({ name: z.string(), sha256, appliedAt: z.string() })).min(1),
  /** In an order in which they can be filled. */
  tables: z.array(
    z.object({
      schema: z.enum(['public', 'pgboss']),
      name,
      columns: z.array(name).min(1),
      file: z.string(),
      rows: z.int().min(0),
      bytes: z.int().min(0),
      sha256,
    }),
  ),
  /** The last line of each clinic's audit log: a witness for when the log itself was rewritten. */
  seals: z.optional(
    z.array(z.object({ clinic: z.uuid(), number: z.int(), hash: sha256, at: z.iso.datetime() })),
  ),
  sequences: z.array(z.object({ name, last: z.string().regex(/^\d+$/).nullable() })),
  secret: z.object({
    /** Which secret belongs to these rows; tells nothing about it. Null when it was not at hand. */
    mark: z.string().nullable(),
    /** The secret itself, locked by a passphrase. */
    locked: z.string().nullable(),
  }),
});

export type Manifest = z.infer<typeof manifestSchema>;
/** One table of an archive. */
export type CopiedTable = Manifest['tables'][number];
