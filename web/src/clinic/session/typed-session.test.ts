import { describe, expect, it } from 'vitest';
import { asLastTime, emptySession, emptyZone, isWrong, sessionBodyOf } from './typed-session.ts';

const typed = {
  ...emptySession('2026-11-02'),
  modality: 'automated-pen' as const,
  zones: [{ ...emptyZone(), area: 'cheeks' as const, depthMm: '1,5', passes: '4' }],
};

describe('a session as it is typed', () => {
  it('is no session while device, area or depth is missing', () => {
    expect(sessionBodyOf({ ...typed, modality: '' })).toBeUndefined();
    expect(sessionBodyOf({ ...typed, zones: [emptyZone()] })).toBeUndefined();
    expect(sessionBodyOf({ ...typed, date: '' })).toBeUndefined();
  });

  it('takes a comma for a point and leaves out what was not given', () => {
    expect(sessionBodyOf(typed)).toEqual({
      date: '2026-11-02',
      modality: 'automated-pen',
      zones: [{ area: 'cheeks', depthMm: 1.5, passes: 4 }],
    });
  });

  it('refuses a depth that no needle reaches and half a pass', () => {
    expect(isWrong('depthMm', '15')).toBe(true);
    expect(isWrong('depthMm', 'deep')).toBe(true);
    expect(isWrong('passes', '2.5')).toBe(true);
    expect(isWrong('passes', '')).toBe(false);
    const deep = typed.zones.map((zone) => ({ ...zone, depthMm: '15' }));
    expect(sessionBodyOf({ ...typed, zones: deep })).toBeUndefined();
  });

  it('keeps energy and temperature for radio-frequency alone', () => {
    const zones = typed.zones.map((zone) => ({ ...zone, energyMj: '12', temperatureC: '62' }));
    expect(sessionBodyOf({ ...typed, zones })?.zones[0]).not.toHaveProperty('energyMj');
    const heated = sessionBodyOf({ ...typed, modality: 'rf-microneedling', zones });
    expect(heated?.zones[0]).toMatchObject({ energyMj: 12, temperatureC: 62 });
  });

  it('starts from the last session without its lots and what was seen, which are new each time', () => {
    const last = {
      id: 'x',
      savedAt: '',
      operator: null,
      consent: null,
      findings: [],
      date: '2026-10-01',
      modality: 'pen' as const,
      zones: [{ area: 'neck' as const, depthMm: 0.5, endpoint: 'erythema' as const }],
      cartridgeLot: 'A1',
      adjuncts: [{ adjunct: 'prp' as const, lot: 'B2' }],
    };
    const next = sessionBodyOf(asLastTime(last, '2026-11-02'));
    expect(next).toEqual({
      date: '2026-11-02',
      modality: 'pen',
      zones: [{ area: 'neck', depthMm: 0.5 }],
      adjuncts: [{ adjunct: 'prp' }],
    });
  });
});
