import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { pickEngines } from '../tools/browsers.ts';
import { engineCommands } from '../tools/engine-commands.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  // test/{package,hosts,tools} run in Node: see tools/node-tests.ts.
  files: ['test/**/*.test.ts', '!test/{package,hosts,tools,bench}/**'],
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}/tsconfig.json` }), engineCommands()],
  browsers: pickEngines(),
  concurrentBrowsers: 2,
  // A busy machine of two cores starts three engines slowly.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) })],
};
