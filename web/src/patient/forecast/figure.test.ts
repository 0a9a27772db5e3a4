import { readKnowledge } from '@healcast/engine/read-knowledge';
import { describe, expect, it } from 'vitest';
import { sourcesForPage } from '../../../build/sources-parts.ts';
import { behindFigure, leastCertainty } from './figure.ts';

const { figures } = sourcesForPage(readKnowledge());

describe('what stands behind a number for one person', () => {
  it('is what was found at this depth with this device', () => {
    const { ids, certainty, isJudged } = behindFigure(figures.redness, {
      ...{ modality: 'automated-pen', depthMm: 1.2 },
    });
    expect(ids).toEqual(['ERY-011', 'ERY-017', 'ERY-007', 'synthesis-recovery']);
    expect([certainty, isJudged]).toEqual(['low', false]);
  });

  it('is what was found on either side of a depth that nobody studied', () => {
    const { ids } = behindFigure(figures.redness, { modality: 'pen', depthMm: 1.8 });
    expect(ids).toContain('ERY-017');
    expect(ids).toContain('ERY-012');
    expect(ids).not.toContain('ERY-010');
  });

  it('is everything found with needles, or with heat, where the depth is not known', () => {
    const { ids } = behindFigure(figures.redness, { modality: 'roller' });
    expect(ids).toContain('ERY-001');
    expect(ids).not.toContain('ERY-014');
    expect(behindFigure(figures.redness, { modality: 'rf-microneedling' }).ids).toContain(
      'ERY-014',
    );
  });

  it('says that a choice is a choice', () => {
    expect(behindFigure(figures.redness, { modality: 'pen', depthMm: 0.5 }).isJudged).toBe(true);
  });

  it('speaks of the own area and way alone', () => {
    const places = (levels: string[]) =>
      behindFigure(figures.series, { levels }).numbers.map(({ place }) => place);
    expect(places(['neck'])).toContain('areas/neck');
    expect(places(['neck'])).not.toContain('areas/face');
  });
});

describe('how sure several things make us together', () => {
  it('is as of the least sure one', () => {
    expect(leastCertainty([{ certainty: 'low' }, { certainty: 'high' }])).toBe('low');
    expect(leastCertainty([{}, { certainty: 'moderate' }])).toBe('moderate');
    expect(leastCertainty([{}])).toBeUndefined();
  });
});
