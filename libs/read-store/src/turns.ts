/** Lets callers in one after the other, in the order in which they asked. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(body: () => Promise<T>): Promise<T> {
    const turn = this.last.then(body);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when all who have asked by now have had their turn. */
  async idle(): Promise<void> {
    await this.last;
  }
}
