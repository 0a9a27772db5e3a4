import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { SHOWN_REMODELLING } from '../dermis/shown/shown-model.ts';
import { remodel } from './remodel.ts';
import { PEOPLE } from './skin/people.ts';

const knowledge = readKnowledge();
const ASKED = {
  ...{ patient: { ageYears: 45, laxity: 'mild' }, area: 'face' },
  ...{ modality: 'automated-pen', depthMm: 1.5 },
};

describe('skin to try sessions on', () => {
  it('has a thousand people, the same for everybody who asks', () => {
    const [one, other] = [remodel(knowledge, ASKED), remodel(knowledge, ASKED)];
    expect(one).toEqual(other);
    const people = one.ok ? one.value.people : new Float64Array();
    expect(people).toHaveLength(PEOPLE * SHOWN_REMODELLING.parameters.length);
    expect(people.every(Number.isFinite)).toBe(true);
  });

  it('answers less often where skin hangs more', () => {
    const share = (laxity: string) => {
      const answer = remodel(knowledge, { ...ASKED, patient: { ageYears: 45, laxity } });
      return answer.ok ? answer.value.silentShare : Number.NaN;
    };
    expect(share('mild')).toBeCloseTo(0.24);
    expect(share('severe')).toBeGreaterThan(2 * share('mild'));
  });

  it('is declined where the model ends, and names what is wrong', () => {
    const child = remodel(knowledge, { ...ASKED, patient: { ageYears: 15 } });
    expect(child).toMatchObject({ ok: false, refusal: { kind: 'outside-domain' } });
    const without = remodel(knowledge, { ...ASKED, depthMm: undefined });
    expect(without).toMatchObject({ ok: false, refusal: { fields: [{ pointer: '/depthMm' }] } });
  });
});
