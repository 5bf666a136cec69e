import { expect, it } from 'vitest';
import { addTallies, countReport, type VitestReport } from './countReport.ts';

const report = (numPassedTests: number, rest: Partial<VitestReport> = {}): VitestReport => ({
  numPassedTests, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, ...rest,
});

it.each([
  ['all passed', report(3), 0, { passed: 3, failed: 0 }],
  ['one failed', report(2, { numFailedTests: 1 }), 1, { passed: 2, failed: 1 }],
  ['a skipped test is a failed one', report(2, { numPendingTests: 1 }), 0, { passed: 2, failed: 1 }],
  ['a test left to do is a failed one', report(2, { numTodoTests: 2 }), 0, { passed: 2, failed: 2 }],
  ['a file that could not be loaded', report(2), 1, { passed: 2, failed: 1 }],
  ['a run without tests', report(0), 0, { passed: 0, failed: 1 }],
  ['a run without a report', null, 0, { passed: 0, failed: 1 }],
])('%s', (_, given, exitCode, tally) => {
  expect(countReport(given, exitCode)).toEqual(tally);
});

it('adds', () => {
  expect(addTallies([{ passed: 1, failed: 0 }, { passed: 2, failed: 3 }])).toEqual({ passed: 3, failed: 3 });
});
