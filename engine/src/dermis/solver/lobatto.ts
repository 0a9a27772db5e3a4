/** Gauss-Lobatto points on [0, 1] and polynomials through them. */

/** Legendre polynomial of the given degree and its slope at x in (-1, 1). */
function legendre(degree: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let n = 2; n <= degree; n += 1) {
    [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
  }
  return { value, slope: (degree * (before - x * value)) / (1 - x * x) };
}

const knownNodes = new Map<number, readonly number[]>();

/** The `stages + 1` Lobatto points, ends included: extrema of the Legendre polynomial. */
export function lobattoNodes(stages: number): readonly number[] {
  const found = knownNodes.get(stages) ?? findNodes(stages);
  knownNodes.set(stages, found);
  return found;
}

function findNodes(stages: number): readonly number[] {
  const nodes = Array.from({ length: stages + 1 }, (_, i) => {
    let x = -Math.cos((Math.PI * i) / stages);
    if (i === 0 || i === stages) return (x + 1) / 2;
    for (let turn = 0; turn < 50; turn += 1) {
      const { value, slope } = legendre(stages, x);
      // Newton on the slope, whose own slope follows from Legendre's differential equation.
      const bend = (2 * x * slope - stages * (stages + 1) * value) / (1 - x * x);
      x -= slope / bend;
    }
    return (x + 1) / 2;
  });
  nodes[0] = 0;
  nodes[stages] = 1;
  return nodes;
}

const denominators = new WeakMap<readonly number[], readonly number[]>();

/** For each node the product of its distances to the others. */
function distances(nodes: readonly number[]): readonly number[] {
  const found =
    denominators.get(nodes) ??
    nodes.map((own, j) =>
      nodes.reduce((product, other, m) => (m === j ? product : product * (own - other)), 1),
    );
  denominators.set(nodes, found);
  return found;
}

/** Puts weights w with p(x) = sum w_j p(node_j), for the polynomial p through all nodes. */
export function interpolationWeights(
  nodes: readonly number[],
  x: number,
  into: { push(value: number): void },
): void {
  const below = distances(nodes);
  for (let j = 0; j < nodes.length; j += 1) {
    let product = 1;
    for (let m = 0; m < nodes.length; m += 1) if (m !== j) product *= x - (nodes[m] as number);
    into.push(product / (below[j] as number));
  }
}

/**
 * Puts the weights of x sorted for mirror images, as many as there are nodes: those of the sums of
 * opposite nodes (the middle one alone, if there is one), then those of their differences, later
 * minus earlier. Sums plus differences give p(x), sums minus differences p(1 - x).
 */
export function mirroredWeights(
  nodes: readonly number[],
  x: number,
  into: { push(value: number): void },
): void {
  const weights: number[] = [];
  interpolationWeights(nodes, x, weights);
  const last = nodes.length - 1;
  for (let j = 0; 2 * j < last; j += 1) {
    into.push(((weights[j] as number) + (weights[last - j] as number)) / 2);
  }
  if (last % 2 === 0) into.push(weights[last / 2] as number);
  for (let j = 0; 2 * j < last; j += 1) {
    into.push(((weights[last - j] as number) - (weights[j] as number)) / 2);
  }
}

/** Coefficients [node][power] of the Lagrange polynomials. */
export function lagrangeCoefficients(nodes: readonly number[]): number[][] {
  return nodes.map((own, j) => {
    let coefficients = [1];
    for (const [m, other] of nodes.entries()) {
      if (m === j) continue;
      const next = new Array<number>(coefficients.length + 1).fill(0);
      for (const [power, value] of coefficients.entries()) {
        next[power + 1] = (next[power + 1] as number) + value / (own - other);
        next[power] = (next[power] as number) - (value * other) / (own - other);
      }
      coefficients = next;
    }
    return coefficients;
  });
}

const knownIntegrals = new WeakMap<readonly number[], readonly (readonly number[])[]>();

/** Weights [node i ≥ 1][node j] of the integral from 0 to node i of the polynomial. */
export function integrationWeights(nodes: readonly number[]): readonly (readonly number[])[] {
  const found = knownIntegrals.get(nodes) ?? findIntegrals(nodes);
  knownIntegrals.set(nodes, found);
  return found;
}

function findIntegrals(nodes: readonly number[]): number[][] {
  const coefficients = lagrangeCoefficients(nodes);
  return nodes
    .slice(1)
    .map((end) =>
      coefficients.map((row) =>
        row.reduce((sum, value, power) => sum + (value * end ** (power + 1)) / (power + 1), 0),
      ),
    );
}

/** Weights of the leading coefficient in shifted Legendre polynomials: how much is left out. */
export function tailWeights(nodes: readonly number[]): number[] {
  const stages = nodes.length - 1;
  // The degree-n shifted Legendre polynomial starts with binomial(2n, n) x^n.
  let leading = 1;
  for (let n = 1; n <= stages; n += 1) leading *= (2 * (2 * n - 1)) / n;
  return lagrangeCoefficients(nodes).map((row) => (row[stages] as number) / leading);
}
