import { AREAS, MODALITIES, type Page, plan, planPage, protocol } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { beforeAll, describe, expect, it } from 'vitest';
import { brandFrom } from '../brand/brand.ts';
import { allTags, type ReadPdf, readPdf } from '../testing/tag-tree.ts';
import { drawable, ONE_PAGE, READING, ROOMY } from './paper.ts';
import { planPdf } from './plan-pdf.ts';
import { protocolPdf } from './protocol-pdf.ts';
import { renderPage, type Setting } from './render-page.ts';

const knowledge = readKnowledge();
const ASKED = { area: 'face', modality: 'automated-pen', date: '2026-03-01' };

async function file(change: object = {}): Promise<Buffer> {
  const answer = await protocolPdf(knowledge, { ...ASKED, ...change });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

function textsOf({ title, subtitle, notes, imprint, sections }: Page): string[] {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(texts)
        : [];
  return [title, subtitle, ...notes, ...imprint, ...texts(sections)];
}

describe('the protocol as a PDF', () => {
  let read: ReadPdf;
  beforeAll(async () => {
    read = readPdf(await file());
  });

  it('says its language and title and that it is tagged', () => {
    expect(read.catalog).toMatch(/\/Lang \(en\)/);
    expect(read.catalog).toMatch(/\/Marked true|\/MarkInfo \d+ 0 R/);
    expect(read.catalog).toMatch(/\/DisplayDocTitle true|\/ViewerPreferences/);
  });

  it('has one document with one title and a heading for each section', () => {
    expect(read.root.map(({ tag }) => tag)).toEqual(['Document']);
    const tags = allTags(read.root).map(({ tag }) => tag);
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'H2')).toHaveLength(knowledge.protocol.size);
    expect(tags.filter((tag) => tag === 'Sect')).toHaveLength(knowledge.protocol.size);
    expect(read.bookmarks).toBe(knowledge.protocol.size);
  });

  it('gives every header cell its scope and every row its header', () => {
    const tables = allTags(read.root).filter(({ tag }) => tag === 'Table');
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const { children } of tables) {
      const [caption, head, ...rows] = children;
      expect(caption?.tag).toBe('Caption');
      expect(head?.children.every(({ tag, scope }) => tag === 'TH' && scope === 'Column')).toBe(
        true,
      );
      for (const row of rows) {
        expect(row.tag).toBe('TR');
        expect(row.children[0]).toMatchObject({ tag: 'TH', scope: 'Row' });
        expect(row.children).toHaveLength(head?.children.length ?? 0);
      }
    }
  });

  it('builds lists of labels and bodies', () => {
    const items = allTags(read.root).filter(({ tag }) => tag === 'LI');
    expect(items.length).toBeGreaterThan(60);
    for (const { children } of items)
      expect(children.map(({ tag }) => tag)).toEqual(['Lbl', 'LBody']);
  });

  it('carries its typeface with it and leans on none of the reader', () => {
    expect(read.fonts.length).toBeGreaterThan(0);
    for (const font of read.fonts) expect(font).toMatch(/Figtree/);
    expect(read.embeddedFonts).toBeGreaterThanOrEqual(3);
  });

  it('is the same file for the same content and date', async () => {
    expect((await file()).equals(await file())).toBe(true);
  });

  it('names what is wrong with a question', async () => {
    const answer = await protocolPdf(knowledge, { ...ASKED, area: 'nose' });
    expect(answer.ok).toBe(false);
  });
});

describe('the protocol of every area and device', () => {
  it.each(AREAS)('of %s has all sections, evidence and signs that can be drawn', (area) => {
    for (const modality of MODALITIES) {
      const answer = protocol(knowledge, { area, modality, date: '2026-03-01' });
      if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
      const page = answer.value;
      expect(page.sections.map(({ id }) => id)).toEqual(
        [...knowledge.protocol.values()].toSorted((a, b) => a.order - b.order).map(({ id }) => id),
      );
      for (const { parts, id } of page.sections) expect(parts.length, id).toBeGreaterThan(0);
      for (const text of textsOf(page))
        expect(drawable(text).split('?').length, text).toBe(text.split('?').length);
    }
  });

  it('says first where a device has no place, such as heat under the eye', () => {
    const answer = protocol(knowledge, {
      ...ASKED,
      area: 'under-eye',
      modality: 'rf-microneedling',
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    const items = answer.value.sections[0]?.parts.flatMap((part) =>
      part.kind === 'list' ? part.items : [],
    );
    expect(items?.some(({ text, mark }) => mark === 'stop' && /under the eye/.test(text))).toBe(
      true,
    );
  });

  it('speaks of heat only where there is heat', () => {
    const said = (modality: string) => {
      const answer = protocol(knowledge, { ...ASKED, modality });
      return answer.ok ? textsOf(answer.value).join(' ') : '';
    };
    expect(said('rf-microneedling')).toMatch(/lost fat/);
    expect(said('rf-microneedling')).toMatch(/numb skin/);
    expect(said('pen')).not.toMatch(/before each pulse/);
  });
});

describe('a personal plan as a PDF', () => {
  it('fits on one page with an event, notes and signs', async () => {
    const answer = plan(knowledge, {
      patient: {
        ageYears: 48,
        phototype: 5,
        laxity: 'mild',
        history: ['anticoagulant', 'cold-sores'],
      },
      area: 'neck',
      goal: 'firmness',
      earliest: '2026-01-05',
      event: { date: '2026-06-14', name: 'wedding' },
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    const made = await planPdf(knowledge, answer.value, { area: 'neck', date: '2026-01-02' });
    const { pages, root } = readPdf(made as Buffer);
    expect(pages).toBe(1);
    expect(allTags(root).filter(({ tag }) => tag === 'Table')).toHaveLength(2);
  });

  it('says when a day to stop a product by is past', () => {
    const input = { patient: { ageYears: 48, history: [] }, area: 'face', goal: 'firmness' };
    const answer = plan(knowledge, { ...input, earliest: '2026-01-05' });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    const textsOn = (date: string) =>
      textsOf(planPage(knowledge, answer.value, { area: 'face', date }) as Page).join(' ');
    expect(textsOn('2026-01-03')).toContain('is past');
    expect(textsOn('2025-12-01')).not.toContain('is past');
  });

  it('fits on one page with all open, a long name of the day, every note and the lines of a clinic', async () => {
    const patient = { ageYears: 67, weightLossKg: 40, phototype: 6, laxity: 'moderate' };
    const answer = plan(knowledge, {
      ...{ patient, area: 'stomach', goal: 'firmness', earliest: '2026-12-01' },
      event: { date: '2027-09-14', name: 'A day to be seen on '.repeat(6).trim() },
      constraints: { modality: ['rf-microneedling'] },
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    const lines = ['A practice with a long name GmbH', 'Street 1, 12345 Town', 'Court HRB 1'];
    const brand = brandFrom({ clinic: 'A practice with a long name', footer: lines.join('\n') });
    const about = { area: 'stomach', date: '2026-11-29', brand } as const;
    const made = await planPdf(knowledge, answer.value, about);
    expect(readPdf(made as Buffer).pages).toBe(1);
  });

  it('is set as large as one page allows', async () => {
    const answer = plan(knowledge, {
      patient: { ageYears: 48, phototype: 2, laxity: 'mild', history: [] },
      area: 'face',
      goal: 'firmness',
      earliest: '2026-01-05',
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    const page = planPage(knowledge, answer.value, { area: 'face', date: '2026-01-02' }) as Page;
    const set = (sizes: Setting['sizes']) =>
      renderPage(page, { sizes, date: '2026-01-02', pageNumber: (at, of) => `${at}/${of}` });
    expect(readPdf(await set(READING)).pages).toBeGreaterThan(1);
    expect(readPdf(await set(ROOMY)).pages).toBe(1);
    expect((await set([READING, ROOMY, ONE_PAGE])).equals(await set(ROOMY))).toBe(true);
  });

  it('still fits when nothing is known, and puts the open questions first', async () => {
    const answer = plan(knowledge, {
      patient: { ageYears: 48 },
      area: 'neck',
      goal: 'firmness',
      constraints: { modality: ['rf-microneedling'] },
      earliest: '2026-01-05',
      event: { date: '2026-09-14', name: 'a day with a rather long name to print' },
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    const about = { area: 'neck', date: '2026-01-02' } as const;
    const page = planPage(knowledge, answer.value, about);
    expect(JSON.stringify(page)).toContain('Are you pregnant?');
    const made = await planPdf(knowledge, answer.value, about);
    expect(readPdf(made as Buffer).pages).toBe(1);
  });

  it('is not made where there is no plan', async () => {
    const answer = plan(knowledge, {
      patient: { ageYears: 30, history: ['pregnant'] },
      area: 'face',
      goal: 'firmness',
      earliest: '2026-01-05',
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    expect(
      await planPdf(knowledge, answer.value, { area: 'face', date: '2026-01-02' }),
    ).toBeUndefined();
  });
});
