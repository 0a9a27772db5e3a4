import PDFDocument from 'pdfkit';
import { drawable, FONTS, type Font, INK, type Ink, type Sizes } from './paper.ts';

export type Pdf = PDFKit.PDFDocument;
export type Tag = PDFKit.PDFStructureElement;

/** How a piece of text looks. */
export interface Look {
  font?: Font;
  size?: number;
  colour?: string;
  lineGap?: number;
}

/** Room at the foot of each page for its number. */
const FOOT = 34;

/**
 * A stack of A4 pages that is written from top to bottom. Every piece of text is put under a tag,
 * so that a screen reader meets it in reading order; what only decorates is marked an artifact.
 */
export class Sheet {
  readonly pdf: Pdf;
  readonly sizes: Sizes;
  readonly ink: Ink;
  /** The tag of the whole document. */
  readonly root: Tag;
  /** Where the next line goes, from the top. */
  y: number;

  constructor(
    sizes: Sizes,
    about: { title: string; subject: string; language: string; date: Date },
    ink: Ink = INK,
  ) {
    this.sizes = sizes;
    this.ink = ink;
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      autoFirstPage: true,
      tagged: true,
      // The type list of the package is behind its code: 0.20 writes the PDF/UA claim.
      subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'],
      pdfVersion: '1.7',
      lang: about.language,
      displayTitle: true,
      info: {
        Title: about.title,
        Subject: about.subject,
        Author: 'Healcast',
        Creator: 'Healcast',
        CreationDate: about.date,
        ModDate: about.date,
      },
    });
    for (const [name, font] of Object.entries(FONTS)) this.pdf.registerFont(name, font);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.y = sizes.margin;
  }

  get left(): number {
    return this.sizes.margin;
  }
  get width(): number {
    return this.pdf.page.width - 2 * this.sizes.margin;
  }
  get bottom(): number {
    return this.pdf.page.height - this.sizes.margin - FOOT / 2;
  }

  /** Starts a new page unless `height` still fits on this one. @returns whether it did start one. */
  ensure(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.pdf.addPage();
    this.y = this.sizes.margin;
    return true;
  }

  /** Height of a text in a column. */
  heightOf(text: string, width: number, look: Look = {}): number {
    this.use(look);
    return this.pdf.heightOfString(drawable(text), { width, lineGap: this.lineGap(look) });
  }

  /** Writes a text at a place, under a new child of `parent`; it must fit on the page. */
  write(parent: Tag, tag: string, text: string, at: Place, look: Look = {}, options = {}): void {
    const element = this.pdf.struct(tag, options);
    parent.add(element);
    this.writeInto(element, text, at, look);
    element.end();
  }

  /** Writes a text as content of a tag that is there already. */
  writeInto(element: Tag, text: string, { x, y, width, align }: Place, look: Look = {}): void {
    element.add(() => {
      this.use(look);
      this.pdf.text(drawable(text), x, y, {
        width,
        lineGap: this.lineGap(look),
        ...(align ? { align } : {}),
      });
    });
  }

  /** Draws what only decorates: lines, fills, page numbers. */
  decorate(draw: (pdf: Pdf) => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw(this.pdf);
    this.pdf.endMarkedContent();
  }

  /** A thin line across the column. */
  rule(y: number, colour: string = INK.line, width = 0.6): void {
    const { left, width: across } = this;
    this.decorate((pdf) =>
      pdf
        .moveTo(left, y)
        .lineTo(left + across, y)
        .lineWidth(width)
        .strokeColor(colour)
        .stroke(),
    );
  }

  use({ font = 'body', size = this.sizes.body, colour = INK.body }: Look): void {
    this.pdf.font(font).fontSize(size).fillColor(colour);
  }

  private lineGap({ lineGap }: Look): number {
    return lineGap ?? this.sizes.lineGap;
  }
}

/** Where a text goes. */
export interface Place {
  x: number;
  y: number;
  width: number;
  align?: 'left' | 'right';
}

/** Everything a document writes, as one buffer. */
export async function finished({ pdf, root }: Sheet): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  root.end();
  pdf.end();
  return done;
}
