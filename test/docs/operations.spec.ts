import { blocksOf, type Block } from './markdown-blocks.ts';
import { Shell } from './shell.ts';
import { BUILT, COMPOSE } from '../containers/files.ts';

const PAGE = 'docs/operations.md';
const PATIENCE_MS = 180_000;
const SH = blocksOf(PAGE).filter(({ language }) => language === 'sh');
const CONSOLE = blocksOf(PAGE).filter(({ language }) => language === 'console');

/** What a block's output shows, by what the block has in it. */
const SHOWS: readonly (readonly [holds: string, output: RegExp])[] = [
  ['/health/ready', /"log":"up".*"down":\[\]/],
  ['/metrics', /^ledger_consumer_lag_seconds\{consumer="attendance"\} \d/m],
  ['backup --to', /^\d+ events and 2 keys are in .*\.backup, and were read back$/m],
  ['mv ', /^$/],
  ['rebuild', /attendance is built anew, to position \d+/],
  ['adopt-digest-key', /^The log has this digest key already$/m],
  ['copy --from', /^Equal on both sides: \d+ events/m],
];

/** What has to be stopped first, as the page says above it. */
const STANDS_STILL = /^(mv |npm run -s ledger -- (copy|adopt))/;

async function execute(shell: Shell, { text }: Block): Promise<void> {
  if (text.endsWith('npm start\n')) return shell.serve(text);
  if (STANDS_STILL.test(text)) await shell.stop();
  const { code, output } = await shell.run(text);
  expect(code === 0 ? '' : output).toBe('');
  const [, shown] = SHOWS.find(([holds]) => text.includes(holds)) ?? [];
  expect(output).toMatch(shown ?? 'a block that nothing is known of');
}

describe('Every command of the operator’s page that needs no server', () => {
  let shell: Shell;
  beforeAll(async () => {
    shell = await Shell.open();
  });
  afterAll(() => shell[Symbol.asyncDispose](), PATIENCE_MS);

  it.each(SH.map((block) => [block.line, block] as const))(
    'does what it says: line %i',
    (_line, block) => execute(shell, block),
    PATIENCE_MS,
  );
});

const commands = CONSOLE.flatMap(({ text }) => text.trim().split('\n'));
const SUBCOMMANDS = ['up', 'down', 'stop', 'start', 'rm', 'exec', 'build'];

/** A command to compose as its words: profile, subcommand, and the services that it names. */
function composed(command: string) {
  const words = command
    .split(' ')
    .slice(2)
    .filter((word) => !word.startsWith('--'));
  const profile = command.includes('--profile ') ? words.shift() : undefined;
  const [subcommand = '', ...rest] = words;
  return { profile, subcommand, services: subcommand === 'exec' ? rest.slice(0, 1) : rest };
}

describe('Every command of the operator’s page that needs containers', () => {
  it('is one to compose, or to the engine about a volume of ours', () => {
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((command) => !/^docker (compose |volume rm |run --rm )/.test(command))).toStrictEqual([]);
    const volumes = commands.flatMap((command) =>
      [...command.matchAll(/placement-ledger_([\w-]+)/g)].map(([, name = '']) => name),
    );
    expect(new Set(volumes)).toStrictEqual(new Set(['kurrentdb', 'node-certificates', 'postgres']));
    expect(volumes.filter((name) => !(name in COMPOSE.volumes))).toStrictEqual([]);
  });

  it.each(commands.filter((command) => command.startsWith('docker compose')))(
    'names services that there are: %s',
    (command) => {
      const { profile, subcommand, services } = composed(command);
      expect(SUBCOMMANDS).toContain(subcommand);
      expect(services.filter((name) => !(name in COMPOSE.services))).toStrictEqual([]);
      if (profile) expect(services.every((name) => COMPOSE.services[name]?.profiles?.includes(profile))).toBe(true);
    },
  );

  it('runs in a container what the image has, and takes no other image than the compose file does', () => {
    const entries = commands.flatMap((command) => command.match(/dist\/\S+\.js/g) ?? []);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((path) => !BUILT.includes(path))).toStrictEqual([]);
    const images = new Set(Object.values(COMPOSE.services).map(({ image }) => image));
    const run = commands.flatMap((command) => [...command.matchAll(/ (postgres:\S+)/g)].map(([, image = '']) => image));
    expect(run.length).toBeGreaterThan(0);
    expect(run.filter((image) => !images.has(image))).toStrictEqual([]);
  });
});
