import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { start } from '../../../src/loader/loader.js';
import { entryAt } from '../../../src/rules/word-list.js';
import { looksMistaken, readGlossary } from '../../../src/widgets/glossary/glossary.reader.js';
import { glossaryMistakes, glossaryRules } from '../../../src/widgets/glossary/glossary.rules.js';
import { tree } from '../../rules/random-tree.js';
import { listenToConsole } from '../../support/console.js';
import { click, emulateMedia, press } from '../../support/engine.js';
import { put } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';

start();

const author = `<h2>Words used here</h2><dl>
<dt id="a-myalgia">myalgia <small class="fw-say">say: my-AL-juh</small></dt><dd>Pain in a muscle. <small class="fw-more">From Greek words.</small></dd>
<dt id="a-pacing">pacing</dt><dd id="a-pacing-means"><p>Sharing out your energy.</p><p>With <b>rest</b>s. <small class="fw-certainty is-disputed">disputed</small></p></dd>
</dl>`;
const forms = [
  ['the plain wrapper', (inside: string) => `<div class="fw-glossary" data-fw="glossary">${inside}</div>`],
  ['the tag', (inside: string) => `<fw-glossary>${inside}</fw-glossary>`],
] as const;
const parse = (html: string) => Object.assign(document.createElement('div'), { innerHTML: html });

/** A list in the page, with a text before it; resolves when it works. */
async function page(html: string) {
  const place = put(html);
  const holder = await until(() => place.querySelector<HTMLElement>('[data-fw-ready]'), 'the list works', 20_000);
  await settled(place);
  const root = (holder.localName === 'fw-glossary' ? holder : holder.shadowRoot!.querySelector('fw-glossary')!).shadowRoot!;
  return { place, holder, controls: root.querySelector<HTMLElement>('.controls')!, back: root.querySelector<HTMLElement>('button')! };
}

describe('a list of words', () => {
  for (const [form, around] of forms) {
    it(`stays as its author wrote it, without a finding of axe: ${form}`, async () => {
      const { place, holder, controls } = await page(around(author));
      expect(holder.innerHTML).to.equal(author);
      expect(controls.checkVisibility()).to.be.false;
      await expect(place).to.be.accessible();
    });

    it(`leads a reader who came by a link back to it: ${form}`, async () => {
      const { place, back } = await page(`<p>It is called <a href="#a-myalgia"><b>myalgia</b></a>.</p><p style="margin-bottom: 2000px">More.</p>${around(author)}`);
      const link = place.querySelector('a')!;
      await click(link);
      await settled(place);
      expect(scrollY).to.be.above(500);
      expect(back.checkVisibility()).to.be.true;
      const { bottom, height } = back.getBoundingClientRect();
      expect(bottom).to.be.at.most(innerHeight);
      expect(height).to.be.at.least(43.99);
      await click(back);
      await settled(place);
      expect(document.activeElement === link.firstElementChild || document.activeElement === link).to.be.true;
      expect(scrollY).to.be.below(500);
      expect(back.checkVisibility()).to.be.false;
    });

    it(`does the same for the keyboard alone: ${form}`, async () => {
      const { place, back } = await page(`<p><a href="#a-pacing-means">pacing</a></p>${around(author)}`);
      const link = place.querySelector('a')!;
      link.focus();
      await press('Enter');
      await settled(place);
      expect(back.checkVisibility()).to.be.true;
      back.focus();
      await press('Enter');
      expect(document.activeElement).to.equal(link);
    });
  }

  it('offers no way back to who opened the link elsewhere and stayed', async () => {
    const { place, back } = await page(`<p><a href="#a-pacing">pacing</a></p>${forms[0][1](author)}`);
    place.addEventListener('click', (event) => event.preventDefault());
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      place.querySelector('a')!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, [key]: true }));
      await settled(place);
      expect(back.checkVisibility(), key).to.be.false;
    }
  });

  it('offers no way back from links elsewhere, within the list, or with a broken address', async () => {
    const { place, back } = await page(`<p><a href="#elsewhere">x</a> <a href="#%E0%A4%A">y</a> <a href="#">z</a></p>${forms[0][1](author.replace('Pain in', 'See <a href="#a-pacing">pacing</a>. Pain in'))}`);
    for (const link of place.querySelectorAll('a')) {
      link.click();
      await settled(place);
      expect(back.checkVisibility(), link.outerHTML).to.be.false;
    }
  });

  it('is whole on paper, and without what can only be pressed', async () => {
    const { place, back } = await page(`<p><a href="#a-myalgia">myalgia</a></p>${forms[0][1](author)}`);
    place.querySelector('a')!.click();
    await settled(place);
    await emulateMedia({ media: 'print' });
    expect(back.checkVisibility()).to.be.false;
    for (const element of place.querySelectorAll('dt,dd,small')) expect(element.checkVisibility(), element.outerHTML).to.be.true;
  });

  it('is one where the class stands on the list itself', async () => {
    const { place } = await page('<dl class="fw-glossary"><dt>myalgia</dt><dd>Pain in a muscle.</dd></dl>');
    expect(place.firstElementChild!.localName).to.equal('fw-glossary');
    expect(place.querySelector('dl')!.textContent).to.equal('myalgiaPain in a muscle.');
  });
});

describe('reading a list of words', () => {
  const read = (html: string) => readGlossary(parse(html)).map(({ word, say, meaning }) => [word, say, meaning]);

  it('tells the word from how it is said, and the plain meaning from what comes second', () => {
    expect(read(author)).to.deep.equal([
      ['myalgia', 'say: my-AL-juh', 'Pain in a muscle.'],
      ['pacing', '', 'Sharing out your energy. With rests. disputed'],
    ]);
  });

  it('gives words that share a meaning the same one, and a word all of its meanings', () => {
    expect(read('<dl><div><dt>a</dt><dt>b</dt><dd>One.</dd><dd>Two.</dd></div><dt>c</dt></dl><dl><dt>d</dt><dd>Four.</dd></dl>')).to.deep.equal([
      ['a', '', 'One. Two.'],
      ['b', '', 'One. Two.'],
      ['c', '', ''],
      ['d', '', 'Four.'],
    ]);
  });

  it('finds a word by what an address names: itself, something in it, its meaning', () => {
    const place = parse('<p id="no"></p><dl><dt id="ü">a</dt><dd id="b">b</dd><dt><a id="c d"></a>c</dt><dd><p id="e">e</p></dd></dl>');
    const [first, second] = place.querySelectorAll('dt');
    for (const hash of ['#ü', '#%C3%BC', '#b']) expect(entryAt(place, hash), hash).to.equal(first);
    for (const hash of ['#c%20d', '#c d', '#e']) expect(entryAt(place, hash), hash).to.equal(second);
    for (const hash of ['#', '', '#no', '#%', '#nothing']) expect(entryAt(place, hash), hash).to.be.undefined;
  });

  it('takes any markup, changes nothing, and finds no mistake that it does not suspect', () => {
    const entry = fc.tuple(fc.constantFrom('dt', 'dd', 'p'), tree).map(([name, inside]) => `<${name}>${inside}</${name}>`);
    const html = fc.array(fc.oneof(tree, entry, entry.map((one) => `<dl>${one}${one}</dl>`)), { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, fc.string(), (inside, hash) => {
        const place = parse(inside);
        const before = place.innerHTML;
        for (const { dt, meaning, definitions } of readGlossary(place)) {
          expect(dt.localName).to.equal('dt');
          expect(definitions.length > 0 || !meaning).to.be.true;
        }
        entryAt(place, hash);
        const mistakes = glossaryMistakes(place);
        if (mistakes.length) expect(looksMistaken(place), inside).to.be.true;
        for (const { code, node } of mistakes) expect(place.contains(node) && code in glossaryRules).to.be.true;
        expect(place.innerHTML).to.equal(before);
      }),
    );
  });
});

describe('what an author is told of a list of words', () => {
  const codes = (html: string) => glossaryMistakes(parse(html)).map(({ code }) => code);

  it('is nothing where there is nothing to mend, or nothing yet', () => {
    expect(codes(author)).to.deep.equal([]);
    expect(looksMistaken(parse(author))).to.be.false;
    for (const html of ['', ' ', '<dl></dl>']) expect(codes(html), html).to.deep.equal([]);
  });

  for (const [code, ...mistaken] of [
    ['no-list', '<p>myalgia: pain</p>', '<ul><li>myalgia</li></ul>'],
    ['no-definition', '<dl><dt>a</dt></dl>', '<dl><dt>a</dt><p>Text.</p></dl>'],
    ['no-meaning', '<dl><dt>a</dt><dd></dd></dl>', '<dl><dt>a</dt><dd><small class="fw-more">Greek.</small></dd></dl>'],
    ['twice', '<dl><dt>Été</dt><dd>x</dd><dt>ete</dt><dd>y</dd></dl>'],
    ['circular', '<dl><dt>Myalgia</dt><dd>myalgia is pain</dd></dl>', '<dl><dt>a flare</dt><dd>A flare, when</dd></dl>', '<dl><dt>Schub</dt><dd>Ein Schub ist</dd></dl>'],
  ] as const)
    it(`is ${code}`, () => mistaken.forEach((html) => expect(codes(html), html).to.deep.equal([code])));

  it('is not that a meaning begins with another word that begins alike', () => {
    expect(codes('<dl><dt>pain</dt><dd>Painful and hurting.</dd><dt>act</dt><dd>Active ways.</dd></dl>')).to.deep.equal([]);
  });

  it('comes once to the console, when the page is at rest', async () => {
    const heard = listenToConsole();
    put(forms[0][1]('<dl><dt>myalgia</dt></dl>'));
    await until(() => heard.warnings.length, 'the author is told', 8000);
    expect(heard.all).to.have.length(1);
    expect(heard.all[0]).to.contain('has a word with nothing after it.');
  });
});
