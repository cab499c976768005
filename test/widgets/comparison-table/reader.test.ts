import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { comparisonText } from '../../../src/widgets/comparison-table/comparison-table.output.js';
import { readComparison } from '../../../src/widgets/comparison-table/comparison-table.reader.js';
import { comparisonMistakes } from '../../../src/widgets/comparison-table/comparison-table.rules.js';

/** Words without what HTML, upper case and one line per fact would change. */
const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const aside = fc.record({
  kind: fc.constantFrom('certainty is-disputed', 'certainty', 'source', 'recognition', 'short'),
  said: word,
});
const cell = fc.record({
  tag: fc.constantFrom('td', 'th'),
  attributes: fc.constantFrom(
    '',
    '',
    '',
    ' colspan="2"',
    ' colspan="9"',
    ' rowspan="2"',
    ' rowspan="0"',
    ' colspan="x"',
    ' class="is-shared"',
  ),
  said: fc.option(word),
  asides: fc.array(aside, { maxLength: 2 }),
  wrapped: fc.boolean(),
});
const row = fc.record({
  attributes: fc.constantFrom('', ' class="is-shared"', ' data-fw-group="different"'),
  cells: fc.array(cell, { maxLength: 5 }),
});
const section = fc.record({ tag: fc.constantFrom('thead', 'tbody', 'tfoot'), rows: fc.array(row, { maxLength: 4 }) });
const anyTable = fc.record({
  caption: fc.option(word),
  sections: fc.array(section, { maxLength: 4 }),
  after: fc.option(word),
});

type AnyTable = typeof anyTable extends fc.Arbitrary<infer Value> ? Value : never;

const cellHtml = ({
  tag,
  attributes,
  said,
  asides,
  wrapped,
}: AnyTable['sections'][number]['rows'][number]['cells'][number]) => {
  const inside = `${said ?? ' '}${asides.map(({ kind, said: words }) => ` <small class="fw-${kind}">${words}</small>`).join('')}`;
  return `<${tag}${attributes}>${wrapped ? `<p>${inside}</p>` : inside}</${tag}>`;
};

function contentOf({ caption, sections, after }: AnyTable): Element {
  const body = sections
    .map(
      ({ tag, rows }) =>
        `<${tag}>${rows.map(({ attributes, cells }) => `<tr${attributes}>${cells.map(cellHtml).join('')}</tr>`).join('')}</${tag}>`,
    )
    .join('');
  const content = document.createElement('div');
  content.innerHTML = `<table>${caption === null ? '' : `<caption>${caption}</caption>`}${body}</table>${after ? `<p class="fw-source">${after}</p>` : ''}`;
  return content;
}

const wordsIn = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

describe('any table at all', () => {
  it('can be read, and reading changes nothing', () => {
    fc.assert(
      fc.property(anyTable, (given) => {
        const content = contentOf(given);
        const before = content.outerHTML;
        const first = readComparison(content);
        expect(readComparison(content)).to.deep.equal(first);
        comparisonMistakes(content);
        expect(content.outerHTML).to.equal(before);
        expect(first === undefined).to.equal(!content.querySelector('tr'));
      }),
    );
  });

  it('keeps each cell below the headings in the model, in its order', () => {
    fc.assert(
      fc.property(anyTable, (given) => {
        const content = contentOf(given);
        const model = readComparison(content);
        const read = model?.groups.flatMap(({ heading, rows }) => [
          heading,
          ...rows.flatMap(({ feature, cells }) => [feature, ...cells]),
        ]);
        const written = [...content.querySelectorAll('tr')].slice(1).flatMap((each) => [...each.children]);
        expect((read ?? []).filter(Boolean)).to.deep.equal(written);
      }),
    );
  });

  it('loses no word of any cell in its text: no certainty, source or recognition', () => {
    fc.assert(
      fc.property(anyTable, (given) => {
        const content = contentOf(given);
        const model = readComparison(content);
        if (!model) return;
        const said = new Set(wordsIn(comparisonText(model, { notKnown: 'unknown' })));
        const written = [...content.querySelectorAll('caption, tr:not(:first-child) > *, .fw-source')];
        const rows = [...content.querySelectorAll('tr')].slice(1).flatMap((each) => [...each.children]);
        for (const node of [...written.filter((each) => !model.head.contains(each)), ...rows]) {
          for (const each of wordsIn(node.textContent!)) expect(said.has(each), each).to.be.true;
        }
      }),
    );
  });

  it('is only said to be of a column that it stands in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }), (widths) => {
        const total = widths.reduce((sum, width) => sum + width, 0);
        const names = Array.from({ length: total }, (_, index) => `column${index}`);
        const content = document.createElement('div');
        content.innerHTML = `<table><tr><th>F</th>${names.map((name) => `<th>${name}</th>`).join('')}</tr><tr><th>x</th>${widths.map((width, index) => `<td colspan="${width}">fact${index}</td>`).join('')}</tr></table>`;
        const lines = comparisonText(readComparison(content)!, { notKnown: '' }).split('\n');
        let column = 0;
        widths.forEach((width, index) => {
          expect(lines).to.include(`- ${names.slice(column, (column += width)).join(', ')}: fact${index}`);
        });
      }),
    );
  });
});

describe('a comparison as text', () => {
  const textOf = (html: string) => {
    const content = document.createElement('div');
    content.innerHTML = html;
    return comparisonText(readComparison(content)!, { notKnown: 'Not known' });
  };

  it('does not say of which column a cell is where cells span rows', () => {
    expect(
      textOf(
        '<table><tr><th>F</th><th>A</th><th>B</th></tr><tr><th>x</th><td rowspan="2">1</td><td>2</td></tr><tr><th>y</th><td>3</td></tr></table>',
      ),
    ).to.equal('A\nB\n\nx\n- 1\n- 2\n\ny\n- 3\n');
  });

  it('gives no column a name that it has not', () => {
    expect(textOf('<table><tr><td></td><td></td></tr><tr><td>x</td><td></td></tr></table>')).to.equal(
      'x\n- Not known\n',
    );
  });

  it('keeps the source of a feature, of a group and of the whole', () => {
    const source = (of: string) => `<small class="fw-source">source of ${of}</small>`;
    expect(
      textOf(
        `<table><caption>C ${source('all')}</caption><tr><th>F</th><th>A</th><th>B</th></tr><tr><th colspan="3">G ${source('group')}</th></tr><tr><th>x ${source('x')}</th><td colspan="2">1</td></tr></table><p class="fw-source">Checked.</p>`,
      ),
    ).to.equal('C (source of all)\n\n== G (source of group) ==\n\nx (source of x)\n- A, B: 1\n\nChecked.\n');
  });
});
