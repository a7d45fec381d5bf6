import { writeFileSync } from 'node:fs';

/** Leaves Jest's totals where `npm test` reads them. A suite that could not run counts as one failure. */
export default class JestTotals {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = results;
    const totals = {
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests + numTodoTests,
    };
    if (process.env.JEST_TOTALS) writeFileSync(process.env.JEST_TOTALS, JSON.stringify(totals));
  }
}
