import { instant, streamName, type RecordedEvent } from '#libs/kernel';
import { prepare, type ReadDb } from '#libs/read-store';
import { safeguardingProjections } from '#libs/safeguarding';
import { FixedLog, recordedLog, type LogEntry } from '#libs/testing';

const stamped = (at: string) => ({ metadata: { recordedAt: instant(at), occurredAt: instant(at) } });

/** A concern at a school, raised at a moment, and acknowledged at another, where it was. */
export const concernAt = (id: string, schoolId: string, raisedAt: string, acknowledgedAt?: string): LogEntry[] => {
  const whose = { trustId: 't-1', schoolId, studentId: 'st-1', placementId: 'p-1', providerId: 'v-1' };
  const data = { concernId: id, ...whose, category: 'neglect', occurredOn: raisedAt.slice(0, 10), record: {} };
  const stream = streamName('concern', id);
  const raised: LogEntry = [stream, { type: 'SafeguardingConcernRaised', data }, stamped(raisedAt)];
  if (acknowledgedAt === undefined) return [raised];
  return [raised, [stream, { type: 'SafeguardingConcernAcknowledged', data: { by: 'dsl' } }, stamped(acknowledgedAt)]];
};

/** Has the read model of concerns follow a log. */
export async function withConcernsOf(events: readonly RecordedEvent[], db: ReadDb): Promise<ReadDb> {
  for (const projection of safeguardingProjections) {
    const runner = await prepare({ db, store: new FixedLog(events), report: () => undefined }, projection);
    await runner.apply({ events, position: events.at(-1)?.position ?? 0 });
  }
  return db;
}

/** The same, with concerns alone. */
export const withConcernsTold = (told: readonly LogEntry[], db: ReadDb): Promise<ReadDb> =>
  withConcernsOf(recordedLog(...told), db);
