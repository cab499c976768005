import { fill } from '../locale/fill.js';
import { nearestLang } from '../locale/nearest-lang.js';
import { CARE_CARD, wordsOf } from '../rules/author-words.js';
import { monthsOf } from '../rules/claims.js';
import { findDose } from '../rules/doses.js';
import { ownDecision, type Source } from '../rules/sources.js';
import { findClaims, verbAdvice } from '../rules/verbs.js';
import { findWording, wordingAdvice } from '../rules/wording.js';
import { checkedWidgets } from './checked-widgets.js';
import { nearestName } from './nearest-name.js';
import { pageRules } from './page-rules.js';
import { passagesOf } from './passages.js';
import { wholePage } from './whole-page.js';

/** Something that an author should know about a page. */
export interface Finding {
  /** Names the rule; a widget's own codes are told apart by `widget`. */
  code: string;
  /** The name of the widget that it is about, without `fw-`. */
  widget?: string;
  node: Element;
  /** What is wrong, as the rest of a sentence about the widget or the node. */
  wrong: string;
  /** How to mend it, a sentence. */
  mend: string;
  /** Why it is a rule, a sentence; a widget's own mistakes say it in what is wrong. */
  why?: string;
  /** What a rule rests on. */
  source?: Source;
  /** An error costs readers something or is untrue; advice is for the author to weigh. */
  severity: 'error' | 'advice';
}

const names = Object.keys(checkedWidgets);
/** As the loader finds them: in small print a class is a remark on other words. */
const selectorOf = (name: string): string => `fw-${name},.fw-${name}:not(small),[data-fw="${name}"]`;
const everyWidget = names.map(selectorOf).join();
const nameOf = (element: Element | null): string | undefined => element ? names.find((name) => element.matches(selectorOf(name))) : undefined;

/** What may well stand elsewhere on the page, which around a snippet cannot be seen. */
const ELSEWHERE = /^(no-care-card|no-meaning|mood-without-crisis-line|few-headings|dead-link)$/;

/** Widgets that readers act upon: there a dose, or the want of a care card, weighs more. */
const acted = /^(care-card|flare-warning|symptom-checklist)$/;
/** A widget's class on an element that is content itself: what its rules would look through is around it. */
const CONTENT = /^(table|dl|details|h[1-6])$/;

const pageAdvice = (code: keyof typeof pageRules, words: Record<string, string>): Pick<Finding, 'code' | 'wrong' | 'mend' | 'why' | 'source'> => {
  const { wrong, mend, why, source } = pageRules[code];
  return { code, wrong: fill(wrong, words), mend: fill(mend, words), why, source };
};

const TWO_YEARS = 24;

/** For how many months a check holds: the author's number, written as the loader takes it, or the widget's own. */
function monthsAround(time: Element): number {
  const holder = time.closest(everyWidget)!;
  const written = holder.getAttribute('months') ?? holder.getAttribute('data-fw-months') ?? /(?:^|\s)is-months-(\d+)/.exec(holder.getAttribute('class') ?? '')?.[1];
  return monthsOf(written, checkedWidgets[nameOf(holder)!]!.months ?? TWO_YEARS);
}

/** What the widget's own rules find. Around a widget of the same kind stands what an engine left of a wrapper. */
function* inWidget(holder: Element, widget: string): Generator<Finding> {
  if (CONTENT.test(holder.localName) || holder.querySelector(selectorOf(widget))) return;
  const { mistakes, rules } = checkedWidgets[widget]!;
  for (const { code, node } of mistakes(holder)) {
    const [wrong, mend, severity = 'error'] = rules[code]!;
    yield { code, widget, node, wrong, mend, severity };
  }
}

/** What is found in the words of a widget, and of those within it. */
function* inWords(holder: Element): Generator<Finding> {
  for (const { node, words } of passagesOf(holder)) {
    const widget = nameOf(node.closest(everyWidget))!;
    const lang = nearestLang(node);
    for (const { rule, words: said } of findClaims(words, lang)) {
      const [wrong, mend] = verbAdvice(rule, said);
      yield { code: rule.code, widget, node, wrong, mend, source: rule.source, severity: 'error' };
    }
    for (const { rule, words: said } of findWording(words, lang)) {
      const [wrong, mend] = wordingAdvice(rule, said);
      yield { code: rule.code, widget, node, wrong, mend, source: rule.source, severity: rule.severity };
    }
    const dose = findDose(words);
    // A widget that knows doses itself has told of it already.
    if (dose && !Object.keys(checkedWidgets[widget]!.rules).some((code) => code.includes('dose'))) {
      yield { ...pageAdvice('dose', { words: dose }), widget, node, severity: acted.test(widget) ? 'error' : 'advice' };
    }
  }
}

/** Names that were meant to be a widget's. A class or a tag may belong to somebody else, so it has to be near one. */
function* inNames(element: Element): Generator<Finding> {
  const written = element.getAttribute('data-fw');
  if (written != null && !names.includes(written)) {
    const name = nearestName(written, names, true);
    yield { ...pageAdvice(name ? 'misspelt' : 'unknown', { words: written, name: name ?? names.join(', ') }), node: element, severity: 'error' };
  }
  for (const word of [element.localName, ...(element.getAttribute('class') ?? '').split(/\s+/)]) {
    const name = word.startsWith('fw-') && !names.includes(word.slice(3)) && nearestName(word.slice(3), names);
    if (name) yield { ...pageAdvice('misspelt', { words: word, name: `fw-${name}` }), node: element, severity: 'error' };
  }
}

/**
 * Everything that the library's rules find in a page, in the order of the page: each widget's own mistakes, doses and
 * wording in widgets, misspelt names, and whether a care card is there.
 *
 * `root` is the whole page, or a part that is taken for one; of a part nothing is said that only the page around it can have, such as its language. Pure and total: any tree gives a result, nothing is changed, no
 * layout or script is needed, and it works on a document of linkedom as in a browser. Looks into no shadow root and no
 * `<template>`; what stands in `<q>`, `<blockquote>` and `<cite>` is not the author's wording. A table or heading that has a widget's class
 * itself is read for its words alone. `now`, in milliseconds since 1970, is when dates are looked at.
 */
export function checkPage(root: Document | Element, now = Date.now()): Finding[] {
  const elements = [...(root.nodeType === 1 ? [root as Element] : []), ...root.querySelectorAll('*')].filter((element) => !element.closest('template'));
  const widgets = elements.filter((element) => element.matches(everyWidget));
  const findings: Finding[] = elements.flatMap((element) => [...inNames(element)]);
  for (const element of widgets) {
    findings.push(...inWidget(element, nameOf(element)!));
    if (!widgets.some((outer) => outer !== element && outer.contains(element))) findings.push(...inWords(element));
  }
  const isWhole = root.nodeType === 9;
  const first = widgets.find((element) => acted.test(nameOf(element)!)) ?? widgets[0];
  if (first && !widgets.some((element) => element.matches(CARE_CARD) && wordsOf(element)) && !findings.some(({ code }) => code === 'no-care-card')) {
    const widget = nameOf(first)!;
    findings.push({ ...pageAdvice('no-care-card', {}), widget, node: first, severity: acted.test(widget) ? 'error' : 'advice' });
  }
  const toldByWidgets = [...findings];
  for (const { code, node, words = '', name = '', severity } of wholePage({ elements, widgets, isWhole, now, monthsOf: monthsAround })) {
    const widget = nameOf(node.closest(everyWidget));
    // A widget that knows this by itself has told of it already.
    if (!toldByWidgets.some((known) => known.node === node && known.code === code)) findings.push({ ...pageAdvice(code, { words, name }), ...(widget && { widget }), node, severity });
  }
  const place = new Map(elements.map((element, index) => [element, index]));
  return findings.filter(({ code }) => isWhole || !ELSEWHERE.test(code)).sort((one, other) => (place.get(one.node) ?? 0) - (place.get(other.node) ?? 0));
}

/** A finding as one line: what it is about, what is wrong, how to mend it, and what the rule rests on. */
export function told({ widget, node, wrong, mend, source }: Finding): string {
  return `<${widget ? `fw-${widget}` : node.localName}> ${wrong} ${mend}${source && source !== ownDecision ? ` (${source.name})` : ''}`;
}
