import { basename } from 'node:path';
import { filesMatching, readText } from './repository.ts';

type Row = Readonly<{ number: string; guard: string; spec: string }>;

const page = readText('docs/eventstoredb.md');
const rows: readonly Row[] = [
  ...page.matchAll(/^\| (?<number>D?\d+) \| [^|]+ \| (?<guard>[^|]+) \| (?<spec>[^|]+) \|$/gmu),
].map(({ groups }) => groups as Row);
const specs = new Map(
  filesMatching('libs/event-store/src/eventstoredb/*.spec.ts', 'libs/testing/src/contract/*.ts').map((path) => [
    basename(path),
    readText(path),
  ]),
);
const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);

describe('What could hurt in EventStoreDB', () => {
  it('has a line for each of the ten defects and the 41 facts, in order', () =>
    expect(rows.map(({ number }) => number)).toStrictEqual([...numbered('D', 10), ...numbered('', 41)]));

  it.each(rows)('$number has a guard, and a spec that is there, or says why it needs none', ({ guard, spec }) => {
    const named = [...spec.matchAll(/`(?<file>[\w.-]+)`: (?<sentence>[^·]+)/gu)].map(({ groups }) => groups);
    if (spec.trim() === '—') expect(guard).toMatch(/not the adapter’s|not the adapter's|cannot hurt/u);
    else expect(named.length).toBeGreaterThan(0);
    for (const { file = '', sentence = '' } of named as readonly Record<string, string>[]) {
      expect([file, sentence.trim(), specs.get(file)?.includes(sentence.trim())]).toStrictEqual([
        file,
        sentence.trim(),
        true,
      ]);
    }
  });
});
