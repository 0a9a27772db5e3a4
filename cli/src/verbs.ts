import { auditVerb } from './audit.ts';
import { backupVerb } from './backup.ts';
import { checkVerb } from './check.ts';
import { clinicVerb } from './clinic.ts';
import { demoVerb } from './demo.ts';
import { forecastVerb } from './forecast.ts';
import { migrateVerb } from './migrate.ts';
import { planVerb } from './plan.ts';
import { protocolVerb } from './protocol.ts';
import { restoreVerb } from './restore.ts';
import { schemaVerb } from './schema.ts';
import { scorecardVerb } from './scorecard.ts';
import { serveVerb } from './serve.ts';
import { studyVerb } from './study.ts';
import { triageVerb } from './triage.ts';
import type { Verb } from './verb.ts';

/** Every verb of the command line, in the order of `healcast --help`. */
export const VERBS: readonly Verb[] = [
  forecastVerb,
  checkVerb,
  planVerb,
  triageVerb,
  studyVerb,
  scorecardVerb,
  protocolVerb,
  serveVerb,
  clinicVerb,
  demoVerb,
  migrateVerb,
  backupVerb,
  restoreVerb,
  auditVerb,
  schemaVerb,
];
