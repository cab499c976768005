const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A file's name is its language, spelled as BCP 47 spells it, and one that there is; English is the source itself. */
export function isLocaleName(name: string): boolean {
  try {
    const { language } = new Intl.Locale(name);
    return Intl.getCanonicalLocales(name)[0] === name && language !== 'en' && languages.of(language) !== undefined;
  } catch {
    return false;
  }
}
