import type studies from 'virtual:healcast/studies';

export type StudyCard = (typeof studies)[number];
export type StudyFinding = StudyCard['findings'][number];

/** A topic is told by the first letters of a finding's id, as the evidence was gathered. */
const TOPIC_OF: readonly [RegExp, string][] = [
  [/^ERY-|^recovery-ery/, 'redness'],
  [/^ACT-|^recovery-(activity|serum|pause)/, 'activity'],
  [/^AE-|^recovery-pig/, 'harm'],
  [/^BAR-|^recovery-bar/, 'barrier'],
  [/^PAIN-/, 'pain'],
  [/^COV-/, 'person'],
  [/^ADJ-|^VEN-/, 'added'],
  [/^CON-/, 'wait'],
];
export const TOPICS = [...TOPIC_OF.map(([, topic]) => topic), 'firmness'];

const AREA_OF: readonly [RegExp, string][] = [
  [/eye|orbit|lid/i, 'eye'],
  [/neck|submandib|under.?chin/i, 'neck'],
  [/face|facial|cheek|forehead|zygoma|temple|nas|oral|glabella|jaw|malar|lip/i, 'face'],
  [/arm|abdom|thigh|leg|body|back|striae|hand|buttock|stomach|knee|trunk|thorax/i, 'body'],
];
export const AREA_GROUPS = ['face', 'eye', 'neck', 'body', 'other'];

const MEASURE_OF: readonly [RegExp, string][] = [
  [/wait|downtime|duration|onset|days/i, 'days'],
  [/elastic|firm|lax|lift|cutom|indent|tensile|strength|wrinkle/i, 'firmness'],
  [/thick/i, 'thickness'],
  [/collagen|elastin/i, 'collagen'],
  [/eryth|red|blood flow|perfusion|doppler/i, 'redness'],
  [/TEWL|barrier|pore|channel|closure/i, 'barrier'],
  [/pain|VAS/i, 'pain'],
  [/PIH|pigment|scar|mark|incidence/i, 'marks'],
];
export const MEASURE_GROUPS = [...MEASURE_OF.map(([, group]) => group), 'other'];

const first = (table: readonly [RegExp, string][], text: string, otherwise: string) =>
  table.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise;

export const topicOf = (finding: { id: string }) => first(TOPIC_OF, finding.id, 'firmness');
const areaOf = (finding: StudyFinding) => first(AREA_OF, finding.area ?? '', 'other');
const measureOf = (finding: StudyFinding) => first(MEASURE_OF, finding.quantity, 'other');

export interface Filter {
  text: string;
  topic: string;
  area: string;
  measure: string;
}

/** The studies with at least one finding that meets topic, area and measure, and all typed words. */
export function filtered(studies: readonly StudyCard[], filter: Filter): StudyCard[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return studies.filter((study) => {
    const fits = study.findings.some(
      (finding) =>
        (!filter.topic || topicOf(finding) === filter.topic) &&
        (!filter.area || areaOf(finding) === filter.area) &&
        (!filter.measure || measureOf(finding) === filter.measure),
    );
    if (!fits) return false;
    if (words.length === 0) return true;
    const all = JSON.stringify(study).toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
