import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CARE_CARD, wordsOf } from '../../src/rules/author-words.js';
import { tree } from './random-tree.js';

const parse = (html: string) => Object.assign(document.createElement('div'), { innerHTML: html });

describe('the words of a node', () => {
  for (const [what, html, words] of [
    ['are on one line', '<b>What\n  is</b>\t <i>it</i>?', 'What is it?'],
    ['keep apart what a line break keeps apart', 'What<br>is it?', 'What is it?'],
    [
      'leave out what only classifies or sources',
      'Pain <small class="x fw-certainty is-disputed">disputed</small><small class="fw-short">No.</small>',
      'Pain',
    ],
    ['keep classes that only look like it', '<i class="fw-shortly">Soon</i>', 'Soon'],
    ['leave out anchors of site generators', 'Why?<a href="#why">#</a>', 'Why?'],
    ['leave out anchors before the words', '<a href="#why">##</a> Why?', 'Why?'],
    ['leave out pilcrows and what has no width', 'W\u200bhy?\ufeff<a>¶</a>', 'Why?'],
    ['keep a number sign between words', 'Vitamin #3 helps?', 'Vitamin #3 helps?'],
    ['keep an emoji that became an image', 'Rest <img class="emoji" alt="😴"> well', 'Rest 😴 well'],
    ['pass over images without words', 'Rest <img> well', 'Rest well'],
    ['pass over comments', 'Rest<!-- not --> well', 'Rest well'],
  ] as const) {
    it(`${what}: ${words}`, () => expect(wordsOf(parse(html))).to.equal(words));
  }

  it('include asides where they are asked for', () => {
    expect(wordsOf(parse('Pain <small class="fw-certainty">disputed</small>'), true)).to.equal('Pain disputed');
  });

  it('are found in any tree, change nothing in it, and are their own words', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (html, asides) => {
        const node = parse(html);
        const before = node.innerHTML;
        const words = wordsOf(node, asides);
        expect(node.innerHTML).to.equal(before);
        expect(words).to.equal(words.trim());
        expect(words).not.to.match(/\s\s|[\n\t]/);
        expect(wordsOf(document.createTextNode(''))).to.equal('');
        expect(wordsOf(Object.assign(document.createElement('p'), { textContent: words }))).to.equal(words);
      }),
      { numRuns: 500 },
    );
  });

  it('with asides lose nothing but noise and white space', () => {
    const bare = (text: string) => text.replace(/[\s#¶\u200B-\u200D\u2060\uFEFF]/g, '');
    fc.assert(
      fc.property(tree, (html) => {
        const node = parse(html);
        for (const image of node.querySelectorAll('img')) image.replaceWith(image.alt);
        expect(bare(wordsOf(parse(html), true))).to.equal(bare(node.textContent!));
      }),
      { numRuns: 500 },
    );
  });
});

it('a care card is one before and after it works', () => {
  for (const html of [
    '<fw-care-card></fw-care-card>',
    '<div class="a fw-care-card"></div>',
    '<section data-fw="care-card"></section>',
  ]) {
    expect(parse(html).querySelectorAll(CARE_CARD), html).to.have.length(1);
  }
});
