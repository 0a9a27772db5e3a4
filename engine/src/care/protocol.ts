import type { ProtocolSection } from '../knowledge/protocol.ts';
import type { Knowledge } from '../knowledge.ts';
import { isoDate } from '../record/dates.ts';
import type { Page, PagePart, PageSection } from '../record/page.ts';
import { type Answer, readBySchema } from '../record/refusal.ts';
import { z } from '../record/schema.ts';
import { ENGINE_VERSION } from '../record/version.ts';
import { AREAS, MODALITIES } from '../record/vocabulary.ts';
import { references } from './page-references.ts';
import { pageWordsOf } from './page-words.ts';
import type { Drawing } from './protocol-drawing.ts';
import { DRAWINGS } from './protocol-parts.ts';
import { courseOf } from './recovery/question.ts';

/** Which protocol is asked for. `date` is the day it is made, printed on every page. */
export const protocolInput = z.object({
  area: z.enum(AREAS),
  modality: z.enum(MODALITIES),
  date: isoDate,
});
export type ProtocolInput = z.infer<typeof protocolInput>;

/**
 * The clinical protocol for one area and device: preparation, parameters by skin type, endpoints,
 * aftercare by day, red flags, follow-up and the evidence behind each line.
 * @param input an unknown document; the contract is {@link protocolInput}
 */
export function protocol(knowledge: Knowledge, input: unknown): Answer<Page> {
  const read = readBySchema<typeof protocolInput>(protocolInput.safeParse, input);
  return read.ok ? { ok: true, value: protocolFor(knowledge, read.value) } : read;
}

function protocolFor(knowledge: Knowledge, input: ProtocolInput): Page {
  const words = pageWordsOf(knowledge, 'protocol');
  const guide = knowledge.areas.get(input.area);
  const modality = knowledge.modalities.get(input.modality);
  if (!guide || !modality)
    throw new Error(`The knowledge room lacks ${input.area} or ${input.modality}.`);
  const drawing: Drawing = {
    knowledge,
    input,
    guide,
    course: courseOf(knowledge, input),
    words,
    cite: references(knowledge),
  };
  const titles = { area: guide.title, modality: modality.title };
  return {
    language: knowledge.language,
    title: words('title'),
    subtitle: words('subtitle', titles),
    notes: [words('support'), words('free')],
    imprint: [
      words('version', { version: ENGINE_VERSION, date: words.date(input.date) }),
      words('content', { hash: knowledge.hash.slice(0, 12) }),
    ],
    sections: [...knowledge.protocol.values()]
      .toSorted((left, right) => left.order - right.order)
      .map((section) => sectionOf(section, drawing)),
  };
}

function sectionOf(section: ProtocolSection, drawing: Drawing): PageSection {
  const { cite, input } = drawing;
  const items = section.steps
    .filter(({ modalities }) => !modalities || modalities.includes(input.modality))
    .map(({ text, because, evidence }) => ({
      text,
      ...(because === undefined ? {} : { because }),
      sources: cite.numbersOf(evidence),
    }));
  const parts: PagePart[] = [
    ...(section.intro === undefined ? [] : [{ kind: 'text' as const, text: section.intro }]),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, ordered: section.ordered, items }]),
    ...section.draws.flatMap((draw) => DRAWINGS[draw](drawing)),
  ];
  return { id: section.id, title: section.title, parts };
}
