import { readSymptomChecklist } from './symptom-checklist.reader.js';

/** Stems of words that the rules look at closely; the rules have the whole of them, with the mends. */
const suspect =
  /chest|breath|suicid|life|live|harm|kill|bladder|bowel|numb|feeling in|sudden|weak|one.sided|dro(op|ps)|slur|speak|urine|neck|blood|weight|fever|confus|hot|swollen|end(ing)? it|die|incontinen|score|index|scale|inventory|FIQ|WPI|SSS|PHQ|GAD|HADS|BDI|BPI|PROMIS|questionnaire|wong|SF-36|EQ-5D|brust|luft|at[em]|atmen|suizid|selbst|leben|blase|darm|stuhl|taub|plötzlich|mundwinkel|sprech|sprach|schwäche|mood|depress|hopeless|despair|hoffnung|verzweif|niedergeschl|stimmung|مزاج|كتئاب|يأس|ياس|قنوط|الأمل|urin|nacken|blut|gewicht|الصدر|التنفس|السيطرة|انتحار|حيا|النفس|التحكم|خدر|تنميل|مفاجئ|الوجه|الكلام|بول|الرقبة|دم|الوزن/iu;

/** Whether there may be an author's mistake; what it is, if any, the rules tell. */
export function looksMistaken(holder: Element): boolean {
  const { groups } = readSymptomChecklist(holder.children);
  return (
    !groups.length ||
    (groups.length > 1 && groups.some(({ heading }) => !heading)) ||
    groups.some(({ symptoms }) => new Set(symptoms.map(({ words }) => words.toLowerCase())).size < symptoms.length) ||
    suspect.test(holder.textContent!)
  );
}
