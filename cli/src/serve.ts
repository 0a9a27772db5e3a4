import { problemText, wrongUsage } from './problem.ts';
import type { Verb } from './verb.ts';

/** `healcast serve`: web and API on one port, until it is stopped. */
export const serveVerb: Verb = {
  name: 'serve',
  summary: 'start the server: web and API on one port',
  valued: ['port', 'host'],
  help: `healcast serve [--port NUMBER] [--host ADDRESS]

Starts Healcast: web pages and API on one port, with its own database unless DATABASE_URL names
one. Letters go to SMTP_URL, or without it to an outbox page on this machine. Ctrl-C stops it.`,
  async run({ options }, console) {
    const port = options.port === undefined ? undefined : Number(options.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
      const detail = 'Give a whole number from 0 to 65535.';
      console.err(problemText(wrongUsage(`--port: ${detail}`, [{ pointer: '/port', detail }])));
      return 2;
    }
    if (port !== undefined) process.env.PORT = String(port);
    if (typeof options.host === 'string') process.env.HOST = options.host;
    const { serve } = await import('@healcast/server');
    await serve();
    return Number(process.exitCode ?? 0);
  },
};
