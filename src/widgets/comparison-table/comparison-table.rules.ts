import type { Advice } from '../../rules/mistake.js';

/** What is an author's mistake in a comparison table, with the mend. Loaded only when there is one. */
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
