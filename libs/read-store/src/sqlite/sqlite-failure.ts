/** SQLite said no. `code` is its own, or ours: `damaged`, `nothing-changed`, `closed`. */
export class SqliteFailure extends Error {
  override readonly name = 'SqliteFailure';
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}
