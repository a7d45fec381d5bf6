import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { AttendanceEvent } from '#libs/attendance';
import type { CommandId } from '#libs/kernel';
import { historyOf, metadataOf, placementIdOf } from './absences.ts';

const SCHEMA = `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_by_stream ON events (stream, revision);
  CREATE UNIQUE INDEX events_by_id ON events (id);`;

/** A log as a script would keep it: the same events under the same durability, and nothing around them. */
export class BareLog {
  readonly db: DatabaseSync;
  bytes = 0;
  events = 0;
  private readonly insert: StatementSync;
  private readonly begin: StatementSync;
  private readonly commit: StatementSync;

  constructor(directory: string) {
    this.db = new DatabaseSync(join(directory, 'bare.db'));
    this.db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768');
    this.db.exec(`PRAGMA wal_autocheckpoint = 4000; ${SCHEMA}`);
    this.insert = this.db.prepare('INSERT INTO events VALUES (NULL, ?, ?, ?, ?, ?, ?)');
    this.begin = this.db.prepare('BEGIN IMMEDIATE');
    this.commit = this.db.prepare('COMMIT');
  }

  /** Everything that `work` appends is on disk when this returns, by one fsync. */
  durably(work: () => void): void {
    this.begin.run();
    work();
    this.commit.run();
  }

  append(placementId: string, revision: number, { type, data }: AttendanceEvent): void {
    const texts = [JSON.stringify(data), JSON.stringify(metadataOf(randomUUID() as CommandId))] as const;
    this.insert.run(`attendance-${placementId}`, revision, randomUUID(), type, ...texts);
    this.bytes += texts[0].length + texts[1].length;
    this.events += 1;
  }

  fill(streams: number): void {
    this.durably(() => {
      for (let stream = 0; stream < streams; stream += 1) {
        historyOf(stream).forEach((event, revision) => this.append(placementIdOf(stream), revision, event));
      }
    });
  }

  get durability(): string {
    const [journal] = this.db.prepare('PRAGMA journal_mode').all();
    const [synchronous] = this.db.prepare('PRAGMA synchronous').all();
    const mode = synchronous?.['synchronous'] === 2 ? 'full' : String(synchronous?.['synchronous']);
    return `${String(journal?.['journal_mode'])}, synchronous ${mode}`;
  }
}
