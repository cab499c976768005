import { cellsOf, isEmpty, type Comparison, type ReadingMode } from './comparison-table.reader.js';

/** What {@link arrangeCells} leaves on cells. */
export const ARRANGED = '[data-fw-off],[data-fw-label]';

/** A role and, on a heading cell, a scope; never in place of the author's. */
function describe(element: Element, role: string, scope = ''): void {
  element.role ??= role;
  if (scope && element.localName === 'th' && !element.hasAttribute('scope')) element.setAttribute('scope', scope);
}

/** Another row has become the head: what we said of the cells of both is no longer true. */
function undescribe(...rows: Element[]): void {
  for (const row of rows) {
    row.removeAttribute('data-fw-head');
    row.removeAttribute('data-fw-says');
    row.parentElement!.removeAttribute('data-fw-headed');
    for (const cell of row.children) {
      if (/^(columnheader|rowheader|cell)$/.test(cell.role!)) cell.role = null;
      if (/^(col|row)$/.test(cell.getAttribute('scope')!)) cell.removeAttribute('scope');
    }
  }
}

/**
 * Gives the author's table the scopes and roles that survive any `display`, and marks what the light styles show.
 * `name` is the words of its caption; `earlier` the name that we gave it before, which is ours to change.
 */
export function describeTable({ table, head, groups, spans }: Comparison, name: string, earlier: string): void {
  table.toggleAttribute('data-fw-read', true);
  describe(table, 'table');
  if (!table.caption && !table.hasAttribute('aria-labelledby') && (table.ariaLabel ?? earlier) === earlier) table.ariaLabel = name || null;
  for (const section of table.querySelectorAll(':scope > :is(thead,tbody,tfoot)')) describe(section, 'rowgroup');
  for (const row of table.querySelectorAll('[data-fw-head]')) if (row !== head && row.closest('table') === table) undescribe(row, head);
  describe(head, 'row');
  head.toggleAttribute('data-fw-head', true);
  head.parentElement!.toggleAttribute('data-fw-headed', head.parentElement!.localName !== 'thead');
  // An empty corner heads nothing.
  for (const cell of cellsOf(head)) describe(cell, isEmpty(cell) ? 'cell' : 'columnheader', 'col');
  for (const { heading, rows } of groups) {
    if (heading) {
      describe(heading.parentElement!, 'row');
      describe(heading, 'rowheader', heading.parentElement!.previousElementSibling ? '' : 'rowgroup');
    }
    for (const { element, feature, cells, says } of rows) {
      describe(element, 'row');
      element.setAttribute('data-fw-says', says);
      // Below a cell that spans rows, the first cell may belong to any column.
      describe(feature, spans.length && feature.localName === 'td' ? 'cell' : 'rowheader', 'row');
      for (const cell of cells) {
        if (cell.localName === 'td') describe(cell, 'cell');
        cell.toggleAttribute('data-fw-empty', isEmpty(cell));
      }
    }
  }
}

/** Names the cells when they stack, and puts the other columns away when one is read at a time. */
export function arrangeCells({ head, columns, groups }: Comparison, reading: ReadingMode, column: number, holder: Element): void {
  // First from all of them: a cell may have come from another column, or belong to a table that is no longer the one we read.
  for (const cell of holder.querySelectorAll(ARRANGED)) {
    if (cell.closest('[data-fw-ready]') !== holder) continue;
    cell.removeAttribute('data-fw-off');
    cell.removeAttribute('data-fw-label');
  }
  if (reading === 'side-by-side') return;
  const width = columns.length;
  const rows = groups.flatMap((group) => group.rows.map(({ cells }) => cells));
  for (const cells of [cellsOf(head).slice(1), ...rows]) {
    cells.forEach((cell, index) => {
      const own = cells.length > 1 || width < 2;
      cell.toggleAttribute('data-fw-off', own && reading === 'one-column' && index !== column);
      const label = own && reading === 'stacked' && cell.role === 'cell' && (columns[index] || `${index + 1}.`);
      if (label) cell.setAttribute('data-fw-label', label);
    });
  }
}
