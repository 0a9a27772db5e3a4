import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Knowledge, knowledgeIn, pageWordsOf, WRITTEN_IN } from '@healcast/engine';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../problem.ts';
import { findForecast } from '../store/forecasts.ts';
import { currentClinic } from './current-clinic.ts';
import { HTML } from './page.ts';
import type { Rooms } from './route.ts';

/** Whose page it is: the installation's, the one behind a private link, that of one clinic. */
export type PatientPage = 'start' | 'f' | 'at';

/** The built pages, and the words of their head. */
export interface Web {
  webFolder: string;
  knowledge: Knowledge;
}

interface Written {
  /** When the page it was written from was built. */
  builtAt: number;
  etag: string;
  plain: Buffer;
  br: Buffer;
  gzip: Buffer;
}

/** Each page in each language is written once for each build. */
const written = new Map<string, Written>();

/**
 * The patient's page: the same for all, but for its head. There the page reads in which language to
 * begin. A copy kept for offline use may be shown in place of another page, so it names the one it
 * was made for.
 */
function pageIn({ webFolder: folder, knowledge }: Web, page: PatientPage, tag: string): Written {
  const room = knowledgeIn(knowledge, tag);
  const { language } = room;
  const name = `${folder} ${page} ${language}`;
  const file = join(folder, 'index.html');
  const builtAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  const known = written.get(name);
  if (known && known.builtAt === builtAt) return known;
  if (builtAt === undefined)
    throw problem('not-ready', 'The pages are not built yet. Run: npm run build', {
      'retry-after': '10',
    });
  const words = pageWordsOf(room, 'head');
  const plain = Buffer.from(
    readFileSync(file, 'utf8')
      .replace(/<html lang="[\w-]+">/, `<html lang="${language}" data-page="${page}">`)
      .replace(/<title>[^<]*</, `<title>${words('title')}<`)
      .replace(/(name="description"\s+content=")[^"]*/, (_, before) => before + words('about'))
      .replace(/(<noscript>\s*<p>)[^<]*/, (_, before) => before + words('script')),
  );
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const made = { builtAt, etag, plain, br: brotliCompressSync(plain), gzip: gzipSync(plain) };
  written.set(name, made);
  return made;
}

/** Sends the patient's page; asked for again while it is the same, it is not sent again. */
export function sendPatientPage(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  { page, language }: { page: PatientPage; language: string },
): FastifyReply {
  const { etag, plain, br, gzip } = pageIn(web, page, language);
  reply.header('etag', etag).header('cache-control', 'no-cache').header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  reply.type(HTML);
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(br);
  if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(gzip);
  return reply.send(plain);
}

/**
 * The language of a page: that of the forecast behind its link, else that of the clinic this
 * installation speaks for. A database out of reach keeps nobody from the page.
 */
export async function languageOfPage(rooms: Rooms, token: string | undefined): Promise<string> {
  try {
    const found = token ? await findForecast(rooms, token) : undefined;
    return (found ?? (await currentClinic(rooms))).language;
  } catch (error) {
    rooms.log.warn({ err: error }, 'a page is shown without knowing its language');
    return WRITTEN_IN;
  }
}
