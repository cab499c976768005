import { wordsOf } from '../../rules/author-words.js';
import { cellsOf, spanOf, type Comparison } from './comparison-table.reader.js';

/** What stands in for an empty cell, in the reader's language. */
export interface ComparisonWords {
  notKnown: string;
}

/** The words of a node with its certainty and source, which never get lost on the way out: "Localised (disputed)". */
function wordsWithAsides(node: Element): string {
  const asides = Array.from(node.querySelectorAll('.fw-certainty,.fw-recognition,.fw-short,.fw-source'), (aside) => wordsOf(aside, true))
    .filter(Boolean)
    .join('; ');
  return [wordsOf(node), asides && `(${asides})`].filter(Boolean).join(' ');
}

/** The comparison as plain text, feature by feature: for notes, for a message, for an appointment. */
export function comparisonText({ caption, columns, head, groups, spans, sources }: Comparison, { notKnown }: ComparisonWords): string {
  const lines: string[] = caption ? [wordsWithAsides(caption), ''] : [];
  // Where cells span rows, which column a cell belongs to is not told rather than told wrongly.
  const named = !spans.some((cell) => spanOf(cell, 'row') > 1);
  for (const cell of cellsOf(head).slice(1)) if (!named || wordsOf(cell) !== wordsOf(cell, true)) lines.push(wordsWithAsides(cell));
  for (const { heading, rows } of groups) {
    if (heading) lines.push('', `== ${wordsWithAsides(heading)} ==`);
    for (const { feature, cells } of rows) {
      lines.push('', wordsWithAsides(feature));
      let column = 0;
      for (const cell of cells) {
        const about = named && columns.slice(column, (column += spanOf(cell, 'col'))).filter(Boolean).join(', ');
        lines.push(`- ${about ? `${about}: ` : ''}${wordsWithAsides(cell) || notKnown}`);
      }
    }
  }
  for (const source of sources) lines.push('', wordsOf(source, true));
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
