/** `npm test`: everything that must hold, in the order in which a failure is cheapest to find. */
import { existsSync } from 'node:fs';
import { NoEngineError, pickEngines } from './browsers.js';
import { ended, root, startScript, startTool } from './run.js';
import { emptyTally, tallyLine, type Tally } from './tally.js';

interface Step {
  name: string;
  /** A script of package.json that passes or fails as one. */
  script?: [name: string, ...args: string[]];
  /** A tool that counts tests. */
  tests?: string;
  when?: () => boolean;
}

const steps: Step[] = [
  { name: 'types', script: ['types'] },
  { name: 'lint', script: ['lint'] },
  { name: 'locale files', script: ['l10n', 'check'], when: () => existsSync(`${root}tools/l10n.ts`) },
  { name: 'build', script: ['build'] },
  { name: 'sizes', script: ['sizes'] },
  { name: 'tests in Node', tests: 'tools/node-tests.ts' },
  { name: 'tests in browsers', tests: 'tools/browser-tests.ts' },
];

async function runTests(tool: string): Promise<Tally> {
  let tally: Tally | undefined;
  const child = startTool(tool, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.on('message', (message) => (tally = message as Tally));
  const { code } = await ended(child);
  tally ??= emptyTally();
  // A run that broke down has failed, whatever it counted up to then.
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}

async function runScript([name, ...args]: [string, ...string[]]): Promise<Tally> {
  const { code, output } = await ended(startScript(name, args, { stdio: ['ignore', 'pipe', 'pipe'] }));
  if (code !== 0 || name === 'sizes') console.log(output.trimEnd());
  return { ...emptyTally(), ...(code === 0 ? { passed: 1 } : { failed: 1, failures: [`npm run ${name}`] }) };
}

try {
  // Before minutes of other work, not after them.
  pickEngines(() => {});
} catch (error) {
  if (!(error instanceof NoEngineError)) throw error;
  console.error(error.message);
  process.exit(1);
}

const total = emptyTally();
const summary: string[] = [];
for (const { name, script, tests, when } of steps) {
  if (when && !when()) continue;
  console.log(`\n── ${name}`);
  const start = performance.now();
  const tally = script ? await runScript(script) : await runTests(tests!);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = script ? (tally.failed ? 'failed' : 'passed') : tallyLine(tally);
  console.log(`${tally.failed ? '✗' : '✓'} ${name}: ${line} (${seconds} s)`);
  summary.push(`  ${tally.failed ? '✗' : '✓'} ${name.padEnd(18)} ${line.padEnd(40)} ${seconds.padStart(6)} s`);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped.push(...tally.skipped);
  total.failures.push(...tally.failures);
}

console.log(`\n${summary.join('\n')}`);
if (total.skipped.length) {
  console.log(`\n  ${total.skipped.length} skipped, because an engine cannot do it or the machine lacks it:`);
  for (const name of total.skipped) console.log(`    ${name}`);
}
if (total.failures.length) {
  // Named once more at the end, because who looks at a long run sees its end first.
  console.log(`\n  Failed, with the reasons above:`);
  for (const name of total.failures) console.log(`    ${name}`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
