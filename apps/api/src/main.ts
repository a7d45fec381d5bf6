import 'reflect-metadata';
import { createLog } from '#libs/http';
import { exitCodeOf, readConfiguration, say, stopOnSignals } from '#libs/runtime';
import { createApp } from './create-app.ts';

try {
  const configuration = readConfiguration(process.env);
  const log = createLog(configuration.logLevel);
  const app = await createApp({ configuration, log });
  stopOnSignals(app.stop, log);
  const url = await app.listen();
  say(`Placement Ledger listens on ${url}; its documentation is at ${url}/docs`);
  if (app.management !== undefined) say(`Measures and health are at ${app.management}`);
} catch (error) {
  say(error instanceof Error ? error.message : 'Placement Ledger did not start');
  process.exit(exitCodeOf(error));
}
