import type { Problem } from './problem.js';

type Hint = Pick<Problem, 'code' | 'sentence'>;

/** Runs of digits, whatever digits a language has. */
function numbersIn(text: string): string[] {
  const plain = text.replace(/\{\w+\}|<[^>]+>/g, ' ').replace(/\p{Nd}/gu, (digit) => {
    // Digits of a script follow each other from zero on.
    let value = 0;
    for (let code = digit.codePointAt(0)! - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code--) value++;
    return String(value);
  });
  return plain.match(/\d+/g) ?? [];
}

/** The letters of a language's script; nothing where it is Latin, which English has too. */
function lettersOf(locale: string): RegExp | undefined {
  const { script } = new Intl.Locale(locale).maximize();
  const scripts = { Jpan: ['Han', 'Hira', 'Kana'], Hans: ['Hani'], Hant: ['Hani'], Kore: ['Hang', 'Hani'] }[script ?? ''] ?? [script ?? 'Latn'];
  if (scripts.includes('Latn')) return undefined;
  try {
    return new RegExp(`[${scripts.map((name) => `\\p{sc=${name === 'Han' ? 'Hani' : name}}`).join('')}]`, 'u');
  } catch {
    return undefined;
  }
}

/** What is worth a second look in a translation, and no reason to stop. */
export function translationHints(locale: string, english: string, translation: string): Hint[] {
  const hints: Hint[] = [];
  const numbers = numbersIn(translation);
  const missing = numbersIn(english).find((number) => !numbers.includes(number));
  if (missing) hints.push({ code: 'number', sentence: `The English has the number ${missing}, the translation does not.` });
  const hasWords = /\p{L}{2}/u.test(english.replace(/\{\w+\}|<[^>]+>/g, ''));
  if (hasWords && english === translation) hints.push({ code: 'unchanged', sentence: 'It is the same as the English.' });
  else if (hasWords && lettersOf(locale)?.test(translation) === false) hints.push({ code: 'script', sentence: 'It has no letter of the language’s own script.' });
  return hints;
}
