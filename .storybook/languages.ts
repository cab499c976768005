import { localeTable } from '../src/locale/locale-table.js';

export { directionOf } from '../tools/l10n/locale-name.js';

/** What the speakers of a language call it; a language without a name that the browser knows goes by its tag. */
const nameOf = (locale: string): string => new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

/** The languages of the toolbar: English, which is in the code, and each that has words in the library. */
export const languages: readonly { value: string; title: string }[] = ['en', ...Object.keys(localeTable)].map(
  (locale) => ({ value: locale, title: nameOf(locale) }),
);
