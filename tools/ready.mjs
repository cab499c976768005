/**
 * Makes `npm start`, `npm test` and the other commands work on a fresh clone: installs what the lockfile says when it is not installed.
 * Plain JavaScript without imports from packages, because none may be here yet.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Flarewell's tools need Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** @param {string} path */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(root + path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm keeps a copy of what it installed. Comparing versions is exact where comparing dates of files would guess. */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted ?? {}).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || installed?.[path]?.version === version || (optional && !installed?.[path]),
  );
}

const wanted = packagesIn('package-lock.json');
const installed = packagesIn('node_modules/.package-lock.json');
if (!installed || !isInstalled(wanted, installed)) {
  console.log('Installing what package-lock.json names (npm ci). This happens once.');
  const { status } = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
