import { nearestLang } from '../../locale/nearest-lang.js';
import { readSymptomChecklist } from './symptom-checklist.reader.js';

/** Stems of English words that the rules look at closely; the rules have the whole of them, in all languages, with the mends. */
const suspect =
  /chest|breath|suic|life|live|harm|kill|bladder|bowel|numb|feeling|sudden|weak|one.sid|dro(op|ps)|slur|speak|urine|neck|blood|weight|fever|confus|hot|swollen|end|die|incont|tingl|accid|inju|a fall|ease|night|mood|depr|hopel|desp|scor|index|scale|invent|FIQ|WPI|SSS|PHQ|GAD|HADS|BDI|BPI|PROMIS|quest|wong|SF-36|EQ-5D/i;

/** Whether there may be an author's mistake; what it is, if any, the rules tell. Of other languages than English they always do. */
export function looksMistaken(holder: Element): boolean {
  const { groups } = readSymptomChecklist(holder.children);
  return (
    !groups.length ||
    (groups.length > 1 && groups.some(({ heading }) => !heading)) ||
    groups.some(({ symptoms }) => new Set(symptoms.map(({ words }) => words.toLowerCase())).size < symptoms.length) ||
    !/^(en|$)/i.test(nearestLang(holder)) ||
    suspect.test(holder.textContent!)
  );
}
