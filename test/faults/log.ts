import { openEmbedded } from '#libs/event-store';
import {
  BEGINNING,
  type CommandId,
  type EventId,
  type EventStore,
  type RecordedEvent,
  type Revision,
  type StreamName,
} from '#libs/kernel';
import { FixedLog } from '#libs/testing';
import type { Expected } from './commands.ts';
import type { Answer } from './pipeline.ts';

/** Events by the command that recorded them, in the order of the log. */
export type Recorded = ReadonlyMap<CommandId, readonly RecordedEvent[]>;

/** What this test has seen of the log so far, and what no log may ever hold. */
export class SeenLog {
  private readonly ids = new Set<EventId>();
  private readonly heads = new Map<StreamName, Revision>();
  private position = BEGINNING;
  private readonly all = new FixedLog([], 'seen');

  /** On the log of a data directory, or on any other that can be opened. */
  constructor(private readonly log: string | (() => Promise<EventStore>)) {}

  /** What came since the last look, read beside the service. Fails on an event recorded twice, or a gap in a stream. */
  async news(): Promise<readonly RecordedEvent[]> {
    const { log } = this;
    const store = await (typeof log === 'string' ? openEmbedded({ directory: log, readOnly: true }) : log());
    try {
      const news: RecordedEvent[] = [];
      for await (const { events } of store.readAll({ after: this.position })) news.push(...events);
      expect(news.filter((event) => !this.follows(event))).toStrictEqual([]);
      this.all.push(...news);
      return news;
    } finally {
      await store.close();
    }
  }

  /** All that was seen, as a log of its own: whoever reads it reads no server. */
  asLog(): EventStore {
    return this.all;
  }

  private follows({ id, stream, revision, position }: RecordedEvent): boolean {
    const next = (this.heads.get(stream) ?? -1) + 1;
    const follows = !this.ids.has(id) && revision === next && position > this.position;
    this.ids.add(id);
    this.heads.set(stream, revision);
    this.position = position;
    return follows;
  }
}

export const byCommand = (events: readonly RecordedEvent[]): Recorded =>
  Map.groupBy(events, ({ metadata }) => metadata.$causationId);

/** Is a command in the log with just its own events, all of them? */
export const isWhole = ({ commandId, stream, events }: Expected, recorded: Recorded): boolean => {
  const found = recorded.get(commandId) ?? [];
  return found.length === events.length && found.every((one, at) => one.type === events[at] && one.stream === stream);
};

/** Nothing of a command is in the log. */
export const isAbsent = ({ commandId }: Expected, recorded: Recorded): boolean => !recorded.has(commandId);

/** Does an answer tell where the log has the command's last event, and of what was created where that is? */
export function tellsTheLog(
  { status, etag, location, position }: Answer,
  expected: Expected,
  recorded: Recorded,
): boolean {
  const last = recorded.get(expected.commandId)?.at(-1);
  const created = status === 201;
  return (
    last !== undefined &&
    (created || status === 204) &&
    etag === `"${last.revision}"` &&
    position === last.position &&
    (location?.endsWith(`/${expected.createdId}`) ?? false) === created
  );
}
