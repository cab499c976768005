import { later } from '../../behaviors/later.js';
import { wordsOf } from '../../rules/author-words.js';
import { lastMomentOf } from '../../rules/claims.js';
import { datesOf, dueOf, MONTHS, partsOf, saysNobody, type ReviewPartName } from './review.reader.js';
import { canBeFound, kindOf, kindWords, sourcesOf } from './review.sources.js';

/** Structured data of the page, which machines read. */
export const dataOf = (holder: Element): Element[] => [...holder.ownerDocument.querySelectorAll('script[type="application/ld+json"]')];

/** Stars, and the badge of a service that closed in December 2022. */
export const BADGE = /\bhon[ -]?code|health on the net|[★⭐]/i;

/** Where readers do not look for it: in a study of the NHS nobody noticed review dates near the footer. */
export const BACKWATER = 'footer,aside,[role=contentinfo],[role=complementary]';

/** Whether there may be an author's mistake; what it is, if any, the rules tell. Whoever names a review is looked at closely. */
export function looksMistaken(holder: Element): boolean {
  const sources = sourcesOf(holder);
  return !(
    partsOf(holder, 'reviewer').every(saysNobody) &&
    ['author', 'funding', 'ai', 'written'].every((name) => partsOf(holder, name as ReviewPartName).some((part) => wordsOf(part))) &&
    ['written', 'due'].every((name) => partsOf(holder, name as ReviewPartName).length === datesOf(holder, name as ReviewPartName).length) &&
    !partsOf(holder, 'reviewed').length &&
    dueOf(holder, MONTHS)! > lastMomentOf(datesOf(holder, 'written')[0]!)! &&
    sources.length &&
    sources.every((source) => canBeFound(source) && kindOf(source) && kindWords(source)) &&
    !sources.every((source) => kindOf(source) === 'blog') &&
    !holder.closest(BACKWATER) &&
    !dataOf(holder).length &&
    !BADGE.test(wordsOf(holder, true))
  );
}

/** The rules are loaded only for content that looks mistaken: a page without mistakes does not pay for them. */
export function suspect(host: Element, holder: Element): void {
  if (looksMistaken(holder)) later(import('./review.rules.js'), ({ checkReview }) => checkReview(host, holder));
}
