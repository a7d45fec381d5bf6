import 'reflect-metadata';
import { createLog } from '#libs/http';
import { exitCodeOf, readConfiguration, say, stopOnSignals } from '#libs/runtime';
import { openWorker } from './open-worker.ts';

try {
  const configuration = readConfiguration(process.env);
  const log = createLog(configuration.logLevel);
  const worker = await openWorker({ configuration, log });
  stopOnSignals(worker.stop, log);
  say('Placement Ledger’s worker runs');
  if (worker.management !== undefined) say(`Measures and health are at ${worker.management}`);
} catch (error) {
  say(error instanceof Error ? error.message : 'Placement Ledger’s worker did not start');
  process.exit(exitCodeOf(error));
}
