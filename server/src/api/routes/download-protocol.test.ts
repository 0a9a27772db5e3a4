import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allTags, readPdf } from '../../testing/tag-tree.ts';
import { openTestDoors } from '../../testing/test-doors.ts';

let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ app, close } = await openTestDoors());
});
afterAll(() => close());

describe('the protocol over the network', () => {
  it('is a tagged PDF for anybody, without signing in', async () => {
    const url = '/api/protocols/face/automated-pen/protocol.pdf';
    const answer = await app.inject({ method: 'GET', url });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    const { root } = readPdf(answer.rawPayload);
    expect(allTags(root).filter(({ tag }) => tag === 'H1')).toHaveLength(1);
    expect((await app.inject({ method: 'GET', url })).rawPayload).toEqual(answer.rawPayload);
  });

  it('names an area that is none', async () => {
    const answer = await app.inject('/api/protocols/nose/pen/protocol.pdf');
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors[0].pointer).toBe('/area');
  });
});
