import { jsonPointer } from '@healcast/engine';

/** The parts of a JSON Schema that say which fields there are. */
interface Described {
  properties?: Record<string, Described>;
  items?: Described | boolean;
  prefixItems?: Described[];
  additionalProperties?: unknown;
  anyOf?: Described[];
}

/**
 * JSON pointers of the fields in `input` that the schema does not know. They change nothing in an
 * answer, so they are named: a misspelt field must not be lost in silence.
 */
export function unknownFields(
  schema: Described,
  input: unknown,
  path: PropertyKey[] = [],
): string[] {
  if (Array.isArray(input)) {
    return input.flatMap((item, index) => {
      const described = schema.prefixItems?.[index] ?? schema.items;
      return typeof described === 'object' ? unknownFields(described, item, [...path, index]) : [];
    });
  }
  if (typeof input !== 'object' || input === null || !schema.properties) return [];
  const { properties } = schema;
  return Object.entries(input).flatMap(([key, value]) => {
    const described = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return described
      ? unknownFields(described, value, [...path, key])
      : [jsonPointer([...path, key])];
  });
}
