import { tellAuthor } from '../../behaviors/mistakes.js';
import { fold } from '../../locale/fold.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { readGlossary } from './glossary.reader.js';

/** What is an author's mistake in a list of words, with the mend. Reasons and sources: `stories/docs/glossary.mdx`. */
export const glossaryRules: Record<string, Advice> = {
  'no-list': [
    'holds no list of words.',
    'Write <dl><dt id="word-myalgia">myalgia</dt><dd>Pain in a muscle.</dd></dl>, without indentation or blank lines.',
  ],
  'no-definition': ['has a word with nothing after it.', 'Write its meaning as <dd>…</dd> right after the <dt>.'],
  'no-meaning': [
    'has a word without a plain meaning.',
    'Begin its <dd> with a sentence in everyday words; what belongs in <small class="fw-more"> comes second.',
  ],
  twice: ['has the same word twice.', 'Put both meanings into one entry, so that a reader finds the whole of it.'],
  circular: [
    'has a meaning that begins with the word itself.',
    'Begin with words that a reader knows: “Pain in a muscle.”, not “Myalgia is …”.',
  ],
};

const articles = /^(?:(?:an?|the|der|die|das|eine?) )?/;

/** Whether a meaning begins with the word that it should tell the meaning of. */
function beginsWith(meaning: string, word: string): boolean {
  const rest = fold(meaning).replace(articles, '');
  const start = fold(word).replace(articles, '');
  return !!start && rest.startsWith(start) && !/^[\p{L}\p{N}]/u.test(rest.slice(start.length));
}

/** What the author should mend in a list of words. Total and pure, like the reader. */
export function glossaryMistakes(holder: Element): Mistake[] {
  if (!holder.textContent!.trim()) return [];
  const entries = readGlossary(holder);
  if (!entries.length) return [{ code: 'no-list', node: holder }];
  const words = entries.map(({ word }) => fold(word));
  return entries.flatMap(({ dt, word, meaning, definitions }, index) => {
    const codes = [
      !definitions.length && 'no-definition',
      definitions.length && !meaning && 'no-meaning',
      word && words.indexOf(words[index]!) < index && 'twice',
      beginsWith(meaning, word) && 'circular',
    ];
    return codes.flatMap((code) => (code ? [{ code, node: dt }] : []));
  });
}

/** Tells the author what to mend in a list of words. Loaded only when there may be something. */
export function checkGlossary(host: Element, holder: Element): void {
  tellAuthor(host, glossaryMistakes(holder), glossaryRules);
}
