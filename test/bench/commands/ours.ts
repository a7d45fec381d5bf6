import { contend } from '../racing/contestant.ts';
import { drive } from '../racing/drive.ts';
import type { Done, Slice } from '../racing/race.ts';
import { commandsOver } from '../workload/command-bus.ts';
import { durabilityOf, openLog } from '../workload/product.ts';
import type { Ready, Settings } from './settings.ts';

/** The product without HTTP: command bus, handler, ledger and embedded log. */
await contend<Settings, Slice, Done>(async ({ directory, streams }) => {
  const store = await openLog(directory, streams);
  const { command, close } = await commandsOver(store, streams);
  return {
    ready: { durability: await durabilityOf(store) } satisfies Ready,
    run: (slice) => drive(slice, command),
    close: async () => {
      await close();
      await store.close();
    },
  };
});
