import { expect } from '@open-wc/testing';
import { differencesFrom, watchNodes } from '../../every-widget/author-nodes.js';
import { listenToConsole } from '../../support/console.js';
import { put } from '../../support/fixture.js';
import { narrowFrame } from '../../support/narrow-frame.js';
import { settled, until } from '../../support/settled.js';
import { ComparisonTableElement } from '../../../src/widgets/comparison-table/comparison-table.js';
import {
  ComparisonInPage,
  columns,
  comparison,
  forms,
  generated,
  pain,
  ready,
  shown,
  tag,
  words,
  wrapper,
} from './comparison.js';

/** What the author is told, once the content has come to rest. */
async function messages(html: string): Promise<string[]> {
  const heard = listenToConsole();
  await comparison(html);
  // The rules are fetched only when there is something to tell.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  return heard.all.map((message) => message.replace(/^\[flarewell\] <fw-comparison-table> /, ''));
}

const table = (rows: string, caption = '<caption>C</caption>') =>
  `<table>${caption}<thead><tr><th>F</th><th>A</th><th>B</th><th>C</th></tr></thead><tbody>${rows}</tbody></table>`;
const shared = '<tr><th>both</th><td colspan="3">Alike</td></tr>';

describe('cells that span rows or some columns', () => {
  for (const [what, rows] of Object.entries({
    'some columns': `<tr><th>x</th><td colspan="2">1</td><td>2</td></tr>${shared}`,
    rows: `<tr><th>x</th><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><th>y</th><td>4</td><td>5</td></tr>${shared}`,
    'the headings of columns': `${shared}</tbody><thead><tr><th colspan="2">x</th><th>y</th><th>z</th></tr></thead><tbody>`,
  })) {
    it(`(${what}) are left as they are: no mode is offered that they would break`, async () => {
      const html = tag.around(
        what.startsWith('the') ? table(shared).replace('<th>A</th><th>B</th>', '<th colspan="2">A</th>') : table(rows),
        'stacked',
      );
      const place = put(`<div style="inline-size: 300px">${html}</div>`);
      const [odd] = await ready(place);
      expect(odd!.reading).to.equal('side by side');
      expect(shown(odd!.modes)).to.be.false;
      expect(shown(odd!.copyButton)).to.be.true;
      for (const cell of odd!.table.querySelectorAll('td,th')) expect(shown(cell), words(cell)).to.be.true;
    });
  }

  it('have one message, with the mend', async () => {
    const told = await messages(
      tag.around(
        table(
          `<tr><th>x</th><td colspan="2">1</td><td>2</td></tr><tr><th>y</th><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><th>z</th><td>4</td><td>5</td></tr>${shared}`,
        ),
      ),
    );
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('spans some columns or rows').and.to.contain('Repeat the words in each cell');
  });

  it('do not make a cell a heading of its row because it comes first in it', async () => {
    const odd = await comparison(
      tag.around(
        table('<tr><th rowspan="2">x</th><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr>'),
      ),
    );
    expect(odd.cell('4').role).to.equal('cell');
  });
});

describe('mistakes of an author', () => {
  const mistakes: Record<string, [html: string, wrong: string, mend: string]> = {
    'no table': ['<p>Words</p>', 'holds no <table>', 'Write the comparison as a <table>'],
    'a table without rows': ['<table></table><p>Words</p>', 'holds no <table> with a row', 'Write'],
    'a second table': [
      `${table(shared)}<div><table><tr><td>1</td></tr></table></div>`,
      'second table',
      'a wrapper of its own',
    ],
    'no caption': [table(shared, ''), 'no caption', '<caption>'],
    'an empty caption': [table(shared, '<caption> </caption>'), 'no caption', '<caption>'],
    'only differences': [
      table('<tr><th>x</th><td>1</td><td>2</td><td>3</td></tr>'),
      'lists only differences',
      'is-shared',
    ],
    'a row with too few cells': [
      table(`<tr><th>x</th><td>1</td><td>2</td></tr>${shared}`),
      'more or fewer cells',
      'one cell per column',
    ],
    'a row with one cell': [
      table(`<tr><th>x</th><td>1</td></tr>${shared}`),
      'more or fewer cells',
      'one cell per column',
    ],
    'a row with too many cells': [
      table(`<tr><th>x</th><td>1</td><td>2</td><td>3</td><td>4</td></tr>${shared}`),
      'more or fewer cells',
      'one cell',
    ],
    'an empty cell': [table(`<tr><th>x</th><td> </td><td>2</td><td>3</td></tr>${shared}`), 'empty cell', 'No data'],
    'a certainty that is not classified': [
      table(shared.replace('Alike', 'Alike <small class="fw-certainty is-likely">likely</small>')),
      'not classified',
      'is-established',
    ],
    'a certainty without words': [
      table(shared.replace('Alike', 'Alike <small class="fw-certainty is-disputed"> </small>')),
      'without words',
      'Write it out',
    ],
  };
  for (const [mistake, [html, wrong, mend]] of Object.entries(mistakes)) {
    it(`are told once, with the mend: ${mistake}`, async () => {
      const told = await messages(wrapper.around(html));
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(wrong).and.to.contain(mend);
    });
  }

  it('are told once, however often the content changes or moves', async () => {
    const heard = listenToConsole();
    const odd = await comparison(tag.around(table(shared, '')));
    for (let times = 0; times < 2; times++) {
      await new Promise((resolve) => setTimeout(resolve, 700));
      odd.table.tBodies[0]!.insertAdjacentHTML('beforeend', shared);
      document.body.append(odd.holder);
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
    odd.holder.remove();
    expect(heard.all).to.have.length(1);
  });

  it('are none in the ready-made comparison of the article, nor in a well-made one', async () => {
    const snippet = await (await fetch('/src/content/inomyalgia/comparison-table.html')).text();
    expect(await messages(snippet)).to.deep.equal([]);
    expect(await messages(tag.around(pain.replace('<td></td>', '<td>Not known</td>')))).to.deep.equal([]);
  });
});

describe('bad input', () => {
  const cases: Record<string, string> = {
    'ragged rows': table('<tr><th>x</th></tr><tr></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td></tr>'),
    'a heading only': '<table><tr><th>x</th></tr></table>',
    'no rows': '<table><caption>c</caption></table>',
    'no table': '<p>None</p>',
    nothing: '',
    'a table in a cell': table(
      `<tr><th>x</th><td><table><tr><th>p</th><td>q</td><td>r</td></tr></table></td><td>2</td><td>3</td></tr>`,
    ),
    'impossible spans': table(
      '<tr><th colspan="-1">x</th><td colspan="0">1</td><td colspan="many">2</td><td rowspan="99999">3</td></tr>',
    ),
    'unknown attributes': table(shared).replace(
      '<td',
      '<td onclik="x" data-x="{}" width="9999" style="color: inherit" align="middle"',
    ),
    'a widget in a cell': table(`<tr><th>x</th><td>${tag.around(columns(2))}</td><td>2</td><td>3</td></tr>`),
    'several heads and feet':
      '<table><tfoot><tr><td>f</td><td>g</td></tr></tfoot><thead><tr><th>F</th><th>A</th></tr><tr><th>F2</th><th>A2</th></tr></thead><tr><td>1</td><td>2</td></tr></table>',
  };
  for (const form of forms) {
    for (const [what, content] of Object.entries(cases)) {
      it(`throws nothing and loses nothing: ${what} in ${form.name}`, async () => {
        const heard = listenToConsole();
        const html = form.around(content);
        const place = put(html);
        const watched = watchNodes(place);
        const [odd] = await ready(place);
        for (const mode of ['stacked', 'one-column', ''] as const) {
          odd!.element.mode = mode;
          await odd!.settled();
        }
        expect(differencesFrom(html, place)).to.deep.equal([]);
        expect(watched.moves()).to.equal(0);
        expect(heard.errors).to.deep.equal([]);
      });
    }
  }

  it('a table in a cell keeps its own columns, in every mode', async () => {
    const inner = '<table><tr><th>p</th><td>q</td><td>r</td></tr></table>';
    for (const mode of ['one-column', 'stacked']) {
      const odd = await comparison(
        tag.around(table(`<tr><th>x</th><td>${inner}</td><td>2</td><td>3</td></tr>${shared}`), mode),
      );
      for (const cell of odd.table.querySelectorAll('td table *'))
        expect(getComputedStyle(cell).display, cell.localName).not.to.match(/none|block/);
      for (const cell of odd.table.querySelectorAll('td table td')) expect(generated(cell, '::before')).to.equal('');
    }
  });

  it('a second table stays as it is, under no name of the first', async () => {
    const odd = await comparison(tag.around(`${table(shared)}<table><tr><td>q</td><td>r</td></tr></table>`, 'stacked'));
    const [, second] = odd.holder.querySelectorAll('table');
    expect(second!.hasAttribute('role')).to.be.false;
    expect(getComputedStyle(second!).display).to.equal('table');
    expect(generated(second!.querySelectorAll('td')[1]!, '::before')).to.equal('');
  });

  it('five thousand rows are read, and read again after a change', async () => {
    const odd = await comparison(tag.around(columns(3, 5000)));
    expect(odd.table.rows).to.have.length(5001);
    const [last] = [...odd.table.rows].slice(-1);
    expect(last!.cells[0]!.scope).to.equal('row');
    last!.cells[1]!.textContent = '';
    await until(() => last!.cells[1]!.hasAttribute('data-fw-empty'), 'the change is seen', 25_000);
  }).timeout(60_000);
});

describe('content that comes, changes and goes', () => {
  for (const form of forms) {
    it(`arrives late in ${form.name}`, async () => {
      const odd = await comparison(form.around(''));
      expect(shown(odd.controls)).to.be.false;
      odd.holder.insertAdjacentHTML('beforeend', pain);
      await odd.settled();
      expect(shown(odd.controls)).to.be.true;
      expect(odd.cell('Place').role).to.equal('rowheader');
    });

    it(`vanishes from ${form.name} and comes back`, async () => {
      const odd = await comparison(form.around(pain));
      odd.table.remove();
      await odd.settled();
      expect(shown(odd.controls)).to.be.false;
      odd.holder.insertAdjacentHTML('beforeend', columns(2));
      await odd.settled();
      expect(shown(odd.controls)).to.be.true;
      expect(odd.cell('Feature 1').scope).to.equal('row');
    });

    it(`follows ${form.name} when that is removed and put back`, async () => {
      const odd = await comparison(form.around(pain, 'stacked'));
      const { parentElement } = odd.holder;
      odd.holder.remove();
      odd.holder.querySelector('td')!.textContent = '';
      parentElement!.append(odd.holder);
      await odd.settled();
      expect(odd.holder.querySelector('td')!.hasAttribute('data-fw-empty')).to.be.true;
      expect(odd.reading).to.equal('stacked');
      odd.holder.querySelector('td')!.textContent = 'Filled';
      await odd.settled();
      expect(odd.holder.querySelector('td')!.hasAttribute('data-fw-empty')).to.be.false;
    });

    it(`is styled wherever ${form.name} goes: into another document and back`, async () => {
      const odd = await comparison(form.around(pain, 'stacked'));
      const page = await narrowFrame(500, '', { modules: [] });
      const { parentElement } = odd.holder;
      page.document.body.append(odd.holder);
      await until(() => page.window.getComputedStyle(odd.table).display === 'block', 'it stacks there');
      expect(page.window.getComputedStyle(odd.copyButton).minBlockSize).not.to.equal('0px');
      parentElement!.append(odd.holder);
      await odd.settled();
      expect(odd.reading).to.equal('stacked');
      expect(parseFloat(getComputedStyle(odd.copyButton).minBlockSize)).to.be.at.least(44);
    });
  }

  it('gets a new first row: what was the head is a row, and has no say in the labels', async () => {
    const odd = await comparison(
      tag.around(
        '<table><tr><th>F</th><td>A</td><td>B</td></tr><tr><th>x</th><td>1</td><td>2</td></tr></table>',
        'stacked',
      ),
    );
    odd.table.tBodies[0]!.insertAdjacentHTML('afterbegin', '<tr><th>New</th><th>Left</th><th>Right</th></tr>');
    await odd.settled();
    expect(odd.cell('A').role).to.equal('cell');
    expect(odd.cell('Left').role).to.equal('columnheader');
    expect(odd.table.querySelectorAll('[data-fw-head]')).to.have.length(1);
    expect(generated(odd.cell('1'), '::before')).to.contain('Left');
  });

  it('is found in a second copy of the library as in the first', async () => {
    class Second extends ComparisonTableElement {}
    expect(() => Second.define()).not.to.throw();
    const odd = await comparison(tag.around(pain));
    expect(odd.element).not.to.be.instanceOf(Second);
  });

  it('works in a tag with a wrapper around it, as when both forms were pasted: the inner one does the work', async () => {
    const place = put(`<div class="fw-comparison-table">${tag.around(pain)}</div>`);
    const inner = place.querySelector('fw-comparison-table')!;
    await until(() => inner.hasAttribute('data-fw-ready'), 'the inner one is ready');
    const outer = inner.parentElement!;
    expect(outer.shadowRoot).to.equal(null);
    await until(() => getComputedStyle(outer).containerType === 'normal', 'the outer one is a plain element');
    expect(getComputedStyle(outer, '::before').content).to.be.oneOf(['none', 'normal']);
    expect(getComputedStyle(inner).containerType).to.equal('inline-size');
  });

  it('shows all columns in a copy of one that is read column by column, and in a page that was saved', async () => {
    const read = await comparison(wrapper.around(pain, 'one-column'));
    const saved = document.createElement('template');
    saved.innerHTML = read.holder.outerHTML;
    for (const copied of [read.holder.cloneNode(true), saved.content.firstElementChild!] as HTMLElement[]) {
      copied.removeAttribute('data-fw-mode');
      const place = put('');
      place.append(copied);
      const [copy] = await ready(place);
      expect(copy!.reading).to.equal('side by side');
      for (const cell of copy!.table.querySelectorAll('th,td')) expect(shown(cell), cell.textContent).to.be.true;
    }
  });

  it('keeps no cell put away when a column goes', async () => {
    const read = await comparison(wrapper.around(pain, 'one-column'));
    for (const row of read.table.rows) if (row.cells.length > 2) row.cells[1]!.remove();
    await read.settled();
    for (const cell of read.table.querySelectorAll('th,td')) expect(shown(cell), cell.textContent).to.be.true;
  });

  it('leaves to a comparison in a cell its own heading', async () => {
    const inner = wrapper.around(pain);
    const outer = await comparison(wrapper.around(pain.replace('<td>', `<td>${inner}`)));
    await outer.settled();
    const heads = outer.holder.querySelectorAll('[data-fw-head]');
    expect(heads).to.have.length(2);
    for (const head of heads) for (const cell of [...head.children].slice(1)) expect(cell.role).to.equal('columnheader');
  });

  it('works in a clone of the wrapper', async () => {
    const odd = await comparison(wrapper.around(pain));
    const clone = odd.holder.cloneNode(true) as HTMLElement;
    clone.removeAttribute('data-fw-ready');
    odd.holder.after(clone);
    await until(() => clone.hasAttribute('data-fw-ready'), 'the clone is ready');
    const copy = new ComparisonInPage(clone);
    copy.element.mode = 'stacked';
    await copy.settled();
    expect(copy.reading).to.equal('stacked');
    expect(odd.reading).to.equal('side by side');
  });

  it('works in a shadow root of the page', async () => {
    const host = put('<div></div>').firstElementChild!;
    const root = host.attachShadow({ mode: 'open' });
    const odd = await comparison(tag.around(pain, 'stacked'), { into: root });
    expect(odd.reading).to.equal('stacked');
    expect(root.adoptedStyleSheets).to.have.length(1);
  });
});

describe('the language of the place', () => {
  const modesOf = (odd: ComparisonInPage) => [...odd.modes.options].map(({ text }) => text);
  const inGerman = ['Nebeneinander', 'Spalte für Spalte', 'Untereinander'];

  it('is spoken by the controls and in the table: German', async () => {
    const odd = await comparison(wrapper.around(pain), { lang: 'de-AT' });
    await until(() => modesOf(odd)[0] === inGerman[0], 'the words are German');
    await odd.settled();
    expect(modesOf(odd)).to.deep.equal(inGerman);
    expect(generated(odd.cell('Place'), '::after')).to.contain('unterschiedlich');
    expect(generated(odd.cell('Sleep'), '::after')).to.contain('gleich');
    expect(generated(odd.table.rows[3]!.cells[1]!, '::after')).to.equal('"Nicht bekannt"');
  });

  it('may be written from right to left: Arabic', async () => {
    const odd = await comparison(`<div style="inline-size: 700px">${wrapper.around(pain)}</div>`, {
      lang: 'ar',
      dir: 'rtl',
    });
    await until(() => modesOf(odd)[0] === 'جنبًا إلى جنب', 'the words are Arabic');
    await odd.settled();
    expect(odd.modes.closest('[dir]')!.getAttribute('dir')).to.equal('rtl');
    const [head, body] = [odd.cell('Place').getBoundingClientRect(), odd.cell('Localised').getBoundingClientRect()];
    expect(head.right).to.be.above(body.right);
    expect(odd.modes.getBoundingClientRect().right).to.be.above(odd.copyButton.getBoundingClientRect().right);
  });

  it('may be two on one page', async () => {
    const [one, other] = await ready(
      put(`<div lang="de">${tag.around(pain)}</div><div lang="en">${wrapper.around(pain)}</div>`),
    );
    await until(() => modesOf(one!)[0] === inGerman[0], 'one is German');
    expect(modesOf(other!)[0]).to.equal('Side by side');
  });

  it('may change', async () => {
    const odd = await comparison(tag.around(pain), { lang: 'en' });
    odd.holder.parentElement!.lang = 'de';
    await until(() => modesOf(odd)[0] === inGerman[0], 'it is German');
    await settled(odd.holder);
    expect(generated(odd.cell('Place'), '::after')).to.contain('unterschiedlich');
  });
});
