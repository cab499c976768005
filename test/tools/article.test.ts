import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const article = read('stories/article/index.html');
for (const name of readdirSync(new URL('../../src/content/inomyalgia', import.meta.url)).filter((file) => file.endsWith('.html'))) {
  test(`the demo article holds ${name} exactly as a publisher pastes it`, () => {
    const [, pasted] = article.split(`<!-- content: ${name} -->\n`);
    assert.equal(pasted?.split('<!-- /content -->')[0], read(`src/content/inomyalgia/${name}`));
  });
}
