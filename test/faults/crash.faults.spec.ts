import { temporaryDirectory } from '#libs/testing';
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

type Survived = Found & Readonly<{ service: Service; sent: readonly Sent[] }>;

/** One round: load, kill, and all that must hold behind it. Hands back the service that was started anew. */
async function survived(killed: Service, round: number, directory: string, trial: Trial): Promise<Survived> {
  const { school, random } = trial;
  const load = loadOf(school, round, random);
  const answered = Math.floor(random() * LATEST * AT_ONCE);
  const callers = await callersOf(killed, trial);
  const { sent } = await sentUntil(answered, () => killed.end('SIGKILL'), { callers, load });
  const service = await serve(directory);
  return { service, sent, ...(await cameThrough(service, await callersOf(service, trial), trial, sent)) };
}

describe(`A service that is killed amid ${AT_ONCE} commands`, () => {
  beforeAll(built, 120_000);

  it(`has kept what it answered, once, and nothing by halves: ${ROUNDS} times, FAULTS_SEED=${SEED}`, async () => {
    const directory = temporaryDirectory();
    let service = await serve(directory);
    const trial = await trialOn(service, directory, { seed: SEED, counts: COUNTS });
    const fates = new Set<string>();
    const low: string[] = [];
    for (const round of times(ROUNDS)) {
      const { sent, kept, added, ...next } = await survived(service, round, directory, trial);
      service = next.service;
      const { shortfalls, others } = addedIn(added);
      low.push(...shortfalls);
      expect(others).toStrictEqual(consequencesOf(trial.school, round));
      const recorded = byCommand(kept);
      for (const one of sent) fates.add(fateOf(one, recorded));
    }
    expect(fates).toStrictEqual(new Set(['answered', 'recorded, not answered', 'not recorded']));
    expect(low.toSorted()).toStrictEqual(trial.school.live.toSorted());
    expect(await differences(service, directory)).toStrictEqual([]);
    expect(await service.end('SIGTERM')).toBe(0);
  }, 900_000);
});
