import { fold } from '../../locale/fold.js';
import { wordsOf } from '../../rules/author-words.js';
import { entryAt, entryOf, GLOSSARY } from '../../rules/word-list.js';

/** What a marked word means, and where that is written. */
export interface Meaning {
  /** The word in a list, where it is from one. */
  entry: HTMLElement | undefined;
  /** How it is said, in plain letters; may be empty. */
  say: string;
  text: string;
  /** The author's element that the words are from, which knows their language. */
  from: Element;
}

/** Where no button can stand: it would be part of what is pressed, or of the name of a section. */
const BARRED = 'a,button,summary,label,dt,h1,h2,h3,h4,h5,h6,[role=button],[role=heading]';

/** Where its link leads to, as the author wrote it. */
export const linkIn = (holder: Element): string | null | undefined => (holder.matches('a') ? holder : holder.querySelector('a'))?.getAttribute('href');

/** Whether it stands where no button can stand. */
export const isBarred = (holder: Element): boolean => !!holder.parentElement?.closest(BARRED);

/**
 * What a marked word means: by its link into a list of words, else by the word itself in a list of its tree, else by the
 * `title` on it or in it; undefined where nothing says it. Total and pure. Plurals and other forms are not guessed.
 */
export function meaningOf(holder: Element): Meaning | undefined {
  const tree = holder.getRootNode() as ParentNode;
  const href = linkIn(holder);
  const word = fold(wordsOf(holder));
  const linked = href?.startsWith('#') ? entryAt(tree, href) : undefined;
  const dts = linked ? [linked] : [...(tree.querySelectorAll?.(`:is(${GLOSSARY}) dt`) ?? [])];
  for (const dt of dts) {
    const { word: known, say, meaning, definitions } = entryOf(dt);
    if (meaning && (linked || (word && fold(known) === word))) return { entry: dt as HTMLElement, say, text: meaning, from: definitions[0]! };
  }
  const from = holder.matches('[title]') ? holder : holder.querySelector('[title]');
  const text = from?.getAttribute('title')!.trim();
  return text ? { entry: undefined, say: '', text, from: from! } : undefined;
}
