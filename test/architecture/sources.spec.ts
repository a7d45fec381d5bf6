import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './cruise.ts';

const files = globSync('{apps,libs,test}/**/*.ts', { cwd: root }).filter((file) => !file.includes('/fixtures/'));
const linesOf = (file: string): string[] => readFileSync(join(root, file), 'utf8').split('\n');

/** Where a line of the sources is not as it should be: `file:line`. */
const where = (pattern: RegExp, among = files): string[] =>
  among.flatMap((file) => linesOf(file).flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])));

const SWITCH_OFF =
  /(\/\/|\/\*)\s*(eslint|oxlint|prettier|tslint|istanbul|c8|Stryker)[- ](disable|ignore)|@ts-(ignore|nocheck)/;
const DEAD_CODE =
  /^\s*\/\/\s*(import\b.*from|export\s|const\s\w+\s=|let\s\w+|return\b.*;|await\s.*;|if\s?\(.*\{|\}|[\w.]+\(.*\);)/;
const SKIPPED = /\b(describe|it|test)\.(skip|only|todo)\b|\b(xit|xdescribe|fit|fdescribe)\(/;

/** Read there, a log that does not answer is waited for twice: by whoever asks, and then again by the command. */
const BESIDE_A_COMMAND = /\bledger\.(read|load)\b/;
const ofContexts = files.filter(
  (file) =>
    /^libs\/(?!event-store|processes|runtime|telemetry|testing)/.test(file) && !/\.(query|spec)\.ts$/.test(file),
);

describe('The sources', () => {
  it('are found', () => expect(files).toContain('libs/kernel/src/index.ts'));

  it('switch off no check', () => expect(where(SWITCH_OFF)).toStrictEqual([]));

  it('hold no code in comments', () => expect(where(DEAD_CODE)).toStrictEqual([]));

  it('skip aloud, by the helper of libs/testing alone', () =>
    expect(
      where(
        SKIPPED,
        files.filter((file) => !file.startsWith('libs/testing/')),
      ),
    ).toStrictEqual([]));

  it('ask the log for a command within its deadline alone, by the reader that transact hands on', () => {
    expect(ofContexts).toContain('libs/placements/src/placement-transaction.ts');
    expect(where(BESIDE_A_COMMAND, ofContexts)).toStrictEqual([]);
    expect(where(BESIDE_A_COMMAND)).toContainEqual(expect.stringContaining('next-steps.query.ts'));
  });

  it.each(['// const answer = 42;', '  // return answer;', '// }', '// save(answer);'])(
    'would be found out: %s',
    (line) => expect(line).toMatch(DEAD_CODE),
  );

  it.each(['// what the caller returns is kept', '/** Reads (and folds) a stream. */'])('may say why: %s', (line) =>
    expect(line).not.toMatch(DEAD_CODE),
  );

  it('would be found out when they switch a check off', () =>
    expect(['oxlint', 'eslint'].map((tool) => `// ${tool}-disable-next-line no-console`)).toEqual([
      expect.stringMatching(SWITCH_OFF),
      expect.stringMatching(SWITCH_OFF),
    ]));
});
