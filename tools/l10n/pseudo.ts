import type { Message } from './messages.js';
import type { Language } from './pack.js';

/** English in other letters and longer, and English from right to left. Both are tags of private use in CLDR, and neither is published. */
export const PSEUDO = ['en-XA', 'ar-XB'] as const;

type PseudoLocale = (typeof PSEUDO)[number];

const ACCENTED: Record<string, string> = Object.fromEntries(
  [...'aáAÅbƀcçCÇdðDÐeéEÉgĝGĜhĥHĤiîIÎjĵkķlļmɱnñNÑoôOÖpþrŕsšSŠtţTŢuûUÛwŵWŴyýYÝzžZŽ'.matchAll(/(.)(.)/gu)].map(([, plain, accented]) => [plain!, accented!]),
);

/** What is no word: names that are filled in, and tags. */
const TOKEN = /(\{\w+\}|<\/?[a-z][a-z0-9-]*>)/;

/**
 * A text as it would be in a longer language, or in one from right to left: `[Šĥôŵ åļļ one two]`. What is filled in and tags stay. A third is
 * added, as translations into German or Finnish need; the brackets show where a text is cut off.
 */
export function pseudoText(text: string, locale: PseudoLocale): string {
  const parts = text.split(TOKEN);
  if (locale === 'ar-XB') return parts.map((part, at) => (at % 2 || !part.trim() ? part : part.replace(/\p{L}+/gu, (word) => `\u200f${[...word].reverse().join('')}\u200f`))).join('');
  const words = parts.map((part, at) => (at % 2 ? part : part.replace(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter))).join('');
  const padding = ' one two three four five six seven eight nine ten'.repeat(10).slice(0, Math.ceil(text.length / 3)).trimEnd();
  return `[${words}${padding && ` ${padding.trim()}`}]`;
}

/** A pseudo language, as if somebody had translated all of it. */
export function pseudoLanguage(locale: PseudoLocale, source: ReadonlyMap<string, Message>, messages: ReadonlyMap<string, Message>): Language {
  const accepted = new Map([...messages.values()].map(({ id, text }) => [id, pseudoText(text, locale)]));
  return { locale, file: '', xml: '', messages, accepted, reviewed: new Set(source.keys()), stale: new Set(), problems: [], upToDate: undefined, attic: undefined };
}
