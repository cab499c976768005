import { tellAuthor } from '../../behaviors/mistakes.js';
import { wordsOf } from '../../rules/author-words.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { isEmpty, readComparison } from './comparison-table.reader.js';

/** What is an author's mistake in a comparison table, with the mend. */
export const comparisonRules: Record<string, Advice> = {
  'no-table': ['holds no <table> with a row.', 'Write the comparison as a <table>, without indentation or blank lines.'],
  'second-table': ['holds a second table, which stays as it is.', 'Give each table a wrapper of its own.'],
  'no-caption': ['has no caption, so its scroll region and its text copy have no name.', 'Begin the table with <caption>What is compared</caption>.'],
  'only-differences': [
    'lists only differences, which makes the columns look more distinct than they may be.',
    'Add a group of rows for what they share: <tbody class="is-shared">, headed by a full-width <th colspan>.',
  ],
  spans: [
    'has a cell that spans some columns or rows, so it cannot be stacked or read one column at a time.',
    'Repeat the words in each cell. Only a cell across all compared columns, or a heading across the whole table, may span.',
  ],
  ragged: ['has a row with more or fewer cells than there are columns.', 'Give every row one cell per column; leave a cell empty where nothing is known.'],
  'empty-cell': ['has an empty cell, which is shown as “Not known”.', 'Write what is meant: “Not known”, “No data” or “Does not apply”.'],
  'certainty-class': [
    'has a certainty that is not classified.',
    'Add one of the classes is-established, is-emerging, is-disputed, is-not-recognised beside fw-certainty.',
  ],
  'certainty-words': ['has a certainty without words.', 'Write it out, for example <small class="fw-certainty is-disputed">disputed</small>.'],
};

/** What the author should mend in a comparison. Total and pure, like the reader. */
export function comparisonMistakes(content: Element): Mistake[] {
  const comparison = readComparison(content);
  if (!comparison) return content.textContent!.trim() ? [{ code: 'no-table', node: content }] : [];
  const { table, caption, columns, groups, spans } = comparison;
  const mistakes: Mistake[] = [];
  const tell = (code: string, node: Element | undefined, wrong: unknown = node): void => void (wrong && mistakes.push({ code, node: node! }));
  const rows = groups.flatMap((group) => group.rows);
  tell('no-caption', table, !caption || !wordsOf(caption));
  tell('only-differences', table, rows.some(({ says }) => says === 'differs') && !rows.some(({ says }) => says === 'same'));
  tell('spans', spans[0]);
  if (!spans.length) tell('ragged', rows.find(({ cells, says }) => cells.length !== columns.length && !(says === 'same' && cells.length === 1))?.element);
  tell('empty-cell', rows.flatMap((row) => row.cells).find(isEmpty));
  for (const certainty of content.querySelectorAll('.fw-certainty')) {
    tell('certainty-class', certainty, !certainty.matches('.is-established,.is-emerging,.is-disputed,.is-not-recognised'));
    tell('certainty-words', certainty, !wordsOf(certainty));
  }
  tell('second-table', Array.from(content.querySelectorAll('table')).find((other) => !table.contains(other)));
  return mistakes;
}

/** Tells the author what to mend in a widget's comparison. */
export function checkComparison(host: Element, content: Element): void {
  tellAuthor(host, comparisonMistakes(content), comparisonRules);
}
