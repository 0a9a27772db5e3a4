/** What a kernel needs to know of its model, written beside it by the generator. */
import type { KernelLayout } from './layout.ts';

export interface KernelShape {
  readonly stateNames: readonly string[];
  readonly parameterNames: readonly string[];
  readonly curveNames: readonly string[];
  readonly inputs: readonly { readonly name: string; readonly default: number }[];
  /** Vectors of person-only values and current states at the kernel's home. */
  readonly fixedSlots: number;
  readonly grids: readonly GridShape[];
  /** Whether any rate depends on the day itself. */
  readonly usesTime: boolean;
  readonly layout: KernelLayout;
}

export interface GridShape {
  readonly stages: number;
  /** States with stored points, in order. */
  readonly stored: number;
  /** Vectors of exponential weights per distinct step. */
  readonly weightSlots: number;
  /** Indices of the other grids this one reads. */
  readonly reads: readonly number[];
}
