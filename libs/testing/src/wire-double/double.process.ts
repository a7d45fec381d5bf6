import process from 'node:process';
import { startWireDouble } from './start-wire-double.ts';

// A process of its own, run as it stands by Node. It serves one double after another: each message asks for a new one.
let stop = (): Promise<void> => Promise.resolve();

process.on('message', () => {
  void stop()
    .then(() => startWireDouble())
    .then((double) => {
      ({ stop } = double);
      process.send?.(double.url);
    });
});
// Whoever asked is gone, in whatever way: nobody needs a double any more.
process.once('disconnect', () => process.exit());
