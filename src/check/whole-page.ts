import { nearestLang } from '../locale/nearest-lang.js';
import { CARE_CARD, wordsOf } from '../rules/author-words.js';
import { CHECKED, isStale, lastMomentOf } from '../rules/claims.js';
import { findJargon, knownWords } from '../rules/jargon.js';
import { datesOf } from '../widgets/review/review.reader.js';
import type { pageRules } from './page-rules.js';
import { passagesOf, type Passage } from './passages.js';

/** What a rule about the page as a whole found, with the words that its sentences have room for. */
export interface PageFinding {
  code: keyof typeof pageRules;
  node: Element;
  words?: string;
  name?: string;
  severity: 'error' | 'advice';
}

/** A page, or the part of one that is taken for it, with the widgets in it. */
export interface Page {
  elements: readonly Element[];
  widgets: readonly Element[];
  /** Whether `elements` are those of a whole document, of which it can be said what is missing. */
  isWhole: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** For how many months the check holds that a `<time>` dates. */
  monthsOf: (time: Element) => number;
}

const REVIEW = 'fw-review,.fw-review,[data-fw="review"]';

const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.localName);

function* language({ widgets, isWhole }: Page): Generator<PageFinding> {
  const lost = isWhole && widgets.find((widget) => !widget.closest('[lang]:not([lang=""])'));
  if (lost) yield { code: 'no-lang', node: lost, severity: 'advice' };
}

/** Three widgets make an article; with fewer, a page may be about something else. */
function* review({ elements, widgets, isWhole }: Page): Generator<PageFinding> {
  if (isWhole && widgets.length > 2 && !elements.some((element) => element.matches(REVIEW))) yield { code: 'no-review', node: widgets[0]!, severity: 'advice' };
}

/** The next thing that is read after an element: what follows it, or what follows that which ends with it. */
function next(element: Element): Element | null {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) if (at.nextElementSibling) return at.nextElementSibling;
  return null;
}

function* afterCards({ widgets }: Page): Generator<PageFinding> {
  for (const card of widgets.filter((widget) => widget.matches(CARE_CARD))) {
    const after = next(card);
    // Another widget says itself where it begins, and so does what is another part of the page.
    if (after && /^(p|ul|ol|dl|table|blockquote)$/.test(after.localName) && !widgets.some((widget) => widget === after || widget.contains(after))) {
      yield { code: 'text-after-card', node: after, severity: 'advice' };
    }
  }
}

function* headings({ elements, widgets }: Page): Generator<PageFinding> {
  let before = 0;
  for (const element of elements.filter(isHeading)) {
    const level = +element.localName[1]!;
    // Only what stands in widgets is ours to speak of.
    if (before && level > before + 1 && widgets.some((widget) => widget.contains(element))) yield { code: 'heading-order', node: element, words: `${level}`, name: `${before}`, severity: 'advice' };
    before = level;
  }
}

function* ids({ elements, widgets, isWhole }: Page): Generator<PageFinding> {
  const seen = new Set<string>();
  const isOurs = (element: Element): boolean => widgets.some((widget) => widget.contains(element));
  for (const element of elements) {
    const id = element.getAttribute('id');
    if (!id) continue;
    if (seen.has(id) && isOurs(element)) yield { code: 'same-id', node: element, words: id, severity: 'error' };
    seen.add(id);
  }
  if (!isWhole) return;
  for (const link of elements) {
    const fragment = link.localName === 'a' ? /^#(?!:~:)(.+)/.exec(link.getAttribute('href') ?? '')?.[1] : undefined;
    if (!fragment || fragment === 'top' || !isOurs(link)) continue;
    const names = [fragment, decoded(fragment)];
    if (!names.some((name) => seen.has(name)) && !elements.some((element) => element.localName === 'a' && names.includes(element.getAttribute('name') ?? ''))) {
      yield { code: 'dead-link', node: link, words: `#${fragment}`, severity: 'error' };
    }
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function* dates({ widgets, now, monthsOf }: Page): Generator<PageFinding> {
  const checks = new Set(widgets.flatMap((widget) => [...widget.querySelectorAll(CHECKED)]));
  for (const time of checks) {
    const moment = lastMomentOf(time);
    const words = time.textContent!.replace(/\s+/g, ' ').trim() || time.getAttribute('datetime') || '';
    // A day ahead may be today on the other side of the earth; a month or a year ends later than it is written.
    const day = /^\d{4}-\d\d-\d\d/.test((time.getAttribute('datetime') ?? words).trim());
    if (moment === undefined) yield { code: 'date-unreadable', node: time, words, severity: 'error' };
    else if (day && moment - 2 * 86_400_000 > now) yield { code: 'date-to-come', node: time, words, severity: 'error' };
    else if (isStale(time, monthsOf(time), now)) yield { code: 'check-again', node: time, words, name: `${monthsOf(time)}`, severity: 'advice' };
  }
}

/** Words of medicine in the article around the widgets that the page explains nowhere: once each, where they stand first. */
function* jargon({ elements, widgets, isWhole }: Page): Generator<PageFinding> {
  if (!isWhole) return;
  const articles = new Set(widgets.map((widget) => widget.closest('article,main') ?? widget));
  const outermost = [...articles].filter((article) => ![...articles].some((other) => other !== article && other.contains(article)));
  const byLanguage = new Map<string, Passage[]>();
  for (const passage of outermost.flatMap(passagesOf)) {
    // The names of publications and institutions are as they are.
    if (passage.node.closest(`.fw-source,${REVIEW}`)) continue;
    const lang = nearestLang(passage.node);
    byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), passage]);
  }
  const known = knownWords(elements);
  for (const [lang, passages] of byLanguage) {
    for (const { words, plain } of findJargon(passages.map((passage) => passage.words).join('\n'), lang, known)) {
      const { node } = passages.find((passage) => passage.words.includes(words))!;
      yield { code: 'jargon', node, words, name: plain, severity: 'advice' };
    }
  }
}

/** What an editor has taken apart. A list of contents may be left empty on purpose, to be made from the headings. */
function* emptied({ widgets }: Page): Generator<PageFinding> {
  for (const widget of widgets) {
    if (!wordsOf(widget, true) && !widget.matches('fw-contents,.fw-contents,[data-fw=contents]')) yield { code: 'empty', node: widget, severity: 'error' };
  }
}

function* due({ widgets, now }: Page): Generator<PageFinding> {
  for (const widget of widgets.filter((element) => element.matches(REVIEW))) {
    const [date] = datesOf(widget, 'due');
    if (date && lastMomentOf(date)! < now) yield { code: 'review-due', node: date, words: wordsOf(date), severity: 'advice' };
  }
}

/** What no single widget can know, in no certain order. Pure and total. */
export function* wholePage(page: Page): Generator<PageFinding> {
  for (const rule of [language, review, afterCards, headings, ids, dates, emptied, due, jargon]) yield* rule(page);
}
