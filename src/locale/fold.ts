/**
 * Words as a reader types them in a search field: no case, accents, Arabic vowel marks or tatweel, and one form for the
 * letters that Arabic and Persian keyboards write differently.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ى|ی/g, 'ي')
    .replace(/ک/g, 'ك');
}
