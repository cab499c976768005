/**
 * `npm run test:unit [files]`: the tests that need a browser, in every engine that is installed.
 * `BROWSERS=firefox,webkit` chooses. All options of @web/test-runner work too, `--watch` among them.
 */
import { relative } from 'node:path';
import { startTestRunner, type TestSession, type TestSuiteResult } from '@web/test-runner';
import { NoEngineError, pickEngines } from './browsers.js';
import { root } from './run.js';
import { emptyTally, report, type Tally } from './tally.js';

/** "suite › test" of each skipped test, and the two other counts, for one engine and one file. */
function count(suite: TestSuiteResult | undefined, path: string[], tally: Tally): Tally {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) tally.skipped.push([...path, test.name].join(' › '));
    else if (test.passed) tally.passed++;
    else {
      tally.failed++;
      tally.failures.push([...path, test.name].join(' › '));
    }
  }
  for (const inner of suite?.suites ?? []) count(inner, [...path, inner.name].filter(Boolean), tally);
  return tally;
}

function tallyOf(sessions: Iterable<TestSession>): Tally {
  const total = emptyTally();
  const skippedIn = new Map<string, string[]>();
  for (const session of sessions) {
    const { passed, failed, failures, skipped } = count(session.testResults, [], emptyTally());
    total.passed += passed;
    total.failures.push(...failures.map((name) => `${name} (${session.browser.name})`));
    // A file that did not load, or whose hooks threw, has failed without a failed test in it.
    if (!failed && !session.passed) total.failures.push(`${relative(root, session.testFile ?? '')} did not run (${session.browser.name})`);
    total.failed += failed || (session.passed ? 0 : 1);
    for (const name of skipped) skippedIn.set(name, [...(skippedIn.get(name) ?? []), session.browser.name]);
  }
  // One test after the other, not one engine after the other: what is skipped everywhere is tested nowhere.
  for (const [name, engines] of skippedIn) total.skipped.push(...engines.map((engine) => `${name} (${engine})`));
  return total;
}

try {
  // Asked here first, because the runner prints what goes wrong in its configuration with a stack.
  pickEngines(() => {});
} catch (error) {
  if (!(error instanceof NoEngineError)) throw error;
  console.error(error.message);
  process.exit(1);
}

const runner = await startTestRunner({
  autoExitProcess: false,
  argv: ['--config', '.config/web-test-runner.config.mjs', ...process.argv.slice(2)],
});
if (!runner) process.exit(1);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void runner.stop());
runner.on('stopped', (passed) => {
  const tally = tallyOf(runner.sessions.all());
  report(tally);
  process.exitCode = passed && tally.failed === 0 ? 0 : 1;
  // Drivers keep sockets open that nothing uses any more.
  setTimeout(() => process.exit(), 500).unref();
});
