import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readHeadings, type Place } from '../../../src/widgets/contents/contents.headings.js';
import { articleOf, writtenLinks } from '../../../src/widgets/contents/contents.reader.js';
import { contentsMistakes, contentsRules } from '../../../src/widgets/contents/contents.rules.js';
import { minutesOf } from '../../../src/widgets/contents/contents.text.js';
import { put } from '../../support/fixture.js';
import { three, wrapper, written } from './article.js';

const holderIn = (html: string) => put(html).querySelector('.fw-contents, fw-contents')!;
const said = (place: Place): string => [place.words, ...place.inside.map(said)].join(' > ');
const sections = (inside: string) => readHeadings(holderIn(`<article>${wrapper()}${inside}</article>`)).sections.map(said);
const codes = (html: string) => contentsMistakes(holderIn(html)).map(({ code }) => code);

describe('the headings of an article', () => {
  it('are those of two levels', () => {
    expect(sections('<h1>Title</h1><h3>Before</h3><h2>One</h2><h3>In it</h3><h4>Deeper</h4><h2>Two</h2>')).to.deep.equal(['Before', 'One > In it', 'Two']);
  });

  it('are none that are hidden, empty, or no part of it', () => {
    const none = [
      '<h2></h2>',
      '<h2> &shy; </h2>',
      '<h2 hidden>No</h2>',
      '<h2 style="display: none">No</h2>',
      '<h2 class="sr-only">No</h2>',
      '<nav><h2>No</h2></nav>',
      '<aside><h2>No</h2></aside>',
      '<footer><h2>No</h2></footer>',
      '<details><summary>More</summary><h2>No</h2></details>',
      '<details open><summary>More</summary><h2>No</h2></details>',
      wrapper('<h2>No</h2>'),
      '<div class="fw-care-card" data-fw="care-card"><h2>Call now if</h2><p>it hurts</p></div>',
      '<div class="fw-faq" data-fw="faq"><h2>No</h2><p>Or yes.</p></div>',
      '<div class="fw-flare-warning" data-fw="flare-warning"><h3>Early signs</h3></div>',
      '<fw-symptom-checklist><h2>In the muscles</h2><h2>In sleep</h2></fw-symptom-checklist>',
    ];
    for (const html of none) expect(sections(html), html).to.deep.equal([]);
  });

  it('are those that stand in sections, in boxes of engines, and as the one title of a widget', () => {
    for (const html of [
      '<section><header><h2>Yes</h2></header></section>',
      '<div class="wp-block-group"><h2>Yes</h2></div>',
      '<div class="fw-flare-warning" data-fw="flare-warning"><h2>Yes</h2><h3>Early signs</h3></div>',
    ])
      expect(sections(html), html).to.deep.equal(['Yes']);
  });

  it('are none of the header of a page that is no article', () => {
    const place = put(`<header><h2>Name of the site</h2></header>${wrapper()}<h2>One</h2>`);
    const found = readHeadings(place.querySelector('.fw-contents')!).sections.map(said);
    expect(found).to.deep.equal(['One']);
  });

  it('are read as they are seen: without hidden words, marks of engines, and what classifies them', () => {
    for (const html of [
      '<h2><span class="visually-hidden">Part 1: </span>Causes</h2>',
      '<h2>Causes <a class="anchor" href="#causes">#</a></h2>',
      '<h2><a class="anchor" aria-hidden="true" href="#causes">link</a>Causes</h2>',
      '<h2>Causes <small class="fw-certainty is-disputed">disputed</small></h2>',
      '<h2>\n <strong>Cau</strong>ses\n</h2>',
    ])
      expect(sections(html), html).to.deep.equal(['Causes']);
    expect(sections('<h2>Food<br>and sleep <img alt="🌙"></h2>')).to.deep.equal(['Food and sleep 🌙']);
    expect(sections('<h2>Other <span class="sr-only">the</span> causes</h2>')).to.deep.equal(['Other causes']);
  });

  it('belong to the nearest article', () => {
    const place = put(`<main><article><h2>Another</h2></article><article>${wrapper()}<h2>Own</h2></article></main>`);
    expect(readHeadings(place.querySelector('.fw-contents')!).sections.map(said)).to.deep.equal(['Own']);
  });

  it('are read without a care card that nobody can see', () => {
    const card = '<div class="fw-care-card" data-fw="care-card"><h3>Call if</h3><p>it hurts</p></div>';
    expect(readHeadings(holderIn(`<article>${wrapper()}<div hidden>${card}</div></article>`)).help).to.equal(undefined);
    expect(readHeadings(holderIn(`<article>${wrapper()}${card}</article>`)).help!.words).to.equal('Call if');
  });
});

describe('the reading time', () => {
  const minutes = (html: string) => minutesOf(holderIn(`<article>${wrapper()}${html}</article>`));

  it('is that of a tired reader, and never nothing', () => {
    expect(minutes('')).to.equal(1);
    expect(minutes(`<p>${'word '.repeat(180)}</p>`)).to.equal(1);
    expect(minutes(`<p>${'word '.repeat(900)}</p>`)).to.equal(5);
    expect(minutes(`<p>${'words</p><p>'.repeat(900)}</p>`)).to.equal(5);
    expect(minutes(`<p>${'ألم، '.repeat(900)}</p>`)).to.equal(5);
  });

  it('counts Japanese and Chinese by characters', () => {
    expect(minutes(`<p>${'痛みが続く。'.repeat(400)}</p>`)).to.equal(5);
    expect(minutes(`<p>${'疼痛持续不止'.repeat(400)}</p>`)).to.equal(6);
  });

  it('counts closed answers, and nothing that is hidden or no text', () => {
    const many = 'word '.repeat(900);
    expect(minutes(`<details><summary>Why?</summary><p>${many}</p></details>`)).to.equal(5);
    for (const html of [`<p hidden>${many}</p>`, `<script type="text/plain">${many}</script>`, `<nav>${many}</nav>`, `<p class="sr-only">${many}</p>`, wrapper(`<p>${many}</p>`)]) {
      expect(minutes(html), html.slice(0, 20)).to.equal(1);
    }
  });
});

describe('the author’s links', () => {
  const targets = (links: string, inside = '<h2 id="one">One</h2><h2 id="für-sie">Two</h2>') => [...writtenLinks(holderIn(`<article>${wrapper(links)}${inside}</article>`)).values()].map((target) => target?.textContent);

  it('lead to what has their id, however it is written', () => {
    expect(targets('<a href="#one">1</a><a href="#für-sie">2</a><a href="#f%C3%BCr-sie">2</a>')).to.deep.equal(['One', 'Two', 'Two']);
    expect(targets(`<a href="${document.URL.split('#')[0]}#one">1</a>`)).to.deep.equal(['One']);
  });

  it('lead nowhere where nothing has it, and those to other pages are none', () => {
    expect(targets('<a href="#none">1</a><a href="#%E0%A4%A">2</a>')).to.deep.equal([undefined, undefined]);
    expect(targets('<a href="/other#one">1</a><a href="https://example.org/#one">2</a><a href="#">3</a><a>4</a>')).to.deep.equal([]);
  });

  it('lead to the first of several places with their id', () => {
    expect(targets('<a href="#one">1</a>', '<h2 id="one">First</h2><h2 id="one">Second</h2>')).to.deep.equal(['First']);
  });
});

describe('what an author should mend in a list of contents', () => {
  const mended: [string, string, string[]][] = [
    ['nothing, written', `${wrapper(written)}${three}`, []],
    ['nothing, empty', `${wrapper()}${three}`, []],
    ['nothing in a snippet that is looked at alone', wrapper(written), []],
    ['a link that leads nowhere', `${wrapper(written.replace('#two', '#too'))}${three}`, ['dead-link']],
    ['each of them', `${wrapper(written.replace(/#\w+/g, '#none'))}${three}`, ['dead-link', 'dead-link', 'dead-link']],
    ['no link to the top', `${wrapper(`${written}<a href="#top">Top</a>`)}${three}`, []],
    ['a list without links', `${wrapper('<ul><li>One</li></ul>')}${three}`, ['no-links']],
    ['an article of two parts', `${wrapper()}<h2>One</h2><h2>Two</h2>`, ['few-headings']],
    ['an article without any', `${wrapper()}<p>Words.</p>`, ['few-headings']],
  ];
  for (const [what, html, expected] of mended) {
    it(`is ${what}`, () => {
      expect(codes(`<article>${html}</article>`)).to.deep.equal(expected);
    });
  }

  it('is said in two sentences', () => {
    for (const [wrong, mend] of Object.values(contentsRules)) {
      expect(wrong).to.match(/^[a-z].*\.$/);
      expect(mend).to.match(/^[A-Z].*\.$/);
    }
  });
});

describe('the readers of contents', () => {
  it('are total and pure', () => {
    const piece = fc.constantFrom('<h2>', '</h2>', '<h3 id="a">', '</h3>', '<nav>', '</nav>', '<details>', '</details>', '<div class="fw-faq">', '</div>', '<a href="#a">', '<a href="#%">', '</a>', 'words', '痛み', '<img alt="x">', '<div class="fw-care-card">', '<svg><a href="#a">', '</svg>', '<table>', '<p>', '<fw-contents>', '</fw-contents>', '<header>', '<small class="fw-source">');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 6 }), (around, inside) => {
        const place = document.createElement('div');
        place.innerHTML = `${around.join('')}<article>${wrapper(inside.join(''))}${around.join('')}</article>`;
        const before = place.innerHTML;
        const holder = place.querySelector('[data-fw=contents]');
        if (!holder) return;
        readHeadings(holder);
        writtenLinks(holder);
        contentsMistakes(holder);
        expect(minutesOf(holder)).to.be.at.least(1);
        expect(articleOf(holder).contains(holder)).to.be.true;
        expect(place.innerHTML).to.equal(before);
      }),
      { numRuns: 200 },
    );
  });
});
