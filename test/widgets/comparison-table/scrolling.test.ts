import { expect } from '@open-wc/testing';
import { press } from '../../support/engine.js';
import { put } from '../../support/fixture.js';
import { narrowFrame } from '../../support/narrow-frame.js';
import { nextFrame, until } from '../../support/settled.js';
import { columns, comparison, forms, ready, tag, type ComparisonInPage } from './comparison.js';

const region = ({ frame }: ComparisonInPage) => [
  frame.getAttribute('role'),
  frame.getAttribute('aria-label'),
  frame.getAttribute('tabindex'),
];

/** Six columns with a link in each cell; too wide for 500 px, and higher than any window. */
const wide = (count = 6, rows = 40) =>
  columns(count, rows).replace(/<td>(.*?)<\/td>/g, '<td><a href="#x">$1</a> and more words</td>');

const scrolled = async () => {
  // Focus may scroll a frame later, and in WebKit later still.
  for (let frame = 0; frame < 6; frame++) await nextFrame();
};

describe('the region around a table', () => {
  for (const form of forms) {
    it(`in ${form.name} has a role, a name and a stop for keys only while the table overflows`, async () => {
      const place = put(`<div style="inline-size: 400px">${form.around(columns(6))}</div>`);
      const box = place.firstElementChild as HTMLElement;
      box.querySelector('[class],fw-comparison-table')!.setAttribute('data-fw-mode', 'side-by-side');
      const [table] = await ready(place);
      await table!.choose(table!.modes, 'Side by side');
      expect(region(table!)).to.deep.equal(['region', 'Many conditions', '0']);
      box.style.inlineSize = '1600px';
      await table!.settled();
      expect(region(table!)).to.deep.equal([null, null, null]);
      box.style.inlineSize = '400px';
      await table!.settled();
      expect(region(table!)).to.deep.equal(['region', 'Many conditions', '0']);
      table!.table.remove();
      await until(() => !table!.frame.hasAttribute('role'), 'nothing overflows any more').catch(() => {});
      expect(region(table!)).to.deep.equal([null, null, null]);
    });
  }

  it('takes the names of the columns for a name where there is no caption', async () => {
    const table = await comparison(
      `<div style="inline-size: 300px">${tag.around(columns(3, 1, ''), 'side-by-side')}</div>`,
    );
    expect(table.frame.getAttribute('aria-label')).to.equal('Condition 1, Condition 2, Condition 3');
  });

  it('scrolls by keys, and the page does not', async () => {
    const table = await comparison(`<div style="inline-size: 400px">${tag.around(columns(6), 'side-by-side')}</div>`);
    table.frame.focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await until(() => table.frame.scrollLeft > 0, 'it has scrolled');
    expect(document.documentElement.scrollLeft).to.equal(0);
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
  });
});

describe('the headings', () => {
  it('of rows stay in sight while the table is scrolled sideways', async () => {
    const table = await comparison(`<div style="inline-size: 500px">${tag.around(columns(6), 'side-by-side')}</div>`);
    table.frame.scrollLeft = 200;
    await scrolled();
    expect(table.cell('Feature 1').getBoundingClientRect().left).to.be.closeTo(
      table.frame.getBoundingClientRect().left,
      1,
    );
  });

  it('of rows stay in sight on the right where the page reads from there', async () => {
    const table = await comparison(`<div style="inline-size: 500px">${tag.around(columns(6), 'side-by-side')}</div>`, {
      dir: 'rtl',
    });
    table.frame.scrollLeft = -200;
    await scrolled();
    expect(table.frame.scrollLeft).to.equal(-200);
    expect(table.cell('Feature 1').getBoundingClientRect().right).to.be.closeTo(
      table.frame.getBoundingClientRect().right,
      1,
    );
    expect(getComputedStyle(table.cell('What 1')).textAlign).to.be.oneOf(['start', 'right']);
  });

  it('of columns stay in sight while the page is scrolled, below what the page itself keeps there', async () => {
    const table = await comparison(
      `<div style="--fw-sticky-offset: 50px">${tag.around(columns(2, 60), 'side-by-side')}</div>`,
    );
    window.scrollTo(0, table.holder.getBoundingClientRect().top + scrollY + 600);
    await scrolled();
    expect(table.cell('Condition 2').getBoundingClientRect().top).to.be.closeTo(50, 1);
    const behind = table.cell('Condition 2').getBoundingClientRect();
    expect(document.elementFromPoint(behind.left + 5, behind.top + 5)).to.equal(table.cell('Condition 2'));
  });

  it('never cover a focused link: not the one of columns', async () => {
    const table = await comparison(
      `<div style="--fw-sticky-offset: 40px; inline-size: 700px">${tag.around(wide(2, 60), 'side-by-side')}</div>`,
    );
    const links = [...table.table.querySelectorAll('a')];
    links.at(-1)!.focus();
    await scrolled();
    // Backwards, as with Shift+Tab, so that each link comes into sight at the top.
    for (const link of links.filter((_, index) => index % 2 === 0).reverse()) {
      link.focus();
      await nextFrame();
      const head = table.cell('Condition 1').getBoundingClientRect();
      const { top, bottom } = link.getBoundingClientRect();
      expect(top >= head.bottom - 1 || bottom <= head.top, `${link.textContent}: ${top} under ${head.bottom}`).to.be
        .true;
    }
  });

  it('never cover a focused link in the heading of a row', async () => {
    const rows = tag.around(columns(2, 60).replace(/<th>(Feature \d+)/g, '<th><a href="#x">$1</a>'), 'side-by-side');
    const table = await comparison(`<div style="inline-size: 700px">${rows}</div>`);
    const links = [...table.table.querySelectorAll<HTMLElement>('th a')];
    expect(links).to.have.length.above(50);
    links.at(-1)!.focus();
    await scrolled();
    for (const link of links.reverse()) {
      link.focus();
      await nextFrame();
      const head = table.cell('Condition 1').getBoundingClientRect();
      const { top, bottom } = link.getBoundingClientRect();
      expect(top >= head.bottom - 1 || bottom <= head.top, `${link.textContent}: ${top} under ${head.bottom}`).to.be.true;
    }
  });

  it('never cover a focused link: not the one of columns, when it is high', async () => {
    const table = await comparison(`<div style="inline-size: 700px">${tag.around(wide(2, 40), 'side-by-side')}</div>`);
    table.cell('Condition 2').style.blockSize = '200px';
    await table.settled();
    const links = [...table.table.querySelectorAll('a')];
    links.at(-1)!.focus();
    await scrolled();
    links[10]!.focus();
    await scrolled();
    expect(links[10]!.getBoundingClientRect().top).to.be.at.least(
      table.cell('Condition 1').getBoundingClientRect().bottom - 1,
    );
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`never cover a focused link: not the one of rows (${dir})`, async () => {
      const table = await comparison(
        `<div style="inline-size: 420px">${tag.around(wide(6, 2), 'side-by-side')}</div>`,
        { dir },
      );
      const links = [...table.table.querySelectorAll('tr:last-child a')].reverse() as HTMLElement[];
      table.frame.scrollLeft = dir === 'rtl' ? -9999 : 9999;
      await scrolled();
      for (const link of links) {
        link.focus();
        await scrolled();
        const heading = table.cell('Feature 2').getBoundingClientRect();
        const { left, right } = link.getBoundingClientRect();
        const clear = dir === 'rtl' ? right <= heading.left + 1 : left >= heading.right - 1;
        expect(clear, `${link.textContent}: ${left}–${right} against ${heading.left}–${heading.right}`).to.be.true;
      }
    });
  }

  it('of columns are not sticky in a low window, as it is at a zoom of 400 %', async () => {
    const page = await narrowFrame(320, tag.around(columns(2, 30), 'side-by-side'), { height: 256 });
    const holder = await until(() => page.document.querySelector('[data-fw-ready]'), 'the comparison is ready in the frame');
    page.window.dispatchEvent(new Event('keyup'));
    await page.settled();
    page.window.scrollTo(0, 600);
    await page.settled();
    expect(holder.querySelector('[data-fw-head] > *')!.getBoundingClientRect().bottom).to.be.below(0);
  });

  it('are not sticky in a stacked table', async () => {
    const table = await comparison(tag.around(columns(3), 'stacked'));
    for (const cell of table.table.querySelectorAll('th')) expect(getComputedStyle(cell).position).to.equal('static');
  });
});
