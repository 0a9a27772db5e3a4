import { problemText, wrongUsage } from './problem.ts';
import type { Verb } from './verb.ts';

/** `healcast clinic add`: a one-time link for one more clinic. */
export const clinicVerb: Verb = {
  name: 'clinic',
  summary: 'add: print a link that sets up one more clinic, once',
  help: `healcast clinic add

Prints a link that works once: who opens it names a new clinic and becomes its owner. The first start of
the server shows such a link by itself; this makes one for each further clinic, also while the server
runs. The link follows PUBLIC_URL, so set it as the server has it.`,
  async run({ words }, console) {
    if (words.join(' ') !== 'add') {
      console.err(problemText(wrongUsage('Say what to do: healcast clinic add')));
      return 2;
    }
    const { runAddClinic } = await import('@healcast/server/operate/add-clinic');
    await console.out(`${await runAddClinic()}\n`);
    if (!process.env.PUBLIC_URL)
      console.err(
        'PUBLIC_URL is not set: if the server prints another address, put it before /clinic/set-up.\n',
      );
    return 0;
  },
};
