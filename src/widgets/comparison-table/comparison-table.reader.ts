import { wordsOf } from '../../rules/author-words.js';

/** A row that compares: one feature, and what each column says of it. */
export interface ComparisonRow {
  element: HTMLTableRowElement;
  feature: HTMLTableCellElement;
  /** One per column; a single one that spans all columns says the same of all. */
  cells: HTMLTableCellElement[];
  /** Whether all columns have it in common, as the author marked it or as the words say. */
  shared: boolean;
}

export interface ComparisonGroup {
  /** The full-width cell that heads the group, where there is one. */
  heading: HTMLTableCellElement | undefined;
  rows: ComparisonRow[];
}

export interface Comparison {
  table: HTMLTableElement;
  /** The `<caption>`, or the `<figcaption>` of the figure around the table. */
  caption: Element | null;
  /** The row of column headings, with or without `<thead>` and `<th>`. */
  head: HTMLTableRowElement | undefined;
  /** The words of the compared columns' headings. */
  columns: string[];
  groups: ComparisonGroup[];
  /** Cells that span some but not all columns, or rows: with them a cell's column cannot be told from its place. */
  spans: HTMLTableCellElement[];
}

const cellsOf = (row: HTMLTableRowElement): HTMLTableCellElement[] => Array.from(row.cells);

const marked = (row: HTMLTableRowElement, kind: string): boolean =>
  row.matches(`.is-${kind},[data-fw-group="${kind}"],:is(.is-${kind},[data-fw-group="${kind}"]) > *`);

/**
 * Reads the author's table as a comparison. Total and pure: any table gives a result, nothing is changed, no layout is
 * needed. Undefined only where there is no table with a row.
 */
export function readComparison(content: Element): Comparison | undefined {
  const table = content.querySelector('table');
  if (!table?.rows.length) return undefined;
  const [head, ...rest] = table.rows as unknown as Iterable<HTMLTableRowElement>;
  const width = Math.max(2, head!.cells.length);
  const comparison: Comparison = {
    table,
    caption: table.caption ?? table.closest('figure')?.querySelector('figcaption') ?? null,
    head,
    columns: cellsOf(head!).slice(1).map((cell) => wordsOf(cell)),
    groups: [],
    spans: cellsOf(head!).filter((cell) => cell.colSpan > 1 || cell.rowSpan > 1),
  };
  for (const element of rest) {
    const [feature, ...cells] = cellsOf(element);
    let group = comparison.groups.at(-1);
    if (feature && !cells.length && feature.colSpan >= width) comparison.groups.push({ heading: feature, rows: [] });
    else if (feature) {
      if (!group) comparison.groups.push((group = { heading: undefined, rows: [] }));
      const spansAll = cells.length === 1 && cells[0]!.colSpan >= width - 1 && width > 2;
      comparison.spans.push(...[feature, ...cells].filter((cell) => cell.rowSpan > 1 || (cell.colSpan > 1 && !spansAll)));
      const [first, ...others] = cells.map((cell) => wordsOf(cell));
      const alike = others.length > 0 && first !== '' && others.every((words) => words === first);
      const shared = !marked(element, 'different') && (spansAll || alike || marked(element, 'shared'));
      group.rows.push({ element, feature, cells, shared });
    }
  }
  return comparison;
}

/** Whether a comparison may hold an author's mistake; what it is, if any, the rules tell. */
export function looksMistaken(content: Element, comparison: Comparison | undefined): boolean {
  const rows = comparison?.groups.flatMap((group) => group.rows) ?? [];
  return (
    !comparison?.caption ||
    comparison.spans.length > 0 ||
    !rows.some(({ shared }) => shared) ||
    rows.some(({ cells }) => cells.length !== comparison.columns.length && cells.length !== 1) ||
    !!content.querySelector('td:empty,.fw-certainty:not([class*=is-]),.fw-certainty:empty,table ~ table')
  );
}
