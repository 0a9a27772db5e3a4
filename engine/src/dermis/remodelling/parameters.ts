/** What this room needs of a parameter of the knowledge room (kind `remodelling`). */
export interface Parameter {
  readonly id: string;
  readonly role: 'kinetic' | 'dose' | 'area' | 'covariate' | 'reading' | 'spread';
  readonly scale: 'log' | 'natural';
  readonly median: number;
  readonly spread: number;
  /** How much persons differ (coefficient of variation). */
  readonly personCv: number;
  readonly fitted: boolean;
  readonly dermisMm?: number | undefined;
  readonly asinhScale?: number | undefined;
  readonly personNoise?: number | undefined;
  readonly family?: 'instrument' | 'grade' | 'structure' | undefined;
}
export type Parameters = ReadonlyMap<string, Parameter>;

/** One value for each parameter id, on its natural scale. */
export type Values = Readonly<Record<string, number>>;

/** What calibration wrote: mean and Cholesky factor of the fitted parameters on their own scale. */
export interface Posterior {
  readonly parameters: readonly string[];
  readonly mean: readonly number[];
  readonly cholesky: readonly (readonly number[])[];
}

/** @throws Error when the knowledge room lacks the parameter: a fault of the installation. */
export function parameterOf(parameters: Parameters, id: string): Parameter {
  const found = parameters.get(id);
  if (!found) throw new Error(`knowledge/remodelling lacks "${id}".`);
  return found;
}

export function toNatural({ scale }: Parameter, value: number): number {
  return scale === 'log' ? Math.exp(value) : value;
}

export function toOwnScale({ scale }: Parameter, value: number): number {
  return scale === 'log' ? Math.log(value) : value;
}

/** All medians; `over` (own scale) replaces some. */
export function valuesAt(
  parameters: Parameters,
  over: Readonly<Record<string, number>> = {},
): Values {
  const values: Record<string, number> = {};
  for (const parameter of parameters.values()) {
    const given = over[parameter.id];
    values[parameter.id] = given === undefined ? parameter.median : toNatural(parameter, given);
  }
  return values;
}

/** Whether a parameter that was not fitted is drawn from its prior. */
export function isDrawn({ role, spread }: Parameter, posterior: Posterior | undefined): boolean {
  return spread > 0 && (posterior === undefined || role !== 'kinetic');
}

/**
 * One draw of every parameter: fitted ones from the posterior, the others from their prior. Rates
 * that were not fitted stand at their medians once there is a posterior: the between-study spread
 * was estimated with them there, and drawing them as well would count the same doubt twice.
 * `normals(index)` gives independent standard normal numbers, one for each parameter.
 */
export function drawValues(
  parameters: Parameters,
  posterior: Posterior | undefined,
  normals: (index: number) => number,
): Values {
  const over: Record<string, number> = {};
  let index = 0;
  const fitted = new Set(posterior?.parameters);
  for (const parameter of parameters.values())
    if (!fitted.has(parameter.id) && isDrawn(parameter, posterior))
      over[parameter.id] =
        toOwnScale(parameter, parameter.median) + parameter.spread * normals(index++);
  if (posterior) {
    const standard = posterior.parameters.map(() => normals(index++));
    posterior.parameters.forEach((id, row) => {
      const factors = posterior.cholesky[row] ?? [];
      let sum = posterior.mean[row] ?? 0;
      for (const [column, factor] of factors.entries()) sum += factor * (standard[column] ?? 0);
      over[id] = sum;
    });
  }
  return valuesAt(parameters, over);
}

/**
 * The same draw for one person: every rate that differs among persons is multiplied by a
 * log-normal factor. How strongly a person responds is not drawn here but by `personFactor`, so
 * synthesis and the ceiling stay.
 * @param normals one standard normal number for each parameter, by its place
 */
export function personValues(
  parameters: Parameters,
  values: Values,
  normals: (index: number) => number,
): Values {
  const own: Record<string, number> = { ...values };
  let index = 0;
  for (const { id, personCv } of parameters.values()) {
    if (personCv === 0 || STRENGTH.has(id)) continue;
    const spread = Math.sqrt(Math.log(1 + personCv ** 2));
    own[id] = (values[id] as number) * Math.exp(spread * normals(index));
    index += 1;
  }
  return own;
}

const STRENGTH: ReadonlySet<string> = new Set(['synthesis', 'ceiling', 'fibroblast-activation']);
