import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { pickEngines } from '../tools/browsers.ts';
import { engineCommands } from '../tools/engine-commands.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// test/{package,hosts,tools} run in Node: see tools/node-tests.ts.
const files = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !/^(package|hosts|tools|bench)[/\\]/.test(file))
  .sort()
  .map((file) => `test/${file}`);

/**
 * Tests wait for a page most of the time, and an engine can only have one page in front: so all of them run in two sets of
 * engines at once, file by file in turn. Files that are named run in one.
 */
const isNamed = process.argv.slice(2).some((argument) => !argument.startsWith('-'));
const sets = () => ['one', 'other'].map((name, at) => ({ name, files: files.filter((_, index) => index % 2 === at), browsers: pickEngines(at ? () => {} : undefined) }));

export default {
  rootDir: root,
  ...(isNamed ? { files, browsers: pickEngines() } : { groups: sets() }),
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}/tsconfig.json` }), engineCommands()],
  concurrentBrowsers: isNamed ? 3 : 6,
  // A busy machine of two cores starts them slowly.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) })],
};
