import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { knowledgeIn, patientTexts } from '../knowledge/in-language.ts';
import { check } from './check.ts';
import { decisionAid } from './decision-aid.ts';
import { forecast } from './forecast.ts';
import { plan } from './plan.ts';
import { triage } from './triage.ts';
import { runWorkedCase } from './worked-case.ts';

const room = readKnowledge();
const others = [...room.languages.keys()].filter((tag) => tag !== room.language);
const VERBS = { forecast, check, plan, triage } as const;

/** Where two documents differ: the place, and what stands there in each. */
function differences(left: unknown, right: unknown, place = ''): [string, unknown, unknown][] {
  if (Object.is(left, right)) return [];
  const both = [left, right].every((one) => typeof one === 'object' && one !== null);
  if (!both || Array.isArray(left) !== Array.isArray(right)) return [[place, left, right]];
  const keys = new Set([...Object.keys(left as object), ...Object.keys(right as object)]);
  return [...keys].flatMap((key) => {
    const at = (one: unknown) => (one as Record<string, unknown>)[key];
    return differences(at(left), at(right), `${place}/${key}`);
  });
}

/** Fields of an answer that hold a sentence or a name for a person to read. */
const READ =
  /\/(text|clinician|words|title|name|because|note|regulatory|urgencyWords|verdictWords|option|when|benefit|downtime|risk|what|experience|alt|condition|decision|noRush|uncertainty|next|notAdvice|funding|reviewed|updates|detail|(asks|pros|cons|values)\/\d+)$/;

describe.each(others)('in %s', (tag) => {
  const other = knowledgeIn(room, tag);

  it.each([...room.cases.values()].map((one) => [one.id, one] as const))(
    'a worked person gets the same verdict, urgency and numbers: %s',
    (_, one) => {
      expect(runWorkedCase(other, one)).toEqual([]);
      const verb = VERBS[one.verb];
      const unlike = differences(verb(room, one.given), verb(other, one.given));
      expect(unlike.filter(([place]) => !READ.test(place))).toEqual([]);
      expect(unlike.filter(([, , said]) => typeof said !== 'string' || said === '')).toEqual([]);
    },
  );

  it('the decision aid differs in its words alone', () => {
    const asked = { patient: { ageYears: 45, phototype: 4 }, area: 'neck', asOf: '2026-03-02' };
    const unlike = differences(decisionAid(room, asked), decisionAid(other, asked));
    expect(unlike.length).toBeGreaterThan(50);
    expect(unlike.filter(([place]) => !READ.test(place))).toEqual([]);
  });

  it('every red flag and urgency says something else than in the language of the room', () => {
    const said = patientTexts(other);
    const graver = [...patientTexts(room)].filter(([place]) =>
      /^(red-flags|urgencies)\//.test(place),
    );
    expect(graver.length).toBeGreaterThan(20);
    expect(graver.filter(([place, text]) => said.get(place) === text)).toEqual([]);
  });
});
