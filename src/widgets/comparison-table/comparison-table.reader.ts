import { wordsOf } from '../../rules/author-words.js';

/** A row that compares: one feature, and what each column says of it. */
export interface ComparisonRow {
  element: HTMLElement;
  feature: HTMLElement;
  /** One per column; a single one that spans all columns says the same of all. */
  cells: HTMLElement[];
  /** As the author marked the row or as the words tell; empty where neither does, as beside an empty cell. */
  says: 'same' | 'differs' | '';
}

export interface ComparisonGroup {
  /** The full-width cell that heads the group, where there is one. */
  heading: HTMLElement | undefined;
  rows: ComparisonRow[];
}

export interface Comparison {
  table: HTMLTableElement;
  /** The `<caption>`, or the `<figcaption>` of the figure around the table. */
  caption: Element | null;
  /** The row of column headings, with or without `<thead>` and `<th>`. */
  head: HTMLElement;
  /** The words of the compared columns' headings. */
  columns: string[];
  groups: ComparisonGroup[];
  /** Cells that span some but not all columns, or rows: with them a cell's column cannot be told from its place. */
  spans: HTMLElement[];
  /** What the author wrote beside the table about its sources. */
  sources: Element[];
}

/** How the table is read. Without a choice the width of its container decides between the first and the last. */
export type ReadingMode = 'side-by-side' | 'one-column' | 'stacked';

// From the tree alone: `rows`, `cells` and `colSpan` are there in browsers only.
export const cellsOf = (row: Element): HTMLElement[] => Array.from(row.children).filter(({ localName }) => /^t[dh]$/.test(localName)) as HTMLElement[];
export const spanOf = (cell: Element, direction: 'col' | 'row'): number => parseInt(cell.getAttribute(`${direction}span`)!) || 1;

/** Whether a cell says nothing, though an editor may have left a line break or an empty paragraph in it. */
export const isEmpty = (cell: Element): boolean => !wordsOf(cell, true) && !cell.querySelector(':not(br,div,p,small,span)');

const marked = (row: Element, kind: string): boolean =>
  row.matches(`.is-${kind},[data-fw-group="${kind}"],:is(.is-${kind},[data-fw-group="${kind}"]) > *`);

/**
 * Reads the author's table as a comparison. Total and pure: any table gives a result, nothing is changed, no layout is
 * needed. Undefined only where there is no table with a row.
 */
export function readComparison(content: Element): Comparison | undefined {
  const table = content.querySelector('table');
  const [head, ...rest] = Array.from(table?.querySelectorAll<HTMLElement>(':scope > tr,:scope > * > tr') ?? []);
  if (!table || !head) return undefined;
  const headings = cellsOf(head);
  const columns = headings.slice(1).map((cell) => wordsOf(cell));
  const width = columns.length;
  const groups: ComparisonGroup[] = [];
  const spans = headings.filter((cell) => spanOf(cell, 'col') > 1 || spanOf(cell, 'row') > 1);
  let group: ComparisonGroup | undefined;
  for (const element of rest) {
    const [feature, ...cells] = cellsOf(element);
    if (feature && !cells.length && spanOf(feature, 'col') > Math.max(1, width)) groups.push((group = { heading: feature, rows: [] }));
    else if (feature) {
      if (!group) groups.push((group = { heading: undefined, rows: [] }));
      const spansAll = cells.length === 1 && width > 1 && spanOf(cells[0]!, 'col') >= width;
      spans.push(...[feature, ...cells].filter((cell) => spanOf(cell, 'row') > 1 || (spanOf(cell, 'col') > 1 && !(spansAll && cell !== feature))));
      const is = (kind: string): boolean => marked(element, kind) || !!group!.heading?.parentElement!.matches(`.is-${kind},[data-fw-group="${kind}"]`);
      let says: ComparisonRow['says'] = '';
      if (is('different')) says = 'differs';
      else if (spansAll || is('shared')) says = 'same';
      else if (width > 1 && cells.length === width && !cells.some(isEmpty)) {
        // Equal words of unequal certainty are not the same thing said twice.
        const said = cells.map((cell) => [cell, ...cell.querySelectorAll('.fw-certainty')].map((node) => wordsOf(node)).join('|'));
        says = said.every((words) => words === said[0]) ? 'same' : 'differs';
      }
      group.rows.push({ element, feature, cells, says });
    }
  }
  return {
    table,
    caption: table.querySelector(':scope > caption') ?? table.closest('figure')?.querySelector('figcaption') ?? null,
    head,
    columns,
    groups,
    spans,
    sources: Array.from(content.querySelectorAll('.fw-source')).filter((source) => !table.contains(source)),
  };
}

/** Whether a comparison may hold an author's mistake; what it is, if any, the rules tell. */
export function looksMistaken(content: Element, comparison: Comparison | undefined): boolean {
  const rows = comparison?.groups.flatMap((group) => group.rows) ?? [];
  return (
    !comparison?.caption ||
    comparison.spans.length > 0 ||
    !rows.some(({ says }) => says === 'same') ||
    rows.some(({ cells, says }) => (cells.length !== comparison.columns.length && (says !== 'same' || cells.length !== 1)) || cells.some(isEmpty)) ||
    [comparison.caption, ...content.querySelectorAll('.fw-certainty')].some((words) => !wordsOf(words)) ||
    content.querySelectorAll('table,.fw-certainty:not(.is-established,.is-emerging,.is-disputed,.is-not-recognised)').length > 1
  );
}
