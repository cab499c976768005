/** `npm start`: the demo article on the built one-tag bundle and Storybook, on one server. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import open from 'open';
import { ended, root, startScript } from './run.js';

const isWindows = process.platform === 'win32';
const port = process.env.PORT ?? '6006';
const storybook = `http://localhost:${port}/`;
// Storybook serves files, not folders.
const article = `${storybook}article/index.html`;

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
  // A group of its own: npm passes no signals on, and an orphan would keep the port.
  detached: !isWindows,
});
const end = ended(server);
function stopServer() {
  try {
    if (isWindows) server.kill();
    else process.kill(-server.pid!, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stopServer);
process.once('exit', stopServer);

let isOver = false;
void end.then(() => (isOver = true));
while (!isOver && !(await answers(storybook))) await new Promise((resolve) => setTimeout(resolve, 250));

if (!isOver) {
  console.log(`\n  The demo article   ${article}\n  Storybook          ${storybook}\n\n  Ctrl+C ends both.\n`);
  if (!(await answers(article))) console.error(`${article} is not there: see staticDirs in .storybook/main.ts.`);
  else if (process.stdout.isTTY && !process.env.CI) await open(article).catch(() => {});
}
process.exitCode = (await end).code;
