import { StoreUnavailable } from '#libs/kernel';
import { isUnanswered } from './unanswered.ts';

/**
 * Lets those who want the same thing do it one after the other; whoever wants something else never waits. Where the log did
 * not answer the one before, all who stand behind are told so at once: each of them would wait in vain as long again.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key);
    const mine = before === undefined ? work() : before.then(work, (error: unknown) => orNobody(error, work));
    this.#last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(key) === mine) this.#last.delete(key);
    }
  }
}

function orNobody<T>(error: unknown, work: () => Promise<T>): Promise<T> {
  if (!isUnanswered(error)) return work();
  throw new StoreUnavailable('The log did not answer who came before; nothing was written');
}
