import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { looksMistaken, questionAround, questionSlug, readFaq } from '../../../src/widgets/faq/faq.reader.js';
import { faqMistakes, faqRules } from '../../../src/widgets/faq/faq.rules.js';
import { wordsOf } from '../../../src/rules/author-words.js';
import { tree } from '../../rules/random-tree.js';

const parse = (html: string) => Object.assign(document.createElement('div'), { innerHTML: html });
const read = (html: string) => readFaq(parse(html).children);

/** Questions with the number of nodes in each answer; an exclamation mark for what is about safety. */
const outline = (html: string) =>
  read(html).map(({ question, answer, safety }) => `${wordsOf(question)}${safety ? '!' : ''} ${answer.length}`.trim());

describe('reading questions', () => {
  for (const [what, html, expected] of [
    ['<details>', '<details><summary>A</summary><p>1</p><p>2</p></details><p>after</p>', ['A 0']],
    ['headings with all that follows', '<h3>A</h3><p>1</p><ul></ul><h4>B</h4><p>2</p>', ['A 2', 'B 1']],
    [
      'a <dl>, also in groups',
      '<dl><dt>A</dt><dd>1</dd><dd>2</dd><div><dt>B</dt><dd>3</dd></div></dl>',
      ['A 2', 'B 1'],
    ],
    [
      'a mix, with a title',
      '<h2>Questions</h2><details><summary>A</summary>1</details><h3>B</h3><p>2</p>',
      ['A 0', 'B 1'],
    ],
    [
      'wrappers of site engines',
      '<div><div><details><summary>A</summary></details></div><h3>B</h3></div><p>1</p>',
      ['A 0', 'B 1'],
    ],
    [
      'questions inside an answer as the answer',
      '<details><summary>A</summary><details><summary>x</summary></details><h3>y</h3></details>',
      ['A 0'],
    ],
    [
      'safety in each form',
      '<details class="fw-safety"><summary>A</summary></details><h3 data-fw-safety>B</h3><p></p>',
      ['A! 0', 'B! 1'],
    ],
    ['what comes before any question as none', '<p>Intro</p><details><summary>A</summary></details>', ['A 0']],
    ['nothing', '', []],
  ] as const) {
    it(`takes ${what}`, () => expect(outline(html)).to.deep.equal(expected));
  }

  it('gives the <details> itself for a forgotten summary', () => {
    const [item] = read('<details><p>1</p></details>');
    expect(item!.question === item!.element).to.be.true;
  });

  for (const [words, slug] of [
    ['What is it?', 'what-is-it'],
    ['“Smart” – quotes’ & dashes', 'smart-quotes-dashes'],
    ['"Smart" -- quotes\' & dashes', 'smart-quotes-dashes'],
    ['Ist Wärme gut?', 'ist-wärme-gut'],
    ['ما هو الألم؟', 'ما-هو-الألم'],
    ['हिन्दी?', 'हिन्दी'],
    ['?!', ''],
  ] as const) {
    it(`names “${words}” in a link: ${slug || '(nothing)'}`, () => {
      expect(questionSlug(read(`<details><summary>${words}</summary></details>`)[0]!)).to.equal(slug);
    });
  }
});

describe('whatever the markup', () => {
  const any = (check: (place: HTMLElement) => void) =>
    fc.assert(
      fc.property(tree, (html) => check(parse(html))),
      { numRuns: 500 },
    );

  it('readers throw nothing and change nothing', () => {
    any((place) => {
      const before = place.innerHTML;
      const items = readFaq(place.children);
      looksMistaken(place, items);
      faqMistakes(place);
      items.forEach(questionSlug);
      for (const node of place.querySelectorAll('*')) questionAround(node, place);
      expect(place.innerHTML).to.equal(before);
    });
  });

  it('each reading gives the same', () => {
    any((place) => {
      const [once, again] = [readFaq(place.children), readFaq(place.children)];
      expect(again.length).to.equal(once.length);
      again.forEach((item, index) => {
        expect(item.element === once[index]!.element && item.question === once[index]!.question).to.be.true;
        expect(item.answer.every((part, part_) => part === once[index]!.answer[part_])).to.be.true;
      });
    });
  });

  it('no node is in two questions, and none is lost that stands after a question outside a <details>', () => {
    any((place) => {
      const items = readFaq(place.children);
      const parts = items.flatMap(({ element, answer }) => [element, ...answer]);
      expect(new Set(parts).size).to.equal(parts.length);
      for (const part of parts) expect(parts.some((other) => other !== part && other.contains(part))).to.be.false;
      for (const { element, question } of items) expect(element.contains(question)).to.be.true;
      for (const details of place.querySelectorAll('details')) {
        const outermost = !details.parentElement!.closest('details, h2, h3, h6, dt');
        if (outermost)
          expect(
            items.some(({ element }) => element === details),
            details.outerHTML,
          ).to.be.true;
      }
    });
  });

  it('a slug names the same question when it is read from the link again', () => {
    any((place) => {
      for (const item of readFaq(place.children)) {
        const slug = questionSlug(item);
        expect(slug).to.match(/^([\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*)?$/u);
        expect(decodeURIComponent(encodeURIComponent(slug))).to.equal(slug);
      }
    });
  });

  it('each mistake is known to the rules, and a node of this content', () => {
    any((place) => {
      for (const { code, node } of faqMistakes(place)) {
        expect(faqRules).to.have.property(code);
        expect(place.contains(node)).to.be.true;
      }
    });
  });
});
