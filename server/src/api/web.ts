import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../problem.ts';
import { sendPatientPage, type Web } from './patient-page.ts';
import { BANDS_WORKER_SECURITY } from './security.ts';

/** The pages as the project builds them. */
export const WEB_FOLDER = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Addresses that are pages of the clinic's entry, and of the patient's. */
const CLINIC_PAGES = /^\/clinic(\/.*)?$/;
const BANDS_WORKER = /^\/assets\/bands\.worker-[\w-]+\.js$/;
const PATIENT_PAGES = /^\/(f\/[\w-]+\/?|scorecard\/?)?$/;

/**
 * Serves the built pages. Files whose name holds a hash of their content never change and are kept
 * for a year; all else is asked for each time and answered with 304 while it is the same.
 * @param languageOf the language to begin in, behind a private link that of its forecast
 */
export async function serveWeb(
  app: FastifyInstance,
  web: Web,
  languageOf: (token: string | undefined) => Promise<string>,
): Promise<void> {
  const folder = web.webFolder;
  const built = existsSync(join(folder, 'index.html'));
  if (built)
    await app.register(fastifyStatic, {
      root: folder,
      serve: false,
      preCompressed: true,
      index: false,
      cacheControl: false,
      etag: true,
      dotfiles: 'ignore',
    });
  app.route({
    method: 'GET',
    url: '/*',
    config: { access: 'public' },
    handler: (request, reply) => {
      if (!built)
        throw problem('not-ready', 'The pages are not built yet. Run: npm run build', {
          'retry-after': '10',
        });
      return sendWeb(web, languageOf, request, reply);
    },
  });
}

async function sendWeb(
  web: Web,
  languageOf: (token: string | undefined) => Promise<string>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  if (CLINIC_PAGES.test(path) && existsSync(join(web.webFolder, 'clinic.html')))
    return reply.header('cache-control', 'no-cache').sendFile('clinic.html');
  if (CLINIC_PAGES.test(path) || PATIENT_PAGES.test(path)) {
    const token = /^\/f\/([\w-]+)/.exec(path)?.[1];
    if (token)
      reply
        // A private link must not land in an index of the web.
        .header('x-robots-tag', 'noindex')
        // What its page asks for first, fetched while its script is still on the way.
        .header('link', `</api/forecasts/${token}>; rel=preload; as=fetch; crossorigin`);
    const language = await languageOf(token);
    return sendPatientPage(web, request, reply, { page: token ? 'f' : 'start', language });
  }
  if (/\0|\.\.|\/$|^\/api\//.test(path)) throw problem('not-found');
  const keptForever = /^\/assets\/.+-[\w-]{8,}\.\w+$/.test(path);
  // What other sites load: the element that shows the forecast within their pages.
  if (path.startsWith('/embed/'))
    reply
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('access-control-allow-origin', '*');
  if (BANDS_WORKER.test(path)) reply.header('content-security-policy', BANDS_WORKER_SECURITY);
  reply.header('cache-control', keptForever ? 'public, max-age=31536000, immutable' : 'no-cache');
  return reply.sendFile(path.slice(1));
}
