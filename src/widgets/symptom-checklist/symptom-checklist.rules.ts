import { tellAuthor } from '../../behaviors/mistakes.js';
import { fold } from '../../locale/fold.js';
import { nearestLang } from '../../locale/nearest-lang.js';
import { CARE_CARD, wordsOf } from '../../rules/author-words.js';
import { canBeSeen, careCards } from '../../rules/care-cards.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { findMood, namesCrisisHelp } from '../../rules/mood.js';
import { foldedFlags } from './symptom-checklist.flags.js';
import { readSymptomChecklist } from './symptom-checklist.reader.js';

/** What is an author's mistake in a symptom checklist, with the mend. */
export const symptomChecklistRules: Record<string, Advice> = {
  'no-list': ['holds no list.', 'Write the symptoms as a list: <h3>Muscles</h3><ul><li>stiff in the morning</li></ul>, without indentation or blank lines.'],
  'no-symptom': ['has a list without words.', 'Write each symptom into an <li>, without indentation or blank lines.'],
  'no-heading': ['has several groups, one of them without a heading.', 'Write a heading before each list.'],
  'same-symptom': ['has the same symptom twice in a group.', 'Take one of them out, or change its words.'],
  'no-care-card': [
    'stands on a page without a care card, so readers are not offered to make a list of their own.',
    'Write when to get help, before the list: <div class="fw-care-card" data-fw="care-card" data-fw-level="urgent"><h3>Call … if …</h3>…</div>.',
  ],
  'care-card-inside': [
    'holds the care card of the page, which would go out of sight with the list, so readers are not offered to make a list of their own.',
    'Move the care card out, and put it before the list.',
  ],
  'care-card-hidden': [
    'stands on a page whose care card nobody can see, so readers are not offered to make a list of their own.',
    'Show the care card at all times: take the attribute “hidden” or the style that hides it off the card, or off what it stands in.',
  ],
  'mood-without-crisis-line': [
    'asks about low mood or despair on a page that names no help for a crisis.',
    'Name a crisis line or the emergency number in the care card of the page.',
  ],
  'red-flag': [
    'offers something to tick that may need help at once.',
    'Move it to the care card: a reader who ticks it must not go on to the next one.',
  ],
  instrument: [
    'names a questionnaire that is scored.',
    'Describe what people notice in words of your own: such questionnaires have owners, and a score is for a clinician to read.',
  ],
};

/**
 * Words that belong in a care card and are not to be ticked: what public guidance names as signs to get help for, of the
 * heart, the brain, the spinal cord, the muscles, infection, and of danger to oneself. Every sign in our own ready-made cards is among
 * them (a test holds it). It finds what is often written, not everything; an author who is told in vain loses nothing.
 */
export const redFlags: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /chest pains?|pains? in (the|my|your) chest|(tight|pressure).{0,20}chest|chest.{0,10}(tight|pressure)/i,
    /(trouble|difficulty|problems|struggl\w{1,12}|hard|unable|cannot|can't|can’t) (to |with )?breath/i,
    /short(ness)? of breath|breathless/i,
    /suicid|\b(end|ending|take|taking) (my|your|their|one's) (own )?life|kill(ing)? (my|your)self|(do not|don't|don’t|not) want(ing)? to live|end(ing)? it all|want(ing)? to die\b/i,
    /self.?harm|harm(ing)? (my|your|one)self/i,
    /(bladder|bowels?).{0,25}(control|trouble|problem)|(control|trouble|problems?|los\w{1,12}).{0,25}(bladder|bowel)|incontinen/i,
    /(numb\w{0,12}|no feeling).{0,30}(between|groin|saddle|genital|bottom)/i,
    /(tingling|weakness|numb\w{0,12}).{0,25}both legs|gone numb|(serious|bad|car) accident|after (a|an) (fall|accident|injury)|another injury/i,
    /rest (does not|doesn't|doesn’t) ease|worse at night/i,
    /sudden.{0,15}(weakness|numbness)|weakness.{0,20}one side|one.sided weakness|(getting|growing) weaker|face.{0,20}dro(op|p)|droop\w{0,12}.{0,15}face/i,
    /slurred|(trouble|difficulty) (with )?speak/i,
    /(dark|brown|red|cola|tea)\S{0,12}.{0,12}urine|urine.{0,20}\b(dark|brown|red|cola|tea)\b|\bblood in\b/i,
    /\bfever\b|confus(ion|ed)|(hot|swollen).{0,15}joint|joint.{0,20}(hot|swollen)/i,
    /stiff neck.{0,25}fever|fever.{0,25}stiff neck|cough\w{0,12} (up )?blood|(unexplained|unwanted|sudden) weight loss|weight loss that you cannot explain/i,
  ],
  de: [
    /brustschmerz|schmerz\w{0,12} in der brust|(druck|enge)\S{0,12}.{0,20}brust/i,
    /atemnot|(keine|kaum|schlecht|schwer) luft|(schwer|probleme?).{0,15}atmen/i,
    /suizid|selbstmord|(das|mein|sein) leben (zu )?(nehmen|beenden)|nicht mehr leben/i,
    /selbstverletz|selbst (zu )?verletz/i,
    /(?<!\p{L})(blasen?|darm|stuhl)\S{0,12}.{0,25}(kontroll|nicht.{0,12}halten)|(blasen|darm|stuhl)stör|(kontrolle|probleme).{0,20}(blase|darm)/iu,
    /(?<!\p{L})taub\S{0,12}.{0,30}(zwischen|schritt|genital|gesäß)/iu,
    /plötzlich\S{0,12}.{0,20}(schwäche|taub|lähmung)|mundwinkel/i,
    /(plötzlich|verwaschen)\S{0,12}.{0,20}spr[ae]ch/i,
    /(dunkl|braun|rot)\S{0,12}.{0,10}urin|blut im|blut husten/i,
    /(steif\S{0,12}.{0,12}nacken|nackensteif).{0,25}fieber|fieber.{0,25}(steif\S{0,12}.{0,12}nacken|nackensteif)|gewichtsverlust/i,
    /schwer\S{0,12} unfall|schwächer werd|taub geworden|(sturz|verletzung).{0,15}angefangen|nach (einem|einer) (sturz|verletzung|unfall)|ausruhen nicht|nachts schlimmer|fieber|gelenk.{0,20}(heiß|geschwollen)|(heiß|geschwollen)\S{0,12}.{0,20}gelenk/i,
  ],
  ar: [
    /(ألم|آلام|ضغط|ضيق)( في)? الصدر/,
    /(ضيق|صعوبة)( في)? التنفس/,
    /انتحار|(إنهاء|انهاء) (حيات|الحياة)|(إيذاء|ايذاء) النفس/,
    /(التحكم|السيطرة).{0,12}(البول|التبول|البراز|التبرز|المثانة|الأمعاء)/,
    /(خدر|تنميل).{0,25}(بين|العجان|الفخذين|الساقين)/,
    /ضعف مفاجئ|(تدلي|ارتخاء).{0,8}الوجه|صعوبة.{0,5}الكلام/,
    /بول داكن|(?<!\p{L})دم في|سعال.{0,5}دم/u,
    /(حمى|حرارة).{0,25}الرقبة|(فقدان|نقص).{0,5}الوزن/,
    /حادث خطير|تزداد ضعفًا|خدر أصاب|بعد سقوط|إصابة أخرى|لا تخففه الراحة|أشد في الليل|حمى|مفصل (ساخن|متورم)/,
  ],
};

/**
 * Questionnaires that end in a score. Their wording is protected (the FIQ may not be reworded without its owners' leave)
 * and their cut-offs are for clinicians.
 */
const instrument =
  /\b(FIQR?|WPI|SSS|PHQ-?\d*|GAD-?\d+|HADS|BDI|BPI|SF-36|EQ-5D|PROMIS)\b|Impact Questionnaire|Widespread Pain Index|Symptom Severity (Scale|Score)|Pain Inventory|Wong-Baker/;

/** In the language of the item, because the stems of one language are parts of ordinary words of others; where none is said, in all of them. */
function isFlag(item: Element): boolean {
  const words = wordsOf(item, true).slice(0, 500);
  const lang = nearestLang(item).slice(0, 2).toLowerCase();
  const isOwn = ([name]: [string, unknown]): boolean => !lang || name === lang;
  return (
    Object.entries(redFlags).filter(isOwn).some(([, flags]) => flags.some((flag) => flag.test(words))) ||
    Object.entries(foldedFlags).filter(isOwn).some(([, flag]) => flag.test(fold(words)))
  );
}

/** The items that a reader could tick: not those that are headings of a list, nor those of a care card. */
const itemsOf = (holder: Element): Element[] =>
  [...holder.querySelectorAll('li,dd')].filter((item) => !item.querySelector('li,dd') && !item.closest(CARE_CARD));

/** What the author should mend in a symptom checklist. Total and pure, like the reader. */
export function symptomChecklistMistakes(holder: Element): Mistake[] {
  const { groups } = readSymptomChecklist(holder.children);
  const mistakes: Mistake[] = [];
  const tell = (code: string, wrong: unknown, node = holder): void => void (wrong && mistakes.push({ code, node }));
  if (!groups.length) {
    const list = holder.querySelector('ul,ol,dl,menu');
    tell(list ? 'no-symptom' : 'no-list', list ?? holder.textContent!.trim(), list ?? holder);
    return mistakes;
  }
  const items = itemsOf(holder);
  // An engine took the points for text, or their indentation for that of code.
  const bare = holder.textContent!.includes('</') && holder.querySelector(`:is(ul,ol):not(:has(li),:is(${CARE_CARD}) *)`);
  if (bare) tell('no-symptom', true, bare);
  tell('no-heading', groups.length > 1 && groups.some(({ heading }) => !heading));
  const told = groups.flatMap(({ heading, symptoms }) => [heading, ...symptoms.flatMap(({ words, note }) => [words, note])]);
  tell('instrument', told.some((words) => instrument.test(words)));
  for (const { symptoms } of groups) {
    const seen = new Set<string>();
    for (const { words } of symptoms) {
      const same = words.toLowerCase();
      tell('same-symptom', seen.has(same), items.findLast((item) => wordsOf(item, true).toLowerCase().startsWith(same)));
      seen.add(same);
    }
  }
  const flagged = items.filter(isFlag);
  for (const item of flagged) tell('red-flag', true, item);
  const cards = careCards(holder);
  const outside = cards.filter((card) => !holder.contains(card));
  tell('no-care-card', !cards.length);
  tell('care-card-inside', cards.length && !outside.length);
  tell('care-card-hidden', outside.length && !outside.some(canBeSeen));
  // Who asks about mood leads to help. What may be an emergency goes to the care card anyway.
  const mood = items.find((item) => !flagged.includes(item) && findMood(fold(wordsOf(item, true))));
  tell('mood-without-crisis-line', mood && !outside.filter(canBeSeen).some((place) => namesCrisisHelp(place, fold)), mood);
  return mistakes;
}

/** Tells the author what to mend in a symptom checklist. */
export function checkSymptomChecklist(host: Element, holder: Element): void {
  tellAuthor(host, symptomChecklistMistakes(holder), symptomChecklistRules);
}
