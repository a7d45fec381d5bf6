import { openEventStoreDb, parseAddress } from '#libs/event-store';
import { describeWhere, eventStoreContract } from '#libs/testing';
import { freshNamespace, NO_SERVER, realServer } from './real-server.ts';

/** A server is never quite quiet, so a consumer asks a little sooner whether nothing comes. */
const PATIENCE = { quiet: 200 };

describeWhere(realServer() !== undefined, NO_SERVER, 'On a real server', () => {
  eventStoreContract('EventStoreDB', () => {
    const address = parseAddress(realServer()?.url ?? '', { insecureAllowed: true });
    const own = freshNamespace();
    return Promise.resolve({
      open: (namespace = '') =>
        openEventStoreDb({ address, namespace: `${own}${namespace.replace('.', '')}.`, patience: PATIENCE }),
      remove: () => Promise.resolve(),
      isShared: true,
    });
  });
});
