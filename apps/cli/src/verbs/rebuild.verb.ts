import { standBehind } from '#libs/read-store';
import { COMPOSITION, openReadSide, readConfiguration } from '#libs/runtime';
import { UsageError, type Verb } from '../verb.ts';

const NAMES = COMPOSITION.projections.map(({ name }) => name);

/** Builds a read model anew from the log, beside the one in use, and swaps it in. The service may go on meanwhile. */
export const rebuildVerb: Verb = {
  summary: `build a read model anew from the log: ${NAMES.join(', ')}`,
  usage: 'rebuild PROJECTION',
  options: {},
  words: 1,
  run: async ({ positionals: [name] }) => {
    const projection = COMPOSITION.projections.find((known) => known.name === name);
    if (!projection) throw new UsageError(`rebuild needs one of ${NAMES.join(', ')}`);
    standBehind(0);
    const say = (line: string): boolean => process.stderr.write(`${line}\n`);
    const side = await openReadSide(readConfiguration(process.env), say);
    try {
      const { position, milliseconds } = await side.rebuild(projection);
      say(`${projection.name} is built anew, to position ${position}, in ${(milliseconds / 1000).toFixed(1)} s`);
    } finally {
      await side.close();
    }
  },
};
