import { wordsOf } from '../../rules/author-words.js';
import type { Comparison } from './comparison-table.reader.js';

/** What stands in for an empty cell, in the reader's language. */
export interface ComparisonWords {
  notKnown: string;
}

/** The words of a cell with its certainty and source, which never get lost on the way out: "Localised (disputed)". */
function cellText(cell: Element, words: ComparisonWords): string {
  const said = wordsOf(cell);
  const asides = Array.from(cell.querySelectorAll('.fw-certainty,.fw-recognition,.fw-source'), (aside) => wordsOf(aside, true)).filter(Boolean);
  return (said || words.notKnown) + (asides.length ? ` (${asides.join('; ')})` : '');
}

/** The comparison as plain text, feature by feature: for notes, for a message, for an appointment. */
export function comparisonText({ caption, columns, head, groups }: Comparison, words: ComparisonWords): string {
  const lines: string[] = caption ? [wordsOf(caption), ''] : [];
  for (const cell of Array.from(head?.cells ?? []).slice(1)) if (cell.querySelector('.fw-recognition')) lines.push(cellText(cell, words));
  for (const { heading, rows } of groups) {
    if (heading) lines.push('', wordsOf(heading).toUpperCase());
    for (const { feature, cells } of rows) {
      lines.push('', wordsOf(feature));
      cells.forEach((cell, index) => {
        const about = cells.length < columns.length && cell.colSpan > 1 ? columns.join(', ') : columns[index];
        lines.push(`- ${about ? `${about}: ` : ''}${cellText(cell, words)}`);
      });
    }
  }
  return `${lines.join('\n').trim()}\n`;
}
