import { tellAuthor } from '../../behaviors/mistakes.js';
import { fold } from '../../locale/fold.js';
import { nearestLang } from '../../locale/nearest-lang.js';
import { wordsOf } from '../../rules/author-words.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { canCarryWords, headingOf, levelOf, misplaced } from './care-card.reader.js';

/** Words with which a heading asks for something, folded, by language. German also says "112 anrufen". */
const asking: Readonly<Record<string, RegExp>> = {
  en: /^(now|please|immediately)?\W*(arrange|ask|book|call|contact|dial|find|get|go|make|message|phone|ring|see|seek|speak|take|talk|tell|text|use|visit)\b/,
  de: /(^|\s)(an)?(begeben|besuch|bitte[nt]? |fahr|frag|geh|hol|kontaktier|lass|mach|meld|nehm|nimm|ruf|such|sprech|sprich|vereinbar|wahl|wend)/,
  ar: /^(يرجي |الرجاء )?(اتصل|اطلب|اذهب|راجع|احجز|توجه|تواصل|اسال|استشر|تحدث|ارسل|حدد|زر|ابحث)/,
};

/**
 * What is an author's mistake in a care card, with the mend. After the NHS service manual on care cards (one action in the
 * heading, most severe first, few on a page, never in an expander), and after reports of cards that screen readers
 * announced with the wrong level (nhsuk-frontend#249).
 */
export const careCardRules: Record<string, Advice> = {
  'no-level': [
    'has no level, so it can only say "Important".',
    'Write class="fw-care-card is-level-emergency", is-level-urgent or is-level-routine.',
  ],
  'unknown-level': [
    'has a level that does not exist, so it can only say "Important".',
    'Write emergency, urgent or routine: class="fw-care-card is-level-urgent".',
  ],
  'no-heading': [
    'has no heading, so readers who go from heading to heading miss it.',
    'Begin it with what to do: <h3>Call your local emergency number if:</h3>.',
  ],
  'silent-heading': [
    'has a heading that is hidden or takes its name from an attribute, so the level cannot be part of it and stands above it.',
    'Take aria-label, aria-labelledby, aria-hidden or hidden off the heading, and do not put it into a <details>.',
  ],
  'no-action': [
    'has a heading that does not say what to do.',
    'Begin it with a verb: "Call … if:", "Ask … for:", "Make an appointment if:".',
  ],
  'too-many': [
    'is more than the second of its level in this article, and what is said often is passed over.',
    'Put the signs of one level into one card.',
  ],
  order: ['is more severe than a card before it.', 'Put the most severe card first: who is ill may stop reading after that.'],
  closable: [
    'stands in something that is closed or hidden.',
    'Move it out of the <details> or the hidden element: what to do must be readable at all times.',
  ],
};

/** Whether a heading says what to do; in a language whose words we do not know it may. */
export function isAction(heading: Element): boolean {
  return asking[nearestLang(heading).slice(0, 2).toLowerCase()]?.test(fold(wordsOf(heading))) ?? true;
}

/** What the author should mend in a care card, and in its place among those of its page. Total and pure, like the reader. */
export function careCardMistakes(card: Element): Mistake[] {
  const mistakes: Mistake[] = [];
  const tell = (code: string, wrong: unknown, node = card): void => void (wrong && mistakes.push({ code, node }));
  const level = levelOf(card);
  const heading = headingOf(card);
  const place = misplaced(card);
  const closable = card.closest('details:not(.fw-safety,[data-fw-safety]),[hidden]');
  const named = /\bis-level-./.test(card.className) || card.getAttribute('level') || card.getAttribute('data-fw-level');
  tell('no-level', !level && !named);
  tell('unknown-level', !level && named);
  tell('no-heading', !heading);
  tell('silent-heading', heading && !canCarryWords(heading, card), heading);
  tell('no-action', heading && !isAction(heading), heading);
  if (place) tell(place, true);
  // Of a card in an answer, the list of questions tells.
  tell('closable', closable && !closable.closest('fw-faq,.fw-faq,[data-fw=faq]'));
  return mistakes;
}

/** Tells the author what to mend in a care card. Loaded only when there may be something. */
export function checkCareCard(host: Element, card: Element): void {
  tellAuthor(host, careCardMistakes(card), careCardRules);
}
