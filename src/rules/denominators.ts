const WORDS: Readonly<Record<string, number>> = { ten: 10, twenty: 20, fifty: 50, hundred: 100, thousand: 1000, zehn: 10, zwanzig: 20, fünfzig: 50, hundert: 100, tausend: 1000 };

const COUNT = String.raw`(?:\d{1,3}(?:[.,]\d{1,2})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eine?r?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)`;
const OF = String.raw`(?:(?:people|patients|Personen|Menschen) )?(?:in|of|out of|von|unter|aus|de|em|en|sur|na|su)(?: (?:every|each|all|a|an|je|cada))?`;
/** Round numbers, so that "3 of 7 studies" and "in 2019" are none. */
const WHOLE = String.raw`(?:(?:10{0,2}[., ]?000|[125]00?|25|250)(?![\d.,]*\d)|${Object.keys(WORDS).join('|')})`;

const stated = new RegExp(String.raw`(?<![\p{L}\p{N}.,]|\p{L}-)${COUNT} ${OF} (${WHOLE})(?![\p{L}\p{N}])`, 'giu');

/**
 * Of how many people a text tells how many: 10 for "1 in 10", 100 for "3 of 100", each once, in the order of the text. Pure,
 * in linear time; white space counts as a space. Per cent are left alone, since not all of them count people.
 *
 * Why: "1 in 10" and "3 of 100" cannot be compared at a glance, and the one with the larger second number sounds rarer than it
 * is. Source: International Patient Decision Aid Standards (IPDAS), which ask for the same denominator.
 */
export function findDenominators(text: string): number[] {
  const found = Array.from(text.replace(/\s/g, ' ').matchAll(stated), ([, whole]) => WORDS[whole!.toLowerCase()] ?? +whole!.replace(/\D/g, ''));
  return [...new Set(found)];
}
