import { fold } from '../../src/locale/fold.js';

/** A term that should be the same everywhere, with what may stand for it in a language: words, or their beginnings. */
interface Term {
  english: RegExp;
  word: string;
  /** By language tag: the wording to show, and what counts as it. */
  said: ReadonlyMap<string, { wording: string; pattern: RegExp }>;
}

export type Glossary = readonly Term[];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** `Schub* | Schüb*`: one of these, with any ending where there is a star. */
function patternOf(wordings: string): RegExp {
  const all = wordings.split('|').map((wording) => escaped(fold(wording.trim())).replace(/\\\*/g, '\\S*'));
  return new RegExp(all.join('|'), 'u');
}

/**
 * A table with tabs: English, what it means, then a column for each language, `*` for any ending, `|` between wordings of which the
 * first is the usual one. Columns that nobody has filled in ask for nothing.
 */
export function readGlossary(tsv: string): Glossary {
  const [head, ...rows] = tsv.replace(/^\ufeff/, '').split(/\r?\n/).filter((line) => line.trim()).map((line) => line.split('\t'));
  const locales = head?.slice(2) ?? [];
  return rows.map(([word = '', , ...wordings]) => ({
    word,
    english: new RegExp(`\\b${escaped(word)}s?\\b`, 'i'),
    said: new Map(
      locales.flatMap((locale, at) => {
        const cell = wordings[at]?.trim();
        return cell ? [[locale.trim(), { wording: cell.split('|')[0]!.replace(/\*/g, '…').trim(), pattern: patternOf(cell) }] as const] : [];
      }),
    ),
  }));
}

/** Terms of the English that a translation says in another way, in words for the translator. */
export function otherTerms(glossary: Glossary, locale: string, english: string, translation: string): string[] {
  const folded = fold(translation);
  return glossary.flatMap(({ word, english: found, said }) => {
    const own = said.get(locale);
    return own && found.test(english) && !own.pattern.test(folded) ? [`The glossary has "${own.wording}" for "${word}".`] : [];
  });
}
