import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { ended, startTool } from '../../tools/run.js';
import { root, widgets } from './built.js';

const copy = mkdtempSync(join(tmpdir(), 'flarewell-sizes-'));
after(() => rmSync(copy, { recursive: true, force: true }));

const weighed = (folder: string) => ended(startTool('tools/sizes.ts', [folder], { stdio: ['ignore', 'pipe', 'pipe'] }));

test('npm run sizes weighs a page with each widget alone', async () => {
  const { output } = await weighed(`${root}cdn`);
  for (const name of widgets) assert.match(output, new RegExp(`page with ${name} alone +\\d+ of \\d+`));
});

test('what is over its budget fails, by name, size and budget', async () => {
  cpSync(`${root}cdn`, copy, { recursive: true });
  const german = readdirSync(copy).find((file) => /^words\.de\.\w{6}\.js$/.test(file))!;
  appendFileSync(join(copy, german), `//${randomBytes(3000).toString('base64')}`);
  const { code, output } = await weighed(copy);
  assert.equal(code, 1);
  assert.match(output, /words: de weighs \d{4} bytes; its budget is 1500/);
  assert.ok(output.includes(german), 'names the file');
});

test('without a build it says what to do', async () => {
  const { code, output } = await weighed(join(copy, 'nothing'));
  assert.equal(code, 1);
  assert.match(output, /npm run build/);
});
