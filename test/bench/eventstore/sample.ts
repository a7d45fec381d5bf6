import { randomUUID } from 'node:crypto';
import type { AttendanceEvent } from '#libs/attendance';
import type { CommandId, EventId } from '#libs/kernel';
import { historyOf, metadataOf } from '../workload/absences.ts';

const [SAMPLE] = historyOf(0) as [AttendanceEvent];

/** An event of the usual size, ready to be appended. */
export const sample = () => ({
  ...SAMPLE,
  id: randomUUID() as EventId,
  metadata: metadataOf(randomUUID() as CommandId),
});

/** Streams that are appended to in turn, each at the revision at which it stands. */
export class Turns {
  private readonly heads: Int32Array;
  private turns = 0;

  constructor(private readonly streams: number) {
    this.heads = new Int32Array(streams).fill(-1);
  }

  /** The next stream, where it stands, and how to tell that it stands one further. */
  next(): Readonly<{ stream: number; head: number; done: () => void }> {
    const stream = this.turns % this.streams;
    this.turns += 1;
    const head = this.heads[stream] ?? -1;
    return { stream, head, done: () => void (this.heads[stream] = head + 1) };
  }
}
