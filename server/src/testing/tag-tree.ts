/** One tag of a PDF as a screen reader meets it. */
export interface TagNode {
  tag: string;
  scope?: string;
  children: TagNode[];
}

/** What a test wants to know of a PDF: its catalog, its pages and its tag tree. */
export interface ReadPdf {
  catalog: string;
  pages: number;
  fonts: string[];
  embeddedFonts: number;
  bookmarks: number;
  root: TagNode[];
}

/**
 * Reads the dictionaries of a PDF that keeps its objects in the open, as PDFKit writes them, and
 * follows the structure tree. No general reader: it knows no object streams.
 */
export function readPdf(file: Buffer): ReadPdf {
  const objects = objectsOf(file);
  const catalog = [...objects.values()].find((text) => /\/Type \/Catalog/.test(text)) ?? '';
  const dictionaries = [...objects.values()];
  const treeRoot = objects.get(referenceIn(catalog, 'StructTreeRoot') ?? -1) ?? '';
  return {
    catalog,
    pages: dictionaries.filter((text) => /\/Type \/Page\b(?!s)/.test(text)).length,
    fonts: dictionaries.flatMap((text) => /\/BaseFont \/([^\s/>]+)/.exec(text)?.[1] ?? []),
    embeddedFonts: dictionaries.filter((text) => /\/FontFile[23]? \d+ 0 R/.test(text)).length,
    bookmarks: dictionaries.filter(
      (text) => /\/Parent \d+ 0 R/.test(text) && /\/Dest \[/.test(text),
    ).length,
    root: kids(treeRoot, objects),
  };
}

function objectsOf(file: Buffer): Map<number, string> {
  const text = file.toString('latin1');
  const objects = new Map<number, string>();
  for (const [, number, body] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(Number(number), (body as string).split('\nstream\n')[0] as string);
  return objects;
}

function referenceIn(dictionary: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary);
  return found ? Number(found[1]) : undefined;
}

function kids(dictionary: string, objects: ReadonlyMap<number, string>): TagNode[] {
  const list = /\/K \[([^\]]*)\]/.exec(dictionary)?.[1] ?? '';
  return [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => {
    const text = objects.get(Number(number)) ?? '';
    const tag = /\/S \/(\w+)/.exec(text)?.[1];
    if (!tag) return [];
    const scope = /\/Scope \/(\w+)/.exec(text)?.[1];
    return [{ tag, ...(scope ? { scope } : {}), children: kids(text, objects) }];
  });
}

/** Every tag below and with these, in reading order. */
export function allTags(nodes: readonly TagNode[]): TagNode[] {
  return nodes.flatMap((node) => [node, ...allTags(node.children)]);
}
