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

/** Scripts that run from right to left. `Intl.Locale` tells directions as well, but not in every engine yet. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

export const directionOf = (locale: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr');
