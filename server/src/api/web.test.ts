import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf } from '../problem.ts';
import { serveWeb } from './web.ts';

const SCRIPT = 'console.log("patient")';
let folder: string;
let app: FastifyInstance;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'healcast-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>patient</title>',
  );
  writeFileSync(join(folder, 'service-worker.js'), 'self');
  writeFileSync(join(folder, 'assets/bands.worker-AbCd1234.js'), SCRIPT);
  writeFileSync(join(folder, '.secret'), 'no');
  writeFileSync(join(folder, 'assets/patient-AbCd1234.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/patient-AbCd1234.js.br'), brotliCompressSync(SCRIPT));
  app = fastify();
  app.setErrorHandler((error, _request, reply) => {
    const { problem } = problemOf(error);
    return reply.code(problem.status).send(problem);
  });
  await serveWeb(app, { webFolder: folder, knowledge: readKnowledge() }, async (token) =>
    token ? 'es' : 'en',
  );
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the built pages', () => {
  it.each(['/', `/f/${'a'.repeat(32)}`, `/f/${'a'.repeat(32)}?x=1`, '/clinic', '/clinic/board'])(
    'show the app at %s and are asked for again each time',
    async (url) => {
      const { statusCode, body, headers } = await app.inject(url);
      expect(statusCode).toBe(200);
      expect(body).toContain('<title>');
      expect(headers['cache-control']).toBe('no-cache');
    },
  );

  it('let the worker of the bands alone compile WebAssembly', async () => {
    const policyOf = async (url: string) =>
      (await app.inject({ url })).headers['content-security-policy'];
    expect(await policyOf('/assets/bands.worker-AbCd1234.js')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
    );
    // Everywhere else the policy of the house stands, which helmet writes.
    for (const url of ['/', '/service-worker.js', '/assets/patient-AbCd1234.js'])
      expect(await policyOf(url), url).toBeUndefined();
  });

  it('begin in the language of whose page it is, and say which page that is', async () => {
    expect((await app.inject('/')).body).toContain('<html lang="en" data-page="start">');
    const link = await app.inject({
      url: `/f/${'a'.repeat(32)}`,
      headers: { 'accept-encoding': 'br' },
    });
    const body = brotliDecompressSync(link.rawPayload).toString();
    expect(body).toContain('<html lang="es" data-page="f">');
    expect(body).toContain('<title>Healcast: sepa cómo se curará su piel<');
    const { etag } = link.headers;
    const again = { url: `/f/${'a'.repeat(32)}`, headers: { 'if-none-match': String(etag) } };
    expect((await app.inject(again)).statusCode).toBe(304);
  });

  it('show a new build without a new start', async () => {
    const file = join(folder, 'index.html');
    const old = readFileSync(file, 'utf8');
    writeFileSync(file, old.replace('<title>', '<meta name="build" content="2"><title>'));
    utimesSync(file, new Date(), new Date(Date.now() + 5_000));
    expect((await app.inject('/')).body).toContain('content="2"');
    writeFileSync(file, old);
    utimesSync(file, new Date(), new Date(Date.now() + 10_000));
    expect((await app.inject('/')).body).not.toContain('content="2"');
  });

  it('keep a private link out of every index', async () => {
    expect((await app.inject('/f/secret')).headers['x-robots-tag']).toBe('noindex');
  });

  it('send what was compressed when it was built, to be kept for a year', async () => {
    const packed = await app.inject({
      url: '/assets/patient-AbCd1234.js',
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(packed.headers['content-type']).toContain('javascript');
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(SCRIPT);
    const plain = await app.inject('/assets/patient-AbCd1234.js');
    expect(plain.body).toBe(SCRIPT);
  });

  it('keep the service worker fresh, so that a new version is found', async () => {
    expect((await app.inject('/service-worker.js')).headers['cache-control']).toBe('no-cache');
  });

  it.each(['/.secret', '/nothing.js', '/..%2f..%2fetc%2fpasswd', '/api/nothing', '/assets/'])(
    'have nothing at %s',
    async (url) => {
      const { statusCode, body } = await app.inject(url);
      expect(statusCode).toBe(404);
      expect(body).not.toContain('root:');
    },
  );
});
