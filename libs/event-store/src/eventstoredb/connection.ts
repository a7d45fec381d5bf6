import type { ResolvedEvent, StreamingRead } from '@eventstore/db-client';
import type { Address } from './address.ts';
import { collected, type Collected } from './collected.ts';
import { LedgerClient } from './ledger-client.ts';
import { Permits } from './permits.ts';
import { within } from './time.ts';
import { weighing } from './weighing.ts';

/** Together they stay below the hundred calls that a connection carries. */
const SHORT_CALLS = 48;
const SUBSCRIPTIONS = 50;

/** The one client of a server in this process, and how many calls it has open. */
export class Connection {
  readonly client: LedgerClient;
  readonly subscriptions = new Permits(SUBSCRIPTIONS);
  readonly #calls = new Permits(SHORT_CALLS);

  constructor(address: Address) {
    this.client = new LedgerClient(address);
  }

  /**
   * One short call: it waits for its turn, and is given up (Late, NoPermit) after so many milliseconds. A call that was given
   * up keeps its place until it is really over, so that no outage piles up calls.
   */
  async call<T>(milliseconds: number, ask: (left: number) => Promise<T>): Promise<T> {
    const begun = performance.now();
    await this.#calls.take(milliseconds);
    const left = Math.max(1, milliseconds - (performance.now() - begun));
    return within(left, this.#counted(ask(left)));
  }

  /** A reading that has an end, collected as far as a page may weigh: given up where it is silent for so many milliseconds. */
  async read<T extends ResolvedEvent>(quiet: number, open: () => StreamingRead<T>): Promise<Collected<T>> {
    await this.#calls.take(quiet);
    return this.#counted(collected(open(), { quiet, isEnough: weighing() }));
  }

  async #counted<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } finally {
      this.#calls.give();
    }
  }
}
