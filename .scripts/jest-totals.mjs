import { writeFileSync } from 'node:fs';

/** What a suite is called that was skipped aloud: its outermost name that gives a reason. */
const skippedIn = ({ testResults }) =>
  testResults.flatMap(({ status, ancestorTitles }) =>
    status === 'pending' ? ancestorTitles.filter((title) => title.includes('(skipped: ')).slice(0, 1) : [],
  );

/**
 * Names what was skipped, with its number of tests, and leaves Jest's totals where `npm test` reads them. A suite that could
 * not run counts as one failure.
 */
export default class JestTotals {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = results;
    const skipped = Map.groupBy(results.testResults.flatMap(skippedIn), (title) => title);
    for (const [title, tests] of skipped) console.log(`skipped: ${tests.length} tests of “${title}”`);
    const totals = {
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests + numTodoTests,
    };
    if (process.env.JEST_TOTALS) writeFileSync(process.env.JEST_TOTALS, JSON.stringify(totals));
  }
}
