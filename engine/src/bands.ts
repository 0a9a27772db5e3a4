/**
 * A second, small door of the engine: bands of the shown dermis. Whoever opens the first one would
 * otherwise carry the kernels, which are large and wanted by one worker of one page.
 */
export { kernelModule } from './dermis/shown/generated/vectors.ts';
export { askForBands, type Bands, type Port, serveBands } from './dermis/solver/band-worker.ts';
