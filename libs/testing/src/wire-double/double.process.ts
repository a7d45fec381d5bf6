import process from 'node:process';
import { startWireDouble } from './start-wire-double.ts';

// A process of its own, run as it stands by Node. It serves one double after another: each message asks for a new one.
let stop = (): Promise<void> => Promise.resolve();

async function renew(): Promise<void> {
  await stop();
  const double = await startWireDouble();
  ({ stop } = double);
  process.send?.(double.url);
}

process.on('message', () => void renew());
// Whoever asked is gone, in whatever way: nobody needs a double any more.
process.once('disconnect', () => process.exit());
