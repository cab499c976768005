/** The zip that WordPress is given. What it does there, `test/hosts/wordpress.test.ts` tries in a real one. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import JSZip from 'jszip';
import { read, root } from './built.js';

test('the WordPress plugin holds all that the one tag may fetch, byte for byte, and the content in every language', async () => {
  execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), `${root}tools/wordpress-plugin.ts`], { cwd: root, stdio: 'ignore' });
  const zip = await JSZip.loadAsync(readFileSync(`${root}build/flarewell-wordpress.zip`));
  const text = async (path: string) => zip.file(`flarewell/${path}`)?.async('string');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  assert.match((await text('flarewell.php'))!, new RegExp(`^ \\* Version: ${version.replaceAll('.', '\\.')}$`, 'm'));
  const files = Object.keys(JSON.parse(read('cdn/integrity.json')) as object).filter((name) => !/^(?:flarewell\..+\.js|embed.*)$/.test(name));
  for (const name of files) assert.equal(await text(`assets/${name}`), read(`cdn/${name}`), name);
  const translated = JSON.parse(read('locales/written.json')) as string[];
  assert.ok(translated.length > 20);
  for (const path of translated) assert.equal(await text(path.replace('src/content/inomyalgia/', 'content/')), read(path), path);
});
