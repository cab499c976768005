import { expect } from '@open-wc/testing';
import { differencesFrom, watchNodes } from '../../every-widget/author-nodes.js';
import { computedRole } from '../../support/engine.js';
import { put } from '../../support/fixture.js';
import { narrowFrame } from '../../support/narrow-frame.js';
import { columns, comparison, forms, pain, ready, shown, tag, words, wrapper } from './comparison.js';

for (const form of forms) {
  describe(`the author's table in ${form.name}`, () => {
    const html = form.around(`${pain}\n<p class="fw-source">Checked in November.</p>`);

    it('can be read where no script runs, and before one has', async () => {
      const page = await narrowFrame(320, html, { modules: [] });
      for (const cell of page.document.querySelectorAll('caption, th, td, p'))
        expect(shown(cell), words(cell)).to.be.true;
    });

    it('stays what it was: no node moves, comes, goes or changes its words, whatever the reader does', async () => {
      const place = put(html);
      const watched = watchNodes(place);
      const [table] = await ready(place);
      expect(differencesFrom(html, place)).to.deep.equal([]);

      await table!.choose(table!.modes, 'One column at a time');
      await table!.choose(table!.columnList, 'Fibromyalgia');
      await table!.choose(table!.modes, 'Stacked');
      await table!.choose(table!.modes, 'Side by side');
      table!.copyButton.click();
      await table!.settled();

      expect(differencesFrom(html, place)).to.deep.equal([]);
      expect(watched.moves()).to.equal(0);
    });

    it('keeps every role, scope and name that the author gave', async () => {
      const table = await comparison(
        form.around(
          '<table role="grid" aria-label="Mine"><thead role="presentation"><tr role="none"><th scope="colgroup" role="note">A</th><th>B</th><th>C</th></tr></thead>' +
            '<tbody><tr><th scope="rowgroup" aria-label="Own name">a</th><td role="gridcell">b</td><td>c</td></tr></tbody></table>',
        ),
      );
      const given = (selector: string, name: string) => table.holder.querySelector(selector)!.getAttribute(name);
      expect([given('table', 'role'), given('table', 'aria-label'), given('thead', 'role')]).to.deep.equal([
        'grid',
        'Mine',
        'presentation',
      ]);
      expect([given('tr', 'role'), given('th', 'role'), given('th', 'scope')]).to.deep.equal([
        'none',
        'note',
        'colgroup',
      ]);
      expect([given('tbody th', 'scope'), given('tbody th', 'aria-label'), given('td', 'role')]).to.deep.equal([
        'rowgroup',
        'Own name',
        'gridcell',
      ]);
    });
  });
}

const rolesOf = (root: Element) =>
  [...root.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => [cell.getAttribute('role'), cell.getAttribute('scope')].filter(Boolean).join('/')),
  );

describe('headings of a table', () => {
  it('are told by thead, th and scope', async () => {
    const table = await comparison(wrapper.around(pain));
    expect(table.table.role).to.equal('table');
    expect([...table.table.querySelectorAll('thead,tbody')].map(({ role }) => role)).to.deep.equal([
      'rowgroup',
      'rowgroup',
      'rowgroup',
    ]);
    expect([...table.table.rows].every(({ role }) => role === 'row')).to.be.true;
    expect(rolesOf(table.table)).to.deep.equal([
      ['columnheader/col', 'columnheader/col', 'columnheader/col'],
      ['rowheader/rowgroup'],
      ['rowheader/row', 'cell', 'cell'],
      ['rowheader/row', 'cell', 'cell'],
      ['rowheader/rowgroup'],
      ['rowheader/row', 'cell'],
    ]);
  });

  it('are found without thead', async () => {
    const table = await comparison(
      tag.around('<table><tr><th>F</th><th>A</th><th>B</th></tr><tr><th>x</th><td>1</td><td>2</td></tr></table>'),
    );
    expect(rolesOf(table.table)).to.deep.equal([
      ['columnheader/col', 'columnheader/col', 'columnheader/col'],
      ['rowheader/row', 'cell', 'cell'],
    ]);
  });

  it('are found without th: the first row and the first column', async () => {
    const table = await comparison(
      tag.around('<table><tr><td>F</td><td>A</td><td>B</td></tr><tr><td>x</td><td>1</td><td>2</td></tr></table>'),
    );
    expect(rolesOf(table.table)).to.deep.equal([
      ['columnheader', 'columnheader', 'columnheader'],
      ['rowheader', 'cell', 'cell'],
    ]);
  });

  it('do not include an empty corner, which heads nothing', async () => {
    const table = await comparison(
      tag.around('<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>x</th><td>1</td><td>2</td></tr></table>'),
    );
    expect(rolesOf(table.table)[0]).to.deep.equal(['cell', 'columnheader/col', 'columnheader/col']);
  });

  it('of groups in a single tbody are headings of rows, without a scope that would reach into the next group', async () => {
    const rows =
      '<tr><th colspan="3">Differ</th></tr><tr><th>x</th><td>1</td><td>2</td></tr><tr><th colspan="3">Share</th></tr><tr><th>y</th><td colspan="2">3</td></tr>';
    const table = await comparison(
      tag.around(`<table><thead><tr><th>F</th><th>A</th><th>B</th></tr></thead><tbody>${rows}</tbody></table>`),
    );
    expect(rolesOf(table.table).map(([first]) => first)).to.deep.equal([
      'columnheader/col',
      'rowheader/rowgroup',
      'rowheader/row',
      'rowheader',
      'rowheader/row',
    ]);
  });
});

describe('the name of a table', () => {
  it('is its caption', async () => {
    const table = await comparison(wrapper.around(pain));
    expect(await computedRole(table.table)).to.deep.equal({ role: 'table', name: 'Two kinds of lasting pain' });
  });

  for (const form of forms) {
    it(`is the figcaption of a figure around ${form.name}`, async () => {
      const table = await comparison(
        `<figure>${form.around(pain.replace(/<caption>.*<\/caption>/, ''))}<figcaption>Seen side by side</figcaption></figure>`,
      );
      expect(table.table.ariaLabel).to.equal('Seen side by side');
    });
  }

  it('is the figcaption of a figure in the wrapper', async () => {
    const table = await comparison(tag.around(`<figure>${columns(2, 1, '')}<figcaption>Inside</figcaption></figure>`));
    expect(table.table.ariaLabel).to.equal('Inside');
  });

  it('follows a figcaption that changes, as when a page is translated', async () => {
    const table = await comparison(tag.around(`<figure>${columns(2, 1, '')}<figcaption>Inside</figcaption></figure>`));
    table.holder.querySelector('figcaption')!.firstChild!.nodeValue = 'Drinnen';
    await table.settled();
    expect(table.table.ariaLabel).to.equal('Drinnen');
  });

  it('is not given twice: a caption needs no label beside it', async () => {
    const table = await comparison(tag.around(columns(2)));
    expect(table.table.ariaLabel).to.equal(null);
  });
});
