import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../files/read-knowledge.ts';
import type { Area } from '../../record/vocabulary.ts';
import { type Course, REFERENCE_COURSE } from './course.ts';
import { equationParameters } from './covariates.ts';
import { sessionDose } from './dose.ts';
import { dermisOn, effectOn, referenceDermis, responseFactor } from './effect.ts';
import { march, PLACE } from './march.ts';
import { type Values, valuesAt } from './parameters.ts';

const knowledge = readKnowledge();
const parameters = knowledge.remodelling;
const posterior = knowledge.fitted.get('mechanistic');
/** The typical responder of the calibrated model. */
const values: Values = valuesAt(
  parameters,
  Object.fromEntries(
    (posterior?.parameters ?? []).map((id, at) => [id, posterior?.mean[at] as number]),
  ),
);
const one: Course = { ...REFERENCE_COURSE, sessionDays: [0] };
const series = (count: number, gap = 30): Course => ({
  ...REFERENCE_COURSE,
  sessionDays: Array.from({ length: count }, (_, index) => index * gap),
});
const days = Array.from({ length: 540 }, (_, index) => index + 1);
const reference = referenceDermis(parameters, values).firmness;
/** Lasting firmness in reference courses, by day from 1. */
const firmness = (course: Course) =>
  dermisOn(parameters, values, course, days).map((dermis) => dermis.firmness / reference);
const on = (course: Course, day: number) =>
  (dermisOn(parameters, values, course, [day])[0]?.firmness ?? Number.NaN) / reference;
const peakDay = (curve: readonly number[]) => curve.indexOf(Math.max(...curve)) + 1;
const best = (course: Course) => Math.max(...firmness(course));

describe('the course of the brief, which the model is not told', () => {
  it('PH2: inflammation is at its most within days 0 to 3 and mostly gone after day 7', () => {
    const dose = sessionDose(parameters, values, one, one.depthMm as number);
    const states = march(equationParameters(values, one), [{ day: 0, dose }], days);
    const inflamed = states.map((row) => row[PLACE.I] as number);
    expect(peakDay(inflamed)).toBeLessThanOrEqual(3);
    expect(inflamed[6]).toBeLessThan(0.4 * Math.max(...inflamed));
    expect(inflamed[13]).toBeLessThan(0.1 * Math.max(...inflamed));
  });
  it('PH2: swelling follows inflammation, peaks by day 5 and is gone in two weeks', () => {
    const swelling = dermisOn(parameters, values, one, days).map((dermis) => dermis.falseFirmness);
    expect(peakDay(swelling)).toBeLessThanOrEqual(5);
    expect(swelling[13]).toBeLessThan(0.2 * Math.max(...swelling));
  });
  it('PH3: between days 3 and 14 fibroblasts multiply and lay down the first collagen III', () => {
    const rows = dermisOn(parameters, values, one, days);
    const busy = rows.map((dermis) => dermis.fibroblasts);
    const three = rows.map(({ collagen, collagenOne }) => collagen - collagenOne);
    expect(busy[2]).toBeLessThan(0.25 * Math.max(...busy));
    expect(busy[13]).toBeGreaterThan(0.8 * Math.max(...busy));
    expect(three[2]).toBeLessThan(0.1 * (three[13] as number));
  });
  it('PH6: collagen synthesis peaks 14 to 21 days after a session and goes on for weeks', () => {
    const three = dermisOn(parameters, values, one, days).map(
      ({ collagen, collagenOne }) => collagen - collagenOne,
    );
    // What is laid down in a day: the change of collagen III and what became collagen I (8).
    const laid = three.map((now, at) => {
      const before = three[at - 1] ?? 0;
      return now - before + ((values.maturation as number) * (now + before)) / 2;
    });
    expect(peakDay(laid)).toBeGreaterThanOrEqual(14);
    expect(peakDay(laid)).toBeLessThanOrEqual(21);
    expect(laid[41]).toBeGreaterThan(0.4 * Math.max(...laid));
  });
  it('PH3 and PH6: fibroblasts are busiest 14 to 21 days after a session', () => {
    const busy = dermisOn(parameters, values, one, days).map((dermis) => dermis.fibroblasts);
    expect(peakDay(busy)).toBeGreaterThanOrEqual(12);
    expect(peakDay(busy)).toBeLessThanOrEqual(21);
    expect(busy[27]).toBeGreaterThan(0.5 * Math.max(...busy));
  });
  it('PH4: remodelling goes on for months after day 14', () => {
    expect(on(one, 120)).toBeGreaterThan(5 * on(one, 14));
  });
  it('TL1: the first week feels firmer and it is not', () => {
    const [third, late] = dermisOn(parameters, values, one, [3, 21]);
    expect(third?.falseFirmness).toBeGreaterThan(5 * Math.abs(third?.firmness ?? Number.NaN));
    expect(late?.falseFirmness).toBeLessThan(0.1 * (third?.falseFirmness ?? 0));
  });
  it('TL2: weeks 2 to 4 show little', () => {
    for (const day of [14, 21, 28]) expect(on(series(4), day)).toBeLessThan(0.15);
  });
  it('TL3: weeks 8 to 12 bring the change', () => {
    expect(on(series(4), 84)).toBeGreaterThan(3 * on(series(4), 28));
    expect(on(series(4), 84)).toBeGreaterThan(0.35);
  });
  it('TL3: what can be seen comes after week 8 and not before week 5, false plumpness apart', () => {
    const visible = knowledge.population.get('visible-change')?.strata[0]?.value ?? Number.NaN;
    const percent = firmness(series(4)).map(
      (share) => share * (values['gain-firmness-percent'] as number),
    );
    const seen = percent.findIndex((gain) => gain >= visible) + 1;
    expect(seen).toBeGreaterThan(35);
    expect(seen).toBeGreaterThanOrEqual(56);
    expect(seen).toBeLessThanOrEqual(100);
  });
  it('TL4 and SR3: the best comes 3 to 7 months after the series, 6 to 10 after the first session', () => {
    const peak = peakDay(firmness(series(4)));
    expect(peak - 90).toBeGreaterThanOrEqual(90);
    expect(peak - 90).toBeLessThanOrEqual(210);
    expect(peak).toBeGreaterThanOrEqual(180);
    expect(peak).toBeLessThanOrEqual(300);
  });
  it('TL4: series of four to six needle sessions are at their best 4 to 6 months after the last', () => {
    for (const count of [4, 5, 6]) {
      const after = peakDay(firmness(series(count))) - 30 * (count - 1);
      expect(after, `${count} sessions`).toBeGreaterThanOrEqual(120);
      expect(after, `${count} sessions`).toBeLessThanOrEqual(183);
    }
  });
  it('CU1: the fourth session adds to the first three', () => {
    expect(best(series(4))).toBeGreaterThan(1.03 * best(series(3)));
  });
  it('CU2 and SR1: each session adds less than the one before, and there is a ceiling', () => {
    const tops = [1, 2, 3, 4, 5, 6, 8].map((count) => best(series(count)));
    const gains = tops.slice(1, 6).map((top, index) => top - (tops[index] as number));
    for (let index = 1; index < gains.length; index += 1)
      expect(gains[index]).toBeLessThan(gains[index - 1] as number);
    expect((tops[6] as number) - (tops[5] as number)).toBeLessThan(0.12 * (tops[5] as number));
  });
  it('SR5 and EN4: a finished series does more than two sessions', () => {
    expect(best(series(4))).toBeGreaterThan(1.2 * best(series(2)));
  });
  it('EN2, CU3 and UN1: sessions too close do less, and far too many thin the dermis', () => {
    expect(best(series(6, 3))).toBeLessThan(best(series(6, 28)));
    expect(on(series(20, 3), 180)).toBeLessThan(0);
    expect(best(series(20, 7))).toBeLessThan(best(series(4)));
  });
  it('SR2 and CU4: four to six weeks do no less than three', () => {
    expect(best(series(4, 35))).toBeGreaterThan(0.97 * best(series(4, 21)));
  });
  it('EN1: less than 1 mm hardly firms', () => {
    const deep = (depthMm: number) => best({ ...series(4), depthMm });
    expect(deep(0.5)).toBeLessThan(0.6 * deep(1.5));
    expect(deep(0.25)).toBeLessThan(0.25 * deep(1.5));
    expect(deep(1)).toBeGreaterThan(0.7 * deep(1.5));
    const visible = knowledge.population.get('visible-change')?.strata[0]?.value ?? Number.NaN;
    expect(deep(0.5) * (values['gain-firmness-percent'] as number)).toBeLessThan(visible);
  });
  it('MO1 to MO3: RF does more than an automated pen, and that more than a hand', () => {
    const by = (modality: Course['modality']) => best({ ...one, modality });
    expect(by('rf-microneedling')).toBeGreaterThan(by('automated-pen'));
    expect(by('automated-pen')).toBeGreaterThan(by('roller'));
    expect(by('automated-pen')).toBeGreaterThan(by('pen'));
  });
  it('MO4: heat contracts at once and builds later', () => {
    const rf: Course = { ...one, modality: 'rf-microneedling', depthMm: 2 };
    expect(on(rf, 7)).toBeGreaterThan(3 * Math.abs(on(one, 7)));
    expect(on(rf, 120)).toBeGreaterThan(1.5 * on(rf, 7));
  });
  it('FA1, NK2, SM1, AM1, ST1, TH1, MG4: face above neck above under-chin, arms, stomach, thighs, back', () => {
    const response = (area: Area) =>
      responseFactor(values, { ...one, area }) * best({ ...series(4), area });
    expect(response('face')).toBeGreaterThan(response('neck'));
    for (const area of ['under-chin', 'arms', 'stomach', 'thighs', 'back'] as const)
      expect(response('neck')).toBeGreaterThan(response(area));
  });
  it('TH2: on thighs heat does more than needles alone', () => {
    const thigh = { ...series(3), area: 'thighs' } as const;
    expect(best({ ...thigh, modality: 'rf-microneedling' })).toBeGreaterThan(best(thigh));
  });
  it('LX1: without treatment firmness falls slowly, about 0.7 percent a year', () => {
    const none: Course = { ...one, modality: 'none', sessionDays: [] };
    const fall = -(dermisOn(parameters, values, none, [365])[0]?.firmness ?? 0);
    expect(fall).toBeGreaterThan(0.004);
    expect(fall).toBeLessThan(0.012);
  });
  it('LX1 and SR4: after the peak the gain declines slowly, and a session every 9 months holds it', () => {
    const late = on(series(4), 720);
    expect(late).toBeLessThan(on(series(4), 300));
    expect(late).toBeGreaterThan(0.5 * on(series(4), 300));
    const kept: Course = { ...one, sessionDays: [0, 30, 60, 90, 360, 630] };
    expect(on(kept, 720)).toBeGreaterThan(0.95 * on(series(4), 300));
  });
  it('SR4: a session every 6 to 12 months holds at least half of what is lost without', () => {
    const peak = best(series(4));
    const lost = peak - on(series(4), 820);
    for (const gap of [182, 274, 365]) {
      const kept: Course = { ...one, sessionDays: [0, 30, 60, 90, 90 + gap, 90 + 2 * gap] };
      expect(peak - on(kept, 820), `every ${gap} days`).toBeLessThan(0.5 * lost);
    }
  });
  it('MG3: younger skin gains more', () => {
    const aged = (ageYears: number) =>
      best({ ...series(4), person: { ...REFERENCE_COURSE.person, ageYears } });
    expect(aged(35)).toBeGreaterThan(aged(65));
  });
  it('TI3: severe laxity shows about half', () => {
    const at = (laxity: 'mild' | 'severe') =>
      effectOn(
        parameters,
        values,
        { ...series(4), person: { ageYears: 50, laxity } },
        'firmness-percent',
        [180],
      )[0] as number;
    expect(at('severe')).toBeLessThan(0.7 * at('mild'));
  });
});
