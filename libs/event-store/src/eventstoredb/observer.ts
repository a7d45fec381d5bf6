import type { Trouble } from './trouble.ts';

/** What a store does for itself, told to whoever counts: never with an error’s text, a name or an id. */
export type StoreObserver = Readonly<{
  /** An append or a reading is tried again. */
  retried?: (call: 'append' | 'read', trouble: Trouble) => void;
  /** A subscription was lost, and is opened again from where it stood. */
  resubscribed?: (trouble: Trouble) => void;
  /** How many appends are under way. Called whenever that changes. */
  appending?: (underWay: number) => void;
  /** A line that an operator should see. */
  said?: (line: string) => void;
}>;
