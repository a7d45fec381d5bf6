import { eventStoreContract, WireDoubleApart } from '#libs/testing';
import { openEventStoreDb } from './open-event-store-db.ts';
import { parseAddress } from './parse-address.ts';

/** A consumer asks a little sooner whether nothing comes. */
const PATIENCE = { quiet: 200 };

let server: WireDoubleApart;
beforeAll(() => {
  server = new WireDoubleApart();
});
afterAll(() => server.end());

eventStoreContract('EventStoreDB, as its double answers', async () => {
  const address = parseAddress(await server.renew(), { insecureAllowed: true });
  return {
    open: (namespace = 'spec.') => openEventStoreDb({ address, namespace, patience: PATIENCE }),
    remove: () => Promise.resolve(),
  };
});
