import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { OUTCOMES } from '../knowledge/decision-option.ts';
import { decisionAidOutput } from '../record/decision-aid.ts';
import { decisionAid } from './decision-aid.ts';

const knowledge = readKnowledge();
const QUESTION = {
  patient: { ageYears: 52, laxity: 'mild', phototype: 4 },
  area: 'neck',
  asOf: '2026-03-01',
};

function aid(change: object = {}) {
  const answer = decisionAid(knowledge, { ...QUESTION, ...change });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return decisionAidOutput.parse(answer.value);
}

describe('the decision aid', () => {
  const made = aid();
  const outcomes = made.options.flatMap((option) => option.outcomes);

  it('lays every option out by the same outcomes, doing nothing among them', () => {
    expect(made.options.map(({ id }) => id)).toContain('nothing');
    for (const option of made.options)
      expect(option.outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(
        [...OUTCOMES].toSorted(),
      );
  });

  it('shows good and bad in like detail (IPDAS certification 1)', () => {
    for (const { pros, cons } of made.options) {
      expect(Math.abs(pros.length - cons.length)).toBeLessThanOrEqual(1);
      const [good, bad] = [pros, cons].map((lines) => lines.join(' ').length) as [number, number];
      expect(good / bad).toBeGreaterThan(0.5);
      expect(good / bad).toBeLessThan(2);
    }
  });

  it('cites evidence for every outcome (IPDAS certification 2)', () => {
    for (const { sources } of outcomes) expect(sources.length).toBeGreaterThan(0);
  });

  it('states date, update policy and funding (IPDAS certification 3, 4 and 6)', () => {
    expect(made.reviewed).toMatch(/\d{4}/);
    expect(made.updates.length).toBeGreaterThan(20);
    expect(made.funding.length).toBeGreaterThan(20);
  });

  it('gives a range and a certainty with every number (IPDAS certification 5)', () => {
    for (const { per100, certainty } of outcomes) {
      expect(certainty).toBeTruthy();
      if (!per100) continue;
      expect(per100.low).toBeLessThanOrEqual(per100.value);
      expect(per100.high).toBeGreaterThanOrEqual(per100.value);
    }
    expect(made.uncertainty.length).toBeGreaterThan(40);
  });

  it('gives benefit with and without treatment, and never says nought without its range', () => {
    const needles = made.options[0]?.outcomes.find(({ outcome }) => outcome === 'visible-change');
    expect(needles?.personal).toBe(true);
    expect(needles?.without?.high).toBeGreaterThan(0);
    expect(needles?.text).toMatch(/With it: \d+ of 100\. Without it: 0 to 1 of 100/);
  });

  it('never shows the risk of dark marks after needling as nought', () => {
    for (const id of ['needles', 'needles-with-heat']) {
      const option = made.options.find((each) => each.id === id);
      const marks = option?.outcomes.find(({ outcome }) => outcome === 'dark-marks');
      expect(marks?.per100?.low).toBeGreaterThan(0);
    }
  });

  it('draws icon arrays that stay within 100 people and have words', () => {
    for (const { icons } of outcomes) {
      if (!icons) continue;
      expect(icons.marked + icons.perhaps).toBeLessThanOrEqual(100);
      expect(icons.perhaps).toBeGreaterThanOrEqual(0);
      expect(icons.alt).toMatch(/of 100 people/);
    }
  });

  it('charts only outcomes with numbers, in the order of the options', () => {
    expect(made.chart.length).toBeGreaterThanOrEqual(3);
    for (const { bars } of made.chart)
      for (const { low, value, high } of bars) expect(low <= value && value <= high).toBe(true);
  });

  it('falls back on the studied numbers where no forecast is made', () => {
    const young = aid({ patient: { ageYears: 16 } });
    const [needles] = young.options;
    expect(needles?.outcomes[0]?.personal).toBe(false);
    expect(needles?.outcomes[0]?.per100?.value).toBeGreaterThan(0);
  });

  it('names what is wrong with a question', () => {
    const answer = decisionAid(knowledge, { ...QUESTION, area: 'nose' });
    expect(answer.ok).toBe(false);
  });
});
