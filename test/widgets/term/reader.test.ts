import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isBarred, linkIn, meaningOf } from '../../../src/widgets/term/term.reader.js';
import { termMistakes, termRules } from '../../../src/widgets/term/term.rules.js';
import { tree } from '../../rules/random-tree.js';

const glossary = '<div class="fw-glossary"><dl><dt id="r-a">Myalgie <small class="fw-say">Mü-al-GIE</small></dt><dd>Muskelschmerz.</dd><dt>empty</dt><dd></dd></dl></div>';
const parse = (html: string) => {
  const place = Object.assign(document.createElement('div'), { innerHTML: html });
  return { place, term: place.querySelector('[data-fw=term],.fw-term')! };
};
const term = (inside: string, attributes = '') => `<span data-fw="term"${attributes}>${inside}</span>`;
const meaning = (html: string) => meaningOf(parse(html).term)?.text;

describe('the meaning of a marked word', () => {
  for (const [what, html, expected] of [
    ['where its link leads to', term('<a href="#r-a">so</a>') + glossary, 'Muskelschmerz.'],
    ['by the word in a list', term('Myalgie') + glossary, 'Muskelschmerz.'],
    ['whatever its case and its accents', term('MYALGÍE') + glossary, 'Muskelschmerz.'],
    ['by the word where its link leads nowhere', term('<a href="#gone">Myalgie</a>') + glossary, 'Muskelschmerz.'],
    ['by its title', term('CBT', ' title=" talking therapy "'), 'talking therapy'],
    ['by a title in it', term('<abbr title="talking therapy">CBT</abbr>'), 'talking therapy'],
    ['in a list before its title', term('Myalgie', ' title="other"') + glossary, 'Muskelschmerz.'],
    ['not guessed from another form of the word', term('Myalgien') + glossary, undefined],
    ['none where the list has none', term('empty') + glossary, undefined],
    ['none in a list of something else', `${term('a')}<dl><dt>a</dt><dd>b</dd></dl>`, undefined],
    ['none of a word without letters', `${term('')}<div class="fw-glossary"><dl><dt></dt><dd>b</dd></dl></div>`, undefined],
  ] as const)
    it(`is ${what}`, () => expect(meaning(html)).to.equal(expected));

  it('is read from any markup, and changes nothing', () => {
    const piece = fc.oneof(
      tree,
      tree.map((inside) => term(inside, ' title="t"')),
      tree.map((inside) => `<fw-glossary><dl><dt id="x">${inside}</dt><dd>${inside}</dd></dl></fw-glossary>`),
      fc.constantFrom(term('<a href="#x">x</a>'), term('<a>Why?</a>'), '<dfn class="fw-term">Why?</dfn>', term('<a href="#%">x</a>')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const { place } = parse(pieces.join(''));
        const before = place.innerHTML;
        for (const holder of [place, ...place.querySelectorAll('*')]) {
          const found = meaningOf(holder);
          if (found) expect(found.text.trim()).not.to.equal('');
          linkIn(holder);
          isBarred(holder);
          for (const { code, node } of termMistakes(holder)) expect(node === holder && code in termRules).to.be.true;
        }
        expect(place.innerHTML).to.equal(before);
      }),
    );
  });
});

describe('what an author is told of a marked word', () => {
  const codes = (html: string) => [...parse(html).place.querySelectorAll('[data-fw=term],.fw-term')].map((holder) => termMistakes(holder).map(({ code }) => code).join());

  it('is nothing where there is nothing to mend, or no word', () => {
    expect(codes(term('Myalgie') + glossary)).to.deep.equal(['']);
    expect(codes(term(''))).to.deep.equal(['']);
    expect(codes(term('<a href="/words#x">x</a>'))).to.deep.equal(['']);
    expect(codes(`<a class="fw-term" href="#r-a">Myalgie</a>${glossary}`)).to.deep.equal(['']);
  });

  it('is that its meaning is nowhere', () => {
    for (const html of [term('idiopathic'), term('<a href="#gone">x</a>'), term('<a>x</a>'), '<dfn class="fw-term">x</dfn>']) expect(codes(html), html).to.deep.equal(['no-meaning']);
  });

  it('is that it stands where no button can stand', () => {
    for (const around of ['<h2>$</h2>', '<a href="x">$</a>', '<button>$</button>', '<dl><dt>$</dt></dl>', '<p role="heading">$</p>']) {
      expect(codes(around.replace('$', `<b>${term('Myalgie')}</b>`) + glossary), around).to.deep.equal(['nested']);
    }
  });

  it('is that a word is marked for the fourth time in an article, and each time after that', () => {
    const five = ['Myalgie', 'myalgie', ' MYALGIE ', 'Myalgie', 'Myalgie'].map((word) => term(word)).join('');
    expect(codes(five + glossary)).to.deep.equal(['', '', '', 'too-often', 'too-often']);
    expect(codes(`<article>${term('Myalgie')}${term('Myalgie')}</article><article>${term('Myalgie')}${term('Myalgie')}</article>${glossary}`)).to.deep.equal(['', '', '', '']);
    expect(codes('<abbr class="fw-term" title="x">a</abbr>'.repeat(3) + term('b', ' title="x"'))).to.deep.equal(['', '', '', '']);
  });
});
