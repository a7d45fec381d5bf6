import {
  BACKWARDS,
  END,
  FORWARDS,
  NO_STREAM,
  START,
  streamNameFilter,
  type ReadAllOptions,
  type ReadStreamOptions,
  type ResolvedEvent,
} from '@eventstore/db-client';
import type { Ground, Scenario } from '../ground.ts';
import { eventShown } from '../shown.ts';
import { all, fresh } from '../steps.ts';

const BEYOND = 1n << 50n;

const revisions = (found: readonly ResolvedEvent[]): unknown => found.map(({ event }) => event?.revision);

const aStream: Scenario = async ({ client, stream, attempt }) => {
  const name = stream('read');
  const read = (options: ReadStreamOptions) => () => all(client.readStream(name, options));
  await attempt('a stream that never was', () => all(client.readStream(stream('never'))), revisions);
  await client.appendToStream(name, fresh(10), { expectedRevision: NO_STREAM });
  await attempt('all, forwards', read({ direction: FORWARDS, fromRevision: START }), revisions);
  await attempt('from 7', read({ fromRevision: 7n }), revisions);
  await attempt('from beyond the end', read({ fromRevision: 99n }), revisions);
  await attempt('max 3', read({ maxCount: 3 }), revisions);
  const fromTheEnd = read({ direction: BACKWARDS, fromRevision: END, maxCount: 3 });
  await attempt('backwards from the end, max 3', fromTheEnd, revisions);
  await attempt('backwards from 4', read({ direction: BACKWARDS, fromRevision: 4n }), revisions);
  await attempt('max 0', read({ maxCount: 0 }), revisions);
  await attempt('one event, whole', read({ maxCount: 1 }), ([found]) => found && eventShown(found));
};

const theLog: Scenario = async (ground) => {
  const { client, stream, attempt } = ground;
  const name = stream('inall');
  const { position } = await client.appendToStream(name, fresh(5), { expectedRevision: NO_STREAM });
  const mine = (found: readonly ResolvedEvent[]) =>
    found.filter(({ event }) => event?.streamId === name).map(({ event }) => event?.revision);
  await attempt(
    'append position commit equals that of the last event',
    () => all(client.readStream(name)),
    (found) => {
      const positions = found.map(({ event }) => event?.position);
      return {
        sameCommit: positions.at(-1)?.commit === position?.commit,
        samePrepare: positions.at(-1)?.prepare === position?.prepare,
        ascending: positions.every((one, at) => at === 0 || (one?.commit ?? 0n) > (positions[at - 1]?.commit ?? 0n)),
      };
    },
  );
  const from = fromMyFirst(ground, name);
  await attempt('from the first event of mine, forwards: is it included?', from({ maxCount: 5 }), mine);
  await attempt(
    'backwards from its position: is it included?',
    from({ direction: BACKWARDS, maxCount: 3 }),
    (found) => ({ mine: mine(found), others: found.length - mine(found).length }),
  );
  // The client has no such option: it takes it, and does nothing with it.
  const filtered = { filter: streamNameFilter({ prefixes: [name] }), maxCount: 10 } as ReadAllOptions;
  const ignored = 'with a filter for the stream name (readAll takes none in 6.2.1: it is ignored)';
  await attempt(ignored, () => all(client.readAll(filtered)), mine);
  await attempt('a position that is no event, forwards', from({ maxCount: 3 }, 1n), mine);
  const beyond = { fromPosition: { commit: BEYOND, prepare: BEYOND }, maxCount: 3 };
  await attempt(
    'a position beyond the end',
    () => all(client.readAll(beyond)),
    ({ length }) => length,
  );
};

/** Reads the log from the first event of a stream, or so many bytes behind it. */
const fromMyFirst =
  ({ client }: Ground, name: string) =>
  (options: ReadAllOptions, behind = 0n) =>
  async () => {
    const [first] = await all(client.readStream(name, { maxCount: 1 }));
    const { commit = 0n, prepare = 0n } = first?.event?.position ?? {};
    return all(client.readAll({ fromPosition: { commit: commit + behind, prepare: prepare + behind }, ...options }));
  };

export const READING = { 'read: a stream': aStream, 'read: all': theLog } satisfies Record<string, Scenario>;
