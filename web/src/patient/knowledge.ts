import type { AftercareStage, RedFlag } from '@healcast/engine';
import knowledge from 'virtual:healcast/words';

/** The knowledge that the page itself speaks from, by id. The engine's own part is in the worker. */
export const questions = knowledge.questions?.item ?? [];
export const aftercare = new Map(knowledge.aftercare as [string, AftercareStage][]);
export const redFlags = new Map(knowledge.redFlags as [string, RedFlag][]);

interface ModalityPart {
  studiedDepthMm: [number, number];
}
const modalities = new Map(knowledge.modalities as [string, ModalityPart][]);

/** The depths a device was studied with, in mm. */
export const studiedDepthMm = (device: string) => modalities.get(device)?.studiedDepthMm;
