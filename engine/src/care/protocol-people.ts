import { evaluateCondition } from '../guidance/condition.ts';
import type { Facts } from '../guidance/facts.ts';
import type { Rule } from '../guidance/rule.ts';
import type { PagePart } from '../record/page.ts';
import { outcomesOf } from './findings.ts';
import { cited, type Draw, type Drawing, heading, list } from './protocol-drawing.ts';

const inOneLine = (title: string, things: readonly string[]): PagePart[] =>
  things.length === 0 ? [] : [{ kind: 'text', text: `${title}: ${things.join(', ')}.` }];

/** What is known before anybody sits in the chair: area, device and the hope for firmer skin. */
function factsOf({ input }: Drawing): Facts {
  return {
    area: input.area,
    modality: input.modality,
    'session-proposed': true,
    'wants-firmness': true,
  };
}

/** What the rules say of this area with this device, whoever is treated: limits, off-label, heat. */
function cautions(drawing: Drawing): PagePart[] {
  const { knowledge, words, cite } = drawing;
  const fired = outcomesOf(knowledge, 'check', factsOf(drawing)).filter(
    ({ finding }) => finding.status === 'fired',
  );
  if (fired.length === 0) return [];
  const items = fired.map(({ rule, finding }) => ({
    text: finding.clinician ?? finding.text,
    sources: cite.numbersOf(finding.evidence),
    ...(rule.verdict === 'not-suitable' ? { mark: 'stop' as const } : {}),
  }));
  return [heading(words('cautions')), ...list(items)];
}

/** The area: what the rules say of it with this device, and its own guide. */
export const areaGuide: Draw = (drawing) => [...cautions(drawing), ...guideOf(drawing)];

const guideOf: Draw = ({ guide, words, cite }) => [
  heading(guide.title),
  { kind: 'text', text: `${guide.summary}${cited(cite.numbersOf(guide.evidence))}` },
  heading(words('expect')),
  ...list(
    guide.expect.map(({ text, evidence = [] }) => ({ text, sources: cite.numbersOf(evidence) })),
  ),
  ...inOneLine(words('good-for'), guide.goodFor),
  ...inOneLine(words('less-for'), guide.lessFor),
];

/** Rules that hang on the person alone once area and device are chosen. */
function rulesOnPeople(drawing: Drawing): Rule[] {
  const { facts, rules } = drawing.knowledge;
  const personal = new Set(
    ['history', 'patient'].flatMap((id) => facts.get(id)?.facts.map(({ name }) => name) ?? []),
  );
  return [...rules.values()].filter(({ when, occasions }) => {
    const { truth, missing } = evaluateCondition(when, factsOf(drawing));
    return (
      occasions.includes('check') &&
      truth === 'unknown' &&
      missing.every((name) => personal.has(name))
    );
  });
}

/** Who is not treated, or only after a clinician decided; in the words to clinicians. */
export const notToTreat: Draw = (drawing) => [
  heading(drawing.words('not-to-treat')),
  ...list(
    rulesOnPeople(drawing)
      .filter(({ verdict }) => verdict === 'not-suitable' || verdict === 'see-clinician')
      .map(({ clinician, evidence }) => ({
        text: clinician,
        sources: drawing.cite.numbersOf(evidence),
        mark: 'stop' as const,
      })),
  ),
];

/** Who is treated with care, and what care means; in the words to clinicians. */
export const withCare: Draw = (drawing) => [
  heading(drawing.words('with-care')),
  ...list(
    rulesOnPeople(drawing)
      .filter(({ verdict }) => verdict === 'suitable-with-care')
      .map(({ clinician, evidence }) => ({
        text: clinician,
        sources: drawing.cite.numbersOf(evidence),
      })),
  ),
];
