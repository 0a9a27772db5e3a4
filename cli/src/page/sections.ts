import { inked, type Paper, widthOf, wrapped } from './ink.ts';

/** A page of sections with an empty line between them; empty sections leave no trace. */
export function paged(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Name of the page over a rule as wide as the paper. */
export function headline(paper: Paper, text: string): string[] {
  const width = widthOf(paper);
  return [
    ...wrapped(text, width).map((line) => heading(paper, line)),
    inked(paper, 'dim', '─'.repeat(width)),
  ];
}

/** The heading of a section. */
export function heading(paper: Paper, text: string): string {
  return inked(paper, 'bold', text);
}

/** A paragraph set in by two columns. */
export function paragraph(paper: Paper, text: string): string[] {
  return wrapped(text, widthOf(paper), '  ');
}

/** One point of a list, its further lines set in under the first. */
export function bullet(text: string, width: number): string[] {
  return wrapped(text, width, '    ').map((line, index) =>
    index === 0 ? `  • ${line.trim()}` : line,
  );
}

/** A heading with its points, or nothing when there are none. */
export function points(paper: Paper, name: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return [
    ...wrapped(name, widthOf(paper)).map((line) => heading(paper, line)),
    ...texts.flatMap((text) => bullet(text, widthOf(paper))),
  ];
}

/** What stands small at the foot of a page. */
export function small(paper: Paper, text: string, indent = ''): string[] {
  return wrapped(text, widthOf(paper), indent).map((line) => inked(paper, 'dim', line));
}
