import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigFault, readConfig } from './config.ts';

describe('the settings', () => {
  it('need not be given at all, and then nothing is open to the network', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', role: 'all', smtpUrl: undefined });
    expect(readConfig({ PORT: '', SMTP_URL: '' })).toEqual(readConfig({}));
  });

  it('name every wrong one at once and never repeat its value', () => {
    const wrong = {
      PORT: 'eighty',
      DATABASE_URL: 'mysql://me:hunter2@db',
      SMTP_URL: 'mail.example.org',
      HEALCAST_SECRET: 'hunter2',
      ROLE: 'cook',
    };
    let told = '';
    try {
      readConfig(wrong);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigFault);
      told = (error as Error).message;
    }
    for (const name of Object.keys(wrong)) expect(told).toContain(name);
    expect(told).not.toContain('hunter2');
  });

  it('take secrets from files as well, and say which file cannot be read', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'healcast-config-')), 'token');
    writeFileSync(file, 'a token out of a file\n');
    const { metricsToken } = readConfig({ METRICS_TOKEN_FILE: file });
    expect(metricsToken).toBe('a token out of a file');
    expect(() => readConfig({ METRICS_TOKEN_FILE: `${file}s` })).toThrow(
      /METRICS_TOKEN_FILE.*ENOENT/,
    );
    const twice = { METRICS_TOKEN_FILE: file, METRICS_TOKEN: 'a token of its own' };
    expect(() => readConfig(twice)).toThrow(/itself and as/);
    rmSync(dirname(file), { recursive: true });
  });

  it('share the work among processes only over a shared database', () => {
    expect(() => readConfig({ ROLE: 'worker' })).toThrow(/DATABASE_URL/);
    expect(readConfig({ ROLE: 'worker', DATABASE_URL: 'postgres://a@b/c' }).role).toBe('worker');
  });
});
