import { wordsOf } from '../../rules/author-words.js';
import { endOf, lastMomentOf } from '../../rules/claims.js';

/** What is said of an article: `data-fw-part="author"` or `class="is-part-author"` on the element that says it. */
export type ReviewPartName = 'author' | 'reviewer' | 'written' | 'reviewed' | 'due' | 'publisher' | 'funding' | 'ai' | 'sources';

/** How long a review holds that names no date for the next one, in months. */
export const MONTHS = 24;

/** The elements that are marked as a part, as a selector. */
export const marked = (name: ReviewPartName): string => `:is([data-fw-part=${name}],.is-part-${name})`;
const datesIn = (name: ReviewPartName): string => `${marked(name)} time,time${marked(name)}`;

/** The dates on which a review is due, as a selector. */
export const DUE = datesIn('due');

export const partsOf = (holder: Element, name: ReviewPartName): Element[] => [...holder.querySelectorAll(marked(name))];

/** The `<time>` elements of a part that name a day, a month or a year. */
export const datesOf = (holder: Element, name: ReviewPartName): Element[] => [...holder.querySelectorAll(datesIn(name))].filter((time) => lastMomentOf(time) !== undefined);

/** The words of what is marked inside a part: `<span class="fw-name">`, `fw-role`, `fw-registration`; empty where nothing is. */
export function saidOf(part: Element, what: 'name' | 'role' | 'registration'): string {
  const element = part.querySelector(`.fw-${what}`);
  return element ? wordsOf(element) : '';
}

/** Whether a part is the author's own statement that nobody has reviewed the article. A name in it says the opposite. */
export const saysNobody = (part: Element): boolean => part.classList.contains('is-none') && !saidOf(part, 'name') && !!wordsOf(part);

/** Reviewers whom a reader can tell from a name that was made up: each has a name and a role. */
export const reviewersOf = (holder: Element): Element[] => partsOf(holder, 'reviewer').filter((part) => saidOf(part, 'name') && saidOf(part, 'role'));

/** Whether somebody with a name and a role has reviewed the article on a day that is named. Anything less is no medical review. */
export const isReviewed = (holder: Element): boolean => !!(reviewersOf(holder).length && datesOf(holder, 'reviewed').length);

/** Whether the author says that nobody has reviewed it: marked as such, or in these words. */
export const saysUnreviewed = (holder: Element, words: string): boolean =>
  partsOf(holder, 'reviewer').some(saysNobody) || wordsOf(holder, true).toLowerCase().includes(words.toLowerCase());

/**
 * The last moment before the article is to be looked at again, in milliseconds since 1970: the date that the author names,
 * else so many months after it was reviewed or written. Undefined where there is no date.
 */
export function dueOf(holder: Element, months: number): number | undefined {
  for (const name of ['due', 'reviewed', 'written'] as const) {
    const [date] = datesOf(holder, name);
    if (date) return endOf(date, name === 'due' ? 0 : months);
  }
}
