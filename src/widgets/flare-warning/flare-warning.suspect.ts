import { nearestLang } from '../../locale/nearest-lang.js';
import { canBeReached, careCards } from '../../rules/care-cards.js';
import { lacksPart, listIn, type FlareSection } from './flare-warning.reader.js';

/**
 * What a dose, a word of mood or visible HTML cannot do without, in few letters: the rules, which know them in full, are loaded only where
 * one of these stands.
 */
const SUSPECT =
  /<\/|\p{N}|m[gl]\b|milli|tablet|pill|caps|drop|puff|spoon|depr|hopel|suic|despair|low mood|harm|to die|ending|end (?:my|yo|th|it|li)/iu;

/** Whether there may be an author's mistake; what it is, if any, the rules tell. Of other languages than English they always do. */
export function looksMistaken(holder: Element, sections: readonly FlareSection[]): boolean {
  return lacksPart(sections) || sections.some((section) => section.name && !listIn(section)) || !careCards(holder).some(canBeReached) || !/^(en|$)/i.test(nearestLang(holder)) || SUSPECT.test(holder.textContent!);
}
