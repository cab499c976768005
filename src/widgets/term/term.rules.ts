import { tellAuthor } from '../../behaviors/mistakes.js';
import { fold } from '../../locale/fold.js';
import { wordsOf } from '../../rules/author-words.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { isBarred, linkIn, meaningOf } from './term.reader.js';

/** What is an author's mistake in a marked word, with the mend. Reasons and sources: `stories/docs/term.mdx`. */
export const termRules: Record<string, Advice> = {
  'no-meaning': [
    'marks a word whose meaning is nowhere on the page.',
    'Add the word to a list, <div class="fw-glossary" data-fw="glossary"><dl><dt id="word-myalgia">myalgia</dt><dd>Pain in a muscle.</dd></dl></div>, and link to it: <a href="#word-myalgia">.',
  ],
  nested: [
    'stands in a heading, a link or something else that is pressed, where no button can stand.',
    'Mark the word in the text below instead.',
  ],
  'too-often': [
    'marks a word more than three times in this article, and marks that are everywhere are passed over.',
    'Mark it where a reader meets it first in a section, and leave it unmarked after that.',
  ],
};

const TERM = 'fw-term,.fw-term:not(small),[data-fw=term]';
const OFTEN = 3;

/** What a reader takes for one page; of a list of articles, each is one. */
const pageOf = (holder: Element): Node => holder.closest('article,main') ?? holder.getRootNode();

/** How often its word has been marked before it, in the same article. */
function marksBefore(holder: Element): number {
  const page = pageOf(holder);
  const word = fold(wordsOf(holder));
  const marks = [...((page as ParentNode).querySelectorAll?.(`:is(${TERM}):not([data-fw-around])`) ?? [])].filter(
    (mark) => pageOf(mark) === page && !mark.querySelector(`:is(${TERM}):not([data-fw-around])`) && fold(wordsOf(mark)) === word,
  );
  return marks.indexOf(holder);
}

/** What the author should mend in a marked word. Total and pure, like the reader. */
export function termMistakes(holder: Element): Mistake[] {
  if (!wordsOf(holder)) return [];
  const href = linkIn(holder);
  const codes = [
    isBarred(holder) && 'nested',
    // A link to a list on another page serves its readers, too.
    !meaningOf(holder) && (!href || href.startsWith('#')) && 'no-meaning',
    marksBefore(holder) >= OFTEN && 'too-often',
  ];
  return codes.flatMap((code) => (code ? [{ code, node: holder }] : []));
}

/** Tells the author what to mend in a marked word. Loaded only when there may be something. */
export function checkTerm(host: Element, holder: Element): void {
  tellAuthor(host, termMistakes(holder), termRules);
}
