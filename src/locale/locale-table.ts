/** A locale's words by message id. Data, never code: nothing in it is executed or read as markup. */
export type Catalogue = Readonly<Record<string, string>>;

/** The one table of languages: each row is a data file that loads when a page first needs it. English is in the code. */
export const localeTable: Readonly<Record<string, () => Promise<{ default: Catalogue }>>> = {
  ar: () => import('./catalogues/ar.js'),
  de: () => import('./catalogues/de.js'),
};
