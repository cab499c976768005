/** The reader of comparisons outside browsers, where the builder, the content check and the command line use it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { comparisonText } from '../../src/widgets/comparison-table/comparison-table.output.js';
import { readComparison } from '../../src/widgets/comparison-table/comparison-table.reader.js';
import { comparisonMistakes } from '../../src/widgets/comparison-table/comparison-table.rules.js';
import { root } from '../../tools/run.js';

const contentOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document.body.firstElementChild!;

test('the ready-made comparison reads the same without a browser', () => {
  const content = contentOf(readFileSync(`${root}src/content/inomyalgia/comparison-table.html`, 'utf8'));
  const model = readComparison(content)!;
  assert.equal(model.caption?.textContent, 'Inomyalgia and fibromyalgia: what is said, and how sure it is');
  assert.deepEqual(model.columns, ['Inomyalgia', 'Fibromyalgia']);
  assert.deepEqual(
    model.groups.map(({ heading, rows }) => [
      heading?.textContent,
      rows.length,
      new Set(rows.map(({ says }) => says)).size,
    ]),
    [
      ['How they are said to differ', 6, 1],
      ['What they share', 6, 1],
    ],
  );
  assert.equal(model.spans.length, 0);
  assert.deepEqual(comparisonMistakes(content), []);
  const text = comparisonText(model, { notKnown: 'Not known' });
  assert.match(text, /^- Fibromyalgia: In many parts of the body\. \(established; NHS conditions list\)$/m);
  assert.match(text, /No clinician has reviewed this table\./);
});

test('a table without tbody, as it stands in the source, is read too', () => {
  const model = readComparison(
    contentOf('<div><table><tr><td>F</td><td>A</td></tr><tr><td>x</td><td colspan="2">1</td></tr></table></div>'),
  )!;
  assert.equal(model.groups[0]!.rows.length, 1);
  assert.equal(model.spans.length, 1);
});

test('a source before its time is no table', () => {
  assert.equal(readComparison(contentOf('<div><p>None</p></div>')), undefined);
});
