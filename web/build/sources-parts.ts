import type { Certainty, Knowledge } from '@healcast/engine';
import { type Entry, entriesOf, evidenceIn, nameOf } from './entries.ts';
import { FIGURES, type Figure } from './figures.ts';

/** A layer of a number: whom it is for, and who says so. */
export interface FigureLayer {
  course?: string | undefined;
  depthMm?: number | readonly [number, number] | undefined;
  level?: string | undefined;
  basis?: string | undefined;
  certainty?: Certainty | undefined;
  evidence: string[];
}

/** A document behind a number. `only`: the area or way it speaks of, where it is one of many. */
export interface FigureEntry {
  place: string;
  name: string;
  only?: string | undefined;
  layers: FigureLayer[];
}

/** Every citation that the page can show, and what stands behind each number of a model. */
export function sourcesForPage(knowledge: Knowledge) {
  const studies = [...knowledge.evidence.values()].map(({ id, citation, findings }) => ({
    id,
    words: [
      citation.authors,
      citation.title,
      citation.journal,
      citation.year === null ? null : String(citation.year),
    ]
      .filter((part) => part !== null)
      .join('. '),
    url: citation.doi ? `https://doi.org/${citation.doi}` : citation.url,
    findings: findings.map(({ id, claim, seen }) => ({ id, claim, seen })),
  }));
  const entries = entriesOf(knowledge);
  const figures = Object.fromEntries(
    Object.entries(FIGURES).map(([figure, { main, also }]) => [
      figure,
      {
        main: main.flatMap((place) => behind(entries, place, true)),
        also: also.flatMap((place) => behind(entries, place, false)),
      },
    ]),
  ) as Record<Figure, { main: FigureEntry[]; also: FigureEntry[] }>;
  return { studies, figures };
}

/** @throws Error when the knowledge room lacks a document that a figure names. */
function behind(entries: readonly Entry[], place: string, isMain: boolean): FigureEntry[] {
  const [kind, id] = place.split('/');
  const found = entries.filter((entry) => entry.kind === kind && (id === '*' || entry.id === id));
  if (found.length === 0) throw new Error(`The knowledge room has no ${place} with sources.`);
  return found.map((entry) => ({
    ...{ place: `${entry.kind}/${entry.id}`, name: nameOf(entry) },
    ...(id === '*' && (kind === 'areas' || kind === 'decision-aid') && { only: entry.id }),
    layers: isMain ? layersOf(entry) : [],
  }));
}

function layersOf({ kind, document }: Entry): FigureLayer[] {
  const layers = (document.strata ?? document.layers) as FigureLayer[] | undefined;
  if (layers)
    return layers.map(({ course, depthMm, level, basis, certainty, evidence }) => ({
      ...{ course, depthMm, level, basis, certainty, evidence },
    }));
  const { basis, certainty } = document as Partial<FigureLayer>;
  // Of an area only its depths and sessions are shown where a figure names it.
  const { depths, usualSessions } = document;
  const cited = kind === 'areas' ? { depths, usualSessions } : document;
  return [{ basis, certainty, evidence: evidenceIn(cited) }];
}
