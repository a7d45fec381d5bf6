import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describeWhere, startWireDouble, type WireDouble } from '#libs/testing';
import type { Answer } from './ground.ts';

const run = promisify(execFile);
const PATIENCE_MS = 20_000;

/** Behind a bad request no answer comes any more: who knows that need not wait for it as long as was waited then. */
const SHORT_PATIENCE_MS = 4000;

/** A double has no disk: where appends must be under way for a while, it takes its time on purpose. */
const UNDER_WAY = { late: 500 };

const linesOf = (text: string): readonly Answer[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);

const observed = linesOf(readFileSync(join(import.meta.dirname, 'fixtures/observed-23.10.ndjson'), 'utf8'));
const scenarios = [...new Set(observed.map(({ scenario }) => scenario))];

const BAD_REQUESTS = 'last: what the server calls a bad request';
const ONE_OF_20_MB = 'last: one event of 20 MB, then ordinary appends';

/** Where the double cannot answer to the letter: why, and what it says instead. */
const IN_OTHER_WORDS = [
  {
    why: 'the text is of the library that serves gRPC, which is another one; class and code are the same',
    real: '8 RESOURCE_EXHAUSTED: Received message exceeds the maximum configured message size.',
    double: /^8 RESOURCE_EXHAUSTED: Received message larger than max \(\d+ vs \d+\)$/,
  },
];

function inItsWords({ outcome, ...answer }: Answer): Answer {
  const { message } = (outcome ?? {}) as { message?: string };
  const words = IN_OTHER_WORDS.find(({ double }) => message !== undefined && double.test(message));
  return { ...answer, outcome: words ? { ...(outcome as object), message: words.real } : outcome };
}

async function answersOf(url: string, names: readonly string[]): Promise<readonly Answer[]> {
  const patience = names.includes(BAD_REQUESTS) ? SHORT_PATIENCE_MS : PATIENCE_MS;
  const program = join(import.meta.dirname, 'observe.ts');
  const { stdout } = await run(process.execPath, [program, url, String(patience), ...names], { maxBuffer: Infinity });
  return linesOf(stdout);
}

const ordinary = scenarios.filter((name) => !name.startsWith('last:'));

/** Puts every scenario to a server: those that break a client in a process of their own, the others in one. */
async function allAnswersOf(url: string, slow = url): Promise<readonly Answer[]> {
  const groups = [answersOf(url, ordinary), answersOf(url, [BAD_REQUESTS]), answersOf(slow, [ONE_OF_20_MB])];
  return (await Promise.all(groups)).flat();
}

describe('The wire double', () => {
  let doubles: readonly WireDouble[];
  let answers: readonly Answer[];
  beforeAll(async () => {
    const [double, slow] = await Promise.all([startWireDouble(), startWireDouble()]);
    doubles = [double, slow];
    slow.fates.befall('append', UNDER_WAY);
    answers = await allAnswersOf(double.url, slow.url);
  }, 180_000);
  afterAll(() => Promise.all(doubles.map((double) => double.stop())));

  it.each(scenarios)('answers as a real server did: %s', (scenario) => {
    const of = (all: readonly Answer[]) => all.filter((answer) => answer.scenario === scenario);
    expect(of(answers).map(inItsWords)).toStrictEqual(of(observed));
  });
});

const IN_FLIGHT = '20 appends in flight beside it';

/** How many appends a server had answered before it saw the large one is a matter of time, be it all of them: of the others none came through. */
function asRecorded({ outcome, ...answer }: Answer): Answer {
  if (answer.step !== IN_FLIGHT) return { ...answer, outcome };
  const { done = 0, ...failed } = outcome as Partial<Record<string, number>>;
  return { ...answer, outcome: { 'UnknownError:unknown': (failed['UnknownError:unknown'] ?? 0) + done } };
}

const url = process.env['EVENTSTOREDB_URL'] ?? '';

describeWhere(url !== '', 'EVENTSTOREDB_URL names no server', 'The server at EVENTSTOREDB_URL', () => {
  let answers: readonly Answer[];
  beforeAll(async () => {
    answers = await allAnswersOf(url);
  }, 300_000);

  it.each(scenarios)('answers as recorded: %s', (scenario) => {
    const of = (all: readonly Answer[]) => all.filter((answer) => answer.scenario === scenario);
    expect(of(answers).map(asRecorded)).toStrictEqual(of(observed));
  });
});
