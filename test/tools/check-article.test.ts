/** The demo article is what we ask of others: the check finds nothing in it, and everything that is planted in a bad copy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkPage, told } from '../../src/check/check-page.js';
import { parsePage } from '../../tools/check/parse-page.js';
import { root } from '../../tools/run.js';

const article = readFileSync(`${root}stories/article/index.html`, 'utf8');
const now = Date.parse('2026-11-27');
const found = (html: string) => checkPage(parsePage(html).document, now);

/** The article without a ready-made part. */
const without = (html: string, part: string) => html.replace(new RegExp(`<!-- content: ${part}\\.html -->[^]*?<!-- /content -->`), '');

/** What is planted, and the codes that must be told of it. */
const planted: readonly [what: string, plant: (html: string) => string, codes: readonly string[]][] = [
  ['no language', (html) => html.replace('<html lang="en">', '<html>'), ['no-lang']],
  ['no care card', (html) => without(html, 'care-card'), ['no-care-card']],
  ['nobody who wrote it', (html) => without(html, 'review'), ['no-review']],
  ['a table of differences alone', (html) => html.replace(/<tbody class="is-shared">[^]*?<\/tbody>/, ''), ['only-differences']],
  ['harms left out', (html) => html.replace(/<dt>[^<]*<\/dt><dd data-fw-part="harms">[^]*?<\/dd>/, ''), ['no-harms']],
  ['a review without a reviewer', (html) => html.replace('<dt>Written on</dt>', '<dt>Reviewed on</dt><dd data-fw-part="reviewed"><time datetime="2026-11-20">20 November 2026</time></dd><dt>Written on</dt>'), ['reviewed-without-reviewer']],
  ['a care card in an answer', (html) => html.replace('</details>', '<div class="fw-care-card is-level-urgent" data-fw="care-card"><h3>Call a doctor if:</h3><ul><li>it gets worse</li></ul></div></details>'), ['care-card']],
  ['text after the last card', (html) => html.replace(/(<!-- content: care-card\.html -->[^]*?)(<!-- \/content -->)/, '$1<p>Now to something else.</p>$2'), ['text-after-card']],
  ['a dose', (html) => html.replace('<summary>What is inomyalgia?', '<summary>What is inomyalgia, and do 400 mg help?'), ['dose']],
  ['a promise', (html) => html.replace('<p>Yes. You feel the pain', '<p>There is a guaranteed cure. Yes. You feel the pain'), ['guarantee']],
  ['a verb that no widget may have', (html) => html.replace('<p>No list can cover everything.', '<p>This list diagnoses you.'), ['verb-diagnose']],
  ['a misspelt widget', (html) => html.replace('data-fw="faq"', 'data-fw="fqa"'), ['misspelt']],
  ['a link that leads nowhere', (html) => html.replace('href="#questions"', 'href="#answers"'), ['dead-link']],
  ['a verdict that nobody can check', (html) => html.replace(/(<!-- content: recognition\.html -->[^]*?)<time[^>]*>[^<]*<\/time>/, '$1'), ['no-date']],
  ['advice of one item', (html) => html.replace(/(<ul class="is-do"><li>[^]*?<\/li>)[^\n]*<\/ul>/, '$1</ul>'), ['single-item']],
  ['a word of medicine that nothing explains', (html) => html.replace('Most often a family doctor.', 'Most often a family doctor, <span lang="en">if it is idiopathic</span>.'), ['jargon']],
  ['a red flag to tick', (html) => html.replace('<li>Waking up tired</li>', '<li>Waking up with chest pain</li>'), ['red-flag']],
];

describe('the check of the demo article', () => {
  test('finds nothing to mend in it', () => assert.deepEqual(found(article).map(told), []));

  for (const [what, plant, codes] of planted) {
    test(`finds ${what}`, () => {
      const bad = plant(article);
      assert.notEqual(bad, article, 'nothing was planted');
      const told = found(bad).map(({ code }) => code);
      for (const code of codes) assert.ok(told.includes(code), `${code} is not among ${told.join(', ')}`);
    });
  }

  test('finds all of it at once in one bad copy', () => {
    // What takes a part away leaves nothing in it to plant.
    const together = planted.filter(([, , [code]]) => code !== 'no-care-card' && code !== 'no-review');
    const bad = together.reduce((html, [, plant]) => plant(html), article);
    const told = new Set(found(bad).map(({ code }) => code));
    const missed = together.flatMap(([, , codes]) => codes).filter((code) => !told.has(code));
    assert.deepEqual(missed, []);
  });
});
