import { problemText, wrongUsage } from './problem.ts';
import { publishedSchemas } from './schemas.ts';
import type { Verb } from './verb.ts';

/** `healcast schema`: the form of every document, as JSON Schema. */
export const schemaVerb: Verb = {
  name: 'schema',
  summary: 'print the JSON Schema of a document',
  switches: ['json'],
  help: `healcast schema [NAME]

Prints the JSON Schema (2020-12) of a document, for example: healcast schema forecast-input
Without NAME it lists the names. The same files stand in docs/schemas.`,
  async run({ words: [name], options }, console) {
    const schemas = publishedSchemas();
    if (name === undefined) {
      const names = [...schemas.keys()];
      await console.out(options.json ? `${JSON.stringify(names)}\n` : `${names.join('\n')}\n`);
      return 0;
    }
    const schema = schemas.get(name) ?? schemas.get(`${name}-input`);
    if (!schema) {
      const names = [...schemas.keys()].join(', ');
      console.err(problemText(wrongUsage(`There is no schema "${name}". Names: ${names}.`)));
      return 2;
    }
    await console.out(`${JSON.stringify(schema, null, 2)}\n`);
    return 0;
  },
};
