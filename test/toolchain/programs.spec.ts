import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryDirectory } from '#libs/testing';
import { filesMatching } from '../docs/repository.ts';
import { built, serve } from '../faults/service.ts';
import { programs, readJson, readText, root } from './project.ts';

const FOLDER = 'dist/programs';
const NEIGHBOUR = /new URL\([`']\.\/([\w.-]+?)(?:\$\{[^}]*\}|\.js)?[`'], import\.meta\.url\)/g;
const PRODUCT = filesMatching('{apps,libs}/**/*.ts').filter(
  (path) => !/\.spec\.ts$|\/spec\/|^libs\/testing\//.test(path),
);

describe('The programs that the build makes', () => {
  beforeAll(built, 120_000);

  it('are made of what there is, and of all that product code starts as its neighbour', async () => {
    const made = await programs();
    expect(Object.values(made).filter((path) => !PRODUCT.includes(path.replace(/js$/, 'ts')))).toStrictEqual([]);
    const named = PRODUCT.flatMap((path) => [...readText(path).matchAll(NEIGHBOUR)].map(([, name = '']) => name));
    expect(named).toHaveLength(PRODUCT.filter((path) => readText(path).includes(', import.meta.url)')).length);
    expect(named.toSorted()).toStrictEqual(['api', 'judging.main', 'log.worker', 'rebuilding.main', 'sqlite.worker']);
    expect(named.filter((name) => !(name in made))).toStrictEqual([]);
  });

  it('tell where in the sources they are', () => {
    const maps = readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.map'));
    const sources = maps.flatMap((name) => readJson<{ sources: string[] }>(`${FOLDER}/${name}`).sources);
    expect(sources).toContain('../../apps/api/src/main.ts');
    const ours = sources.filter((path) => !path.includes('/node_modules/'));
    expect(ours.filter((path) => !existsSync(resolve(root, FOLDER, path)))).toStrictEqual([]);
  });

  it('have kept what decorators said and what classes are called: the API describes itself as its sources do', async () => {
    const service = await serve(temporaryDirectory(), { LEDGER_SETTABLE_CLOCK: '0' });
    const answer = await fetch(`http://127.0.0.1:${service.port}/docs/openapi.json`);
    expect(await answer.json()).toStrictEqual(readJson('docs/openapi.json'));
    expect(await service.end('SIGTERM')).toBe(0);
  }, 60_000);
});
