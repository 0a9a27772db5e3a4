import { NORMAL_P90 } from '../inference/normal.ts';
import { stagesInOrder } from '../knowledge/aftercare.ts';
import type { Course, Stratum } from '../knowledge/population.ts';
import type { Drawn } from '../knowledge/protocol.ts';
import { redFlagsFor } from '../knowledge/red-flag.ts';
import type { SayWords } from './page-words.ts';
import { planningNumber } from './plan-numbers.ts';
import { depthRuleFor } from './plan-options.ts';
import { layeredSpread, valueOf } from './priors.ts';
import { adjuncts, goals } from './protocol-choices.ts';
import { certainty, cited, type Draw, type Drawing, heading, list } from './protocol-drawing.ts';
import { areaGuide, notToTreat, withCare } from './protocol-people.ts';
import { rounded } from './recovery/curve.ts';

const pauses: Draw = ({ knowledge, course, words, cite, input }) => {
  const depthMm = usualDepth({ knowledge, course, input });
  const rows = (['retinoid', 'acid', 'vitamin-c', 'next-procedure'] as const).flatMap((id) => {
    const activity = knowledge.activities.get(id);
    if (!activity) return [];
    const before = planningNumber(knowledge, 'pause-before', { level: id });
    const after = daysAt(activity.strata, id, course, depthMm);
    const sources = cite.numbersOf([
      ...before.evidence,
      ...activity.rules.map(({ source }) => source),
    ]);
    return [[activity.title, String(before.value), range(words, after), cited(sources).trim()]];
  });
  const head = [words('product'), words('before'), words('after'), words('sources')];
  return [{ kind: 'table', caption: words('pauses-caption'), head, rows }];
};

const depths: Draw = ({ knowledge, input, guide, course, words, cite }) => {
  const rule = depthRuleFor(knowledge, input.area, course);
  const between = (to: number) =>
    rule.usualFromMm < to
      ? words('depth-value', { from: rule.usualFromMm, to })
      : words('depth-one', { to });
  const most = words('most-value', { most: rule.mostMm });
  const sources = cited(cite.numbersOf(rule.evidence)).trim();
  const modality = knowledge.modalities.get(input.modality)?.title ?? input.modality;
  return [
    {
      kind: 'table',
      caption: words('depths-caption', { area: guide.title, modality }),
      head: [words('skin'), words('depth'), words('most'), words('certainty'), words('sources')],
      rows: [
        [words('skin-light'), between(rule.usualToMm), most, certainty(words, rule), sources],
        [
          words('skin-dark'),
          between(rule.usualToMmDarkerSkin),
          most,
          certainty(words, rule),
          sources,
        ],
      ],
    },
  ];
};

const redness: Draw = ({ knowledge, course, words, cite }) => {
  const prior = knowledge.population.get('redness-clear-day');
  const rows = (prior?.strata ?? [])
    .filter((stratum) => stratum.course === course)
    .map((stratum) => {
      const { value, low = value, high = value, evidence } = stratum;
      const [unit, shown] =
        value < 1
          ? ['hours', (days: number) => Math.round(days * 24)]
          : ['value', (days: number) => rounded(days, 1)];
      return [
        depthOf(stratum, words),
        words(`clear-${unit}`, { low: shown(low), high: shown(high) }),
        words(`middle-${unit}`, { value: shown(value) }),
        certainty(words, stratum),
        cited(cite.numbersOf(evidence)).trim(),
      ];
    });
  const head = ['needle', 'clear', 'middle', 'certainty', 'sources'].map((key) => words(key));
  return [{ kind: 'table', caption: words('redness-caption'), head, rows }];
};

const series: Draw = ({ knowledge, guide, words, cite }) => {
  const spacing = planningNumber(knowledge, 'spacing');
  const best = planningNumber(knowledge, 'best-result');
  const hold = planningNumber(knowledge, 'maintenance');
  const usual = guide.usualSessions;
  const days = (key: string, { value, low = value, high = value }: typeof spacing) =>
    words(key, { low, high });
  const row = (key: string, value: string, source: { evidence: string[]; certainty: string }) => [
    words(key),
    value,
    words(source.certainty),
    cited(cite.numbersOf(source.evidence)).trim(),
  ];
  const rows = [
    ...(usual
      ? [row('series', words('days-value', { low: usual.from, high: usual.to }), usual)]
      : []),
    row('spacing', days('days-value', spacing), spacing),
    row('best', days('days-range', best), best),
    row('hold', days('every', hold), hold),
  ];
  const head = ['what', 'value', 'certainty', 'sources'].map((key) => words(key));
  return [{ kind: 'table', caption: words('series-caption'), head, rows }];
};

const aftercare: Draw = ({ knowledge, input, cite }) =>
  stagesInOrder(knowledge.aftercare).flatMap((stage) => {
    const items = (advice: typeof stage.do, mark?: 'stop') =>
      advice
        .filter(({ modalities }) => !modalities || modalities.includes(input.modality))
        .map(({ text, because, evidence }) => ({
          text,
          because,
          sources: cite.numbersOf(evidence),
          ...(mark ? { mark } : {}),
        }));
    return [
      heading(stage.title),
      { kind: 'text' as const, text: stage.feel },
      ...list([...items(stage.do), ...items(stage.avoid, 'stop')]),
    ];
  });

const activities: Draw = ({ knowledge, input, course, words, cite }) => {
  const depthMm = usualDepth({ knowledge, course, input });
  const rows = [...knowledge.activities.values()]
    .toSorted((left, right) => left.order - right.order)
    .map(({ id, title, strata, rules }) => {
      const said = cite.numbersOf(rules.map(({ source }) => source));
      const own = said.length > 0 ? said : cite.numbersOf(strata.flatMap((each) => each.evidence));
      return [
        title,
        range(words, daysAt(strata, id, course, depthMm)),
        rules.map(({ words: rule }) => rule).join('; '),
        cited(own).trim(),
      ];
    });
  const head = [words('activity'), words('after'), words('said'), words('sources')];
  return [{ kind: 'table', caption: words('activities-caption', { depth: depthMm }), head, rows }];
};

const redFlags: Draw = ({ knowledge, input, words, cite }) => [
  {
    kind: 'table',
    caption: words('red-flags-caption'),
    head: [words('sign'), words('call'), words('why'), words('sources')],
    rows: redFlagsFor(knowledge['red-flags'], input.modality).map(
      ({ sign, call, because, evidence }) => [
        sign,
        words(call),
        because,
        cited(cite.numbersOf(evidence)).trim(),
      ],
    ),
  },
];

const evidence: Draw = ({ cite }) => [{ kind: 'references', items: cite.printed() }];

/** How each drawn part of the protocol is made. */
export const DRAWINGS = {
  'area-guide': areaGuide,
  'not-to-treat': notToTreat,
  'with-care': withCare,
  pauses,
  depths,
  goals,
  adjuncts,
  redness,
  series,
  aftercare,
  activities,
  'red-flags': redFlags,
  evidence,
} satisfies Record<Drawn, Draw>;

function usualDepth({ knowledge, course, input }: Pick<Drawing, 'knowledge' | 'course' | 'input'>) {
  const { usualFromMm, usualToMm } = depthRuleFor(knowledge, input.area, course);
  return Math.min(Math.max(USUAL_DEPTH_MM, usualFromMm), usualToMm);
}

/** The depth most series use; days are shown for it, or for the nearest the area allows. */
const USUAL_DEPTH_MM = 1.5;

function daysAt(strata: readonly Stratum[], id: string, course: Course, depthMm: number) {
  const spread = layeredSpread({ id, scale: 'log', strata: [...strata] }, { course, depthMm });
  return { low: valueOf(spread, -NORMAL_P90), high: valueOf(spread, NORMAL_P90) };
}

function range(words: SayWords, { low, high }: { low: number; high: number }): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to
    ? words('days-one', { low: from })
    : words('days-value', { low: from, high: to });
}

function depthOf({ depthMm }: Stratum, words: SayWords): string {
  if (depthMm === undefined) return words('any-depth');
  if (typeof depthMm === 'number') return words('depth-one', { to: depthMm });
  return words('depth-value', { from: depthMm[0], to: depthMm[1] });
}
