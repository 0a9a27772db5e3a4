import { expect, it } from 'vitest';
import { newLinkToken } from './access/link-token.ts';
import { openLog } from './log.ts';

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  let text = '';
  const keep = (line: string) => {
    text += line;
  };
  write(openLog({ write: keep }, 'info'));
  return text;
}

it('a log line holds neither an address nor a link, wherever they hide', () => {
  const token = newLinkToken();
  const text = logged((log) => {
    log.info({ to: 'ann@example.org', letter: { recipient: 'ann@example.org', token } }, 'sent');
    log.error({ err: new Error(`550 <ann@example.org> /f/${token} refused`) }, 'failed');
    log.warn(`mail for ann@example.org, see https://example.org/f/${token}.`);
    log.info({ input: { patient: { ageYears: 48 } }, deeper: { input: { area: 'neck' } } });
  });
  expect(text.split('\n')).toHaveLength(5);
  expect(text).not.toContain('ann@');
  expect(text).not.toContain(token);
  const withoutTimes = text.replaceAll(/"time":"[^"]+"/g, '');
  expect(withoutTimes).not.toMatch(/\b48\b|neck/);
});

it('an id of a letter stays readable, so that the failure list and the log can be compared', () => {
  const id = crypto.randomUUID();
  expect(logged((log) => log.warn({ letter: id }, 'not delivered'))).toContain(id);
});

it('the name of a migration stays readable, also when it is as long as a link', () => {
  const applied = ['0005-outcomes-and-adverse-events.sql'];
  expect(logged((log) => log.info({ applied }, 'applied'))).toContain(applied[0]);
});
