/** A definition made ready: names resolved, formulas as one graph, every mistake reported. */
import type { ModelDefinition, ModelSession } from './definition.ts';
import { createGraph, type Graph } from './graph.ts';
import { FUNCTIONS, ModelFault, parseExpression } from './parse.ts';

export interface Model {
  readonly definition: ModelDefinition;
  readonly graph: Graph;
  readonly stateNames: readonly string[];
  readonly parameterNames: readonly string[];
  readonly inputNames: readonly string[];
  /** Vertices, one per state in order: initial value, rate per day, amount added by a session. */
  readonly initial: readonly number[];
  readonly rates: readonly number[];
  readonly added: readonly number[];
  /** Vertices of the shown curves, in the order of the definition. */
  readonly curves: readonly number[];
}

/** The name of time (day) in formulas. */
export const TIME = 't';

/**
 * Reads a definition.
 * @throws ModelFault when a name is used twice, is unknown, or a state has no rate
 */
export function readModel(definition: ModelDefinition): Model {
  const graph = createGraph();
  const stateNames = definition.states.map((state) => state.name);
  const parameterNames = definition.parameters.map((parameter) => parameter.name);
  const inputNames = definition.session.inputs.map((input) => input.name);
  refuseDoubles([
    TIME,
    ...Object.keys(FUNCTIONS),
    ...stateNames,
    ...parameterNames,
    ...inputNames,
    ...definition.auxiliaries.map((auxiliary) => auxiliary.name),
  ]);
  const scope = (names: readonly string[]) =>
    new Map(names.map((name) => [name, graph.symbol(name)]));
  const parse = (text: string, names: Map<string, number>) =>
    parseExpression(graph, text, (name) => names.get(name));

  const running = scope([TIME, ...stateNames, ...parameterNames]);
  for (const { name, expression } of definition.auxiliaries) {
    running.set(name, parse(expression, running));
  }
  const beforehand = scope(parameterNames);
  const atSession = scope([...stateNames, ...parameterNames, ...inputNames]);
  refuseStrangers(definition.rates, stateNames);
  refuseStrangers(definition.session.add, stateNames);
  return {
    definition,
    graph,
    stateNames,
    parameterNames,
    inputNames,
    initial: definition.states.map(({ init }) =>
      typeof init === 'number' ? graph.constant(init) : parse(init, beforehand),
    ),
    rates: stateNames.map((name) => {
      const text = definition.rates[name];
      if (text === undefined) throw new ModelFault(`state “${name}” has no rate`);
      return parse(text, running);
    }),
    added: stateNames.map((name) => parse(definition.session.add[name] ?? '0', atSession)),
    curves: (definition.curves ?? []).map(({ expression }) => parse(expression, running)),
  };
}

function refuseDoubles(names: readonly string[]): void {
  const double = names.find((name, at) => names.indexOf(name) !== at);
  if (double !== undefined) throw new ModelFault(`the name “${double}” is used twice`);
}

function refuseStrangers(given: Readonly<Record<string, string>>, states: readonly string[]): void {
  const stranger = Object.keys(given).find((name) => !states.includes(name));
  if (stranger !== undefined) throw new ModelFault(`“${stranger}” is not a state`);
}

/** The value of each session input at a session, in the order of the definition. */
export function sessionInputs(model: Model, session: ModelSession): number[] {
  return model.definition.session.inputs.map(
    (input) => session.inputs?.[input.name] ?? input.default,
  );
}

/** Parameter values in the order of the definition; missing ones take their median. */
export function parameterVector(
  model: Model,
  given: Readonly<Record<string, number>> = {},
): Float64Array {
  const stranger = Object.keys(given).find((name) => !model.parameterNames.includes(name));
  if (stranger !== undefined) throw new ModelFault(`“${stranger}” is not a parameter`);
  return Float64Array.from(
    model.definition.parameters.map((parameter) => given[parameter.name] ?? parameter.median),
  );
}
