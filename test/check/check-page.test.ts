import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkPage, told } from '../../src/check/check-page.js';
import { nearestName } from '../../src/check/nearest-name.js';
import { widgetTable } from '../../src/loader/widget-table.js';
import { samples } from '../every-widget/samples.js';
import { tree } from '../rules/random-tree.js';
import { pages, short } from './pages.js';

const parse = (html: string) => new DOMParser().parseFromString(`<!doctype html><html lang="en"><body>${html}`, 'text/html');
const names = Object.keys(widgetTable);

describe('the check of a page', () => {
  for (const { what, html, found } of pages) {
    it(`finds in ${what}: ${found.join(', ') || 'nothing'}`, () =>
      expect(checkPage(parse(html)).map(short)).to.deep.equal(found));
  }

  for (const { name, stories } of samples) {
    for (const { title, html, mistakes } of stories) {
      it(`finds in the story ${name}, ${title}: ${mistakes.join(', ') || 'no error'}`, () => {
        const found = checkPage(parse(html));
        const ours = found.filter((finding) => finding.widget === name).map(({ code }) => code);
        if (mistakes.length) expect(ours).to.include.members(mistakes);
        // A story shows one widget; that its page has no care card is the story's, not the widget's.
        else expect(found.filter(({ code, severity }) => severity === 'error' && code !== 'no-care-card').map(told)).to.deep.equal([]);
      });
    }
  }

  it('says of a part of a page nothing that may stand around it', () => {
    const page = parse('<div class="fw-faq" data-fw="fqa"></div><div data-fw="faqq"></div>');
    expect(checkPage(page.querySelector('.fw-faq')!).map(short)).to.deep.equal(['misspelt div', 'empty div']);
  });

  it('names the widget, what is wrong and how to mend it', () => {
    const [finding] = checkPage(parse('<div data-fw="accordian"></div>'));
    expect(told(finding!)).to.equal('<div> names no widget: “accordian” is not known, so nothing happens here. Did you mean “faq”?');
  });

  it('names what a rule about words rests on', () => {
    const finding = checkPage(parse('<div data-fw="faq"><h3>Why?</h3><p>It is guaranteed.</p></div>')).find(({ code }) => code === 'guarantee');
    expect(told(finding!)).to.match(/^<fw-faq> says “guaranteed”: .+\. .+\. \(Directive 2001\/83\/EC.*\)$/);
  });

  it('weighs a dose more where readers act on it', () => {
    const severity = (name: string) =>
      checkPage(parse(`<div data-fw="${name}"><h3>Do</h3><p>400 mg</p></div>`)).find(({ code }) => code.includes('dose'))?.severity;
    expect(severity('faq')).to.equal('advice');
    expect(severity('flare-warning')).to.equal('error');
  });

  it('gives a result for any tree, and changes nothing in it', () => {
    const name = fc.constantFrom(...names, 'fqa', '');
    fc.assert(
      fc.property(tree, name, name, (html, widget, other) => {
        const page = parse(`<div data-fw="${widget}">${html}</div><fw-${other || 'x'} class="fw-${widget}">${html}`);
        const before = page.documentElement.outerHTML;
        const found = checkPage(page);
        for (const finding of found) {
          expect(page.contains(finding.node)).to.equal(true);
          expect(told(finding)).to.match(/^<[^>]+> .+[.?] .+[.?…]|\)$/s).and.not.to.include('undefined');
        }
        expect(checkPage(page).map(short)).to.deep.equal(found.map(short));
        expect(page.documentElement.outerHTML).to.equal(before);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a name that is nearly right', () => {
  it('is known with one letter more, less, changed, or two swapped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.constantFrom('more', 'less', 'changed', 'swapped'), (name, at, how) => {
        const [i, letters] = [at % (name.length - 1), [...name]];
        if (how === 'more') letters.splice(i, 0, 'q');
        if (how === 'less') letters.splice(i, 1);
        if (how === 'changed') letters[i] = 'x';
        if (how === 'swapped') letters.splice(i, 2, letters[i + 1]!, letters[i]!);
        expect(nearestName(letters.join(''), names)).to.equal(name);
      }),
    );
  });

  it('is known by underscores, spaces and capitals', () => {
    expect(nearestName('Care_Card', names)).to.equal('care-card');
    expect(nearestName('FLARE WARNING', names)).to.equal('flare-warning');
  });

  it('is known by what people call it only where that was asked for', () => {
    expect(nearestName('table', names, true)).to.equal('comparison-table');
    expect(nearestName('table', names)).to.equal(undefined);
  });

  it('is no word that is far from all', () => {
    for (const word of ['', 'bold', 'light', 'button', 'x'.repeat(1000)]) expect(nearestName(word, names, true)).to.equal(undefined);
  });
});
