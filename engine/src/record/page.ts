/**
 * A page of care in plain parts, before anybody decides how it looks: the PDF sets it with tags,
 * a browser with elements. `sources` are the numbers of the references it ends with.
 */
export interface Page {
  language: string;
  title: string;
  subtitle: string;
  /** Lines that stand under the title: what this is and is not. */
  notes: string[];
  /** Version, date and content, at the foot. */
  imprint: string[];
  sections: PageSection[];
}

export interface PageSection {
  id: string;
  title: string;
  parts: PagePart[];
}

export type PagePart =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; ordered: boolean; items: PageItem[] }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] }
  | { kind: 'references'; items: string[] };

export interface PageItem {
  text: string;
  because?: string;
  sources: number[];
  /** How the item stands out: `stop` for what to keep away from or stop at. */
  mark?: 'stop';
}
