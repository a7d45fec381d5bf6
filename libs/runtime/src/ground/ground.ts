import type { Clock, EventStore, Ledger } from '#libs/kernel';
import type { ExternalIdDigest } from '#libs/students';
import type { ConsumerObserver, ProjectionPositions, ReadDb, RebuildsApart } from '#libs/read-store';

/** What the application stands on: the log, the write side over it, and the read models. */
export type Ground = Readonly<{
  clock: Clock;
  store: EventStore;
  ledger: Ledger;
  db: ReadDb;
  positions: ProjectionPositions;
  externalIds: ExternalIdDigest;
  /** No other process can be running projections or processes on this log: it is embedded in this one. */
  alone: boolean;
  /** Takes a line that an operator should see. Never holds data of a person. */
  report: (line: string) => void;
  /** Told of what consumers do, where anything is measured. */
  observer?: ConsumerObserver;
  /** Where a projection of many events is built anew, where there is a program for it. */
  apart?: RebuildsApart;
}>;
