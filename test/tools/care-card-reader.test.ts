import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { canCarryWords, headingOf, levelOf, looksMistaken } from '../../src/widgets/care-card/care-card.reader.js';
import { careCardMistakes } from '../../src/widgets/care-card/care-card.rules.js';
import { tree } from '../rules/random-tree.js';
import { root } from '../../tools/run.js';

const parse = (html: string) =>
  parseHTML(`<!doctype html><html lang="en"><body><main>${html}</main>`).document.querySelector(
    'main',
  ) as unknown as Element;

test('the ready-made cards read the same without a browser, and nothing in them is to be mended', () => {
  const cards = [...parse(readFileSync(`${root}src/content/inomyalgia/care-card.html`, 'utf8')).children];
  assert.deepEqual(cards.map(levelOf), ['emergency', 'urgent', 'routine']);
  for (const card of cards) {
    assert.ok(!looksMistaken(card));
    assert.deepEqual(careCardMistakes(card), []);
    assert.ok(canCarryWords(headingOf(card)!, card));
    assert.match(card.querySelector('.fw-source')!.textContent!, /Not reviewed by a clinician/);
  }
});

test('any markup can be read without a browser: nothing thrown, nothing changed, each time the same', () => {
  fc.assert(
    fc.property(tree, (html) => {
      const content = parse(`<div class="fw-care-card">${html}</div>`);
      const before = content.innerHTML;
      for (const card of content.querySelectorAll('.fw-care-card')) {
        const mistakes = careCardMistakes(card);
        assert.deepEqual(careCardMistakes(card), mistakes);
        if (mistakes.length) assert.ok(looksMistaken(card));
        const heading = headingOf(card);
        if (heading) canCarryWords(heading, card);
      }
      assert.equal(content.innerHTML, before);
    }),
    { numRuns: 300 },
  );
});
