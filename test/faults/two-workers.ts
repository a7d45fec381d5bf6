import type { EventStore } from '#libs/kernel';
import { CENTRAL_REGION, play } from '#libs/journeys';
import { Callers } from './callers.ts';
import { Fleet, until } from './fleet.ts';
import { times } from './invented.ts';
import { concern } from './load.ts';
import { SeenLog } from './log.ts';
import { isPutOff } from './pipeline.ts';
import type { Server } from './place.ts';
import { settled } from './read-models.ts';
import { registering } from './registering.ts';
import { repeated, sentUntil, wholeOnce, type Sent } from './round.ts';
import type { Service } from './service.ts';

const [COMMANDS, TAKE_OVER_MS] = [60, 5_000];

/** What befalls the worker that holds the leases, in turn: it is stopped, or killed, and what of it comes back. */
const FATES = ['SIGSTOP', 'SIGKILL', 'SIGSTOP'] as const;

/** Two API processes and those who speak to them, the log that they share, and workers who come and go. */
type Crew = Readonly<{
  fleet: Fleet;
  apis: readonly [Service, Service];
  workers: Map<number, Service>;
  store: EventStore;
  seen: SeenLog;
  callers: readonly [Callers, Callers];
}>;

/**
 * Two API processes and two workers lose nothing, double nothing and tell the same, whichever worker is stopped or killed;
 * `beside` befalls the log's server at the same moment.
 */
export async function workersStoppedAndKilled(server?: Server, beside?: () => Promise<void>): Promise<void> {
  await using fleet = await Fleet.open(server);
  const crew = await crewOf(fleet);
  const took: number[] = [];
  for (const round of FATES.keys()) took.push(await roundOf(crew, round, beside));
  expect(took.filter((milliseconds) => milliseconds > TAKE_OVER_MS)).toStrictEqual([]);
  await crew.store.close();
  for (const service of [...crew.workers.values(), ...crew.apis]) expect(await service.end('SIGTERM')).toBe(0);
}

async function crewOf(fleet: Fleet): Promise<Crew> {
  const [one, other] = await Promise.all([fleet.api(), fleet.api()]);
  const store = await fleet.openStore();
  const workers = new Map<number, Service>();
  for (const worker of [await fleet.worker(), await fleet.worker()]) workers.set(worker.pid, worker);
  const { stage } = await Callers.of(one, fleet.directory);
  const names = await play(CENTRAL_REGION, stage);
  const callers = [await Callers.of(one, fleet.directory, names), await Callers.of(other, fleet.directory, names)];
  await settled(one);
  const seen = new SeenLog(fleet.openStore);
  await seen.news();
  return { fleet, apis: [one, other], workers, store, seen, callers: callers as [Callers, Callers] };
}

/** Commands at one API, the same again at the other, and a worker that is lost amid them: how long until it is replaced. */
async function roundOf(crew: Crew, round: number, beside?: () => Promise<void>): Promise<number> {
  const { fleet, store, seen } = crew;
  const [here, there] = round % 2 === 0 ? crew.callers : crew.callers.toReversed();
  if (!here || !there) throw new Error('There are two who speak');
  const holder = await holderIn(crew);
  const befall = async (): Promise<number> => {
    const began = performance.now();
    await Promise.all([lost(crew, holder, round), beside?.()]);
    await until(async () => (await fleet.holders())?.has(holder.pid) === false);
    return performance.now() - began;
  };
  const load = loadOf(here, round);
  const { sent, result: took } = await sentUntil(COMMANDS / 2, befall, { callers: here, load });
  await back(crew, holder, round);
  const again = await repeated(there, sent.map(unlessPutOff));
  await settled(crew.apis[0]);
  wholeOnce(again, await seen.news());
  expect(await fleet.differences(store)).toStrictEqual([]);
  return took;
}

/** What was put off may have any answer the next time. */
const unlessPutOff = (one: Sent): Sent => (isPutOff(one.answer) ? { ...one, answer: undefined } : one);

async function holderIn({ fleet, workers }: Crew): Promise<Service> {
  await until(async () => (await fleet.holders()) !== undefined);
  const [pid = 0] = (await fleet.holders()) ?? [];
  const holder = workers.get(pid);
  if (!holder) throw new Error('The leases are held by no worker of this crew');
  return holder;
}

async function lost({ workers }: Crew, holder: Service, round: number): Promise<void> {
  if (FATES[round] === 'SIGSTOP') return holder.signal('SIGSTOP');
  workers.delete(holder.pid);
  await holder.end('SIGKILL');
}

async function back({ fleet, workers }: Crew, holder: Service, round: number): Promise<void> {
  if (FATES[round] === 'SIGSTOP') return holder.signal('SIGCONT');
  const worker = await fleet.worker();
  workers.set(worker.pid, worker);
}

/** Trusts, and a concern of the story's provider, raised and cleared in turn: what follows is a reaction's work. */
function loadOf({ names }: Callers, round: number) {
  const what = round % 2 === 0 ? 'raised' : 'cleared';
  const commands = times(COMMANDS).map((n) => registering(round * COMMANDS + n));
  return [...commands, { ...concern(names['provider'] ?? '', what), key: `${what}-${round}` }];
}
