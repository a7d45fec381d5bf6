import { temporaryDirectory } from '#libs/testing';
import type { Callers } from './callers.ts';
import { times } from './invented.ts';
import { addedIn, AT_ONCE, consequencesOf, loadOf } from './load.ts';
import { byCommand, isAbsent } from './log.ts';
import { differences } from './read-models.ts';
import { sentUntil, type Sent } from './round.ts';
import { built, serve, type Service } from './service.ts';
import { callersOf, cameThrough, trialOn, type Found, type Trial } from './trial.ts';

const ROUNDS = 20;

/** The last answers come in one rush: who waits for them kills a service that has nothing left to do. */
const LATEST = 0.8;

/** The same seed means the same commands, killed after as many answers. */
const SEED = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000);

/** A round takes five contracts and one suspicion. */
const COUNTS = { live: 120, contracts: 5 * ROUNDS, suspects: ROUNDS };

const fateOf = ({ answer, expected }: Sent, recorded: ReturnType<typeof byCommand>): string => {
  if (answer) return 'answered';
  return isAbsent(expected, recorded) ? 'not recorded' : 'recorded, not answered';
};

/** A service, and those who speak to it. */
type Open = Readonly<{ service: Service; callers: Callers }>;

const openedOn = async (service: Service, trial: Trial): Promise<Open> => ({
  service,
  callers: await callersOf(service, trial),
});

/** One round: load, kill, and all that must hold behind it. Hands back the service that was started anew. */
async function survived(
  killed: Open,
  round: number,
  directory: string,
  trial: Trial,
): Promise<Found & Readonly<{ open: Open; sent: readonly Sent[] }>> {
  const { school, random } = trial;
  const load = loadOf(school, round, random);
  const answered = Math.floor(random() * LATEST * AT_ONCE);
  const kill = () => killed.service.end('SIGKILL');
  const { sent } = await sentUntil(answered, kill, { callers: killed.callers, load });
  const open = await openedOn(await serve(directory), trial);
  return { open, sent, ...(await cameThrough(open.service, open.callers, trial, sent)) };
}

describe(`A service that is killed amid ${AT_ONCE} commands`, () => {
  beforeAll(built, 120_000);

  it(`has kept what it answered, once, and nothing by halves: ${ROUNDS} times, FAULTS_SEED=${SEED}`, async () => {
    const directory = temporaryDirectory();
    const first = await serve(directory);
    const trial = await trialOn(first, directory, { seed: SEED, counts: COUNTS });
    let open = await openedOn(first, trial);
    const fates = new Set<string>();
    const low: string[] = [];
    for (const round of times(ROUNDS)) {
      const { sent, kept, added, ...next } = await survived(open, round, directory, trial);
      open = next.open;
      const { shortfalls, others } = addedIn(added);
      low.push(...shortfalls);
      expect(others).toStrictEqual(consequencesOf(trial.school, round));
      const recorded = byCommand(kept);
      for (const one of sent) fates.add(fateOf(one, recorded));
    }
    expect(fates).toStrictEqual(new Set(['answered', 'recorded, not answered', 'not recorded']));
    expect(low.toSorted()).toStrictEqual(trial.school.live.toSorted());
    expect(await differences(open.service, directory)).toStrictEqual([]);
    expect(await open.service.end('SIGTERM')).toBe(0);
  }, 900_000);
});
