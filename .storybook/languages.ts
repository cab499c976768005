import { localeTable } from '../src/locale/locale-table.js';

/** Scripts that run from right to left. `Intl.Locale` tells directions as well, but not in every browser yet. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';

/** What the speakers of a language call it; a language without a name that the browser knows goes by its tag. */
const nameOf = (locale: string): string => new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

/** The languages of the toolbar: English, which is in the code, and each that has words in the library. */
export const languages: readonly { value: string; title: string }[] = ['en', ...Object.keys(localeTable)].map(
  (locale) => ({ value: locale, title: nameOf(locale) }),
);
