import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wordsOf } from '../../../src/rules/author-words.js';
import { readKinds } from '../../../src/widgets/treatments/treatments.kinds.js';
import { missingIn, readOptions } from '../../../src/widgets/treatments/treatments.reader.js';
import { treatmentsMistakes, treatmentsRules } from '../../../src/widgets/treatments/treatments.rules.js';
import { linesOf, rowsOf } from '../../../src/widgets/treatments/treatments.side-by-side.js';
import { looksMistaken } from '../../../src/widgets/treatments/treatments.suspect.js';
import { tree } from '../../rules/random-tree.js';
import { kinds, none, option } from './options.js';

const parse = (html: string): HTMLElement => Object.assign(document.createElement('div'), { innerHTML: html });
const names = (html: string): string[] => readOptions(parse(html).children).map(({ heading, parts }) => `${wordsOf(heading)}: ${parts.map(({ name }) => name || '?').join()}`);
const all = 'what,benefits,harms,who-should-not,evidence';

/** Which kind each of the author's words stands under. */
function sorted(html: string): string[] {
  const { children } = parse(html);
  const { blocks } = readKinds(children, readOptions(children));
  return blocks.map(({ element, kind }) => `${element.localName === 'dl' ? '-' : wordsOf(element)}: ${kind ? wordsOf(kind) : 'all'}`);
}

describe('reading treatments', () => {
  it('takes a heading with a <dl> for an option, and its marks for parts', () => {
    expect(names(kinds)).to.deep.equal([`Red: ${all}`, `Blue: ${all}`, `Massage: ${all}`, `Nothing: ${all}`]);
  });

  it('knows marks on the <dd>, the <dt>, a box around both, and as a class', () => {
    expect(
      names('<h3>A</h3><dl><dt data-fw-part="what">a</dt><dd>1</dd><div class="is-harms"><dt>b</dt><dd>2</dd></div><dt>c</dt><dd class="is-evidence">3</dd><dt>d</dt><dd data-fw-part=" Other ">4</dd><dt>e</dt><dd>5</dd></dl>'),
    ).to.deep.equal(['A: what,harms,evidence,other,?']);
  });

  it('does not take an empty <dd> for an answer, nor a list within a part for another option', () => {
    const [found] = readOptions(parse('<h3>A</h3><dl><dt>a</dt><dd data-fw-part="harms"> <br></dd><dt>b</dt><dd data-fw-part="what"><dl><dt>x</dt><dd data-fw-part="harms">none</dd></dl></dd></dl>').children);
    expect(missingIn(found!)).to.deep.equal(['benefits', 'harms', 'who-should-not', 'evidence']);
  });

  it('claims nothing to be missing where a part is not marked', () => {
    expect(missingIn(readOptions(parse(option('A').replace(' data-fw-part="harms"', '')).children)[0]!)).to.deep.equal([]);
  });

  it('sorts by the heading above an option; a title, what comes before and what comes after belong to all', () => {
    expect(sorted(`<h2>Title</h2>${kinds}`)).to.deep.equal([
      'Title: all', 'Before.: all', 'Needles: Needles', 'About needles.: Needles', 'Red: Needles', '-: Needles', 'Blue: Needles', '-: Needles', 'Hands: Hands', 'Massage: Hands', '-: Hands', 'Nothing: all', '-: all', 'After.: all',
    ]);
  });

  it('does not put a care card or safety advice under a kind', () => {
    expect(sorted(`<h3>Needles</h3><div class="fw-care-card"><h4>Call</h4></div><p class="fw-safety">Now.</p>${option('Red')}`)).to.deep.equal(['Needles: Needles', 'Call: all', 'Now.: all', 'Red: Needles', '-: Needles']);
  });

  it('is total and pure, with all that reads on from it', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const holder = parse(html);
        const before = holder.innerHTML;
        const options = readOptions(holder.children);
        options.forEach(missingIn);
        readKinds(holder.children, options);
        rowsOf(options.slice(0, 2));
        linesOf(holder);
        looksMistaken(holder, options);
        treatmentsMistakes(holder);
        expect(holder.innerHTML).to.equal(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a comparison', () => {
  const rows = (...html: string[]): string[] => rowsOf(html.flatMap((one) => readOptions(parse(one).children))).map(({ name, term, said }) => `${name} (${term}): ${said.map((elements) => elements?.map((element) => wordsOf(element)).join('; ') ?? '-').join(' | ')}`);

  it('has a row for each part that every option should have, and leaves none out', () => {
    expect(rows(option('A', { harms: '' }), option('B', { harms: '' }))).to.deep.equal([
      'what (What it is): A: what. | B: what.',
      'benefits (Good): A: benefits. | B: benefits.',
      'harms (): - | -',
      'who-should-not (Not for): A: who-should-not. | B: who-should-not.',
      'evidence (How sure): A: evidence. | B: evidence.',
    ]);
  });

  it('puts parts of the author’s own side by side by their words', () => {
    const own = (name: string, ...parts: string[]): string => option(name).replace('</dl>', `${parts.map((part) => `<dt>${part}</dt><dd data-fw-part="other">${part} of ${name}</dd>`).join('')}</dl>`);
    expect(rows(own('A', 'Cost', 'Time'), own('B', 'Time')).slice(5)).to.deep.equal([': Cost (Cost): Cost of A | -', ': Time (Time): Time of A | Time of B']);
  });

  it('keeps lines, images’ words, certainty and sources, and loses nothing', () => {
    const html = 'Some <b>bold</b> words:<ul><li>one</li><li>two <small class="fw-certainty is-disputed">disputed</small></li></ul><p>end<br>now <img alt="pain"></p><small class="fw-source">NHS</small>';
    expect(linesOf(parse(html)).map(({ words, aside }) => (aside ? `(${words})` : words))).to.deep.equal(['Some bold words:', 'one', 'two', '(disputed)', 'end', 'now pain', '(NHS)']);
  });
});

describe('what the author should mend', () => {
  const codes = (html: string): string[] => treatmentsMistakes(parse(html)).map(({ code }) => code);
  const suspected = (html: string): boolean => looksMistaken(parse(html), readOptions(parse(html).children));

  it('is nothing in complete treatments, which are not even suspected', () => {
    expect(codes(kinds)).to.deep.equal([]);
    expect(suspected(kinds)).to.be.false;
    expect(codes('')).to.deep.equal([]);
  });

  for (const [code, html] of [
    ['no-option', '<p>Words.</p>'],
    ['no-heading', `<dl><dt>a</dt><dd data-fw-part="what">b</dd></dl>${option('A')}${none}`],
    ['only-one', none],
    ['unmarked', option('A').replace(' data-fw-part="what"', '') + none],
    ['no-what', option('A', { what: '' }) + none],
    ['no-benefits', option('A', { benefits: '' }) + none],
    ['no-harms', option('A', { harms: '' }) + none],
    ['no-who-should-not', option('A', { 'who-should-not': '' }) + none],
    ['no-evidence', option('A', { evidence: '' }) + none],
    ['no-nothing', option('A') + option('B')],
    ['dose', option('A', { what: 'Take 400 mg.' }) + none],
    ['dose', option('A', { what: 'Half a tablet.' }) + none],
    ['affiliate', option('A', { what: '<a href="https://amzn.to/1">Buy</a>' }) + none],
    ['denominators', option('A', { harms: '1 in 10' }) + option('B', { harms: '3 of 100' }) + none],
    ['denominators', option('A', { harms: 'one in ten, then three in a hundred' }) + none],
  ] as const)
    it(`${code}, which is suspected: ${html.replace(/<[^>]+>/g, ' ').slice(0, 40)}`, () => {
      expect(codes(html)).to.deep.equal([code]);
      expect(suspected(html)).to.be.true;
      expect(treatmentsRules[code]).to.have.length(2);
    });

  it('knows the option of no treatment by its heading in English and German', () => {
    for (const heading of ['No treatment', 'Doing nothing for now', 'Wait and see', 'Ohne Behandlung', 'Keine Medikamente', 'Erst einmal abwarten']) expect(codes(option('A') + option(heading)), heading).to.deep.equal([]);
    for (const heading of ['Weight training', 'Treatment', 'Notes']) expect(codes(option('A') + option(heading)), heading).to.deep.equal(['no-nothing']);
  });

  it('is not what a source has in its name', () => {
    expect(codes(option('A', { evidence: 'Few studies. <small class="fw-source">“Ibuprofen 400 mg in 1 in 10”</small>' }) + option('B', { harms: '3 of 100' }) + none)).to.deep.equal([]);
  });
});
