import { tellAuthor } from '../../behaviors/mistakes.js';
import { fold } from '../../locale/fold.js';
import { nearestLang } from '../../locale/nearest-lang.js';
import { wordsOf } from '../../rules/author-words.js';
import { CHECKED, lastMomentOf } from '../../rules/claims.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { codesIn, codesOf, readSupport, REGION, type SupportPart } from './support.reader.js';

/** What is an author's mistake in support lines, with the mend. Reasons and sources: `stories/docs/support.mdx`. */
export const supportRules: Record<string, Advice> = {
  'no-lines': ['holds no list of lines.', 'Write each line as <li> in a <ul>, without indentation or blank lines.'],
  'no-first-help': [
    'does not begin with help for everybody, so readers whose region is not here find nothing.',
    'Write before the first region what everybody can do: <p>In danger now: call your local emergency number.</p>',
  ],
  'unknown-region': [
    'names a region by a code that does not exist, so nobody can choose it rightly.',
    'Write the two letters of ISO 3166-1, or EU: data-fw-region="GB", or several with spaces between them.',
  ],
  'peer-first': ['has a group of peers before a line that helps at once.', 'Put lines for emergencies and crises first: who needs them may not read on.'],
  'no-way': ['has a line without a way to reach it.', 'Link the number or the page: <a href="tel:116123">116 123</a>, <a href="sms:85258">, <a href="https://…">.'],
  'number-unlinked': ['has a number that is not a link, so it has to be remembered and typed.', 'Write <a href="tel:116123">116 123</a>, or sms: for text messages.'],
  'number-letters': ['has a telephone link with letters in it, which many telephones cannot call.', 'Write digits alone into href; the words of the link may say it in letters.'],
  'number-differs': ['has a telephone link that calls another number than its words say.', 'Write the same digits into href and into the words, and check which are right.'],
  'no-date': [
    'has a line that does not say when it was last checked.',
    'End it with <small class="fw-source"><a href="…">samaritans.org</a>, checked <time datetime="2026-11-20">20 November 2026</time></small>.',
  ],
  'date-unreadable': ['has a date of a check that no machine can read, so it can never grow old.', 'Write it as <time datetime="2026-11-20">20 November 2026</time>.'],
  'no-hours': ['has a line that does not say when somebody answers.', 'Write its hours after the number: “day and night”, “every day from 9 am to 5 pm”.'],
  closable: ['stands in something that is closed or hidden.', 'Move it out of the <details> or the hidden element: help must be readable without a press.'],
};

/** Says when somebody answers, folded, by language; in another language nothing is asked. */
const hours: Readonly<Record<string, RegExp>> = {
  en: /24|\b(hours?|day|night|daily|always|any ?time|clock|week|mon|tue|wed|thu|fri|sat|sun|noon|midnight|open|opening|until)|\d ?[ap]\.?m\b/,
  de: /24|stund|uhr|tag|nacht|jederzeit|immer|\b(mo|di|mi|do|fr|sa|so)\b|woche|mittag|geoffnet/,
};

/** Calls that are answered at all hours everywhere. */
const EMERGENCY = /^(000|106|11[0-9]|18000|19[0-3]|911|999)$/;

/** Zero in the digits that the library's languages are written with. */
const ZEROS = [0xff10, 0x966, 0x6f0, 0x660, 0x30];

const plainDigits = (text: string): string => text.replace(/\p{Nd}/gu, (digit) => String(digit.codePointAt(0)! - (ZEROS.find((zero) => zero <= digit.codePointAt(0)!) ?? 0)));
const digitsOf = (text: string): string => plainDigits(text).replace(/\D/g, '');

/** What a link calls: without what comes after the number, such as the words of a message. */
const calledBy = (link: Element): string => (/^(?:tel|sms):([^?;&]*)/i.exec(link.getAttribute('href')!)?.[1] ?? '').replace(/%\w\w/g, ' ');

/** The author's words that are no link, no date and no source. */
function looseWords(node: Node): string {
  let words = '';
  for (const child of node.childNodes) {
    if (child.nodeType === 3) words += child.nodeValue;
    else if (child.nodeType === 1) words += (child as Element).matches('a,time,script,style,.fw-source,.fw-checked') ? ' – ' : looseWords(child);
  }
  return words;
}

/** The number of who answers in a register, which nobody calls. */
const REGISTERED = /(charity|compan(y|ies)|registered|registration|vat|vereinsregister|steuernummer|hrb|vr)\P{Nd}{0,20}\d[\d ]*/giu;

/** A number that somebody could call: six digits or more, or one of the short numbers of whole countries. Neither times of day nor years, nor what the same text links. */
function hasLooseNumber(node: Element): boolean {
  const words = plainDigits(looseWords(node)).replace(/\d{1,2}[.:]\d\d(?!\d)/g, '').replace(/(19|20)\d\d\s*[-/]\s*(19|20)\d\d/g, '').replace(REGISTERED, '');
  const numbers = [...(words.match(/\+?\d[\d ()/.\u00a0-]{3,}\d/g) ?? []), ...(words.match(/(?<![\d.,][\s\u00a0]?)(112|911|988|999)(?![\d%]|[.,]\d)/g) ?? [])].map(digitsOf);
  const linked = [...node.querySelectorAll('a[href]')].map((link) => digitsOf(link.getAttribute('href')!));
  return numbers.some((number) => (number.length > 5 || number.length === 3) && !linked.some((link) => link.endsWith(number)));
}

const isSame = (called: string, said: string): boolean => said.includes(called) || called.endsWith(said.replace(/^0+/, '') || said);

/** The lines of a part: the outermost items of its lists. */
function linesOf({ nodes }: SupportPart): Element[] {
  const items = nodes.flatMap((node) => (node.localName === 'li' ? [node] : [...node.querySelectorAll('li')])).filter((item) => item.textContent!.trim());
  return items.filter((item) => !items.some((outer) => outer !== item && outer.contains(item)));
}

const isPeer = (line: Element): boolean => !!line.closest(':is(ul,ol,li):is(.is-peer,[data-fw-peer])');

/** The first group of peers that a line for emergencies or crises comes after: in one region, or before all of them. */
function peerFirst(parts: readonly SupportPart[]): Element | undefined {
  const places = parts.map((part) => ({ region: part.codes.join(), lines: linesOf(part) }));
  for (const [index, { region, lines }] of places.entries()) {
    const after = places.slice(index + 1).filter((other) => !region || other.region === region).flatMap((other) => other.lines);
    const found = lines.find((line, at) => isPeer(line) && [...lines.slice(at + 1), ...after].some((other) => !isPeer(other)));
    if (found) return found;
  }
  return undefined;
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes that the list leaves to its users stand for no place; XK does, in wide use. */
const isRegion = (code: string): boolean => code === 'EU' || code === 'XK' || (/^(?!AA|Q[M-Z]|X|ZZ)[A-Z]{2}$/.test(code) && !!names.of(code));

/** What the author should mend in support lines. Total and pure, like the reader. */
export function supportMistakes(holder: Element): Mistake[] {
  if (!holder.textContent!.trim()) return [];
  const parts = readSupport(holder.children);
  const mistakes: Mistake[] = [];
  const tell = (code: string, ...nodes: (Element | undefined)[]): void => nodes.forEach((node) => node && mistakes.push({ code, node }));
  const regional = parts.filter(({ codes }) => codes.length);
  const first = parts.slice(0, parts.indexOf(regional[0]!));
  const wanted = [holder.getAttribute('region'), ...codesOf(holder)].flatMap((written) => codesIn(written ?? ''));
  tell('closable', holder.closest('details:not(.fw-safety,[data-fw-safety]),[hidden]') ? holder : undefined);
  if (!parts.some((part) => linesOf(part).length)) tell('no-lines', holder);
  if (regional.length && !first.some(({ heading, nodes }) => nodes.some((node) => node !== heading && wordsOf(node)))) tell('no-first-help', holder);
  if (!wanted.every(isRegion)) tell('unknown-region', holder);
  tell('unknown-region', ...[...holder.querySelectorAll(REGION)].filter((element) => !codesOf(element).length || !codesOf(element).every(isRegion)));
  tell('peer-first', peerFirst(parts));
  // What is for everybody, beside regions, cannot know the number.
  const lines = (regional.length ? regional : parts).flatMap(linesOf).filter((line) => !isPeer(line));
  tell('no-way', ...lines.filter((line) => !line.querySelector(':is(a[href^="tel:" i],a[href^="sms:" i],a[href^="https:" i],a[href^="http:" i],a[href^="mailto:" i])')));
  const texts = [...holder.querySelectorAll('li,p,dd,dt,td')];
  tell('number-unlinked', ...texts.filter((text) => hasLooseNumber(text) && !texts.some((inner) => inner !== text && text.contains(inner) && hasLooseNumber(inner))));
  for (const link of holder.querySelectorAll('a[href^="tel:" i],a[href^="sms:" i]')) {
    const called = calledBy(link);
    const said = digitsOf(link.textContent!);
    if (/\p{L}/u.test(called)) tell('number-letters', link);
    else if (said.length > 2 && !isSame(digitsOf(called), said)) tell('number-differs', link);
  }
  for (const line of parts.flatMap(linesOf)) {
    const dates = [...line.querySelectorAll(CHECKED)];
    if (!dates.length && line.querySelector('a[href]')) tell('no-date', line);
    tell('date-unreadable', ...dates.filter((date) => lastMomentOf(date) === undefined));
  }
  for (const line of lines) {
    const calls = [...line.querySelectorAll('a[href^="tel:" i],a[href^="sms:" i]')].map((link) => digitsOf(calledBy(link)));
    const said = hours[nearestLang(line).slice(0, 2).toLowerCase()];
    if (said && calls.some((call) => !EMERGENCY.test(call)) && !said.test(fold(looseWords(line)))) tell('no-hours', line);
  }
  return mistakes;
}

/** Tells the author what to mend in support lines. */
export function checkSupport(host: Element, holder: Element): void {
  tellAuthor(host, supportMistakes(holder), supportRules);
}
