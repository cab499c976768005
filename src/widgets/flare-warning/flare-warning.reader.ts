import { CARE_CARD, wordsOf } from '../../rules/author-words.js';

export type FlarePartName = 'signs' | 'actions' | 'not-a-flare';

/** Tells a part by the words of its heading: `partByWords`, which only pages with unmarked headings load. */
export type ByWords = (heading: string) => FlarePartName | undefined;

export const PARTS: readonly FlarePartName[] = ['signs', 'actions', 'not-a-flare'];

/** A run of the author's nodes: one of the three parts, or something else that they wrote, which stays where it is. */
export interface FlareSection {
  /** Which part it is; undefined for a title, an introduction, or a heading that names none of them. */
  name: FlarePartName | undefined;
  /** The element that is the whole part, where the author marked one. */
  around: Element | undefined;
  heading: Element | undefined;
  body: Element[];
}

const HEADING = 'h1,h2,h3,h4,h5,h6';
const MARK = 'data-fw-part';

/** The part that an element is marked as; a word that names none is passed over. */
function marked(element: Element): FlarePartName | undefined {
  return PARTS.find((name) => name === element.getAttribute(MARK)?.trim().toLowerCase());
}

function readElement(element: Element, sections: FlareSection[], byWords: ByWords | undefined): void {
  const last = sections.at(-1);
  const part = marked(element);
  if (element.matches(HEADING)) {
    const name = part ?? (last?.around && !last.heading && last.around.contains(element) ? last.name : byWords?.(wordsOf(element)));
    if (last?.around?.contains(element) && !last.heading && name === last.name && !last.body.length) last.heading = element;
    // A smaller heading inside a part divides the part; "What to do then" is still part of what may not be a flare.
    else if (last?.name && last.heading && element.localName > last.heading.localName && (!name || (!part && last.name === 'not-a-flare' && listIn(last)))) last.body.push(element);
    else sections.push({ name, around: undefined, heading: element, body: [] });
  } else if (part) {
    sections.push({ name: part, around: element, heading: undefined, body: [] });
    if (element.querySelector(HEADING)) readElements(element.children, sections, byWords);
    else sections.at(-1)!.body.push(element);
    sections.push({ name: undefined, around: undefined, heading: undefined, body: [] });
  } else if (!element.matches(`${CARE_CARD},ul,ol`) && element.querySelector(`${HEADING},[${MARK}]`)) readElements(element.children, sections, byWords);
  else {
    if (!last) sections.push({ name: undefined, around: undefined, heading: undefined, body: [] });
    sections.at(-1)!.body.push(element);
  }
}

function readElements(elements: Iterable<Element>, sections: FlareSection[], byWords: ByWords | undefined): void {
  for (const element of elements) readElement(element, sections, byWords);
}

/**
 * Reads the author's nodes as sections, in their order. Total and pure: any markup gives a result, nothing is changed, no
 * layout is needed. A part is known by `data-fw-part` on its heading or on an element around it, else by the words of
 * its heading in any language of the library, where `byWords` tells it. Headings may stand in wrappers that site engines add.
 */
export function readFlare(nodes: Iterable<Element>, byWords?: ByWords): FlareSection[] {
  const sections: FlareSection[] = [];
  readElements(nodes, sections, byWords);
  // A title such as "What to do in a flare" names a part too, which stands further down.
  for (const section of sections) if (!listIn(section) && sections.some((other) => other.name === section.name && listIn(other))) section.name = undefined;
  return sections.filter(({ heading, body, around }) => heading ?? around ?? body.length);
}

/** The list of a section: its own, or one inside what stands there. */
export function listIn({ body }: FlareSection): Element | undefined {
  for (const element of body) {
    const list = element.matches('ul,ol') ? element : element.querySelector('ul,ol');
    if (list && !list.closest(CARE_CARD)) return list;
  }
  return undefined;
}

/** Whether one of the three parts has not been found. */
export function lacksPart(sections: readonly FlareSection[]): boolean {
  return PARTS.some((part) => !sections.some(({ name }) => name === part));
}
