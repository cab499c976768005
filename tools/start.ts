/** `npm start`: the demo article on the built one-tag bundle and Storybook, on one server. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import open from 'open';
import { ended, root, startScript } from './run.js';

const port = process.env.PORT ?? '6006';
const storybook = `http://localhost:${port}/`;
const article = `${storybook}article/`;

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

function newest(path: string): number {
  const stats = statSync(root + path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(root + path).map((name) => newest(`${path}/${name}`)));
}

if (await answers(storybook)) {
  console.error(`Something answers at ${storybook} already. Another port: PORT=6007 npm start`);
  process.exit(1);
}

const made = ['cdn/flarewell.js', 'cdn/flarewell.css', 'custom-elements.json'];
const sources = ['src', 'vite.config.ts', 'tools/build.ts', 'package-lock.json'];
const isStale =
  made.some((path) => !existsSync(root + path)) || Math.max(...sources.map(newest)) > Math.min(...made.map(newest));
if (isStale) {
  console.log('Building the bundle that the article uses …');
  const { code } = await ended(startScript('build', [], { stdio: 'inherit' }));
  if (code !== 0) process.exit(code);
}

console.log('Starting Storybook …');
const server = startScript('storybook', ['--ci', '--quiet', '--exact-port', '--port', port], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
});
const end = ended(server);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.kill(signal));

let isOver = false;
void end.then(() => (isOver = true));
while (!isOver && !(await answers(storybook))) await new Promise((resolve) => setTimeout(resolve, 250));

if (!isOver) {
  console.log(`\n  The demo article   ${article}\n  Storybook          ${storybook}\n\n  Ctrl+C ends both.\n`);
  if (!(await answers(article))) console.error(`${article} is not there: see staticDirs in .storybook/main.ts.`);
  else if (process.stdout.isTTY && !process.env.CI) await open(article).catch(() => {});
}
process.exitCode = (await end).code;
