import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { wordsOf } from '../../src/rules/author-words.js';
import { questionSlug, readFaq } from '../../src/widgets/faq/faq.reader.js';
import { tree } from '../rules/random-tree.js';
import { root } from '../../tools/run.js';

const parse = (html: string) =>
  parseHTML(`<!doctype html><body><main>${html}</main>`).document.querySelector('main') as unknown as Element;

test('the ready-made questions read the same without a browser', () => {
  const content = parse(readFileSync(`${root}src/content/inomyalgia/faq.html`, 'utf8'));
  const items = readFaq(content.children[0]!.children);
  const written = content.querySelectorAll('details, .fw-safety:not(details)');
  assert.equal(items.length, written.length);
  assert.ok(items.some(({ safety }) => safety));
  const slugs = items.map(questionSlug);
  assert.equal(new Set(slugs).size, slugs.length);
  assert.ok(
    slugs.every((slug) => /^[a-z0-9-]+$/.test(slug)),
    slugs.join(' '),
  );
});

test('any markup can be read without a browser: nothing thrown, nothing changed, each time the same', () => {
  fc.assert(
    fc.property(tree, (html) => {
      const content = parse(html);
      const before = content.innerHTML;
      const [once, again] = [readFaq(content.children), readFaq(content.children)];
      assert.deepEqual(again.map(questionSlug), once.map(questionSlug));
      wordsOf(content);
      assert.equal(content.innerHTML, before);
    }),
    { numRuns: 300 },
  );
});
