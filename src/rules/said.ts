/** Languages in which wording is checked; a text in another one is left alone. */
export type CheckedLanguage = 'en' | 'de';

/** What to look for, per language. */
export type Patterns = Readonly<Partial<Record<CheckedLanguage, RegExp>>>;

/** Whole words, in any case; white space in the text counts as a space, so texts come in one line, as `wordsOf` gives them. */
export const phrase = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'giu');

/** Words that deny what follows them, as a pattern's source. */
export const DENIAL = String.raw`(?:no|not|non|nor|never|nothing|nobody|none|cannot|can't|doesn't|don't|isn't|won't|without|kein\p{L}{0,2}|nicht|nie|niemand|nichts|ohne)`;
/** "Does not cure", "no known cure": up to three words may stand between. */
const denied = new RegExp(String.raw`(?<!\p{L})${DENIAL}\s(?:[\p{L}-]{1,16}\s){0,3}$`, 'iu');
/** How far back a denial can begin, in characters. */
const REACH = 70;

/** The words as a pattern sees them: one kind of apostrophe, one kind of space. */
const plain = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s/g, ' ');

/**
 * The first words of a text that one of the patterns finds; with `unlessDenied`, the first that no words before them deny.
 * `language` is a BCP 47 tag; where it is empty, nobody has said which language it is, and all are tried.
 */
export function saidIn(text: string, patterns: Patterns, language = '', unlessDenied = false): string | undefined {
  const [primary] = language.toLowerCase().split('-');
  const words = plain(text);
  for (const [known, pattern] of Object.entries(patterns)) {
    if (primary && primary !== known) continue;
    for (const { 0: found, index } of words.matchAll(pattern)) {
      // `plain` keeps the length, so the words can be given as the author wrote them.
      if (!unlessDenied || !denied.test(words.slice(Math.max(0, index - REACH), index))) return text.slice(index, index + found.length);
    }
  }
  return undefined;
}
