/*
 * Every quantifier is bounded, so that a match costs a constant at each character: an author's text of any length or malice
 * is read in linear time.
 */
const DIGITS = String.raw`[\d٠-٩۰-۹]`;
const START = String.raw`(?<![\p{L}\p{M}\p{N}.,])`;
const END = String.raw`(?![\p{L}\p{M}\p{N}])`;
const GAP = String.raw`[\s\u00AD-]{0,3}`;

const NUMBER = String.raw`${DIGITS}{1,6}(?:[.,'’٫٬]${DIGITS}{1,3}){0,2}`;
const COUNT = String.raw`(?:${NUMBER}|[½¼¾]|one|two|three|four|five|six|seven|eight|nine|ten|hundred|half an?|zwei|drei|vier|fünf|sechs|hundert|(?:eine )?halben?|واحدة?|ثلاث|أربع|خمس|ست|نصف)`;
/** "2", "two or three", "1–2", "2 x 500". */
const AMOUNT = String.raw`${START}${COUNT}(?:\s{0,2}(?:[-–—x×*]|to|or|bis|oder|mal|أو|إلى)\s{0,2}${COUNT})?`;

const FREQUENCY = String.raw`(?:(?:once|twice|${COUNT} times|${COUNT}[ -]?mal|einmal|zweimal|dreimal|مرة|مرتين|${COUNT} مرات) )?(?:daily|nightly|(?:an?|per|each|every) (?:day|night|morning|evening|week)|every ${COUNT}(?:(?: to |-|–)${COUNT})? hours|at (?:bedtime|night)|(?:wöchent|täg)lich|(?:am|pro) Tag|alle ${COUNT}(?:(?: bis |-|–)${COUNT})? Stunden|morgens|abends|يوميا|يوميًا|يومياً|في اليوم|كل يوم|كل ${COUNT} ساعات)`;
/** What an article about food weighs too, and what a test takes. */
const FOOD = String.raw`(?:of |an |من )?(?:(?:added|dietary|table|free) )?(?:alcohol|blood|butter|caffeine|carb\w{0,10}|cheese|cholesterol|coffee|fats?|fib(?:re|er)|fish|fruit|honey|juice|liquid|fluids?|meat|milk|nuts?|oil|olive|protein|salt|sodium|sugar|tea|vegetables?|water|wine|yog\w{0,6}|Alkohol|Blut|Ballaststoffe|Eiweiß|Fett|Fisch|Flüssigkeit|Gemüse|Honig|Kaffee|Koffein|Milch|Nüsse|Obst|Öl|Salz|Tee|Wasser|Zucker|(?:ال)?(?:ماء|تمر|ملح|سكر|عسل|زيت|بروتين|ألياف))`;
const NOT_FOOD = String.raw`(?!\s{0,2}${FOOD}${END})`;
/** A laboratory's or an instrument's value: "10 mg/dl", "60 ml/min", "35 µg per cubic metre". */
const NOT_MEASURED = String.raw`(?!\s{0,2}(?:/|per|pro|لكل)\s{0,2}(?:[cdmµμ]?l|(?:deci|milli)?lit(?:re|er)s?|m[³3]?|cubic|min\w{0,6}|Kubikmeter)${END})`;

const SMALL_MASS = String.raw`(?:mg|m\.g\.|milligram(?:me)?s?|milligramms?|mcg|[µμu]g|microgram(?:me)?s?|mikrogramms?|мг|ملغ|ملغم|ملجم|مجم|مغ|ملي ?(?:غ|ج)رام|ميل+ي(?:غ|ج)رام|مكغ|ميكرو ?(?:غ|ج)رام|m[lL]|millilit(?:re|er)s?|milliliters?|مل|ملل|мл)`;
const GRAMS = String.raw`(?:g|gram(?:me)?s?|gramm|غ|غرام|غرامات|جرام)`;
const DRUG = String.raw`(?:of |من )?(?:paracetamol|acetaminophen|ibuprofen|aspirin|naproxen|metamizol|magnesium|creatine|kreatin|turmeric|vitamin|omega|medicine|باراسيتامول)`;
const FORM = String.raw`(?:tablets?|pills?|capsules?|caplets?|drops|puffs?|lozenges?|sachets?|(?:tea|table)?spoon(?:ful)?s(?:ful)?|suppositor(?:y|ies)|gummies|tabletten?|pillen?|kapseln?|dragees?|tropfen|hübe?|zäpfchen|(?:tee|ess|mess)löffel|أقراص|قرص|حبوب|كبسولات|كبسولة|قطرات|ملاعق)`;
/** One word may stand between: "two paracetamol tablets". */
const KIND = String.raw`(?:(?!(?:and|are|days?|for|in|is|kinds?|of|on|or|people|the|times|types?|weeks?|with|und|oder|von)\s)[\p{L}-]{1,24}\s{1,2})?`;

const statements = [
  `${AMOUNT}${GAP}${SMALL_MASS}${END}${NOT_MEASURED}${NOT_FOOD}`,
  `${AMOUNT}${GAP}${GRAMS}${END}(?=,?\\s{0,2}(?:${FREQUENCY}|${DRUG}))`,
  `${AMOUNT}${GAP}${KIND}${FORM}${END}${NOT_FOOD}`,
  `${AMOUNT}${GAP}(?:international units?|internationale einheiten|وحد(?:ة|ات) دولية|(?:units?|einheiten) (?:of )?(?:insulin|heparin|vitamin))${END}${NOT_MEASURED}`,
  // "A" and "eine" count nothing by themselves.
  `${START}(?:an?|eine?n?) (?:tablet|pill|capsule|drop|puff|tablette|pille|kapsel)${END},? ${FREQUENCY}${END}`,
  // Two of them are one word; the grain and the piece of fruit are called so too.
  String.raw`${START}[وبل]?(?:حبتا|حبتي|قرصا|قرصي|كبسولتا|كبسولتي|ملعقتا|ملعقتي)ن${END}(?!\s{0,2}من)|${START}حبة واحدة${END}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** "i.e." is a word of its own, so these count in capitals only. */
const units = new RegExp(`${AMOUNT}${GAP}(?:I\\.? ?U|I\\.? ?E)\\.?${END}${NOT_MEASURED}`, 'u');
/** Morning, noon, evening, as German prescriptions write it; with a nought, because 1-1-2 is a telephone number. */
const scheme = /(?<![\p{L}\p{N}-])(?=\d-(?:\d-)?0|0-)[0-4½]-[0-4½]-[0-4½](?:-[0-4½])?(?![\p{L}\p{N}-])/u;

/**
 * The first words of a text that state an amount of a medicine or supplement to take, as written: "2 x 500mg", "two
 * tablets", "2000 IU", "2 Tabletten", "٤٠٠ ملغ". Undefined where there are none. Pure, in linear time.
 *
 * Understands English, German and Arabic, digits of all three, and the units that other languages share. What a laboratory
 * or an instrument tells ("10 mg/dl", "60 ml/min") is no dose, nor is food or drink ("30 g of fibre a day", "200 ml of
 * water"); "10 mg" alone is one, because nothing says otherwise. Grams are doses only with a medicine or how often. How
 * often without how much ("twice a day") is not found: that is said of walks too.
 *
 * Why: a dose that is right for one person may harm the next, who reads the same page. Source: this library's own decision;
 * write "as your prescriber advised".
 */
export function findDose(text: string): string | undefined {
  let first: RegExpExecArray | undefined;
  for (const pattern of [...statements, units, scheme]) {
    const found = pattern.exec(text);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first?.[0].trim();
}
