import type { StudyCard } from './filter.ts';

/** What a source is called: its title, or what else is known of it. */
export const titleOf = ({ citation, id }: StudyCard): string =>
  citation.title ?? citation.authors ?? citation.journal ?? id;
