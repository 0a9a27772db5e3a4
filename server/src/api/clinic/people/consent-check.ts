import { refused } from '../../../problem.ts';
import { consentsOf, type KeptConsent, newestWordings } from '../../../store/clinic/consents.ts';
import type { KeptFinding } from '../../../store/clinic/record-tables.ts';
import type { Work } from '../../../store/database.ts';
import type { Rooms } from '../../route.ts';
import type { CONSENT_STATES, ConsentKind } from '../contract/people.ts';

type State = (typeof CONSENT_STATES)[number];

/** What a session's consent is worth, by what was signed and what is the wording of today. */
export interface ConsentCheck {
  state: State;
  kind: ConsentKind;
  version: number | null;
  signed: KeptConsent | null;
}

/**
 * The consent a session of this technique rests on. A technique with a wording of its own asks for
 * that one, all others for the general one; what was revoked never counts.
 * @param consents what the person signed, the latest first
 */
export function consentFor(
  modality: string,
  newest: ReadonlyMap<string, number>,
  consents: readonly KeptConsent[],
): ConsentCheck {
  const own = `treatment-${modality}` as ConsentKind;
  const kind = newest.has(own) ? own : 'treatment';
  const version = newest.get(kind) ?? null;
  const ofKind = consents.filter((one) => one.kind === kind);
  const holding = ofKind
    .filter(({ revokedAt }) => revokedAt === null)
    .toSorted((one, other) => other.version - one.version)[0];
  const signed = holding ?? ofKind[0] ?? null;
  if (version === null) return { state: 'no-wording', kind, version, signed };
  if (!signed) return { state: 'missing', kind, version, signed };
  if (!holding) return { state: 'revoked', kind, version, signed };
  return { state: holding.version < version ? 'outdated' : 'valid', kind, version, signed };
}

/** The consent a session of this person and technique rests on. */
export async function checkConsent(work: Work, personId: string, modality: string) {
  return consentFor(modality, await newestWordings(work), await consentsOf(work, personId));
}

const SEVERITY = { missing: 'critical', revoked: 'critical', outdated: 'warning' } as const;

/**
 * What speaks against a session for want of a consent, in the words of the clinic page. A missing or
 * revoked one is critical: going on needs a written reason, such as a signature on paper.
 */
export function consentFinding(
  { knowledge }: Pick<Rooms, 'knowledge'>,
  { state }: ConsentCheck,
): KeptFinding | undefined {
  if (state === 'valid' || state === 'no-wording') return undefined;
  const text = knowledge.words.get('clinic-records')?.strings[`consent-finding-${state}`];
  if (!text) throw new Error(`knowledge/words has no text for a consent that is ${state}.`);
  return { rule: `consent-${state}`, severity: SEVERITY[state], text };
}

/**
 * The consent to keep with a session: the one it names, else the one that holds.
 * @throws ProblemError 422 when the session names a consent of somebody else
 */
export async function consentToKeep(
  work: Work,
  { personId, modality, named }: { personId: string; modality: string; named: string | undefined },
): Promise<string | null> {
  if (named === undefined) {
    const { state, signed } = await checkConsent(work, personId, modality);
    return (state === 'valid' || state === 'outdated') && signed ? signed.id : null;
  }
  const own = await consentsOf(work, personId);
  if (own.some(({ id }) => id === named)) return named;
  throw refused({
    kind: 'invalid-input',
    fields: [{ pointer: '/consentId', detail: 'This person signed no such consent.' }],
  });
}
