import type { Projection } from '../projection.ts';
import { printTable } from './changes.ts';
import type { Derivation } from './derivation.ts';

/** The derivation's tables as those of a projection that folds nothing: they are made, versioned and dropped alike. */
export const asProjection = (derivation: Derivation): Projection => ({
  name: derivation.name,
  version: derivation.version,
  folds: [...derivation.tables, printTable(derivation)].map((into) => ({
    table: into,
    appendOnly: true,
    concerns: () => false,
    keysOf: () => [],
    step: () => undefined,
  })),
});
