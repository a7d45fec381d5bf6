import { ANY, EventStoreDBClient, NO_STREAM, START, type ResolvedEvent } from '@eventstore/db-client';
import type { Scenario } from '../ground.ts';
import { appendShown } from '../shown.ts';
import { all, fresh, lastPosition, take } from '../steps.ts';

const lengthOf = ({ length }: readonly unknown[]): number => length;
const NOBODY = 'esdb://127.0.0.1:9?tls=false&maxDiscoverAttempts=2';

const softAndHard: Scenario = async ({ client, stream, attempt }) => {
  const [soft, hard] = [stream('soft'), stream('hard')];
  const fromPosition = await lastPosition(client);
  for (const name of [soft, hard]) await client.appendToStream(name, fresh(3), { expectedRevision: NO_STREAM });
  const placed = ({ position }: { position?: unknown }): unknown => ({ position: position ? 'position' : null });
  const of = (name: string) => (found: readonly ResolvedEvent[]) =>
    found.filter(({ event }) => event?.streamId === name).map(({ event }) => `${event?.type} ${event?.revision}`);
  await attempt('soft delete', () => client.deleteStream(soft), placed);
  await attempt('read it', () => all(client.readStream(soft)), lengthOf);
  const again = () => client.appendToStream(soft, fresh(), { expectedRevision: NO_STREAM });
  await attempt('append to it, no-stream', again, appendShown);
  await attempt(
    'read it again',
    () => all(client.readStream(soft)),
    (found) => found.map((x) => x.event?.revision),
  );
  await attempt('its old events in all', () => all(client.readAll({ fromPosition })), of(soft));
  await attempt('hard delete', () => client.tombstoneStream(hard), placed);
  await attempt('its events in all', () => all(client.readAll({ fromPosition })), of(hard));
  await attempt('read the tombstoned', () => all(client.readStream(hard)), lengthOf);
  const late = () => client.appendToStream(hard, fresh(), { expectedRevision: ANY });
  await attempt('append to the tombstoned', late, appendShown);
  await attempt('subscribe to the tombstoned', () => take(client.subscribeToStream(hard), 1, 2500));
};

const truncation: Scenario = async ({ client, stream, attempt }) => {
  const name = stream('maxcount');
  const set = () => client.setStreamMetadata(name, { maxCount: 2 });
  await attempt('set maxCount 2', set, ({ success }) => success);
  await client.appendToStream(name, fresh(5), { expectedRevision: NO_STREAM });
  await attempt(
    'read',
    () => all(client.readStream(name)),
    (found) => found.map((x) => x.event?.revision),
  );
  await attempt(
    'get metadata',
    () => client.getStreamMetadata(name),
    (found) => ({
      stream: found.streamName,
      metadata: found.metadata,
      revisionIsACommitPosition: (found.metastreamRevision ?? 0n) > 1000n,
    }),
  );
};

const nobodyThere: Scenario = async ({ attempt }) => {
  const lost = EventStoreDBClient.connectionString(NOBODY);
  const append = () => lost.appendToStream('x', fresh(), { expectedRevision: ANY });
  await attempt('append', append, appendShown);
  await attempt('append again', append, appendShown);
  await attempt('read', () => all(lost.readStream('x')), lengthOf);
  await attempt('subscribe', () => take(lost.subscribeToAll({ fromPosition: START }), 1, 4000));
  await lost.dispose();
};

export const ENDING = {
  'delete: soft and hard': softAndHard,
  'metadata: truncation': truncation,
  'connection: nobody there': nobodyThere,
} satisfies Record<string, Scenario>;
