import { type Knowledge, languagesOffered } from '@healcast/engine';

/** What the clinic page says: its words, and the names and studied depths it offers. */
export function knowledgeForClinic(knowledge: Knowledge) {
  const words = [...knowledge.words.values()].filter(({ page }) => page === 'clinic');
  return {
    strings: Object.assign({}, ...words.map(({ strings }) => strings)) as Record<string, string>,
    careStages: [...knowledge.aftercare.values()]
      .toSorted((left, right) => left.fromDay - right.fromDay)
      .map(({ id, title, do: todo, avoid }) => ({
        ...{ id, title },
        advice: [...todo, ...avoid].map(({ text }) => text),
      })),
    languages: languagesOffered(knowledge).flatMap((id) => knowledge.languages.get(id) ?? []),
    activities: [...knowledge.activities.values()].map(({ id, title }) => ({ id, title })),
    studiedDepthMm: Object.fromEntries(
      [...knowledge.modalities].map(([id, { studiedDepthMm }]) => [id, studiedDepthMm]),
    ) as Record<string, readonly [number, number]>,
  };
}
