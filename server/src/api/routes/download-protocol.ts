import { protocolInput, z } from '@healcast/engine';
import { nameOfBrand } from '../../brand/brand.ts';
import { refused } from '../../problem.ts';
import { brandOfClinic } from '../../store/clinic/brand.ts';
import { clinicAsked } from '../clinic-asked.ts';
import { slug } from '../clinic-page.ts';
import { defineRoute } from '../route.ts';

const DAY_SECONDS = 86_400;
/** Protocols made today, by area, device and the look of the paper; there are few, and each takes half a second to set. */
const made = new Map<string, Buffer>();
let madeOn = '';

/** The clinical protocol as a document, free and without sign-up. */
export const downloadProtocol = defineRoute({
  method: 'GET',
  url: '/api/protocols/:area/:modality/protocol.pdf',
  access: 'public',
  summary: 'Download the clinical protocol for an area and device (tagged PDF)',
  limit: 'read',
  params: z.object({
    area: protocolInput.shape.area,
    modality: protocolInput.shape.modality,
  }),
  query: z.object({ clinic: z.optional(slug) }),
  answers: {
    200: {
      description: 'The protocol as of today, from the clinic of that name.',
      contentType: 'application/pdf',
    },
  },
  handle: async ({ params, query, rooms, request, reply }) => {
    const date = new Date().toISOString().slice(0, 10);
    if (date !== madeOn) made.clear();
    madeOn = date;
    const { area, modality } = params;
    const brand = await brandOfClinic(rooms, (await clinicAsked(rooms, request, query.clinic)).id);
    const name = `${rooms.knowledge.hash}/${area}/${modality}/${nameOfBrand(brand)}`;
    let file = made.get(name);
    if (!file) {
      // Loaded when first asked for: the server starts sooner without the tools for paper.
      const { protocolPdf } = await import('../../pdf/protocol-pdf.ts');
      const answer = await protocolPdf(rooms.knowledge, { area, modality, date }, brand);
      if (!answer.ok) throw refused(answer.refusal);
      file = answer.value;
      made.set(name, file);
    }
    return reply
      .type('application/pdf')
      .header('vary', 'cookie')
      .header('cache-control', `public, max-age=${DAY_SECONDS / 24}`)
      .header('content-disposition', `attachment; filename="protocol-${area}-${modality}.pdf"`)
      .send(file);
  },
});
