import { existsSync } from 'node:fs';
import { jestTotals, totalsLine } from './jest-run.mjs';
import { inRoot } from './paths.mjs';
import { depcruise, oxlint, prettier, tsc } from './tools.mjs';

const FOLDERS = ['apps', 'libs', 'test'].filter((folder) => existsSync(inRoot(folder)));

/** Every step of `npm test` that is not Jest: each counts as one test. */
export const checks = {
  format: () => prettier(['--check', '.']),
  lint: () => oxlint([]),
  types: () => tsc([]),
  architecture: () => depcruise(FOLDERS),
};

const timed = async (name, step, isGood = (code) => code === 0) => {
  const start = performance.now();
  const answer = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${isGood(answer) ? 'ok' : 'FAILED'}, ${seconds} s`);
  return answer;
};

/** Runs every check, also after one has failed; answers their codes. The types take one core as long as the rest takes another. */
const check = async () => {
  const { types, ...others } = checks;
  const besides = async () => {
    const codes = [];
    for (const [name, step] of Object.entries(others)) codes.push(await timed(name, step));
    return codes;
  };
  const [code, codes] = await Promise.all([timed('types', types), besides()]);
  return [code, ...codes];
};

/** Runs every step, also after one has failed; the last line is the totals. */
export const testEverything = async (args) => {
  console.log(`\n── ${Object.keys(checks).join(', ')}`);
  const codes = await check();
  console.log('\n── jest');
  const totals = await timed(
    'jest',
    () => jestTotals(args),
    ({ failed }) => failed === 0,
  );
  const passed = totals.passed + codes.filter((code) => code === 0).length;
  const failed = totals.failed + codes.filter((code) => code !== 0).length;
  console.log(`\n${totalsLine({ ...totals, passed, failed })}`);
  return failed === 0 ? 0 : 1;
};
