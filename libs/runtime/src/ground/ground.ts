import type { Clock, EventStore, Ledger } from '#libs/kernel';
import type { ExternalIdDigest } from '#libs/students';
import type { ConsumerObserver, ProjectionHost, ReadDb } from '#libs/read-store';

/** What the application stands on: the log, the write side over it, the read models and what keeps them. */
export type Ground = Readonly<{
  clock: Clock;
  store: EventStore;
  ledger: Ledger;
  db: ReadDb;
  projections: ProjectionHost;
  positions: ProjectionHost['positions'];
  externalIds: ExternalIdDigest;
  /** Takes a line that an operator should see. Never holds data of a person. */
  report: (line: string) => void;
  /** Told of what consumers do, where anything is measured. */
  observer?: ConsumerObserver;
}>;
