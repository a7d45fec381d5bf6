import { describeWhere } from '#libs/testing';
import { times } from '../faults/invented.ts';
import { befallen } from '../faults/servers/befallen.ts';
import { lostAndBack } from '../faults/servers/lost-and-back.ts';
import { outage } from '../faults/servers/outage.ts';
import { standOn, type FaultyServer } from '../faults/servers/stand.ts';
import { built } from '../faults/service.ts';
import { freshNamespace, NO_FROST, NO_LOSS, NO_SERVER, realServer } from './real-server.ts';

/** So many loads, each of which loses the server once: a server that was killed needs seconds until it answers again. */
const ROUNDS = Number(process.env['FAULTS_ROUNDS'] ?? 10);
const LONGEST_MS = 1_500;
const [OUTAGE_MS, DEADLINE_MS] = [30_000, 8_000];

/** The same seed means the same commands, and the same moments. */
const SEED = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000);

const ROUND_MS = 180_000;

const server = realServer();
const loss = server?.loss;

/** The server, in a namespace that nobody has used, and how it is lost. */
function faulty(): FaultyServer {
  if (!server?.loss) throw new Error(NO_LOSS);
  return { url: server.url, namespace: freshNamespace(), ...server.loss };
}

const why = (reason: string): string => (server ? reason : NO_SERVER);

describeWhere(loss !== undefined, why(NO_LOSS), 'A service whose log is on a real server', () => {
  beforeAll(built, 120_000);

  it(
    `keeps what it answered, once, and nothing by halves: killed amid 2,000 commands, ${ROUNDS} times, FAULTS_SEED=${SEED}`,
    async () => {
      const lost = faulty();
      const stand = await standOn(lost, SEED);
      for (const round of times(ROUNDS)) await lostAndBack(stand, lost, { round, losses: 1, longestMs: LONGEST_MS });
      expect(await stand.service.end('SIGTERM')).toBe(0);
    },
    ROUNDS * ROUND_MS,
  );

  it('puts commands off while it is gone, stays as large as it was, and comes back by itself', async () => {
    await outage(faulty(), { milliseconds: OUTAGE_MS, deadlineMs: DEADLINE_MS });
  }, 300_000);
});

describeWhere(server?.frost !== undefined, why(NO_FROST), 'A service whose real server is frozen', () => {
  beforeAll(built, 120_000);

  it(
    'keeps what it answered, once, though every command of a load was put off or answered before it goes on',
    async () => {
      if (!server?.frost) throw new Error(NO_FROST);
      const { freeze, thaw } = server.frost;
      const stand = await standOn({ url: server.url, namespace: freshNamespace() }, SEED);
      const frost = { round: 0, commands: 2_000, befall: freeze, after: thaw };
      expect(await befallen(stand, frost)).toBeGreaterThan(0);
      expect(await stand.service.end('SIGTERM')).toBe(0);
    },
    ROUND_MS * 2,
  );
});
