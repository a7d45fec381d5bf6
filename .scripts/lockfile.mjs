// After a change of dependencies: npm run lockfile.
// npm leaves out of the lockfile what a registry does not list of other platforms' packages, and `npm ci` then
// refuses that lockfile (npm/cli#9846). This writes them in, each bound to its platform.
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

const LOCKFILE = inRoot('package-lock.json');
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const platformOf = (name) => {
  const words = name.split(/[/-]/);
  const os = OS.filter((one) => words.includes(one));
  const cpu = CPU.filter((one) => words.includes(one));
  if (os.length === 0 && cpu.length === 0)
    throw new Error(`${name} is missing in the lockfile, and for what platform?`);
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }) };
};

/** Where Node looks for a package that the one at `path` asks for, from the nearest folder up. */
const places = (path, name) => {
  const above = path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '');
  return [`${path ? `${path}/` : ''}node_modules/${name}`, ...(path ? places(above, name) : [])];
};

/** The optional packages that the lockfile asks for and does not hold: where each belongs, and what it would say. */
export const missingFrom = ({ packages }) =>
  Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !places(path, name).some((place) => place in packages))
      .map(([name, version]) => [
        `node_modules/${name}`,
        { version, ...(dev && { dev }), optional: true, ...platformOf(name) },
      ]),
  );

/** Writes the missing packages into the lockfile, and says how many. */
export const completeLockfile = () => {
  const lockfile = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
  const missing = missingFrom(lockfile);
  const packages = [...Object.entries(lockfile.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(LOCKFILE, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  console.log(`${missing.length} packages of other platforms written into package-lock.json`);
};
