import { blocksOf, type Block } from './markdown-blocks.ts';
import { Shell } from './shell.ts';

const PATIENCE_MS = 180_000;
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

const shown = (page: string) => blocksOf(page).filter(({ language }) => language === 'sh');
const blocks = [...shown('README.md'), ...shown('docs/tour.md')];

/** What a block's output shows, by what the block begins with. */
const SHOWS: readonly (readonly [begins: string, output: RegExp])[] = [
  ['npm run demo', /Its trail[\s\S]*Its attendance[\s\S]*Its trail[\s\S]*Its attendance/],
  ['TOKEN=', new RegExp(`^{"id":"${UUID.source}"}$`, 'm')],
  ['npm run -s ledger -- rebuild', /attendance is built anew, to position \d+/],
  ['npm run -s spec', /Tests: +\d+ passed/],
];

/** `npm test` runs this very file, so it is known and not run. The demo ends after the show. */
async function execute(shell: Shell, { text }: Block): Promise<void> {
  if (text === 'npm test\n') return;
  if (text === 'npm start\n') return shell.serve(text);
  const { code, output } = await shell.run(text === 'npm run demo\n' ? 'npm run demo -- --once' : text);
  expect(code === 0 ? '' : output).toBe('');
  const [, expected] = SHOWS.find(([begins]) => text.startsWith(begins)) ?? [];
  expect(expected).toBeDefined();
  expect(output).toMatch(expected ?? '');
}

describe('Every command of README and tour', () => {
  let shell: Shell;
  beforeAll(async () => {
    shell = await Shell.open();
  });
  afterAll(() => shell[Symbol.asyncDispose](), PATIENCE_MS);

  it.each(blocks.map((block) => [block.page, block.line, block] as const))(
    'does what it says: %s, line %i',
    (_page, _line, block) => execute(shell, block),
    PATIENCE_MS,
  );

  it('is shown in blocks of sh, and nothing else is', () => {
    const others = blocksOf('README.md').filter(({ language }) => !['sh', ''].includes(language));
    expect(others).toStrictEqual([]);
    expect(blocks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['npm run demo\n', 'npm test\n', 'npm start\n']),
    );
  });
});
