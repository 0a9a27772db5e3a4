import { writeFile } from 'node:fs/promises';
import { AREAS, MODALITIES } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { problemOf, problemText, wrongUsage } from './problem.ts';
import type { Verb } from './verb.ts';

const REFUSED = 2;

/** `healcast protocol`: the clinical protocol as a document, free and without sign-up (FC6). */
export const protocolVerb: Verb = {
  name: 'protocol',
  summary: 'write the clinical protocol for an area and device as a PDF',
  valued: ['area', 'modality', 'out', 'date'],
  help: `healcast protocol --area AREA --modality MODALITY --out FILE.pdf [--date YYYY-MM-DD]

Writes preparation, parameters by skin type, endpoints, aftercare by day, red flags, follow-up and
the evidence behind each line as a tagged PDF (A4). The date is printed on every page; without
--date it is today.

  AREA      ${AREAS.join(', ')}
  MODALITY  ${MODALITIES.join(', ')}`,
  async run({ options }, console) {
    if (typeof options.out !== 'string') {
      const detail = 'Say where to write it: --out FILE.pdf';
      console.err(problemText(wrongUsage(detail, [{ pointer: '/out', detail }])));
      return REFUSED;
    }
    const date = options.date ?? new Date().toISOString().slice(0, 10);
    const asked = { area: options.area, modality: options.modality, date };
    const { protocolPdf } = await import('@healcast/server/protocol-pdf');
    const answer = await protocolPdf(readKnowledge(), asked);
    if (!answer.ok) {
      console.err(problemText(problemOf(answer.refusal)));
      return REFUSED;
    }
    await writeFile(options.out, answer.value);
    console.err(`${options.out}: ${Math.ceil(answer.value.length / 1024)} kB\n`);
    return 0;
  },
};
