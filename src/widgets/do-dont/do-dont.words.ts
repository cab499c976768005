import { nearestLang } from '../../locale/nearest-lang.js';
import type { AdviceList } from './do-dont.reader.js';

/** On an item that says "do not" in its own words. */
const OWN = 'data-fw-said';

/** As words of their own: “no-sugar diets” is the name of something. */
const words = (source: string): RegExp => new RegExp(`^(?:${source})(?![\\p{L}\\p{M}\\p{Pd}])`, 'iu');

/**
 * How advice begins that is negative by itself, or ends where the language puts it there. Only what cannot be the name of
 * what to avoid: of "not sleeping enough", the words of the widget must not be left out.
 */
const NEGATIVE: Readonly<Record<string, RegExp>> = {
  en: words("don['’]?ts?|do not|better not|never(?! mind)|avoid|no"),
  ar: words('لا|لن|تجنب|تجنبي|تجنبوا|ابتعد|امتنع'),
  de: words('besser nicht|nicht|nie|niemals|kein\\p{L}*|(?:ver)?meiden?|vermeide|verzichten?|\\p{L}+ Sie (?:\\p{L}+ ){0,3}(?:kein\\p{L}*|nicht|nie)'),
  es: words('mejor no|no|nunca|jamás|evit[ea]\\p{L}*'),
  fa: /^هرگز |(?:^| )ن\S{2,}ید\P{L}*$|(?:پرهیز|اجتناب|خودداری) کنید\P{L}*$/u,
  fr: words('ne|n[’\']\\p{L}+|jamais|pas|évite[rz]?'),
  hi: /(?:^| )(?:न|मत|नहीं) \S+$|से बचें[।.]?$/u,
  ja: /(?:ない(?:で(?:ください)?|ように(?:する|しましょう)?)|(?<!れ)ないこと|(?:避け|控え|やめ)(?:る|ましょう|てください)|禁止)[。.]?$/u,
  pl: words('nie|nigdy|unikaj\\p{L}*|unikać|żadn\\p{L}*'),
  pt: words('não|nunca|jamais|evit[ea]\\p{L}*'),
  tr: /^asla |(?:m[ae]y[ıi]n(?:[ıi]z)?|kaçının(?:ız)?)\P{L}*$/iu,
  uk: words('не|ніколи|уника[йт]\\p{L}*|жодн\\p{L}*'),
  zh: /^(?:不要|不宜|不可|不能|别|请勿|切勿|勿|避免|禁止)/,
};

/** What stands in an item besides the advice: reason, source, certainty, lists of its own. */
const BESIDE = '.fw-reason,.fw-source,.fw-certainty,ul,ol';

function collect(node: Node): string {
  return [...node.childNodes].map((child) => (child.nodeType === 3 ? child.nodeValue : child.nodeType === 1 && !(child as Element).matches(BESIDE) ? collect(child) : '')).join('');
}

/** The words of an item or a heading alone, in one line. */
export const ownWords = (element: Element): string => collect(element).replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();

/** Whether words say "do not" themselves, in the language of their place; in one whose words we do not know they do not. */
export function isNegative(element: Element, said = ownWords(element)): boolean {
  const known = NEGATIVE[(nearestLang(element) || 'en').slice(0, 2).toLowerCase()];
  return !!known?.test(said.normalize().replace(/[\u064b-\u0652]|^[^\p{L}\p{Pi}"„]+/gu, ''));
}

/** Whether a heading says "do not", also behind what it is about: "Sleep: don't". */
export const negates = (heading: Element): boolean => ownWords(heading).split(/[:：–—]/).some((part) => isNegative(heading, part.trim()));

/** Marks the items that say "do not" themselves, so that nothing is put before them; in a copied page, others may be marked. */
export function markOwnWords(holder: Element, lists: readonly AdviceList[]): void {
  const own = new Set(lists.filter(({ avoids }) => avoids).flatMap(({ items }) => items.filter((item) => isNegative(item))));
  for (const item of new Set([...holder.querySelectorAll(`[${OWN}]`), ...own])) item.toggleAttribute(OWN, own.has(item));
}
