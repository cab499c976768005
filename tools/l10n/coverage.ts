import type { Language, Pack } from './pack.js';

/** How far a language is in a pack, in texts. */
export interface Coverage {
  pack: string;
  locale: string;
  /** What its speakers call it. */
  name: string;
  /** How many texts the language needs. */
  texts: number;
  /** How many of them can be shown. */
  shown: number;
  /** How many of those were made from other English than there is now. */
  stale: number;
  /** How many of those that can be shown somebody has approved or signed off. */
  reviewed: number;
}

const nameOf = (locale: string): string => new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

export function coverageOf(packs: readonly { pack: Pack; languages: readonly Language[] }[]): Coverage[] {
  return packs.flatMap(({ pack, languages }) =>
    languages.map(({ locale, messages, accepted, stale, reviewed }) => ({
      pack: pack.name,
      locale,
      name: nameOf(locale),
      texts: messages.size,
      shown: accepted.size,
      stale: [...stale].filter((id) => accepted.has(id)).length,
      reviewed: [...reviewed].filter((id) => accepted.has(id)).length,
    })),
  );
}

/** Lines for a terminal. */
export function coverageTable(rows: readonly Coverage[]): string[] {
  return rows.map(({ pack, locale, texts, shown, stale, reviewed }) => `${pack}/${locale}: ${shown} of ${texts} texts can be shown, ${stale ? `${stale} of them made from older English, ` : ''}${reviewed} of them reviewed`);
}
