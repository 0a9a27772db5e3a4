import { Disclosure } from '../../kit/disclosure.tsx';
import { Evidence, EvidencePage } from '../parts/evidence.tsx';
import { TextArea } from '../parts/fields.tsx';
import { Link } from '../parts/link.tsx';
import { addressOf } from '../route.ts';
import type { SessionCheck } from '../types.ts';
import { nameOf, say } from '../words.ts';
import { ConsentFinding } from './consent-line.tsx';

type AreaCheck = SessionCheck['areas'][number];
type Finding = AreaCheck['check']['findings'][number];

const RANK = { critical: 0, warning: 1, info: 2 } as const;
/** As many letters as the API asks of a written reason. */
export const LEAST_REASON = 10;

interface Merged {
  finding: Finding;
  areas: string[];
}

/** The findings of all areas, each once, the gravest first. */
function merged(areas: readonly AreaCheck[], status: Finding['status']): Merged[] {
  const byRule = new Map<string, Merged>();
  for (const { area, check } of areas)
    for (const finding of check.findings.filter((one) => one.status === status)) {
      const known = byRule.get(finding.rule);
      if (known) known.areas.push(area);
      else byRule.set(finding.rule, { finding, areas: [area] });
    }
  return [...byRule.values()].sort(
    (one, other) => RANK[one.finding.severity] - RANK[other.finding.severity],
  );
}

/** What speaks against the session, with reasons; a critical one asks for a written reason. */
export function Findings({
  check,
  personId,
  reasons,
  onReason,
  showMissing,
}: {
  check: SessionCheck;
  personId: string;
  reasons: Readonly<Record<string, string>>;
  onReason: (rule: string, reason: string) => void;
  /** Whether saving was tried: then a missing reason is shown as wrong. */
  showMissing: boolean;
}) {
  const fired = merged(check.areas, 'fired');
  const open = merged(check.areas, 'unknown');
  const mustOverride = new Set(check.mustOverride.map(({ rule }) => rule));
  const manyAreas = check.areas.length > 1;
  const { state } = check.consent;
  const wants = state !== 'valid' && state !== 'no-wording';
  const reasonFor = (rule: string) => {
    const reason = reasons[rule] ?? '';
    const isMissing = showMissing && reason.trim().length < LEAST_REASON;
    return (
      <TextArea
        label={say('override')}
        hint={say('override-hint')}
        value={reason}
        onChange={(next) => onReason(rule, next)}
        rows={2}
        required
        wrong={isMissing ? say('override-missing') : undefined}
      />
    );
  };
  return (
    <>
      {check.areas.length === 0 && (
        <p className="note">
          {say('session-no-birth-date')}{' '}
          <Link href={addressOf.editPerson(personId)}>{say('edit-person')}</Link>
        </p>
      )}
      {check.areas.length > 0 && fired.length === 0 && !wants && <p>{say('findings-none')}</p>}
      <ul className="findings">
        {wants && (
          <ConsentFinding state={state} personId={personId}>
            {mustOverride.has(`consent-${state}`) && reasonFor(`consent-${state}`)}
          </ConsentFinding>
        )}
        {fired.map(({ finding, areas }) => (
          <li key={finding.rule} className="finding" data-severity={finding.severity}>
            <p>
              <strong>{nameOf('severity', finding.severity)}</strong>
              {manyAreas && (
                <span className="small">
                  {' '}
                  {areas.map((area) => nameOf('area', area)).join(', ')}
                </span>
              )}
            </p>
            <p>{finding.clinician || finding.text}</p>
            <Sources finding={finding} />
            {mustOverride.has(finding.rule) && reasonFor(finding.rule)}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Disclosure label={say('findings-open', { count: open.length })}>
          <ul className="findings">
            {[...new Set(open.flatMap(({ finding }) => finding.asks ?? []))].map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Sources({ finding: { certainty, evidence, rule } }: { finding: Finding }) {
  return (
    <p className="small">
      {certainty && `${nameOf('certainty', certainty)} · `}
      {evidence.length > 0 && (
        <>
          <Evidence ids={evidence} /> ·{' '}
        </>
      )}
      {say('rule')} <EvidencePage of={`rules/${rule}`}>{rule}</EvidencePage>
    </p>
  );
}
