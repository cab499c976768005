import { isAffiliate } from '../../rules/affiliate.js';
import { wordsOf } from '../../rules/author-words.js';
import { missingIn, type Option } from './treatments.reader.js';

/** Whether an option is marked as that of no treatment: `class="is-none"` or `data-fw-kind="none"`, on its heading or around it. */
export const isNone = ({ heading }: Option): boolean => !!heading.closest('.is-none,[data-fw-kind=none]');

/** What a dose or a number of people cannot be said without. A digit after a letter or a hyphen is part of a name: "omega-3", "B12". */
const SUSPICIOUS = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}-])[\p{N}½¼¾]`,
    String.raw`\b(?:ten|hundred|thousand)\b|zehn|hundert|tausend`,
    'tablet|pill|capsul|caplet|drop|puff|lozenge|sachet|spoon|suppositor|gumm|gram|unit|litre|liter|kapsel|drag[eé]e|tropfen|hübe|zäpfchen|löffel|einheit|قرص|أقراص|حب|كبسول|قطر|ملعق|ملاعق|غرام|جرام',
  ].join('|'),
  'iu',
);

/** Whether there may be an author's mistake; what it is, if any, the rules tell. */
export function looksMistaken(holder: Element, options: readonly Option[]): boolean {
  return (
    options.length < 2 ||
    options.some((option) => missingIn(option).length || option.parts.some(({ name }) => !name)) ||
    !options.some(isNone) ||
    holder.querySelectorAll('dl').length > options.length ||
    Array.from(holder.querySelectorAll('a')).some(isAffiliate) ||
    SUSPICIOUS.test(wordsOf(holder))
  );
}
