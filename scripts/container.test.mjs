import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROUTES } from '../server/src/api/routes.ts';

const read = (file) => readFileSync(file, 'utf8');
const containerfile = read('Containerfile');
const compose = parse(read('compose.yaml'), { merge: true });
const { workspaces } = JSON.parse(read('package.json'));
const settings = read('server/src/config.ts');

describe('the container file', () => {
  it('copies what is there: every room before the packages are installed, then the sources', () => {
    const copied = [...containerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from]) =>
      from.split(' '),
    );
    for (const path of copied) expect(existsSync(path), path).toBe(true);
    for (const room of workspaces) expect(copied).toContain(`${room}/package.json`);
  });

  it('runs as an ordinary account, by files that are there, and sets what the server reads', () => {
    expect(containerfile).toMatch(/^USER node$/m);
    for (const [, path] of containerfile.matchAll(/"([\w/.-]+\.m?js)"/g))
      expect(existsSync(path), path).toBe(true);
    const set = containerfile.match(/^ENV (.+)$/m)?.[1].split(' ') ?? [];
    for (const name of set.map((pair) => pair.split('=')[0]).filter((one) => one !== 'NODE_ENV'))
      expect(settings, name).toContain(`  ${name}:`);
  });
});

describe('the compose file', () => {
  it('starts database, web and worker, each with a health check and none with more rights than it needs', () => {
    expect(Object.keys(compose.services)).toEqual(['database', 'web', 'worker']);
    expect(compose.services.database.healthcheck.test).toContain('pg_isready');
    const url = read('deploy/is-ready.mjs').match(/PORT\}(\/[\w/]+)/)?.[1];
    expect(ROUTES.map((route) => route.url)).toContain(url);
    for (const name of ['web', 'worker'])
      expect(compose.services[name]).toMatchObject({
        ...{ read_only: true, cap_drop: ['ALL'], environment: { ROLE: name } },
        depends_on: { database: { condition: 'service_healthy' } },
      });
  });

  it('names only settings, secrets, volumes and files that are there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'healcast-secrets-'));
    cpSync('deploy/make-secrets.sh', join(folder, 'make-secrets.sh'));
    const make = () => execFileSync('sh', [join(folder, 'make-secrets.sh')], { encoding: 'utf8' });
    make();
    const secret = read(join(folder, 'secrets/healcast-secret'));
    make();
    expect(read(join(folder, 'secrets/healcast-secret'))).toBe(secret);
    expect(secret.trim().length).toBeGreaterThanOrEqual(32);
    const made = readdirSync(join(folder, 'secrets'));
    rmSync(folder, { recursive: true });
    expect(Object.keys(compose.secrets).toSorted()).toEqual(made.toSorted());
    for (const { environment = {}, secrets = [], volumes = [] } of Object.values(
      compose.services,
    )) {
      for (const name of Object.keys(environment).filter((one) => !one.startsWith('POSTGRES_'))) {
        expect(settings, name).toContain(`  ${name.replace(/_FILE$/, '')}:`);
        if (name.endsWith('_FILE')) expect(secrets).toContain(environment[name].split('/').at(-1));
      }
      for (const [from] of volumes.map((volume) => volume.split(':')))
        expect(from.startsWith('.') ? existsSync(from) : from in compose.volumes, from).toBe(true);
    }
  });

  it('takes plain names of images, without a registry', () => {
    const images = [
      ...[...containerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image),
      ...Object.values(compose.services).map(({ image }) => image),
    ];
    for (const image of images) expect(image).toMatch(/^[a-z-]+(:[a-z0-9-]+)?$/);
  });
});
