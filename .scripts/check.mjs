import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { depcruise, jest, oxlint, prettier, tsc } from './tools.mjs';

const FOLDERS = ['apps', 'libs', 'test'].filter((folder) => existsSync(inRoot(folder)));

/** Every step of `npm test` that is not Jest: each counts as one test. */
export const checks = {
  format: () => prettier(['--check', '.']),
  lint: () => oxlint([]),
  types: () => tsc([]),
  architecture: () => depcruise(FOLDERS),
};

const timed = async (name, step) => {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const code = await step();
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return code;
};

const jestTotals = async (args) => {
  const file = inRoot(`.cache/totals-${process.pid}.json`);
  mkdirSync(inRoot('.cache'), { recursive: true });
  const reporters = ['--reporters=default', `--reporters=${inRoot('.scripts/jest-totals.mjs')}`];
  const code = await timed('jest', () => jest([...args, ...reporters], { JEST_TOTALS: file }));
  const totals = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  rmSync(file, { force: true });
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
};

/** Runs every step, also after one has failed; the last line is the totals. */
export const testEverything = async (args) => {
  const codes = [];
  for (const [name, step] of Object.entries(checks)) codes.push(await timed(name, step));
  const totals = await jestTotals(args);
  const passed = totals.passed + codes.filter((code) => code === 0).length;
  const failed = totals.failed + codes.filter((code) => code !== 0).length;
  console.log(`\n${passed} passed, ${failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`);
  return failed === 0 ? 0 : 1;
};
