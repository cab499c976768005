/**
 * `npm run test:node [files or folders]`: the tests that need Node and no page, or that start browsers themselves.
 * `--full` asks for all that a test can check, where it checks a sample otherwise.
 */
import { readdirSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { run } from 'node:test';
import { root } from './run.js';
import { emptyTally, plural, report } from './tally.js';

const given = process.argv.slice(2);
if (given.includes('--full')) process.env.FULL = '1';
const places = given.filter((argument) => !argument.startsWith('--'));

function testsIn(place: string): string[] {
  const path = root + place;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return [path];
  if (!stats) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
    .sort()
    .map((name) => `${path}/${name}`);
}

const files = (places.length ? places : ['test/package', 'test/tools', 'test/hosts']).flatMap(testsIn);
if (!files.length) {
  console.error(`There are no tests in ${places.join(', ') || 'test/{package,tools,hosts}'}.`);
  process.exit(1);
}

const total = emptyTally();
const failures: string[] = [];
const perFile = new Map<string, { passed: number; seconds: number }>();
const nameOf = (file = '') => relative(root, file);

interface TestError extends Error {
  failureType?: string;
  cause?: unknown;
}

function explain(error: TestError): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  return (cause.stack ?? String(cause)).replace(/^/gm, '    ');
}

const stream = run({ files, concurrency: true });
/** What a file cost: a run is kept short by looking at the longest. */
function count(file: string | undefined, passed: number, nesting: number, milliseconds: number): void {
  const entry = perFile.get(nameOf(file)) ?? { passed: 0, seconds: 0 };
  perFile.set(nameOf(file), { passed: entry.passed + passed, seconds: entry.seconds + (nesting ? 0 : milliseconds / 1000) });
}

stream.on('test:pass', ({ name, file, nesting, skip, todo, details }) => {
  count(file, details.type === 'suite' || skip !== undefined || todo !== undefined ? 0 : 1, nesting, details.duration_ms);
  if (details.type === 'suite') return;
  if (skip !== undefined || todo !== undefined) {
    const reason = [skip, todo].find((why) => typeof why === 'string');
    total.skipped.push(`${name}${reason ? `: ${reason}` : ''} (${nameOf(file)})`);
    return;
  }
  total.passed++;
});
stream.on('test:fail', ({ name, file, nesting, details, todo }) => {
  count(file, 0, nesting, details.duration_ms);
  const error = details.error as TestError;
  // The suite around a failed test fails with it, which is the same failure told twice.
  if (error.failureType === 'subtestsFailed') return;
  if (todo !== undefined) return void total.skipped.push(`${name}: to do (${nameOf(file)})`);
  total.failed++;
  total.failures.push(`${name} (${nameOf(file)})`);
  failures.push(`✗ ${name} (${nameOf(file)})\n${explain(error)}`);
});
// What tests print belongs to whoever reads the run: figures, screenshots' places, reasons.
stream.on('test:stdout', ({ message }) => process.stdout.write(message));
stream.on('test:stderr', ({ message }) => process.stderr.write(message));
stream.once('end', () => {
  for (const [file, { passed, seconds }] of perFile) console.log(`  ${file}: ${plural(passed, 'test')} passed (${seconds.toFixed(1)} s)`);
  if (failures.length) console.log(`\n${failures.join('\n\n')}\n`);
  report(total);
  process.exitCode = total.failed ? 1 : 0;
});
stream.resume();
