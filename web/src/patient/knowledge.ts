import type { AftercareStage, Knowledge, QuestionItem, RedFlag } from '@healcast/engine';
import { part } from './language.ts';

/** The knowledge that the page itself speaks from. The engine's own part is in the worker. */
export const questions = (): QuestionItem[] => part.questions?.item ?? [];
export const checkInQuestions = (): QuestionItem[] => part.checkIn?.item ?? [];
export const aftercare = () => new Map(part.aftercare as [string, AftercareStage][]);
export const redFlags = () => new Map(part.redFlags as [string, RedFlag][]);

/** When to stop a series. */
export const stopping = part.stopping;

interface ModalityPart {
  studiedDepthMm: [number, number];
}
const modalities = new Map(part.modalities as [string, ModalityPart][]);

/** The depths a device was studied with, in mm. */
export const studiedDepthMm = (device: string) => modalities.get(device)?.studiedDepthMm;

/** What the calendar is written from: its words and their language. */
export const calendarKnowledge = () =>
  ({ letters: new Map(part.letters), language: part.language }) as unknown as Pick<
    Knowledge,
    'letters' | 'language'
  >;

/** An adjunct as a person calls it. */
export const adjunctName = (adjunct: string) =>
  new Map(part.adjunctNames as [string, string][]).get(adjunct) ?? adjunct;
