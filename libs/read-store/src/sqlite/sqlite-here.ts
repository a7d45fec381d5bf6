import { failureOf, SqliteConnection } from './sqlite-connection.ts';
import { SqliteFailure } from './sqlite-failure.ts';
import type { Reply, Task } from './sqlite-protocol.ts';

/** Longer than an index over a large table takes whoever else writes: this thread answers nobody. */
const PATIENCE_MS = 60_000;

/** A connection in this very thread, for one that may be held up. */
export class SqliteHere {
  private readonly connection: SqliteConnection;

  constructor(file: string) {
    this.connection = new SqliteConnection({ file, readOnly: false, patienceMs: PATIENCE_MS });
  }

  async run(task: Task): Promise<Reply['rows']> {
    try {
      return this.connection.run(task);
    } catch (error) {
      const { message, code } = failureOf(error);
      throw new SqliteFailure(message, code);
    }
  }

  async close(): Promise<void> {
    this.connection.close();
  }
}
