/** A consumer that one process at a time may run: the one that holds its lease. */
export type Duty = Readonly<{
  consumer: string;
  /** Begins under a lease. What is written from here on bears the lease's fence. */
  begin: (fence: number) => Promise<void>;
  /** Ends: what is under way is finished first, or is found to be fenced off. */
  end: () => Promise<void>;
}>;

/** Another process runs this consumer now, and nothing was written: this one came too late. */
export class FencedOff extends Error {
  override readonly name = 'FencedOff';
  readonly code = 'fenced-off';
  constructor(consumer: string) {
    super(`${consumer} is run by another process now`);
  }
}
