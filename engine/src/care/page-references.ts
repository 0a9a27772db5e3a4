import type { Study } from '../knowledge/evidence.ts';
import type { Knowledge } from '../knowledge.ts';

/** Numbers studies in the order in which a page first cites them. */
export interface References {
  /** The reference numbers of cited studies or findings, small to large. */
  numbersOf(evidence: readonly string[]): number[];
  /** Every study cited so far, as it is printed. */
  printed(): string[];
}

/** A fresh list of references. What is cited under the id of a finding counts for its study. */
export function references({ evidence }: Pick<Knowledge, 'evidence'>): References {
  const studyOf = new Map<string, Study>();
  for (const study of evidence.values())
    for (const id of [study.id, ...study.findings.map((finding) => finding.id)])
      studyOf.set(id, study);
  const numbered = new Map<Study, number>();
  return {
    numbersOf(ids) {
      const numbers = ids.flatMap((id) => {
        const study = studyOf.get(id);
        if (!study) return [];
        if (!numbered.has(study)) numbered.set(study, numbered.size + 1);
        return [numbered.get(study) as number];
      });
      return [...new Set(numbers)].toSorted((a, b) => a - b);
    },
    printed: () => [...numbered.keys()].map(printedStudy),
  };
}

/** Authors. Title. Journal year. Where to find it. Design. With neither name nor title, the claim. */
function printedStudy({ citation, design, findings }: Study): string {
  const { authors, title, journal, year, doi, pmc, pubmed, url } = citation;
  const place = [journal, year].filter(Boolean).join(' ');
  const found = doi ? `doi:${doi}` : (pmc ?? (pubmed ? `PMID ${pubmed}` : url));
  const named = authors || title;
  const about = named ? undefined : findings[0]?.claim;
  return [authors, title, about, place, found, design]
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.?!]$/.test(part) ? sentence(part) : `${sentence(part)}.`))
    .join(' ');
}

/** With a capital, unless it is an address. */
function sentence(text: string): string {
  return /^(https?|doi):/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
