import knowledge from 'virtual:healcast/words';
import type { AftercareStage, Knowledge, RedFlag } from '@healcast/engine';

/** The knowledge that the page itself speaks from, by id. The engine's own part is in the worker. */
export const questions = knowledge.questions?.item ?? [];
export const checkInQuestions = knowledge.checkIn?.item ?? [];
export const aftercare = new Map(knowledge.aftercare as [string, AftercareStage][]);
export const redFlags = new Map(knowledge.redFlags as [string, RedFlag][]);

interface ModalityPart {
  studiedDepthMm: [number, number];
}
const modalities = new Map(knowledge.modalities as [string, ModalityPart][]);

/** The depths a device was studied with, in mm. */
export const studiedDepthMm = (device: string) => modalities.get(device)?.studiedDepthMm;

/** What the calendar is written from: its words, and the names of activities. */
export const calendarKnowledge = {
  letters: new Map(knowledge.letters),
  activities: new Map(knowledge.activities as [string, { title: string }][]),
} as unknown as Pick<Knowledge, 'letters' | 'activities'>;

const adjunctNames = new Map(knowledge.adjunctNames as [string, string][]);

/** An adjunct as a person calls it. */
export const adjunctName = (adjunct: string) => adjunctNames.get(adjunct) ?? adjunct;
