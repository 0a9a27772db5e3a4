import { expect, it } from 'vitest';
import { problem } from '../problem.ts';
import { lostAsProblem } from './lost-database.ts';

const failed = (more: object, message = 'x') => Object.assign(new Error(message), more);

it.each([
  ['a server that shuts down', failed({ code: '57P01' })],
  ['a server that is not there', failed({ code: 'ECONNREFUSED' })],
  ['a socket that is gone', failed({ code: 'ENOENT', syscall: 'connect' })],
  ['a connection that broke', failed({}, 'Connection terminated unexpectedly')],
  ['a fault that comes from it', new Error('x', { cause: failed({ code: '08006' }) })],
])('asks to come back after %s', (_, error) => {
  expect(lostAsProblem(error)).toMatchObject({
    problem: { status: 503 },
    headers: { 'retry-after': '5' },
  });
});

it.each([
  ['a file that is not there', failed({ code: 'ENOENT', syscall: 'open' })],
  ['a broken rule of the database', failed({ code: '23505' })],
  ['a time that ran out', AbortSignal.abort(new DOMException('late', 'TimeoutError')).reason],
  ['what a door has said', problem('busy', undefined, {}, failed({ code: 'ECONNRESET' }))],
  ['nothing', undefined],
])('leaves %s as it is', (_, error) => {
  expect(lostAsProblem(error)).toBe(error);
});
