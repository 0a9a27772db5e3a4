import { problemText, wrongUsage } from './problem.ts';
import type { Verb } from './verb.ts';

/** `healcast demo remove`: the demo clinic goes with all it holds. */
export const demoVerb: Verb = {
  name: 'demo',
  summary: 'remove: erase the demo clinic with its people and staff',
  switches: ['yes'],
  help: `healcast demo remove [--yes]

Erases the demo clinic: its people, its staff and every private page that was made before a clinic of
your own was set up. Without --yes it says what would go and changes nothing. The server may run. It
does not come back: a start makes a demo only where there is no clinic.

A start on the database that comes along makes the demo; on a database of your own it does so with
HEALCAST_DEMO=true alone, and fills it until the first clinic is set up.

  --yes  erase it`,
  async run({ words, options }, console) {
    if (words.join(' ') !== 'remove') {
      console.err(problemText(wrongUsage('Say what to do: healcast demo remove')));
      return 2;
    }
    const { runRemoveDemo } = await import('@healcast/server/operate/remove-demo');
    const yes = options.yes === true;
    const held = await runRemoveDemo({ yes });
    if (!held) {
      await console.out('There is no demo clinic here.\n');
      return 0;
    }
    const { people, pages, staff } = held;
    const what = `${people} people, ${pages} private pages, ${staff} accounts of demo staff`;
    await console.out(
      yes
        ? `Erased the demo clinic: ${what}.\n`
        : `The demo clinic holds ${what}. Nothing was changed. To erase it: healcast demo remove --yes\n`,
    );
    return 0;
  },
};
