import { temporaryDirectory } from '#libs/testing';
import { Callers } from './callers.ts';
import { times } from './invented.ts';
import { AT_ONCE, consequencesOf, LOAD_TIME, loadOf } from './load.ts';
import { byCommand, isAbsent, SeenLog } from './log.ts';
import { differences, settled } from './read-models.ts';
import { keptWhole, repeated, sentUntil, wholeOnce, type Sent } from './round.ts';
import { found, type School } from './school.ts';
import { seeded } from './seeded.ts';
import { built, serve, type Service } from './service.ts';

const ROUNDS = 20;

/** The last answers come in one rush: who waits for them kills a service that has nothing left to do. */
const LATEST = 0.8;

/** The same seed means the same commands, killed after as many answers. */
const SEED = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000);

/** What goes on from round to round. `rebuilt` is read models that no crash ever met, kept from the same log. */
type Trial = Readonly<{
  directory: string;
  rebuilt: string;
  school: School;
  seen: SeenLog;
  random: () => number;
  fates: Set<string>;
}>;

async function callersOf(service: Service, { directory, school }: Trial): Promise<Callers> {
  const callers = await Callers.of(service, directory, school.names);
  await callers.stage.setClock(LOAD_TIME);
  return callers;
}

const fateOf = ({ answer, expected }: Sent, recorded: ReturnType<typeof byCommand>): string => {
  if (answer) return 'answered';
  return isAbsent(expected, recorded) ? 'not recorded' : 'recorded, not answered';
};

/** One round: load, kill, and all that must hold behind it. Hands back the service that was started anew. */
async function survived(killed: Service, round: number, trial: Trial): Promise<Service> {
  const { directory, rebuilt, school, seen, random, fates } = trial;
  const load = loadOf(school, round, random);
  const answered = Math.floor(random() * LATEST * AT_ONCE);
  const callers = await callersOf(killed, trial);
  const { sent } = await sentUntil(answered, () => killed.end('SIGKILL'), { callers, load });
  const service = await serve(directory);
  const kept = await seen.news();
  keptWhole(sent, kept);
  const again = await repeated(await callersOf(service, trial), sent);
  await settled(service, directory);
  const others = wholeOnce(again, [...kept, ...(await seen.news())]);
  expect(others.map(({ type, stream }) => `${type} in ${stream}`).toSorted()).toStrictEqual(
    consequencesOf(school, round),
  );
  expect(await differences(directory, rebuilt)).toStrictEqual([]);
  const recorded = byCommand(kept);
  for (const one of sent) fates.add(fateOf(one, recorded));
  return service;
}

describe(`A service that is killed amid ${AT_ONCE} commands`, () => {
  beforeAll(built, 120_000);

  it(`has kept what it answered, once, and nothing by halves: ${ROUNDS} times, FAULTS_SEED=${SEED}`, async () => {
    const [directory, rebuilt] = [temporaryDirectory(), temporaryDirectory()];
    let service = await serve(directory);
    const school = await found(service, directory);
    const seen = new SeenLog(directory);
    await seen.news();
    const trial = { directory, rebuilt, school, seen, random: seeded(SEED), fates: new Set<string>() };
    for (const round of times(ROUNDS)) service = await survived(service, round, trial);
    expect(trial.fates).toStrictEqual(new Set(['answered', 'recorded, not answered', 'not recorded']));
    expect(await differences(directory)).toStrictEqual([]);
    expect(await service.end('SIGTERM')).toBe(0);
  }, 900_000);
});
