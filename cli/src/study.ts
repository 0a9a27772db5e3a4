import { readBySchema, study, studyInput } from '@healcast/engine';
import { engineVerb } from './engine-verb.ts';
import { studyPage } from './page/study-page.ts';

/** `healcast study`: what a published study should have measured. */
export const studyVerb = engineVerb({
  name: 'study',
  summary: 'predict what a published study should have measured',
  what: 'Predicts the mean of each outcome with 80 % and 95 % intervals, or says why it cannot.',
  example: `echo '{"id":"trial","population":{"n":32,"ageYears":{"mean":50}},"area":"face","course":
    {"modality":"automated-pen","depthMm":1.5,"sessions":4,"intervalDays":30},"outcomes":
    [{"measure":"elasticity-percent","dayFromFirst":180}]}' | healcast study`,
  ask: (knowledge, input) => {
    const read = readBySchema<typeof studyInput>(studyInput.safeParse, input);
    return read.ok ? { ok: true, value: study(knowledge, read.value) } : read;
  },
  input: studyInput,
  page: studyPage,
});
