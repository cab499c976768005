/** Letters that readers type as others, and that Unicode does not take apart. */
const plain: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه',
};

/**
 * Words as a reader types them in a search field: no case, no accents, no Arabic or Hebrew vowel marks, nothing invisible
 * such as soft hyphens. Marks of other scripts stay: in Devanagari or Thai a mark is a vowel, and another makes another word.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?=[\u0300-\u06ff])[\p{M}\u0640]|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđıςىیکة]/g, (letter) => plain[letter]!);
}
