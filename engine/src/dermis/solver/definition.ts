/**
 * What a model of healing is, as data: states, parameters, rates as text in a small closed
 * language, and what one session adds. Everything else in this room (the plain integrator, the
 * planner, the generated kernels) is derived from such a definition and from nothing else.
 */
import { z } from '../../record/schema.ts';

const name = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_]*$/));

/** Text such as `kI*(Ib - I*KI/(KI + I))`: + - * / ^, parentheses and the functions of parse.ts. */
const expression = z.string().check(z.minLength(1));

const stateDefinition = z.strictObject({
  name,
  /** Value before the first session: a number, or an expression of parameters. */
  init: z.union([z.number(), expression]),
  /** Typical magnitude, in `unit`; sets absolute tolerances. */
  scale: z.number().check(z.positive()),
  unit: z.string(),
  /** Number of the equation in docs/model.md, for example `(7)`. */
  equation: z.optional(z.string()),
  label: z.optional(z.string()),
});

const parameterDefinition = z.strictObject({
  name,
  median: z.number(),
  /** Between-person spread as coefficient of variation; 0 = the same for everybody. */
  cv: z.number().check(z.nonnegative()),
  unit: z.string(),
  label: z.optional(z.string()),
});

export const modelDefinition = z.strictObject({
  name: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  timeUnit: z.literal('day'),
  states: z.array(stateDefinition).check(z.minLength(1)),
  parameters: z.array(parameterDefinition),
  /** Named intermediate quantities, in order; each may use the ones before it. */
  auxiliaries: z.array(z.strictObject({ name, expression, unit: z.optional(z.string()) })),
  /** Rate of change per day of every state: of states, parameters, auxiliaries and `t` (day). */
  rates: z.record(z.string(), expression),
  session: z.strictObject({
    /** What is said about each single session (dose, depth, …), the same for all in an ensemble. */
    inputs: z.array(z.strictObject({ name, unit: z.string(), default: z.number() })),
    /** Added to a state at the session: of parameters, inputs and the states just before it. */
    add: z.record(z.string(), expression),
  }),
  /** What people are shown: formulas of states and parameters, day by day. */
  curves: z.optional(
    z.array(z.strictObject({ name, expression, unit: z.string(), label: z.optional(z.string()) })),
  ),
});

export type ModelDefinition = z.infer<typeof modelDefinition>;

/** One session: day on the model's clock, and its inputs (missing ones take their default). */
export interface ModelSession {
  readonly day: number;
  readonly inputs?: Readonly<Record<string, number>>;
}
