/** A medicine that is called after what it treats is no mention of mood. */
const MOOD =
  /(?<!anti\W?)depress|hopeless|suicid|despair|low mood|self.?harm|want to die|end(?:ing)? (?:my|your|their|it all|life)|hoffnungslos|verzweif|suizid|selbstmord|selbstt?otung|selbstverletz|niedergeschlagen|gedruckte stimmung|lebensmud|nicht mehr leben|(?<!(?:ل|ال)?مضاد(?:ات)? (?:ال)?)اكتياب|انتحار|(?<!\p{L})(?:[وب]?ال|لل|[وب])?(?:ياس|قنوط)(?!\p{L})|فقدان الامل|ايذاء النفس|(?:تدني|انخفاض|سوء) (?:ال)?مزاج/u;

const CRISIS =
  /crisis|help ?line|hot ?line|life ?line|emergency (?:number|service)|samaritans|krisen|notruf|seelsorge|hilfetelefon|طوار|(?:خط|رقم)\S* (?:ال)?(?:ازم|نجد|مساعد|دعم)/;

/**
 * The first words of a text, folded as by `fold`, that speak of low mood, despair or suicide; undefined where there are none.
 * Pure. English, German, Arabic. Nothing is concluded from them about a reader: they only ask that the page names help.
 */
export function findMood(folded: string): string | undefined {
  return MOOD.exec(folded)?.[0];
}

/** What a link is read with: the number of a practice, elsewhere on the card, is no help for a crisis. */
const AROUND = 'li,p,dd,td,h1,h2,h3,h4,h5,h6,div';

/**
 * Whether a place names help for a crisis: in words such as "crisis line",
 * "Krisentelefon", "خط الأزمات", or by a telephone or text message link in a sentence that speaks of mood. Pure. No number is
 * known here: the page alone knows its country.
 *
 * Why: who writes about suicide says where to find help. Source: WHO, "Preventing suicide: a resource for media
 * professionals".
 */
export function namesCrisisHelp(place: Element, fold: (text: string) => string): boolean {
  return (
    CRISIS.test(fold(place.textContent!)) ||
    [...place.querySelectorAll('a[href^="tel:"],a[href^="sms:"]')].some((link) => findMood(fold((link.closest(AROUND) ?? link).textContent!)))
  );
}
