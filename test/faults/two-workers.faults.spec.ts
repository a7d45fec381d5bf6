import { CENTRAL_REGION, play } from '#libs/journeys';
import { canStartPostgres, describeWhere } from '#libs/testing';
import { Callers } from './callers.ts';
import { Fleet, until } from './fleet.ts';
import { times } from './invented.ts';
import { concern } from './load.ts';
import { SeenLog } from './log.ts';
import { registering } from './registering.ts';
import { repeated, sentUntil, wholeOnce } from './round.ts';
import { built, type Service } from './service.ts';

const [COMMANDS, TAKE_OVER_MS] = [60, 5_000];

/** What befalls the worker that holds the leases, in turn: it is stopped, or killed, and what of it comes back. */
const FATES = ['SIGSTOP', 'SIGKILL', 'SIGSTOP'] as const;

describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', 'Two API processes and two workers', () => {
  beforeAll(built, 120_000);

  it('lose nothing, double nothing and tell the same, whichever worker is stopped or killed', async () => {
    await using fleet = await Fleet.open();
    const [one, other] = await Promise.all([fleet.api(), fleet.api()]);
    const store = await fleet.openStore();
    const workers = new Map<number, Service>();
    const join = async (): Promise<void> => {
      const worker = await fleet.worker();
      workers.set(worker.pid, worker);
    };
    await join();
    await join();
    const { stage } = await Callers.of(one, fleet.directory);
    const names = await play(CENTRAL_REGION, stage);
    const [here, there] = [
      await Callers.of(one, fleet.directory, names),
      await Callers.of(other, fleet.directory, names),
    ];
    await fleet.settled(store);
    const seen = new SeenLog(fleet.openStore);
    await seen.news();
    const took: number[] = [];
    for (const [round, fate] of FATES.entries()) {
      await until(async () => (await fleet.holders()) !== undefined);
      const [pid = 0] = (await fleet.holders()) ?? [];
      const holder = workers.get(pid);
      expect(holder).toBeDefined();
      const befall = async (): Promise<void> => {
        began = performance.now();
        if (fate === 'SIGSTOP') return holder?.signal(fate);
        workers.delete(pid);
        await holder?.end(fate);
      };
      const what = round % 2 === 0 ? 'raised' : 'cleared';
      const commands = times(COMMANDS).map((n) => registering(round * COMMANDS + n));
      const load = [...commands, { ...concern(names['provider'] ?? '', what), key: `${what}-${round}` }];
      let began = 0;
      const { sent } = await sentUntil(COMMANDS / 2, befall, { callers: round % 2 === 0 ? here : there, load });
      await until(async () => (await fleet.holders())?.has(pid) === false);
      took.push(performance.now() - began);
      if (fate === 'SIGSTOP') holder?.signal('SIGCONT');
      else await join();
      const again = await repeated(round % 2 === 0 ? there : here, sent);
      await fleet.settled(store);
      wholeOnce(again, await seen.news());
      expect(await fleet.differences(store)).toStrictEqual([]);
    }
    expect(took.filter((milliseconds) => milliseconds > TAKE_OVER_MS)).toStrictEqual([]);
    await store.close();
    for (const service of [...workers.values(), one, other]) expect(await service.end('SIGTERM')).toBe(0);
  }, 240_000);
});
