import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { setClock } from '../../../src/behaviors/clock.js';
import { loadCatalogue, locales } from '../../../src/locale/locale-table.js';
import { listenToConsole } from '../../support/console.js';
import { axTree, emulateMedia, engine } from '../../support/engine.js';
import { settled, until } from '../../support/settled.js';
import { author, day, doctor, due, forms, inside, nobody, part, rest, review, reviewed, written } from './articles.js';

const UNREVIEWED = 'Not medically reviewed';
const overdue = (date: string) => `Past its review date (due ${date}): parts of it may be out of date.`;

describe('a review', () => {
  beforeEach(() => {
    setClock('2026-11-26');
    // Many of these are no example to follow; what their authors are told is tested beside.
    listenToConsole();
  });
  afterEach(() => setClock());

  for (const { name, around } of forms) {
    describe(`in ${name}`, () => {
      it('adds nothing where a person with a name and a role has reviewed it, and it is not past its date', async () => {
        const { added, behind } = await shown(around(inside(author + part('reviewer', doctor) + reviewed + due + rest)));
        expect(added).to.deep.equal([]);
        expect(behind('due')).to.equal('');
      });

      it('says at the end that nobody has reviewed it, where the text does not', async () => {
        expect((await shown(around(inside(author + written + due + rest)))).added).to.deep.equal([UNREVIEWED]);
      });

      it('says that it is past its date, and which, where the author named one', async () => {
        const old = part('reviewed', day('2022-05-10')) + part('due', day('2024-05-10', 'spring of 2024'));
        const { added, behind } = await shown(around(inside(author + part('reviewer', doctor) + old + rest)));
        expect(added).to.deep.equal([overdue('spring of 2024')]);
        expect(behind('due')).to.equal('(may be out of date, check again)');
        expect(behind('reviewed')).to.equal('');
      });

      it('takes 24 months for the time that a review holds, or as many as the author says', async () => {
        const since = (date: string) => inside(author + part('reviewer', doctor) + part('reviewed', day(date)) + rest);
        expect((await shown(around(since('2024-11-27')))).added).to.deep.equal([]);
        expect((await shown(around(since('2024-11-24')))).added).to.deep.equal([overdue('November 24, 2026')]);
        expect((await shown(around(since('2025-10-31'), 12))).added).to.deep.equal([overdue('October 31, 2026')]);
        expect((await shown(around(since('2025-12-31'), 12))).added).to.deep.equal([]);
      });
    });
  }

  const shown = async (html: string, lang = 'en') => {
    const found = await review(html, { lang });
    return { added: found.added, behind: (name: string) => found.behind(name), found };
  };
  const [{ around }] = forms as [(typeof forms)[0]];

  it('is due on its day, and past it on the next', async () => {
    const html = around(inside(author + nobody + part('due', day('2026-11-26')) + rest));
    setClock('2026-11-26T23:00:00Z');
    expect((await shown(html)).added).to.deep.equal([]);
    setClock('2026-11-27T00:00:01Z');
    expect((await shown(html)).added).to.deep.equal([overdue('2026-11-26')]);
  });

  it('counts from the day on which it was written where there was no review', async () => {
    expect((await shown(around(inside(author + nobody + part('written', day('2020-03')) + rest)))).added).to.deep.equal([overdue('March 31, 2022')]);
  });

  for (const [what, facts] of [
    ['a name without a role', part('reviewer', '<span class="fw-name">Ines Weber</span>') + reviewed],
    ['a role without a name', part('reviewer', '<span class="fw-role">doctor</span>') + reviewed],
    ['words in which nothing is marked', part('reviewer', 'Dr Ines Weber, rheumatologist') + reviewed],
    ['no date', part('reviewer', doctor)],
    ['a date that is none', part('reviewer', doctor) + part('reviewed', day('last week'))],
    ['an empty reviewer', part('reviewer', '', ' class="is-none"')],
  ] as const) {
    it(`takes no review for one with ${what}, and says so`, async () => {
      expect((await shown(around(inside(author + facts + due + rest)))).added).to.deep.equal([UNREVIEWED]);
    });
  }

  it('does not repeat the author: not where the part is marked, not where the same words stand anywhere in it', async () => {
    expect((await shown(around(inside(author + nobody + written + rest)))).added).to.deep.equal([]);
    expect((await shown(around(inside(author + part('reviewer', 'not  medically\nreviewed so far') + written + rest)))).added).to.deep.equal([]);
  });

  it('takes a name for a review, though the mark says that there is none', async () => {
    expect((await shown(around(inside(author + part('reviewer', doctor, ' class="is-none"') + reviewed + due + rest)))).added).to.deep.equal([]);
  });

  it('follows what the author changes', async () => {
    const { found } = await shown(around(inside(author + part('reviewer', doctor) + due + rest)));
    expect(found.added).to.deep.equal([UNREVIEWED]);
    found.holder.querySelector('dl')!.insertAdjacentHTML('beforeend', reviewed);
    await until(() => !found.added.length, 'the words go');
  });

  for (const locale of locales) {
    it(`says both in the language of the page, and repeats no author who says it there: ${locale}`, async () => {
      const words = (await loadCatalogue(`${locale}.article`)).default as Record<string, string>;
      const old = part('due', day('2020-01-31'));
      const { found } = await shown(around(inside(author + old + rest)), locale);
      await until(() => found.added[0] === words['review.unreviewed'], `words in ${locale}`, 10_000);
      expect(found.added[1]).to.not.contain('{date}');
      expect(found.added[1]!.startsWith(words['review.overdue']!.split('{')[0]!)).to.be.true;
      const { found: said } = await shown(around(inside(author + part('reviewer', `${words['review.unreviewed']}.`) + old + rest)), locale);
      await until(() => said.added.length === 1, 'one line', 10_000);
    });
  }

  it('says it behind the text, to assistive technology too', async () => {
    const { found } = await shown(around(inside(author + written + part('due', day('2020-01-31')) + rest)));
    expect(found.element.shadowRoot!.firstElementChild!.localName).to.equal('slot');
    if (engine() !== 'chromium') return;
    const told = (await axTree()).map(({ name }) => name);
    for (const words of ['Chronic pain', UNREVIEWED, overdue('2020-01-31')]) expect(told).to.include(words);
  });

  it('keeps the numbers of its sources against a theme', async () => {
    const theme = document.createElement('style');
    theme.textContent = 'main ol.list, main ol.list li { list-style: none; padding: 0; margin: 0 } main ol.list li { display: block } main ol.list li::before { content: "•" }';
    document.head.append(theme);
    try {
      const { found } = await shown(`<main>${around(inside(author + nobody + rest, '<ol class="list"><li>One</li></ol>'))}</main>`);
      const item = found.holder.querySelector('li')!;
      expect(getComputedStyle(item).listStyleType).to.equal('decimal');
      expect(getComputedStyle(item).display).to.equal('list-item');
      expect(getComputedStyle(item, '::before').content).to.be.oneOf(['none', 'normal']);
      expect(Number.parseFloat(getComputedStyle(item.parentElement!).paddingInlineStart)).to.be.greaterThan(20);
    } finally {
      theme.remove();
    }
  });

  it('keeps each label at its fact in a theme that pads or floats them', async () => {
    const theme = document.createElement('style');
    theme.textContent = 'main dl { display: grid; grid-template-columns: 1fr 1fr } main dl dt { float: left; width: 30%; padding: 30px; clear: left } main dl dd { margin-left: 35% }';
    document.head.append(theme);
    try {
      const { found } = await shown(`<main>${around(inside(author + nobody + written + due + rest))}</main>`);
      for (const label of found.holder.querySelectorAll('dt')) {
        const [one, fact] = [label, label.nextElementSibling!].map((element) => element.getClientRects()[0]!);
        expect(Math.abs(one!.top - fact!.top), label.textContent).to.be.at.most(1);
      }
    } finally {
      theme.remove();
    }
  });

  it('is not shown where it is hidden', async () => {
    for (const { around: form } of forms) {
      const { found } = await shown(form(inside(author + nobody + rest)).replace(/^<[\w-]+/, '$& hidden'));
      expect(getComputedStyle(found.holder).display).to.equal('none');
    }
  });

  it('prints the address of each source', async () => {
    const { found } = await shown(around(inside(author + nobody + rest)));
    await emulateMedia({ media: 'print' });
    await settled();
    expect(getComputedStyle(found.holder.querySelector('li a')!, '::after').content).to.contain('https://www.nice.org.uk/guidance/ng193');
  });

  it('puts nothing into the page: no script, no link, nothing beside it', async () => {
    const before = document.head.innerHTML;
    const { found } = await shown(around(inside(author + part('reviewer', doctor) + reviewed + due + rest)));
    // What Lit or the loader fetch are modules, which leave no element.
    expect(document.head.innerHTML).to.equal(before);
    expect(document.querySelector('script[type="application/ld+json"]') === null).to.be.true;
    expect(found.holder.parentElement!.childElementCount).to.equal(1);
  });

  it('says that nobody has reviewed it whatever an engine has left of it', async () => {
    const pieces = [author, written, due, reviewed, rest, '<dd>', '</dl>', '<ol><li>', '<time>', '<p>x', part('reviewer', 'x'), part('due', day('0000-99'))];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), async (some) => {
        const found = await review(around(`<p>x</p>${some.join('')}`));
        expect(found.added[0]).to.equal(UNREVIEWED);
        found.holder.parentElement!.remove();
      }),
      { numRuns: 15 },
    );
  }).timeout(30_000);

  it('has no finding of axe in any state', async () => {
    for (const facts of [part('reviewer', doctor) + reviewed + due, written + part('due', day('2020-01-31'))]) {
      const { found } = await shown(around(inside(author + facts + rest)));
      await expect(found.holder).to.be.accessible();
    }
  });
});
