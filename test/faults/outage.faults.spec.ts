import { startWireDouble } from '#libs/testing';
import { built } from './service.ts';
import { outage } from './servers/outage.ts';

/** For how long the server is gone, and how long a command may take: shorter than most, so that many can be put off. */
const [OUTAGE_MS, DEADLINE_MS] = [30_000, 3_000];

describe('A service whose log is on a server that is gone for half a minute', () => {
  beforeAll(built, 120_000);

  it('puts commands off meanwhile, inside their deadline, stays as large as it was, and comes back by itself', async () => {
    await using double = await startWireDouble();
    const url = `${double.url}&defaultDeadline=${DEADLINE_MS}`;
    const { gate } = double;
    const server = { url, namespace: 'gone', stop: () => gate.shut(), start: () => gate.open() };
    await outage(server, { milliseconds: OUTAGE_MS, deadlineMs: DEADLINE_MS });
  }, 240_000);
});
