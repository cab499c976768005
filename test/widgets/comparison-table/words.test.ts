import { expect } from '@open-wc/testing';
import { computedRole, engine } from '../../support/engine.js';
import { listenToConsole } from '../../support/console.js';
import { until } from '../../support/settled.js';
import {
  columns,
  comparison,
  forms,
  generated,
  pain,
  shown,
  tag,
  words,
  wrapper,
  type ComparisonInPage,
} from './comparison.js';

const table = (rows: string, body = '') =>
  `<table><caption>C</caption><thead><tr><th>F</th><th>A</th><th>B</th></tr></thead><tbody${body}>${rows}</tbody></table>`;

/** What a screen reader adds to the name of a row: "differs", "same" or nothing. It is the other text of what is seen. */
const said = (of: ComparisonInPage, feature: string) => / \/ (.*)/.exec(generated(of.cell(feature), '::after').replace(/"/g, ''))?.[1]!.trim() ?? '';

const saidOf = async (rows: string, body = '') => {
  const shownTable = await comparison(tag.around(table(rows, body)));
  return [...shownTable.table.querySelectorAll('tbody tr')].map((row) =>
    said(shownTable, words(row.firstElementChild!)),
  );
};

describe('what differs and what is shared', () => {
  for (const form of forms) {
    it(`is said with the name of the row in ${form.name}`, async () => {
      const comparing = await comparison(form.around(pain));
      expect([said(comparing, 'Place'), said(comparing, 'Sleep')]).to.deep.equal(['differs', 'same']);
      const { name: place } = await computedRole(comparing.cell('Place'));
      const { name: sleep } = await computedRole(comparing.cell('Sleep'));
      // WebKit hands the words of a cell to assistive technology without computing a name from them.
      if (engine() === 'webkit') return;
      expect(place).to.match(/^Place ?differs$/);
      expect(sleep).to.match(/^Sleep ?same$/);
    });
  }

  it('is not seen, so that nothing is said twice to those who see', async () => {
    const comparing = await comparison(wrapper.around(pain));
    const [seen] = generated(comparing.cell('Place'), '::after').replace(/"/g, '').split(' / ');
    expect(seen!.trim(), 'a character without width').to.equal('\u200b');
  });

  it('is as the author marked it: by a class, on the group, on its heading, or on the row', async () => {
    expect(await saidOf('<tr><th>x</th><td>1</td><td>2</td></tr>', ' class="is-shared"')).to.deep.equal(['same']);
    expect(await saidOf('<tr class="is-shared"><th>x</th><td>1</td><td>2</td></tr>')).to.deep.equal(['same']);
    expect(await saidOf('<tr data-fw-group="shared"><th>x</th><td>1</td><td>2</td></tr>')).to.deep.equal(['same']);
    expect(await saidOf('<tr><th>x</th><td>1</td><td>2</td></tr>', ' data-fw-group="shared"')).to.deep.equal(['same']);
    expect(
      await saidOf('<tr class="is-shared"><th colspan="3">All</th></tr><tr><th>x</th><td>1</td><td>2</td></tr>'),
    ).to.deep.equal(['', 'same']);
    expect(await saidOf('<tr class="is-different"><th>x</th><td>1</td><td>1</td></tr>')).to.deep.equal(['differs']);
  });

  it('is told by the words where the author marked nothing', async () => {
    expect(await saidOf('<tr><th>x</th><td>One</td><td> One\n</td></tr>')).to.deep.equal(['same']);
    expect(await saidOf('<tr><th>x</th><td>One</td><td>Two</td></tr>')).to.deep.equal(['differs']);
    expect(await saidOf('<tr><th>x</th><td colspan="2">One</td></tr>')).to.deep.equal(['same']);
  });

  it('differs when the words are the same and their certainty is not', async () => {
    const cell = (certainty: string) =>
      `<td>Sore <small class="fw-certainty is-${certainty}">${certainty}</small></td>`;
    expect(await saidOf(`<tr><th>x</th>${cell('disputed')}${cell('established')}</tr>`)).to.deep.equal(['differs']);
    expect(await saidOf(`<tr><th>x</th>${cell('disputed')}${cell('disputed')}</tr>`)).to.deep.equal(['same']);
  });

  it('does not depend on where the words come from', async () => {
    const cell = (source: string) => `<td>Sore <small class="fw-source">${source}</small></td>`;
    expect(await saidOf(`<tr><th>x</th>${cell('NHS')}${cell('NIAMS')}</tr>`)).to.deep.equal(['same']);
  });

  it('is not claimed where something is not known, missing, or there is nothing to compare with', async () => {
    expect(
      await saidOf(
        '<tr><th>x</th><td>One</td><td></td></tr><tr><th>y</th><td></td><td></td></tr><tr><th>z</th><td>1</td></tr>',
      ),
    ).to.deep.equal(['', '', '']);
    const single = await comparison(
      tag.around('<table><tr><th>F</th><th>A</th></tr><tr><th>x</th><td>1</td></tr></table>'),
    );
    expect(said(single, 'x')).to.equal('');
  });

  it('is not said of the headings of columns and groups', async () => {
    const comparing = await comparison(
      tag.around(
        '<table><tr><th>F</th><th>A</th><th>B</th></tr><tr><th colspan="3">G</th></tr><tr><th>x</th><td>1</td><td>2</td></tr></table>',
      ),
    );
    expect([said(comparing, 'F'), said(comparing, 'G'), said(comparing, 'x')]).to.deep.equal(['', '', 'differs']);
  });

  it('follows the words when they change', async () => {
    const comparing = await comparison(tag.around(table('<tr><th>x</th><td>One</td><td>Two</td></tr>')));
    comparing.cell('Two').firstChild!.nodeValue = 'One';
    await comparing.settled();
    expect(said(comparing, 'x')).to.equal('same');
  });
});

describe('an empty cell', () => {
  for (const [what, html] of Object.entries({
    empty: '',
    whitespace: ' \n\t&nbsp;',
    'a line break': '<br>',
    'an empty paragraph': '<p>&nbsp;</p>',
  })) {
    it(`says "Not known" when it holds ${what}`, async () => {
      const comparing = await comparison(wrapper.around(table(`<tr><th>x</th><td>One</td><td>${html}</td></tr>`)));
      const cell = comparing.table.rows[1]!.cells[2]!;
      expect(generated(cell, '::after')).to.equal('"Not known"');
      expect((await computedRole(cell)).name.trim()).to.be.oneOf(['Not known', '']);
    });
  }

  it('is none when it holds a picture, a control or a certainty', async () => {
    const kept = [
      '<img alt="" src="data:,">',
      '<input aria-label="x">',
      '<svg></svg>',
      '<small class="fw-certainty is-disputed">disputed</small>',
    ];
    const comparing = await comparison(
      tag.around(table(kept.map((html) => `<tr><th>x</th><td>${html}</td><td>Two</td></tr>`).join(''))),
    );
    for (const cell of comparing.table.querySelectorAll('tbody td'))
      expect(generated(cell, '::after'), cell.innerHTML).to.equal('');
  });

  it('no longer says so when it is filled', async () => {
    const comparing = await comparison(wrapper.around(pain));
    const empty = comparing.table.rows[3]!.cells[1]!;
    expect(generated(empty, '::after')).to.equal('"Not known"');
    empty.textContent = 'Two years';
    await comparing.settled();
    expect(generated(empty, '::after')).to.equal('');
    empty.textContent = '';
    await comparing.settled();
    expect(generated(empty, '::after')).to.equal('"Not known"');
  });
});

describe('certainty, source and recognition', () => {
  for (const mode of ['side-by-side', 'one-column', 'stacked']) {
    it(`stay as words in sight when the table is read ${mode}`, async () => {
      const comparing = await comparison(wrapper.around(pain, mode));
      for (const aside of comparing.table.querySelectorAll('.fw-certainty, .fw-source, .fw-recognition')) {
        if (mode !== 'one-column' || !words(aside.closest('td,th')!).match(/^(Fibro|Wide)/))
          expect(shown(aside), words(aside)).to.be.true;
      }
    });
  }
});

const text = `Two kinds of lasting pain

Inomyalgia (Not listed in ICD-11)
Fibromyalgia (Listed in ICD-11)

== How they are said to differ ==

Place
- Inomyalgia: Localised (disputed)
- Fibromyalgia: Widespread (established; NHS)

Course
- Inomyalgia: Not known
- Fibromyalgia: Varies

== What they share ==

Sleep
- Inomyalgia, Fibromyalgia: Sleep does not refresh.

Checked in November.
`;

/** Until the end of the test the page has this clipboard, or none. */
let restore = () => {};
function giveClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  restore = () => delete (navigator as { clipboard?: unknown }).clipboard;
}

describe('copying as text', () => {
  afterEach(() => restore());

  for (const form of forms) {
    it(`takes all that ${form.name} says, feature by feature`, async () => {
      let copied = '';
      giveClipboard({ writeText: async (given: string) => void (copied = given) });
      const comparing = await comparison(form.around(`${pain}\n<p class="fw-source">Checked in November.</p>`));
      comparing.copyButton.click();
      await until(() => comparing.announced, 'it is announced');
      expect(copied).to.equal(text);
      expect(comparing.announced).to.equal('Copied');
      expect(comparing.uncopiedField).to.equal(null);
    });
  }

  it('takes all columns also while one is read at a time', async () => {
    let copied = '';
    giveClipboard({ writeText: async (given: string) => void (copied = given) });
    const comparing = await comparison(wrapper.around(pain, 'one-column'));
    comparing.copyButton.click();
    await until(() => copied);
    expect(copied).to.contain('Fibromyalgia: Widespread');
  });

  for (const [where, clipboard] of Object.entries({
    missing: undefined,
    'refused by the browser': { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
  })) {
    it(`shows the text, to be selected, where the clipboard is ${where}`, async () => {
      giveClipboard(clipboard);
      const comparing = await comparison(wrapper.around(`${pain}\n<p class="fw-source">Checked in November.</p>`));
      comparing.copyButton.click();
      const field = await until(() => comparing.uncopiedField, 'the text is shown');
      expect(field.value).to.equal(text);
      expect(field.readOnly).to.be.true;
      field.focus();
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(text);
    });
  }

  it('copies nothing and throws nothing when the table has gone', async () => {
    const heard = listenToConsole();
    const comparing = await comparison(tag.around(columns(2)));
    comparing.table.remove();
    comparing.copyButton.click();
    await comparing.settled();
    expect(heard.errors).to.deep.equal([]);
  });
});
