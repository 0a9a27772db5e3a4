import * as engine from '@healcast/engine';

type AnySchema = engine.z.core.$ZodType;

/** JSON Schema (2020-12) of what a document must look like on the way in. */
export function inputSchema(schema: AnySchema): object {
  return engine.z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as object;
}

/** JSON Schema of what comes out. */
export function outputSchema(schema: AnySchema): object {
  return engine.z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as object;
}

/** Verbs whose documents are published: the engine exports `<verb>Input` and `<verb>Output`. */
const VERBS_WITH_DOCUMENTS = ['forecast', 'check', 'plan', 'triage', 'study', 'scorecard'] as const;

/** Every published schema by name, such as `forecast-input`. */
export function publishedSchemas(): Map<string, object> {
  const found = new Map<string, object>();
  const exported = engine as unknown as Record<string, AnySchema | undefined>;
  for (const verb of VERBS_WITH_DOCUMENTS) {
    const input = exported[`${verb}Input`];
    const output = exported[`${verb}Output`];
    if (input) found.set(`${verb}-input`, named(`${verb}-input`, inputSchema(input)));
    if (output) found.set(`${verb}-output`, named(`${verb}-output`, outputSchema(output)));
  }
  found.set(
    'scorecard-published',
    named('scorecard-published', outputSchema(engine.publishedScorecard)),
  );
  return found;
}

function named(name: string, schema: object): object {
  return { $id: `urn:healcast:schema:${name}`, title: name, ...schema };
}
