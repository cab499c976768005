import { expect } from '@open-wc/testing';
import { emulateMedia } from '../../support/engine.js';
import { put } from '../../support/fixture.js';
import { narrowFrame, textSpacing } from '../../support/narrow-frame.js';
import { until } from '../../support/settled.js';
import { ComparisonInPage, columns, comparison, forms, pain, ready, shown, wrapper } from './comparison.js';

const modes = ['side-by-side', 'one-column', 'stacked'];
const dark = 'background: #14181d; color: #dfe6ea; padding: 1rem';
// A theme colours its links; what it leaves blue on black is not the widget's to mend.
const links = '<style>a { color: inherit }</style>';

async function inFrame(width: number, html: string, css = '', dir: 'ltr' | 'rtl' = 'ltr') {
  const page = await narrowFrame(width, html, { css, dir });
  const holder = await until(
    () => page.document.querySelector('[data-fw-ready]'),
    'the comparison is ready in the frame',
  );
  // What was painted before its script came takes on its look when the reader first does something.
  page.window.dispatchEvent(new Event('keyup'));
  await page.settled();
  return { page, table: new ComparisonInPage(holder) };
}

describe('axe finds nothing to say against a comparison', () => {
  for (const mode of modes) {
    for (const form of forms) {
      it(`read ${mode} in ${form.name}`, async () => {
        const table = await comparison(form.around(pain, mode));
        await expect(table.holder).to.be.accessible();
      });
    }

    it(`read ${mode} on a dark page`, async () => {
      const [table] = await ready(put(`${links}<div style="${dark}">${wrapper.around(pain, mode)}</div>`));
      await expect(table!.holder.parentElement!).to.be.accessible();
    });

    it(`read ${mode} from right to left`, async () => {
      const table = await comparison(wrapper.around(pain, mode), { lang: 'ar', dir: 'rtl' });
      await expect(table.holder).to.be.accessible();
    });

    it(`read ${mode} in forced colours`, async () => {
      await emulateMedia({ features: { 'forced-colors': 'active' } });
      const table = await comparison(wrapper.around(pain, mode));
      await expect(table.holder).to.be.accessible();
      expect(getComputedStyle(table.holder.querySelector('.fw-certainty')!).borderStyle).to.equal('dotted');
    });
  }

  it('that scrolls, with and without a caption', async () => {
    for (const caption of [undefined, '']) {
      const place = put(
        `<div style="inline-size: 300px">${wrapper.around(columns(6, 2, caption), 'side-by-side')}</div>`,
      );
      const [table] = await ready(place);
      expect(table!.frame.getAttribute('role')).to.equal('region');
      await expect(place).to.be.accessible();
    }
  });

  it('of cells that are empty, a corner among them', async () => {
    const table = await comparison(
      wrapper.around(
        '<table><caption>C</caption><tr><td></td><th>A</th><th>B</th></tr><tr><th>x</th><td></td><td>2</td></tr></table>',
      ),
    );
    await expect(table.holder).to.be.accessible();
  });
});

describe('on 320 CSS pixels', () => {
  for (const mode of ['', ...modes]) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`the page does not scroll sideways (${mode || 'default'}, ${dir})`, async () => {
        const { page } = await inFrame(320, wrapper.around(pain, mode), '', dir);
        expect(page.sideways()).to.equal(0);
      });
    }
  }

  for (const mode of modes) {
    it(`nor does a column of half a phone, with controls that are as wide as their words (${mode})`, async () => {
      const { page } = await inFrame(240, wrapper.around(pain, mode));
      expect(page.sideways()).to.equal(0);
    });
  }

  it('nor does it for a moment, while the window becomes too narrow for a wide table', async () => {
    const { page, table } = await inFrame(1400, wrapper.around(columns(8), 'side-by-side'));
    expect(table.frame.hasAttribute('role'), 'it need not scroll yet').to.be.false;
    (page.window.frameElement as HTMLElement).style.inlineSize = '320px';
    // Firefox counts the room that is left around the frame for outlines.
    expect(page.sideways(), 'before it has been measured').to.be.at.most(6);
    await until(() => table.frame.getAttribute('role') === 'region', 'it scrolls');
    expect(page.sideways()).to.equal(0);
  });

  it('nor does it with the text spacing that a reader may ask for, and with long words', async () => {
    const long = pain
      .replace('Localised', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk')
      .replace('Place', 'Hottentottenstottertrottelmutterbeutelratten');
    for (const mode of ['', 'one-column', 'side-by-side']) {
      const { page, table } = await inFrame(320, wrapper.around(long, mode), textSpacing);
      expect(page.sideways(), mode).to.equal(0);
      for (const cell of table.table.querySelectorAll<HTMLElement>('th,td'))
        if (shown(cell)) expect(cell.offsetHeight).to.be.above(0);
    }
  });

  it('the layout comes to rest: nothing switches to and fro', async () => {
    for (let width = 300; width <= 620; width += 16) {
      const { page, table } = await inFrame(width, wrapper.around(columns(4), 'side-by-side'));
      let changes = 0;
      const observer = new page.window.MutationObserver((records) => void (changes += records.length));
      observer.observe(table.holder, { attributes: true, subtree: true });
      await page.settled();
      await page.settled();
      observer.disconnect();
      expect(changes, `${width} px`).to.be.at.most(4);
    }
  }).timeout(60_000);
});

describe('targets', () => {
  for (const [root, css] of Object.entries({ usual: '', 'of 62.5 %': 'html{font-size:62.5%}body{font-size:1rem}' })) {
    it(`are at least 44 px high and wide with a root size ${root}`, async () => {
      const { table } = await inFrame(400, wrapper.around(pain, 'one-column'), css);
      for (const target of [table.modes, table.columnList, table.copyButton]) {
        const { width, height } = target.getBoundingClientRect();
        expect(height).to.be.at.least(44);
        expect(width).to.be.at.least(44);
      }
    });
  }
});

describe('on paper', () => {
  for (const mode of modes) {
    it(`all columns stand side by side, though the screen shows ${mode}`, async () => {
      const table = await comparison(wrapper.around(pain, mode));
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(table.table).display).to.equal('table');
      for (const cell of table.table.querySelectorAll('th,td')) {
        expect(shown(cell), cell.textContent!).to.be.true;
        expect(getComputedStyle(cell).position).to.equal('static');
      }
      expect(shown(table.controls)).to.be.false;
      expect(getComputedStyle(table.table.tHead!).display).to.equal('table-header-group');
      expect(getComputedStyle(table.table.rows[2]!).breakInside).to.equal('avoid');
    });
  }

  it('headings repeat without a thead too', async () => {
    const table = await comparison(wrapper.around(columns(2)));
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(table.table.rows[0]!).display).to.equal('table-header-group');
  });

  it('what scrolls on screen is unrolled', async () => {
    const table = await comparison(
      `<div style="inline-size: 300px">${wrapper.around(columns(6), 'side-by-side')}</div>`,
    );
    expect(getComputedStyle(table.frame).overflowX).to.equal('auto');
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(table.frame).overflowX).to.equal('visible');
  });
});

describe('a theme', () => {
  it('wins on looks, and cannot break the table', async () => {
    const theme =
      'table{display:block!important;overflow:auto}td{color:rgb(1,2,3);display:block}th{text-transform:uppercase;font-weight:300}';
    const { page, table } = await inFrame(900, wrapper.around(pain), theme);
    expect(page.window.getComputedStyle(table.cell('Localised')).color).to.equal('rgb(1, 2, 3)');
    expect(page.window.getComputedStyle(table.cell('Localised')).display).to.equal('table-cell');
  });
});
