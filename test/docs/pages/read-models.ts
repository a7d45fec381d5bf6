import { COMPOSITION } from '#libs/runtime';
import { goldenEvents } from './golden-events.ts';

const golden = goldenEvents();

/** Keeps every event of all contexts, whatever it is. */
const OF_EVERYTHING = ['trail'];

/** The read models that fold any of these events. */
export function readModelsOf(types: readonly string[]): readonly string[] {
  const events = types.flatMap((type) => golden[type] ?? []);
  return COMPOSITION.projections
    .filter(({ name }) => !OF_EVERYTHING.includes(name))
    .filter(({ folds }) => events.some((event) => folds.some((fold) => fold.concerns(event))))
    .map(({ name }) => name);
}
