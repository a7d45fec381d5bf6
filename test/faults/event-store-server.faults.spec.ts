import { setTimeout as pause } from 'node:timers/promises';
import { startWireDouble, type Fate, type WireDouble } from '#libs/testing';
import { AT_ONCE } from './load.ts';
import { befallen } from './servers/befallen.ts';
import { lostAndBack } from './servers/lost-and-back.ts';
import { standOn, type FaultyServer, type Stand } from './servers/stand.ts';
import { built } from './service.ts';

/** How often the server is lost amid 2,000 commands, and for how long at most. */
const [LOSSES, LONGEST_MS] = [10, 300];
/** How many commands meet each of the other faults. */
const COMMANDS = 300;
const DROP_EVERY_MS = 1_000;

/** The same seed means the same commands, and the same moments. */
const SEED = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000);

const UNKNOWN: readonly Fate[] = [
  'done-unanswered',
  'done-timed-out',
  'timed-out-then-done',
  'timed-out',
  'unanswered',
];
const REFUSED: readonly Fate[] = ['not-ready', 'exception', 'reset', 'unavailable'];
const CALLS = 10;
const [PATIENCE_MS, POLL_MS] = [60_000, 5];

/** Waits until something holds, but not for ever. */
async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !holds(); await pause(POLL_MS))
    if (performance.now() > end) throw new Error('It never held');
}

type Ground = Readonly<{ stand: Stand; server: FaultyServer; double: WireDouble }>;

/** What befalls the server, one thing after the other. */
const STAGES: Readonly<Record<string, (ground: Ground) => Promise<unknown>>> = {
  [`is lost and comes back ${LOSSES} times, amid ${AT_ONCE} commands`]: ({ stand, server }) =>
    lostAndBack(stand, server, { round: 0, losses: LOSSES, longestMs: LONGEST_MS }),
  'is frozen until every command was answered, some of them put off': async ({ stand, double: { gate } }) => {
    const frost = { befall: () => gate.freeze(), after: () => gate.thaw() };
    expect(await befallen(stand, { round: 1, commands: COMMANDS, ...frost })).toBeGreaterThan(0);
  },
  'drops subscriptions, every second and at every hundredth event': async ({ stand, double: { subscriptions } }) => {
    subscriptions.dropEvery(100);
    const dropping = setInterval(() => subscriptions.drop(), DROP_EVERY_MS);
    await befallen(stand, { round: 2, commands: COMMANDS, befall: () => undefined }).finally(() =>
      clearInterval(dropping),
    );
    subscriptions.dropEvery();
  },
  'does not say what became of appends, or says that they failed': async ({ stand, double: { fates } }) => {
    const befall = async (): Promise<void> => {
      for (const fate of [...UNKNOWN, ...REFUSED]) {
        fates.befall('append', fate, CALLS);
        await until(() => !fates.isPlanned('append'));
      }
    };
    await befallen(stand, { round: 3, commands: COMMANDS, befall });
  },
};

describe('A service whose log is on a server', () => {
  beforeAll(built, 120_000);

  it(`keeps what it answered, once, and nothing by halves, while the server fails it. FAULTS_SEED=${SEED}`, async () => {
    await using double = await startWireDouble();
    const { gate, url } = double;
    const server = { url, namespace: 'faults', stop: () => gate.shut(), start: () => gate.open() };
    const stand = await standOn(server, SEED);
    for (const [stage, play] of Object.entries(STAGES)) {
      await play({ stand, server, double }).catch((cause: unknown) => {
        throw new Error(`The server ${stage}`, { cause });
      });
    }
    expect(await stand.service.end('SIGTERM')).toBe(0);
  }, 900_000);
});
