/**
 * Bands of shown dermis. Its answers carry a content policy of their own that lets it compile the
 * vector kernel (server/src/api/security.ts); where it may not, the plain one does the same work.
 */
import { kernelModule, type Port, serveBands } from '@healcast/engine/bands';

serveBands(globalThis as unknown as Port, kernelModule);
