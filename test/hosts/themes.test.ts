import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from '../../tools/run.js';
import { KEEPS_CLOSED_ROOTS, openSite, TAG, withoutChromium, type Site } from './site.js';
import { faultsIn, plainWords, snippets } from './theme-faults.js';

const folders = [fileURLToPath(new URL('themes/', import.meta.url)), resolve(root, process.env.HOSTS_DIR ?? '../shared/hosts', 'themes')];
const themes = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => join(folder, name)));

describe('In the style sheets of themes', { skip: withoutChromium, timeout: 1_200_000 }, () => {
  let site: Site;
  before(async () => void (site = await openSite()));
  after(() => site?.close());

  for (const file of themes) {
    const name = file.split('/').pop()!.replace('.html', '');
    const page = readFileSync(file, 'utf8')
      .replace('<!--WIDGET-->', () => snippets.join('\n') + plainWords)
      .replace('</head>', () => `${KEEPS_CLOSED_ROOTS}${TAG}</head>`);
    for (const [size, width] of [['a desk', 1200], ['a phone of 320 px', 320]] as const) {
      test(`all widgets keep their structure, targets and contrast at ${size}: ${name}`, async () => {
        const visit = await site.visit(page, { window: { viewport: { width, height: 900 }, colorScheme: 'light' } });
        assert.equal((await faultsIn(visit.page, { name, width })).join('\n'), '');
        await visit.page.context().close();
      });
    }
  }
});
