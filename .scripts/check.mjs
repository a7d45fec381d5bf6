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
  console.log(`\n── ${name}`);
  const start = performance.now();
  const answer = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${isGood(answer) ? 'ok' : 'FAILED'}, ${seconds} s`);
  return answer;
};

/** Runs every step, also after one has failed; the last line is the totals. */
export const testEverything = async (args) => {
  const codes = [];
  for (const [name, step] of Object.entries(checks)) codes.push(await timed(name, step));
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
