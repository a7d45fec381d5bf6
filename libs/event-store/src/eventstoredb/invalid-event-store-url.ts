/** The connection string cannot be used. Says what is wrong with it, and never what it holds. */
export class InvalidEventStoreUrl extends Error {
  override readonly name = 'InvalidEventStoreUrl';
  constructor(what: string) {
    super(`The address of EventStoreDB cannot be used: ${what}`);
  }
}
