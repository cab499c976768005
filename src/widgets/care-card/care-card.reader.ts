import { CARE_CARD, wordsOf } from '../../rules/author-words.js';

/** How urgent the advice is. */
export type CareLevel = 'emergency' | 'urgent' | 'routine';

/** Most severe first. */
const levels: readonly CareLevel[] = ['emergency', 'urgent', 'routine'];

const HEADINGS = ':is(h1,h2,h3,h4,h5,h6):not([role]),[role=heading]';

/** Of such a heading the words before its own would not be read. */
const SILENT = '[aria-label],[aria-labelledby],[aria-hidden=true],[hidden],details';

/** How most headings begin that say what to do; of any other, the rules have the whole list. */
const ASKING = /^(ask|call|contact|get|go|make|see|ruf|wähl|geh|hol|frag|lass|vereinbar|اتصل|اطلب|احجز|راجع)/i;

/**
 * What a card's own attributes and classes say about its level, the most severe where they disagree; nothing where they
 * name none that we know. The style sheet chooses by the same names.
 */
export function levelOf(card: Element): CareLevel | undefined {
  const named = ['level', 'data-fw-level'].map((name) => card.getAttribute(name)?.toLowerCase());
  return levels.find((level) => named.includes(level) || card.classList.contains(`is-level-${level}`));
}

/** The first heading that has words, wherever engines have put it. */
export function headingOf(card: Element): Element | undefined {
  return [...card.querySelectorAll(HEADINGS)].find((heading) => wordsOf(heading));
}

/** Whether what is put before the words of a heading is part of what a screen reader says. */
export function canCarryWords(heading: Element, card: Element): boolean {
  const silent = heading.closest(SILENT);
  return !silent || silent.contains(card);
}

/** What a reader takes for one page; of a list of articles, each is one. */
const pageOf = (card: Element): ParentNode => card.closest('article,main') ?? (card.getRootNode() as ParentNode);

/** The code of what is wrong with a card's place among those before it: the third of its level, or one after a less severe one. */
export function misplaced(card: Element): 'too-many' | 'order' | undefined {
  const page = pageOf(card);
  const level = levelOf(card);
  // Of a wrapper around a card, or a heading in it, the mend of the page has said that it is none of its own.
  const cards = [...page.querySelectorAll(`:is(${CARE_CARD}):not([data-fw-around])`)].filter((other) => pageOf(other) === page);
  const before = cards.slice(0, cards.indexOf(card)).map(levelOf);
  if (level && before.filter((other) => other === level).length > 1) return 'too-many';
  if (level && before.some((other) => levels.indexOf(level) < levels.indexOf(other ?? 'urgent'))) return 'order';
}

/** Whether there may be an author's mistake; what it is, if any, the rules tell. */
export function looksMistaken(card: Element): boolean {
  const heading = headingOf(card);
  return !(levelOf(card) && heading && canCarryWords(heading, card) && ASKING.test(wordsOf(heading)) && card.querySelector('li,p') && !card.closest('details,[hidden]') && !misplaced(card) && !card.textContent!.includes('</'));
}
