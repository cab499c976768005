import { flatten, HEADING, HELD, type Option } from './treatments.reader.js';

/** A run of the author's nodes that is shown or put away with a kind of options; always shown without one. */
export interface Block {
  element: Element;
  kind: Element | undefined;
}

export interface Kinds {
  /** The headings above options, in the author's words. */
  headings: Element[];
  blocks: Block[];
  /** Boxes around blocks, the inner before the outer: empty where all in them is put away. */
  around: Element[];
}

/**
 * Which kind each of the author's nodes belongs to: that of the heading above its option. Total and pure, like the reader. A
 * title above kinds is none, and what stands after the last option belongs to all.
 */
export function readKinds(nodes: Iterable<Element>, options: readonly Option[]): Kinds {
  const around: Element[] = [];
  const elements = flatten(nodes, (box) => around.push(box));
  const above = new Map<Element, Element | undefined>();
  const open: Element[] = [];
  const under = elements.map((element) => {
    if (element.matches(HEADING)) {
      while (open.length && open.at(-1)!.localName >= element.localName) open.pop();
      above.set(element, open.at(-1));
      open.push(element);
    }
    return open.at(-1);
  });
  const own = new Set(options.map(({ heading }) => heading));
  const kinds = new Set([...own].map((heading) => above.get(heading)));
  for (const kind of [...kinds]) for (let title = kind && above.get(kind); title; title = above.get(title)) kinds.delete(title);
  for (const heading of [undefined, ...own]) kinds.delete(heading);
  const last = elements.lastIndexOf(options.at(-1)?.lists.at(-1) as Element);
  const blocks = elements.map((element, index) => {
    let kind = index > last || element.matches(HELD) ? undefined : under[index];
    while (kind && !kinds.has(kind)) kind = above.get(kind);
    return { element, kind };
  });
  return { headings: [...kinds] as Element[], blocks, around };
}
