import { expect } from '@open-wc/testing';
import { comparisonLightStyles } from '../../../src/widgets/comparison-table/comparison-table.light.styles.js';
import { comparisonUnscriptedStyles } from '../../../src/widgets/comparison-table/comparison-table.unscripted.styles.js';
import { axTree, computedRole, press } from '../../support/engine.js';
import { put } from '../../support/fixture.js';
import { narrowFrame } from '../../support/narrow-frame.js';
import { columns, comparison, forms, generated, pain, ready, shown, tag, words, wrapper } from './comparison.js';

const inWidth = (width: number, html: string) => `<div style="inline-size: ${width}px">${html}</div>`;

describe('the reading mode', () => {
  for (const form of forms) {
    it(`of ${form.name} follows the width of its container, not of the window`, async () => {
      const place = put(inWidth(300, form.around(pain)));
      const [table] = await ready(place);
      expect(innerWidth).to.be.above(600);
      expect(table!.reading).to.equal('stacked');
      expect(table!.modes.selectedOptions[0]!.text).to.equal('Stacked');

      (place.firstElementChild as HTMLElement).style.inlineSize = '750px';
      await table!.settled();
      expect(table!.reading).to.equal('side by side');
      expect(table!.modes.selectedOptions[0]!.text).to.equal('Side by side');
    });

    it(`of ${form.name} is what the author chose, at any width`, async () => {
      for (const width of [300, 750]) {
        expect((await comparison(inWidth(width, form.around(pain, 'stacked')))).reading).to.equal('stacked');
        expect((await comparison(inWidth(width, form.around(pain, 'side-by-side')))).reading).to.equal('side by side');
        expect((await comparison(inWidth(width, form.around(pain, 'one-column')))).reading).to.match(
          /^only Inomyalgia/,
        );
      }
    });
  }

  it('can be chosen by a class too, where an engine takes away data attributes', async () => {
    const table = await comparison(`<div class="fw-comparison-table is-mode-stacked">${pain}</div>`);
    expect(table.reading).to.equal('stacked');
  });

  for (const unknown of ['tiles', 'Stacked', 'toString', '']) {
    it(`is the default when the author writes "${unknown}"`, async () => {
      const table = await comparison(inWidth(750, tag.around(pain, unknown || ' ')));
      expect(table.reading).to.equal('side by side');
      expect(table.modes.selectedOptions[0]?.text).to.equal('Side by side');
    });
  }

  it('is changed with keys alone, and announced as one text', async () => {
    const table = await comparison(inWidth(750, wrapper.around(pain)));
    let events = 0;
    table.holder.addEventListener('fw-comparison-table-reading', () => events++);
    table.modes.focus();
    // A letter chooses in every engine without opening the list.
    await press('o', 'Enter');
    await table.settled();
    expect(table.reading).to.match(/^only Inomyalgia/);
    expect(table.announced).to.equal('One column at a time');
    expect(events).to.equal(1);
  });

  it('is announced each time', async () => {
    const table = await comparison(wrapper.around(pain));
    for (const name of ['Stacked', 'One column at a time', 'Side by side']) {
      await table.choose(table.modes, name);
      expect(table.announced).to.equal(name);
    }
    await table.choose(table.modes, 'One column at a time');
    await table.choose(table.columnList, 'Fibromyalgia');
    expect(table.announced).to.equal('Fibromyalgia');
  });

  it('can be set by a program', async () => {
    const table = await comparison(tag.around(pain));
    table.element.mode = 'stacked';
    await table.settled();
    expect(table.reading).to.equal('stacked');
    expect(table.announced).to.equal('');
  });
});

describe('one column at a time', () => {
  it('hides the others, and leaves what spans all of them', async () => {
    const table = await comparison(wrapper.around(pain, 'one-column'));
    expect(shown(table.cell('Localised'))).to.be.true;
    expect(shown(table.cell('Widespread'))).to.be.false;
    expect(shown(table.cell('Fibromyalgia'))).to.be.false;
    for (const kept of ['Feature', 'Place', 'What they share', 'Sleep does not refresh.'])
      expect(shown(table.cell(kept)), kept).to.be.true;
  });

  it('hides them from assistive technology too', async () => {
    await comparison(wrapper.around(pain, 'one-column'));
    const names = (await axTree()).map(({ name }) => name).join('|');
    expect(names).to.contain('Localised').and.to.contain('Sleep does not refresh.').and.not.to.contain('Widespread');
  });

  for (const count of [1, 2, 8]) {
    it(`can show each of ${count}`, async () => {
      const table = await comparison(tag.around(columns(count), 'one-column'));
      for (let n = 1; n <= count; n++) {
        await table.choose(table.columnList, `Condition ${n}`);
        const seen = [...table.table.rows[1]!.cells].filter(shown).map(words);
        expect(seen).to.deep.equal(['Feature 1', `What ${n} says of 1`]);
      }
    });
  }

  for (const count of [9, 30]) {
    it(`of ${count} is offered only if each of them can be shown alone`, async () => {
      const table = await comparison(inWidth(300, tag.around(columns(count, 1), 'one-column')));
      expect(shown(table.copyButton)).to.be.true;
      expect(shown(table.modes)).to.equal(shown(table.columnList));
      if (shown(table.modes)) {
        await table.choose(table.columnList, `Condition ${count}`);
        expect([...table.table.rows[1]!.cells].filter(shown).map(words)).to.deep.equal([
          'Feature 1',
          `What ${count} says of 1`,
        ]);
        await table.choose(table.modes, 'Side by side');
      }
      expect(table.reading).to.equal('side by side');
      expect(table.frame.tabIndex).to.equal(0);
      for (const cell of table.table.querySelectorAll('td')) expect(shown(cell)).to.be.true;
    });
  }

  it('shows a column that is there when the chosen one vanishes', async () => {
    const table = await comparison(tag.around(columns(4), 'one-column'));
    await table.choose(table.columnList, 'Condition 4');
    for (const row of table.table.rows) row.lastElementChild!.remove();
    await table.settled();
    expect(table.reading).to.equal('only Condition 3');
  });

  it('names a column without words by its number', async () => {
    const table = await comparison(
      tag.around(
        '<table><tr><th>F</th><th></th><th>B</th></tr><tr><th>x</th><td>1</td><td>2</td></tr></table>',
        'one-column',
      ),
    );
    expect([...table.columnList.options].map(({ text }) => text)).to.deep.equal(['1', 'B']);
  });
});

describe('stacked', () => {
  it('each cell is labelled with the name of its column, without its recognition', async () => {
    const table = await comparison(wrapper.around(pain, 'stacked'));
    expect(generated(table.cell('Localised'), '::before')).to.contain('"Inomyalgia"');
    expect(generated(table.cell('Widespread'), '::before')).to.contain('"Fibromyalgia"');
  });

  it('every cell has the whole width', async () => {
    const table = await comparison(inWidth(300, wrapper.around(pain)));
    for (const cell of table.table.querySelectorAll<HTMLElement>('th, td'))
      expect(cell.offsetWidth, words(cell)).to.equal(table.table.offsetWidth);
  });

  it('a cell across all columns carries no label', async () => {
    const table = await comparison(wrapper.around(pain, 'stacked'));
    expect(generated(table.cell('Sleep does'), '::before')).to.equal('');
  });

  it('labels are silent, because the table tells the column itself', async () => {
    const table = await comparison(wrapper.around(pain, 'stacked'));
    expect(generated(table.cell('Localised'), '::before')).to.match(/ \/ ""$/);
    const { name } = await computedRole(table.cell('Localised'));
    expect(name).not.to.contain('Inomyalgia');
  });

  it('labels keep what would end a string in a style sheet', async () => {
    const odd = `a "b" \\ 'c' */ } </style> ünï 漢`;
    const place = put(tag.around(columns(2), 'stacked'));
    place.querySelectorAll('th')[1]!.textContent = odd;
    const [table] = await ready(place);
    const label = generated(table!.cell('What 1 says of 1'), '::before');
    expect(label.replace(/\\(.)/g, '$1')).to.contain(odd);
  });

  it('without a script the cells carry the numbers of their headings', async () => {
    const page = await narrowFrame(320, wrapper.around(pain), { modules: [], css: comparisonLightStyles.cssText + comparisonUnscriptedStyles.cssText });
    const [, first, second] = page.document.querySelectorAll('th');
    const [one, other] = page.document.querySelectorAll('td');
    for (const cell of [first!, second!, one!, other!])
      expect(generated(cell, '::before')).to.match(/counter\(fw-column\)|["\d]/);
    expect(generated(page.document.querySelector('th')!, '::before')).to.equal('');
    expect(page.sideways()).to.equal(0);
  });
});

describe('assistive technology gets a table', () => {
  for (const mode of ['side-by-side', 'one-column', 'stacked']) {
    it(`when it is read ${mode}: roles and names`, async () => {
      await comparison(wrapper.around(pain, mode));
      const nodes = await axTree();
      const namesOf = (role: string) =>
        nodes.filter((node) => node.role === role).map(({ name }) => name.replace(/\s+/g, ' ').trim());
      expect(namesOf('table')).to.deep.equal(['Two kinds of lasting pain']);
      expect(namesOf('row')).to.have.length(6);
      const heads = ['Feature', 'Inomyalgia Not listed in ICD-11', 'Fibromyalgia Listed in ICD-11'];
      expect(namesOf('columnheader')).to.deep.equal(mode === 'one-column' ? heads.slice(0, 2) : heads);
      expect(
        namesOf('rowheader').map((name) => name.replace(/(differs|same)$/, ' $1').replace(/ +/g, ' ')),
      ).to.deep.equal([
        'How they are said to differ',
        'Place differs',
        'Course differs',
        'What they share',
        'Sleep same',
      ]);
      expect(nodes.filter(({ role }) => role === 'cell')).to.have.length(mode === 'one-column' ? 3 : 5);
    });

    it(`when it is read ${mode}, element by element`, async () => {
      const table = await comparison(wrapper.around(pain, mode));
      expect((await computedRole(table.table)).role).to.equal('table');
      expect((await computedRole(table.cell('Place'))).role).to.equal('rowheader');
      expect((await computedRole(table.cell('Inomyalgia'))).role).to.equal('columnheader');
      expect((await computedRole(table.cell('Localised'))).role).to.equal('cell');
      expect((await computedRole(table.table.rows[2]!)).role).to.equal('row');
    });
  }
});
