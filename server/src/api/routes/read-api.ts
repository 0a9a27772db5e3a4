import { PROBLEM_KINDS } from '../../problem.ts';
import { HTML, html, page } from '../page.ts';
import { defineRoute, type Route } from '../route.ts';

const WHO: Record<Route['access'], string> = {
  public: 'everybody',
  'private-link': 'who knows the private link',
  'this-machine': 'only from the machine itself',
  staff: 'staff who signed in',
  metrics: 'from the machine itself, or with METRICS_TOKEN',
};

const EXAMPLE = JSON.stringify(
  {
    patient: { ageYears: 44, phototype: 3 },
    area: 'face',
    sessions: [{ date: '2026-11-20', modality: 'automated-pen', depthMm: 1.5 }],
    asOf: '2026-11-21',
  },
  null,
  2,
);

/** The description of the API for people. */
export const readApi = defineRoute({
  method: 'GET',
  url: '/api',
  access: 'public',
  hidden: true,
  summary: 'The API for readers',
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  handle: ({ rooms, reply }) => {
    const body = html`<h1>The Healcast API</h1>
<p>Send what is known of a person and a session, get a forecast with its ranges and sources. The full description for programs: <a href="/api/openapi.json">OpenAPI 3.1</a>.</p>
<section><h2>Try it</h2>
<pre>curl ${rooms.publicUrl}/api/forecasts -H 'content-type: application/json' -d '${EXAMPLE}'</pre></section>
<section class="scroll"><h2>Addresses</h2>
<table><thead><tr><th>Address</th><th>What it does</th><th>For</th></tr></thead><tbody>${rooms.routes
      .filter(({ hidden }) => !hidden)
      .map(
        ({ method, url, summary, access }) => html`<tr>
<td><span class="method">${method}</span> <code>${url}</code></td><td>${summary}</td><td>${WHO[access]}</td></tr>`,
      )}</tbody></table></section>
<section class="scroll"><h2>When it says no</h2>
<p>Errors are <code>application/problem+json</code> (RFC 9457). Wrong fields stand in <code>errors</code>, each with its JSON pointer and what would be right.</p>
<table><thead><tr><th>Status</th><th>Kind</th><th>Meaning</th></tr></thead><tbody>${PROBLEM_KINDS.map(
      ({ kind, status, title }) =>
        html`<tr id="${kind}"><td>${status}</td><td><code>${kind}</code></td><td>${title}</td></tr>`,
    )}</tbody></table></section>
<section><h2>Limits</h2><p>A body has at most 64 KB. Each client may make a set number of requests a minute. What is left stands in the <code>x-ratelimit</code> headers. When forecasts queue up, the answer is 503 with <code>retry-after</code>.</p></section>`;
    reply.header('cache-control', 'public, max-age=300');
    return reply.type(HTML).send(page('The Healcast API', body));
  },
});
