// What does a server answer to the client? Runs scenarios, and prints a JSON line per step.
// usage: node test/contract/observe.ts <connection string> <patience in ms> <scenario> …
import { EventStoreDBClient } from '@eventstore/db-client';
import { groundOf } from './ground.ts';
import { SCENARIOS } from './scenarios/index.ts';

const [url = '', patience = '', ...names] = process.argv.slice(2);
const run = Date.now().toString(36);
const uncaught: string[] = [];
process.on('uncaughtException', ({ name, message }) => uncaught.push(`${name}: ${message}`));

const client = EventStoreDBClient.connectionString(url);
for (const scenario of names) {
  const write = (answer: unknown) => process.stdout.write(`${JSON.stringify(answer)}\n`);
  const ground = groundOf({ scenario, client, run, uncaught, write, patience: Number(patience) });
  await SCENARIOS.get(scenario)?.(ground);
}
// A client that is broken disposes of nothing any more.
process.exit();
