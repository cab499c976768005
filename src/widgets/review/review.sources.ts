import { wordsOf } from '../../rules/author-words.js';
import { marked } from './review.reader.js';

/** What a source is: `<small class="fw-kind is-guideline">guideline</small>`. The author's word says it, in the language of the page. */
export const KINDS = ['guideline', 'review', 'trial', 'study', 'official', 'book', 'charity', 'news', 'blog'] as const;
export type SourceKind = (typeof KINDS)[number];

/** The numbered sources: the items of the list that is marked, else of every numbered list. */
export function sourcesOf(holder: Element): Element[] {
  const own = [...holder.querySelectorAll(`${marked('sources')} li`)];
  return (own.length ? own : [...holder.querySelectorAll('ol li')]).filter((item) => !item.parentElement!.closest('li') && wordsOf(item));
}

/** What is said of the kind of a source, in words. */
export function kindWords(source: Element): string {
  const mark = source.querySelector('.fw-kind');
  return mark ? wordsOf(mark) : '';
}

/** What a source is classed as; undefined where it is not, or as nothing known. */
export const kindOf = (source: Element): SourceKind | undefined => KINDS.find((kind) => source.querySelector(`.fw-kind.is-${kind}`));

/** Whether a reader can get to a source: by a link, as a book, or not at all, of which the author has thought. */
export const canBeFound = (source: Element): boolean => !!source.querySelector('a[href]') || kindOf(source) === 'book' || source.classList.contains('is-unlinked');
