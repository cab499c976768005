import { wordsOf } from './author-words.js';

/** Where a list of words stands, upgraded or not. */
export const GLOSSARY = 'fw-glossary,.fw-glossary,[data-fw=glossary]';

/** What stands with a word or its plain meaning and is neither: how it is said, what there is to know besides, where it is from. */
const ASIDES = /(^|\s)fw-(say|more|source)(\s|$)/;

/** A word of a glossary with what the author says of it. */
export interface Entry {
  dt: HTMLElement;
  word: string;
  /** How it is said, in plain letters, in the author's words; may be empty. */
  say: string;
  /** What follows it, until the next word. */
  definitions: Element[];
  /** What it means, in plain words: without what comes second, in `.fw-more`. */
  meaning: string;
}

/** Reads an entry. Total and pure. Words that stand together before one meaning share it, as in HTML. */
export function entryOf(dt: Element): Entry {
  const definitions: Element[] = [];
  for (let next = dt.nextElementSibling; next && (next.localName === 'dd' || (next.localName === 'dt' && !definitions.length)); next = next.nextElementSibling) {
    if (next.localName === 'dd') definitions.push(next);
  }
  const said = dt.querySelector('.fw-say');
  return {
    dt: dt as HTMLElement,
    word: wordsOf(dt, false, ASIDES),
    say: said ? wordsOf(said) : '',
    definitions,
    meaning: definitions.map((definition) => wordsOf(definition, false, ASIDES)).join(' ').trim(),
  };
}

/** The word of a list that an address within the page names: by its own id, or by one in it or in its meaning. */
export function entryAt(tree: ParentNode, hash: string): Element | undefined {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // It is taken as it is written.
  }
  const named = [...tree.querySelectorAll('dt[id],dd[id],:is(dt,dd) [id]')].find((element) => id && element.id === id);
  let entry = named?.closest('dt,dd') ?? undefined;
  while (entry && entry.localName !== 'dt') entry = entry.previousElementSibling ?? undefined;
  return entry;
}
