import { eventStoreContract, startWireDouble, type ContractSubject } from '#libs/testing';
import { openEventStoreDb } from './open-event-store-db.ts';
import { parseAddress } from './parse-address.ts';

/** A double in this very process shares its time: what a busy machine does slowly is no failure. */
const PATIENCE = { quiet: 200, attempt: 30_000, command: 60_000 };

/** A log of its own in a server that may hold others: a namespace that nobody has used. */
const subjectOn = (url: string, rest: Omit<ContractSubject, 'open'>): ContractSubject => {
  const own = `${process.pid.toString(36)}${performance.now().toString(36).replace('.', '')}`;
  const address = parseAddress(url, { insecureAllowed: true });
  return {
    open: (namespace = '') =>
      openEventStoreDb({ address, namespace: `${own}${namespace.replace('.', '')}.`, patience: PATIENCE }),
    ...rest,
  };
};

eventStoreContract('EventStoreDB, as its double answers', async () => {
  const double = await startWireDouble();
  return subjectOn(double.url, { remove: () => double.stop(), many: 30_000, spare: 512 * 1024 * 1024 });
});
