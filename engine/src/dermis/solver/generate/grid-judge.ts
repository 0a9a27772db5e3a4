/** Code of the error check: what is held against the tolerances of the layout. */
import { lobattoNodes, tailWeights } from '../lobatto.ts';
import { NO_LIMIT } from '../plan-lists.ts';
import type { StateAnalysis } from './analysis.ts';
import { dot, type Scope } from './formulas.ts';
import type { GridContext } from './grid-context.ts';
import { swept } from './room.ts';

/** Holds the last coefficient of the polynomial, and the last sweep's change, against tolerance. */
export function judge(context: GridContext, one: StateAnalysis, body: Scope): void {
  if (one.kind === 'closed') return;
  const { dialect } = context;
  const last = `y_${one.name}_${context.grid.stages}`;
  if (one.judged || swept(one)) {
    const { scale } = context.room.analysis.model.definition.states[one.state] as { scale: number };
    const sum = dialect.apply(
      'add',
      dialect.magnitude(last),
      dialect.literal(context.room.analysis.floor * scale),
    );
    body.lines.push(`const size_${one.name} = ${sum};`);
  }
  if (one.judged) judgeTail(context, one, body);
  // Without a tolerance of its own a state still has to be a number.
  else body.lines.push(dialect.judge('good', last, dialect.literal(NO_LIMIT)));
  judgeSweep(context, one, body);
}

function judgeTail(context: GridContext, one: StateAnalysis, body: Scope): void {
  const { dialect } = context;
  const weights = tailWeights(lobattoNodes(context.grid.stages));
  const tail = dot(
    dialect,
    weights.map((w, j) => [dialect.literal(w), `y_${one.name}_${j}`] as const),
  );
  const limit = dialect.weight(dialect.shared, one.state);
  const allowed = dialect.apply('multiply', `size_${one.name}`, limit);
  body.lines.push(dialect.judge('good', tail, allowed));
}

function judgeSweep(context: GridContext, one: StateAnalysis, body: Scope): void {
  const { dialect } = context;
  if (!swept(one)) return;
  const { stateNames } = context.room.analysis.model;
  const still = dialect.apply(
    'multiply',
    `size_${one.name}`,
    dialect.weight(dialect.shared, stateNames.length + one.state),
  );
  body.lines.push(dialect.judge('good', `d_${one.name}`, still));
}
