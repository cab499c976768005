import { fold } from '../../locale/fold.js';
import { entryOf, type Entry } from '../../rules/word-list.js';

/** The words of a list, in the order of the page. Total and pure. */
export function readGlossary(holder: Element): Entry[] {
  return [...holder.querySelectorAll('dt')].map(entryOf);
}

/** Whether there may be an author's mistake; what it is, if any, the rules tell. */
export function looksMistaken(holder: Element): boolean {
  const entries = readGlossary(holder);
  const words = entries.map(({ word }) => fold(word));
  return new Set(words).size < words.length || !words.length || entries.some(({ meaning }, index) => !meaning || fold(meaning).slice(0, 99).includes(words[index]!));
}
