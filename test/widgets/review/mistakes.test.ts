import { expect } from '@open-wc/testing';
import { setClock } from '../../../src/behaviors/clock.js';
import { loadCatalogue, locales } from '../../../src/locale/locale-table.js';
import { reviewMistakes, reviewRules } from '../../../src/widgets/review/review.rules.js';
import { KINDS } from '../../../src/widgets/review/review.sources.js';
import { looksMistaken } from '../../../src/widgets/review/review.suspect.js';
import { listenToConsole } from '../../support/console.js';
import { put } from '../../support/fixture.js';
import { until } from '../../support/settled.js';
import { author, blog, day, doctor, due, forms, inside, nice, nobody, part, rest, reviewed, written } from './articles.js';

const [{ around }] = forms as [(typeof forms)[0]];
const holderOf = (html: string): Element => put(html, { lang: 'en' }).querySelector('.fw-review,fw-review,[data-fw=review]')!;
const codes = (html: string): string[] => reviewMistakes(holderOf(html)).map(({ code }) => code);
const good = author + nobody + written + due + rest;
const by = (words: string, more = reviewed + due) => inside(author + part('reviewer', words) + more + rest);
const sources = (...items: string[]) => inside(good, `<ol>${items.join('')}</ol>`);
const source = (words: string) => `<li><a href="https://example.org/">One</a> ${words}</li>`;

const cases: [what: string, html: string, told: string[]][] = [
  ['nobody has reviewed it', around(inside(good)), []],
  ['a doctor has reviewed it', around(by(doctor)), []],
  ['the words alone say that nobody has', around(by('Not medically reviewed.', written)), []],
  ['there is no part about a review', around(inside(author + written + rest)), []],
  ['a source is a book, or not linked on purpose', around(sources(nice, '<li>A book <small class="fw-kind is-book">book</small></li>', '<li class="is-unlinked">X <small class="fw-kind is-blog">blog</small></li>')), []],
  ['no part is marked', around(inside('<dt>By</dt><dd>Amal Haddad</dd>')), ['no-parts']],
  ['no author', around(inside(nobody + written + rest)), ['no-author']],
  ['an empty author', around(inside(part('author', ' ') + nobody + written + rest)), ['no-author']],
  ['no funding, no AI', around(inside(author + nobody + written)), ['no-funding', 'no-ai']],
  ['no date at all', around(inside(author + nobody + rest)), ['no-date']],
  ['dates that are none', around(inside(author + nobody + part('written', 'in May') + part('due', day('2027-13')) + rest)), ['not-a-date', 'not-a-date']],
  ['a date of a review without a reviewer', around(inside(author + reviewed + due + rest)), ['reviewed-without-reviewer']],
  ['a date of a review, and nobody', around(inside(author + nobody + reviewed + due + rest)), ['reviewed-without-reviewer']],
  ['a reviewer who is not marked', around(by('Dr Ines Weber')), ['reviewer-unmarked']],
  ['a reviewer without a role', around(by('<a href="https://example.org/"><span class="fw-name">Ines Weber</span></a>')), ['reviewer-without-role']],
  ['a reviewer without a link', around(by('<span class="fw-name">Ines Weber</span> <span class="fw-role">nurse</span>')), ['reviewer-without-registration']],
  ['a reviewer without a date', around(by(doctor, written)), ['reviewer-without-date']],
  ['a review tomorrow week', around(by(doctor, part('reviewed', day('2026-12-05')))), ['reviewed-in-future']],
  ['a review in this month', around(by(doctor, part('reviewed', day('2026-11')))), []],
  ['a review in a year to come', around(by(doctor, part('reviewed', day('2031')))), ['reviewed-in-future']],
  ['due before the review', around(by(doctor, reviewed + part('due', day('2026-09-30')))), ['due-before-review']],
  ['due on the day on which it was written', around(inside(author + nobody + written + part('due', day('2026-09-01')) + rest)), ['due-before-review']],
  ['no sources', around(inside(good, '')), ['no-sources']],
  ['sources in a list without numbers', around(inside(good, `<ul>${nice}</ul>`)), ['no-sources']],
  ['a source without a kind', around(sources(nice, source(''))), ['source-without-kind']],
  ['a kind without a word', around(sources(nice, source('<small class="fw-kind is-study"></small>'))), ['source-without-kind']],
  ['a kind that is not known', around(sources(nice, source('<small class="fw-kind is-best">best</small>'))), ['unknown-kind']],
  ['a source without a link', around(sources(nice, '<li>X <small class="fw-kind is-study">study</small></li>')), ['source-without-link']],
  ['classes that an engine took from all sources', around(sources(source('study'), source('blog'), source('book'))), ['source-without-kind']],
  ['blogs alone', around(sources(blog, blog)), ['only-blogs']],
  ['a badge', around(`${inside(good)}<p>HONcode certified</p>`), ['badge']],
  ['a badge as a picture', around(`${inside(good)}<p><img src="data:," alt="Health On the Net"></p>`), ['badge']],
  ['stars', around(`${inside(good)}<p>★★★★</p>`), ['badge']],
  ['honey, which is no badge', around(`${inside(good)}<p>Phon codes, honest codes</p>`), []],
  ['a place in the footer', `<footer>${around(inside(good))}</footer>`, ['near-footer']],
  ['a place beside the article', `<aside>${around(inside(good))}</aside>`, ['near-footer']],
  ['data that claim a review', `<script type="application/ld+json">{"reviewedBy":{"name":"X"}}</script>${around(inside(good))}`, ['data-without-reviewer']],
  ['data that claim no review', `<script type="application/ld+json">{"headline":"reviewedBy"}</script>${around(inside(good))}`, []],
  ['data that claim what the page shows', `<script type="application/ld+json">{"reviewedBy":{"name":"X"}}</script>${around(by(doctor))}`, []],
  ['nothing, which may be on its way', around(' '), []],
];

describe('what the author of a review is told', () => {
  beforeEach(() => setClock('2026-11-26'));
  afterEach(() => setClock());

  for (const [what, html, told] of cases) it(`of ${what}: ${told.join(', ') || 'nothing'}`, () => expect(codes(html)).to.deep.equal(told));

  it('is looked for wherever there is something to mend, and not in what the documentation shows', () => {
    for (const [what, html, told] of cases) {
      const place = put(html, { lang: 'en' });
      if (told.length) expect(looksMistaken(place.querySelector('.fw-review')!), what).to.be.true;
      place.remove();
    }
    expect(looksMistaken(holderOf(around(inside(good)))), 'as the documentation shows').to.be.false;
  });

  it('covers each rule, and has two sentences for each', () => {
    expect([...new Set(cases.flatMap(([, , told]) => told))].sort()).to.deep.equal(Object.keys(reviewRules).sort());
    for (const [code, advice] of Object.entries(reviewRules)) for (const words of advice.slice(0, 2)) expect(words, code).to.match(/[.:>]$/);
  });

  it('accepts each kind of source', () => {
    for (const kind of KINDS) expect(codes(around(sources(nice, source(`<small class="fw-kind is-${kind}">kind</small>`)))), kind).to.deep.equal([]);
  });

  for (const { name, around: form } of forms) it(`is the same in ${name}`, () => expect(codes(form(inside(author + reviewed + due + rest)))).to.deep.equal(['reviewed-without-reviewer']));

  for (const locale of locales) {
    it(`is nothing where our own words for it stand unmarked: ${locale}`, async () => {
      const words = (await loadCatalogue(`${locale}.article`)).default as Record<string, string>;
      expect(codes(around(inside(author + part('reviewer', words['review.unreviewed']!) + written + rest)))).to.deep.equal([]);
    });
  }

  it('comes once, and names the element', async () => {
    const heard = listenToConsole();
    put(around(inside(author + reviewed + due + rest)));
    await until(() => heard.warnings.length, 'a message', 8000);
    expect(heard.all).to.have.length(1);
    expect(heard.warnings[0]).to.match(/^\[flarewell\] <fw-review> says when the article was reviewed, and not by whom.* Name the reviewer/);
  });
});
