import { wordsOf } from '../../rules/author-words.js';
import { canBeReached, canBeSeen, careCards } from '../../rules/care-cards.js';
import { articleOf } from './contents.reader.js';
import { seen, UNSEEN } from './contents.text.js';

/** A place of the article that a list can lead to. `inside`: those within it, which have none inside them. */
export interface Place {
  target: Element;
  words: string;
  inside: Place[];
}

export interface Headings {
  /** The first care card that a reader can get to, with the words of its heading. */
  help: Place | undefined;
  /** The list of questions, without words, or the heading right before it, with its words. */
  questions: Place | undefined;
  /** In the order of the article. */
  sections: Place[];
}

/** Where a heading is none of the article's. The header of a section, though, holds its heading. */
const OUTSIDE = `${UNSEEN},aside,footer,details,dialog,header:not(article *,section *)`;
const QUESTIONS = 'fw-faq,.fw-faq:not(small),[data-fw=faq]';

/** The words of a heading as it is seen, without those that classify them, and without the signs that site engines add. */
function wordsSeen(heading: Element): string {
  const words = seen(heading, `${UNSEEN},small[class*=fw-]`);
  return words.replace(/[¶\p{Cf}]/gu, '').replace(/\s+/g, ' ').replace(/^[ #]+|[ #]+$/g, '');
}

/** The widget that a node stands in. */
function widgetAround(node: Element, article: Node): Element | undefined {
  for (let around = node.parentElement; around && around !== article; around = around.parentElement) {
    if (around.localName.startsWith('fw-') || around.matches('[data-fw],[class^=fw-],[class*=" fw-"]')) return around;
  }
  return undefined;
}

/** Headings in a widget are parts of it, but for the only <h2> in one, which names a section of the article. */
function isSection(heading: Element, article: Node): boolean {
  const outside = heading.closest(OUTSIDE);
  if ((outside && !outside.contains(article)) || !canBeSeen(heading)) return false;
  const widget = widgetAround(heading, article);
  return !widget || (heading.localName === 'h2' && !widget.matches(QUESTIONS) && widget.querySelectorAll('h2').length < 2);
}

/** The heading under which an element stands, with nothing but an introduction between them. */
function titleOf(element: Element): Element | undefined {
  let before = element.previousElementSibling;
  while (before?.localName === 'p') before = before.previousElementSibling;
  return before?.matches('h2,h3') && wordsSeen(before) && canBeSeen(before) ? before : undefined;
}

/**
 * Reads the article around a list. Total and pure: any markup gives a result, nothing is changed, and where there is no
 * layout only what the HTML says is known.
 */
export function readHeadings(holder: Element): Headings {
  const article = articleOf(holder);
  const cards = careCards(holder).filter(canBeReached);
  const card = cards.find((one) => article.contains(one)) ?? cards[0];
  const list = [...article.querySelectorAll(QUESTIONS)].find((one) => !one.matches('[data-fw-around]') && one.textContent!.trim() && canBeReached(one));
  const title = list && titleOf(list);
  const sections: Place[] = [];
  for (const target of article.querySelectorAll('h2,h3')) {
    const words = wordsSeen(target);
    if (!words || target === title || card?.contains(target) || !isSection(target, article)) continue;
    const last = sections.at(-1);
    (target.localName === 'h3' && last?.target.localName === 'h2' ? last.inside : sections).push({ target, words, inside: [] });
  }
  const heading = card?.querySelector('h2,h3,h4,h5,h6,[role=heading]');
  return {
    help: card && { target: card, words: heading ? wordsOf(heading) : '', inside: [] },
    questions: list && { target: title ?? list, words: title ? wordsSeen(title) : '', inside: [] },
    sections,
  };
}
