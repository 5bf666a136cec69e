export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Skipped. */
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/**
 * What a run of vitest comes to. A skipped test failed; so did a run without a report, without a
 * test, or with an exit code other than 0 that no failed test explains.
 */
export function countReport(report: VitestReport | null, exitCode: number): Tally {
  if (report === null) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  const unexplained = failed === 0 && (exitCode !== 0 || report.numPassedTests === 0) ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + unexplained };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  };
}
