import type { EventStore, Position, StreamName } from '#libs/kernel';

/** One log of the adapter's under test, empty at first. */
export type ContractSubject = Readonly<{
  /** A client of the log; each call gives another one. A namespace beside the default one is another log in the same store. */
  open: (namespace?: string) => Promise<EventStore>;
  /** Others may write to the same database meanwhile: then its head is only known to be no earlier. */
  isShared?: boolean;
  /** Removes what the log left behind; all its clients are closed by then. */
  remove: () => Promise<void>;
}>;
export type MakeSubject = () => Promise<ContractSubject>;

/** What each test of the suite has: a client of a new log, and more of them where it asks. */
export type ContractLog = Readonly<{
  store: EventStore;
  isShared: boolean;
  open: (namespace?: string) => Promise<EventStore>;
  /** As after a restart: every client is closed, and a new one opened. */
  reopen: () => Promise<EventStore>;
}>;

/** A new log before each test, closed and removed behind it. */
export function useLog(make: MakeSubject): ContractLog {
  let subject: ContractSubject;
  let clients: EventStore[] = [];
  const open = async (namespace?: string) => {
    const client = await subject.open(namespace);
    clients.push(client);
    return client;
  };
  const closeAll = () => Promise.all(clients.map((client) => client.close()));

  beforeEach(async () => {
    subject = await make();
    clients = [];
    await open();
  });
  afterEach(async () => {
    await closeAll();
    await subject.remove();
  });

  return {
    get store() {
      return clients[0] as EventStore;
    },
    get isShared() {
      return subject.isShared ?? false;
    },
    open,
    reopen: async () => {
      await closeAll();
      clients = [];
      return open();
    },
  };
}

/** The head is where the last event of ours stands; beside others it may have moved on. */
export function expectHead({ isShared }: ContractLog, head: Position | undefined, position: Position): void {
  if (isShared) expect(head).toBeGreaterThanOrEqual(position);
  else expect(head).toBe(position);
}

/** The streams that the suite writes to. */
export const STREAM = 'placement-1' as StreamName;
export const OTHER = 'placement-2' as StreamName;
export const streamOf = (n: number): StreamName => `placement-${n}` as StreamName;
