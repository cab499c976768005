import { CARE_CARD, wordsOf } from '../../rules/author-words.js';

/** What every option has to tell, in the order of reading. */
export const PARTS = ['what', 'benefits', 'harms', 'who-should-not', 'evidence'] as const;
export type PartName = (typeof PARTS)[number];

/** One part of an option: what it is called, and what is said. */
export interface Part {
  /** As the author marked it; empty where nobody did, so that it may be any of them. */
  name: string;
  term: Element | undefined;
  said: Element[];
}

/** One treatment, or that there is none: a heading, and what the `<dl>`s up to the next heading tell of it. */
export interface Option {
  heading: Element;
  lists: Element[];
  parts: Part[];
}

export const HEADING = 'h1,h2,h3,h4,h5,h6';
/** What no choice of a reader puts away. */
export const HELD = `${CARE_CARD},.fw-safety,[data-fw-safety]`;

/**
 * The author's nodes in one line, out of the boxes of site engines. `around` is called with each box, the inner before the
 * outer. A care card and what is about safety stay as they are.
 */
export function flatten(nodes: Iterable<Element>, around?: (box: Element) => void): Element[] {
  return [...nodes].flatMap((element) => {
    if (element.matches(`${HEADING},dl,${HELD}`) || !element.querySelector(`${HEADING},dl`)) return element;
    const inside = flatten(element.children, around);
    around?.(element);
    return inside;
  });
}

/** What an element is marked as: `data-fw-part="harms"`, or `class="is-harms"`. By a name that is not known it is not marked: "harm" may be meant for harms. */
const markOf = (element: Element | undefined): string | undefined =>
  element && [...PARTS, 'other'].find((name) => element.getAttribute('data-fw-part')?.trim().toLowerCase() === name || element.classList.contains(`is-${name}`));

function partsIn(lists: Element[]): Part[] {
  const parts: Part[] = [];
  for (const list of lists) {
    let term: Element | undefined;
    for (const element of list.querySelectorAll('dt,dd')) {
      if (element.closest('dl') !== list) continue;
      if (element.localName === 'dt') term = element;
      else if (wordsOf(element, true)) {
        const name = [element, term, element.parentElement!].map(markOf).find(Boolean) ?? '';
        const isKnown = PARTS.some((known) => known === name);
        const part = parts.find((other) => other.name === name && (isKnown || other.term === term));
        if (part) part.said.push(element);
        else parts.push({ name, term, said: [element] });
      }
    }
  }
  return parts;
}

/**
 * Reads the author's nodes as options: each a heading with a `<dl>` before the next heading. Total and pure: any markup gives
 * a result, nothing is changed, no layout is needed.
 */
export function readOptions(nodes: Iterable<Element>): Option[] {
  const options: Option[] = [];
  let heading: Element | undefined;
  for (const element of flatten(nodes)) {
    if (element.matches(HEADING)) heading = element;
    else if (element.localName === 'dl' && heading) {
      if (options.at(-1)?.heading !== heading) options.push({ heading, lists: [], parts: [] });
      options.at(-1)!.lists.push(element);
    }
  }
  for (const option of options) option.parts = partsIn(option.lists);
  return options;
}

/** What an option does not tell. Where a part is not marked it may be the very one, so nothing is claimed. */
export function missingIn({ parts }: Option): PartName[] {
  return parts.every(({ name }) => name) ? PARTS.filter((name) => !parts.some((part) => part.name === name)) : [];
}
