import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { jest } from './tools.mjs';

/** Runs Jest and counts its tests; a run that failed without a failed test counts as one. */
export const jestTotals = async (args, env = {}) => {
  const file = inRoot(`.cache/totals-${process.pid}.json`);
  mkdirSync(inRoot('.cache'), { recursive: true });
  const reporters = ['--reporters=default', `--reporters=${inRoot('.scripts/jest-totals.mjs')}`];
  const code = await jest([...args, ...reporters], { ...env, JEST_TOTALS: file });
  const totals = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  rmSync(file, { force: true });
  return { ...totals, failed: code !== 0 && totals.failed === 0 ? 1 : totals.failed };
};

/** The last line that `npm test` and `npm run test:servers` print. */
export const totalsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
