import { nearestLang } from '../../locale/nearest-lang.js';
import { readSymptomChecklist } from './symptom-checklist.reader.js';

/** Stems of English words that the rules look at closely; the rules have the whole of them, in all languages, with the mends. */
const suspect =
  /<\/|chest|breath|suic|li[fv]e|harm|kill|blad|bowel|numb|feeling|sudden|weak|one.sid|dro|slur|speak|urin|neck|blood|weig|fever|conf|hot|swo|end|die|inco|tingl|acci|inju|fall|ease|night|mood|depr|hopel|desp|scor|index|scale|inven|wong|fiq|wpi|sss|phq|gad|hads|bdi|bpi|promi|sf-|eq-/;

/** Whether there may be an author's mistake; what it is, if any, the rules tell. Of other languages than English they always do. */
export function looksMistaken(holder: Element): boolean {
  const { groups } = readSymptomChecklist(holder.children);
  return (
    !groups.length ||
    (groups.length > 1 && groups.some(({ heading }) => !heading)) ||
    groups.some(({ symptoms }) => new Set(symptoms.map(({ words }) => words.toLowerCase())).size < symptoms.length) ||
    !/^(en|$)/i.test(nearestLang(holder)) ||
    suspect.test(holder.textContent!.toLowerCase())
  );
}
