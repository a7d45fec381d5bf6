import { jsonEvent, NO_STREAM, type EventData } from '@eventstore/db-client';
import type { Scenario } from '../ground.ts';
import { appendShown } from '../shown.ts';
import { fresh, tally, until } from '../steps.ts';

const THROWN_BY_THEN_MS = 6000;
const NOTHING_THROWN_MS = 2500;
const TWENTY_MB = 20_000_000;

/** After these the client is broken, or throws where nobody can catch: each wants a process of its own. */
const badRequests: Scenario = async ({ client, stream, attempt, say, uncaught }) => {
  const append = (name: string, events: EventData | EventData[]) => () =>
    client.appendToStream(name, events, { expectedRevision: NO_STREAM });
  await attempt('empty stream name', append('', fresh()), appendShown);
  const typeless = jsonEvent({ type: '', data: {} });
  await attempt('empty event type', append(stream('notype'), typeless), appendShown);
  const noUuid = jsonEvent({ id: 'abc', type: 'T', data: {} });
  await attempt('an id that is no UUID', append(stream('noid'), noUuid), appendShown);
  await until(() => uncaught.length > 0, THROWN_BY_THEN_MS);
  say('thrown outside any promise', [...new Set(uncaught)]);
  await attempt('an append after it', append(stream('after0'), fresh()), appendShown);
};

const oneOf20Mb: Scenario = async ({ client, stream, attempt, say, uncaught }) => {
  const append = (name: string, events: EventData | EventData[]) =>
    client.appendToStream(stream(name), events, { expectedRevision: NO_STREAM });
  const others = Promise.allSettled(Array.from({ length: 20 }, (_, n) => append(`beside${n}`, fresh())));
  const huge = jsonEvent({ type: 'Big', data: 'x'.repeat(TWENTY_MB) });
  await attempt('the event', () => append('huge', huge), appendShown);
  await attempt('20 appends in flight beside it', () => others, tally);
  await attempt('an append after it', () => append('after', fresh()), appendShown);
  await until(() => uncaught.length > 0, NOTHING_THROWN_MS);
  say('thrown outside any promise', uncaught);
};

export const MISTAKES = {
  'last: what the server calls a bad request': badRequests,
  'last: one event of 20 MB, then ordinary appends': oneOf20Mb,
} satisfies Record<string, Scenario>;
