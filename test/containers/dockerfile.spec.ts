import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SECRETS, VARIABLES } from '#libs/runtime';
import { readJson, readText, root } from '../docs/repository.ts';
import { BUILT, DOCKERFILE, IMAGE_ENVIRONMENT } from './files.ts';

type Manifest = Readonly<Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>>;
type Locked = Readonly<{ dev?: boolean; optional?: boolean; devOptional?: boolean }>;
type Lockfile = Readonly<{ packages: Readonly<Record<string, Locked>> }>;

/** Named for building as well, and there for what the client of the log is made of. */
const PARTS_OF_WHAT_RUNS = ['@grpc/grpc-js', '@types/google-protobuf', '@types/node', 'google-protobuf'];

const manifest = readJson<Manifest>('package.json');
const LAST = Math.max(...DOCKERFILE.map(({ stage }) => stage));
const all = (word: string, stage?: number) =>
  DOCKERFILE.filter((one) => one.word === word && (stage === undefined || one.stage === stage)).map(({ rest }) => rest);

const ours = all('COPY').filter((rest) => !rest.startsWith('--from='));
const copied = ours.flatMap((rest) => rest.split(' ').slice(0, -1));

describe('The Dockerfile', () => {
  it('stands on the Node that package.json pins, in every stage, by an exact tag', () => {
    const images = all('FROM').map((rest) => rest.split(' ')[0]);
    expect(new Set(images)).toStrictEqual(new Set([`node:${manifest.dependencies['node']}-bookworm-slim`]));
  });

  it('copies what there is, and what the engine is sent', () => {
    expect(copied.length).toBeGreaterThan(8);
    expect(copied.filter((path) => !existsSync(join(root, path)))).toStrictEqual([]);
    const sent: readonly string[] = readText('.dockerignore').match(/^!(.+)$/gm) ?? [];
    const unsent = copied.filter((path) => !sent.includes(`!${path.split('/')[0]}`));
    expect(unsent).toStrictEqual([]);
    expect(sent.filter((path) => !copied.some((one) => one.startsWith(path.slice(1))))).toStrictEqual([]);
  });

  it('installs from the lockfile, for running without what only builds and tests', () => {
    const installs = all('RUN').filter((rest) => rest.startsWith('npm ci'));
    expect(installs).toHaveLength(2);
    expect(installs.filter((rest) => rest.includes('--omit=dev --omit=optional'))).toHaveLength(1);
    expect(all('RUN').filter((rest) => /npm (install|i) /.test(rest))).toStrictEqual([]);
  });

  it('leaves no tool that builds or tests in what it installs for running', () => {
    const { packages } = readJson<Lockfile>('package-lock.json');
    const stays = Object.entries(packages).filter(
      ([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional,
    );
    const names = stays.map(([path]) => path.replace(/^node_modules\//, ''));
    expect(names.filter((name) => name in manifest.devDependencies).toSorted()).toStrictEqual(PARTS_OF_WHAT_RUNS);
  });

  it('builds by a task that there is', () => {
    const tasks = all('RUN').flatMap((rest) =>
      [...rest.matchAll(/npm run (?:-s )?(\S+)/g)].map(([, task = '']) => task),
    );
    expect(tasks).toStrictEqual(['build']);
    expect(tasks.filter((task) => !(task in manifest.scripts))).toStrictEqual([]);
  });

  it('ends in a stage without npm, as a user without rights', () => {
    expect(all('RUN', LAST).join()).toMatch(/rm -rf \/usr\/local\/lib\/node_modules.*npm.*npx.*corepack/);
    expect(all('RUN', LAST).join()).not.toMatch(/apt|apk|npm (ci|install|run)/);
    expect(all('USER')).toStrictEqual(['node']);
    const last = DOCKERFILE.filter(({ stage }) => stage === LAST).map(({ word }) => word);
    expect(last.indexOf('USER')).toBeGreaterThan(last.lastIndexOf('COPY'));
    expect(all('COPY', LAST).filter((rest) => /\b(apps|libs|test)\b/.test(rest))).toStrictEqual([]);
  });

  it('sets variables that the configuration knows, and no secret', () => {
    const names = Object.keys(IMAGE_ENVIRONMENT);
    expect(names.filter((name) => !(name in VARIABLES))).toStrictEqual([]);
    expect(names.filter((name) => SECRETS.some((secret) => secret === name))).toStrictEqual([]);
    expect(IMAGE_ENVIRONMENT['NODE_ENV']).toBe('staging');
  });

  it('opens the ports that it listens on, asks for health where it is, and starts what is built', () => {
    const { PORT, MANAGEMENT_PORT } = IMAGE_ENVIRONMENT;
    expect(all('EXPOSE')).toStrictEqual([`${PORT} ${MANAGEMENT_PORT}`]);
    const check = DOCKERFILE.find(({ word }) => word === 'HEALTHCHECK')?.rest ?? '';
    expect(check).toContain(`"http://127.0.0.1:${MANAGEMENT_PORT}/health/ready"`);
    const [command = ''] = JSON.parse(all('CMD')[0] ?? '[]') as string[];
    expect(BUILT).toContain(command);
  });
});
