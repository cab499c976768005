import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { medicalWebPage } from '../../src/widgets/review/review.output.js';
import { dueOf, isReviewed, saysUnreviewed } from '../../src/widgets/review/review.reader.js';
import { reviewMistakes } from '../../src/widgets/review/review.rules.js';
import { kindOf, kindWords, sourcesOf } from '../../src/widgets/review/review.sources.js';
import { looksMistaken } from '../../src/widgets/review/review.suspect.js';
import { tree } from '../rules/random-tree.js';
import { root } from '../../tools/run.js';

const parse = (html: string) => parseHTML(`<!doctype html><html lang="en"><body><main>${html}</main>`).document.querySelector('main') as unknown as Element;

for (const language of ['', 'ar/', 'de/', 'es/', 'ja/', 'pl/', 'pt-BR/']) {
  test(`the ready-made facts say that nobody has reviewed it, until when they hold, and what each source is: ${language || 'en'}`, () => {
    const content = parse(readFileSync(`${root}src/content/inomyalgia/${language}review.html`, 'utf8'));
    assert.equal(isReviewed(content), false);
    assert.ok(saysUnreviewed(content, 'no such words'));
    assert.equal(new Date(dueOf(content, 24)!).toISOString().slice(0, 10), '2027-11-26');
    assert.deepEqual(sourcesOf(content).map(kindOf), ['blog', 'official', 'official', 'guideline', 'official']);
    assert.ok(sourcesOf(content).every(kindWords));
    assert.equal(medicalWebPage(content), undefined);
    assert.equal(looksMistaken(content), false);
  });
}

/** Pieces of the right markup among anything else. */
const pieces = fc.constantFrom(
  '<dd data-fw-part="reviewer"><span class="fw-name">A</span><span class="fw-role">b</span></dd>',
  '<dd data-fw-part="reviewed"><time datetime="2026-10-01">x</time></dd>',
  '<dd class="is-part-due"><time>2026</time></dd>',
  '<time data-fw-part="written" datetime="99999-1">',
  '<ol><li><a href="http://[">x</a><small class="fw-kind is-blog">',
  '<p class="is-none is-part-reviewer">',
);

test('any markup can be read without a browser: nothing thrown, nothing changed, each time the same', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(tree, pieces), { maxLength: 6 }), fc.string(), (parts, url) => {
      const content = parse(parts.join(''));
      const before = content.innerHTML;
      const read = () => [medicalWebPage(content, { url }), dueOf(content, 24), looksMistaken(content), reviewMistakes(content).map(({ code }) => code)];
      assert.deepEqual(read(), read());
      assert.equal(medicalWebPage(content) !== undefined, isReviewed(content));
      assert.equal(content.innerHTML, before);
    }),
    { numRuns: 300 },
  );
});
