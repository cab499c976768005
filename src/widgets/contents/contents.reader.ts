/** What the list is about. */
export function articleOf(holder: Element): ParentNode & Node {
  const root = holder.getRootNode() as Document;
  return holder.closest('article,main') ?? root.querySelector('body') ?? root;
}

/** Whether the author left the list to the widget. */
export const isEmpty = (holder: Element): boolean => !/\S/.test(holder.textContent!);

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The author's links into this page, each with the element that it leads to; with none where it leads nowhere. */
export function writtenLinks(holder: Element): Map<Element, Element | undefined> {
  const links = new Map<Element, Element | undefined>();
  // Of several that have an id, the first counts.
  const byId = new Map([...(holder.getRootNode() as ParentNode).querySelectorAll('[id]')].reverse().map((element) => [element.id, element]));
  for (const link of holder.querySelectorAll('a[href*="#"]')) {
    const [page, id] = link.getAttribute('href')!.trim().split('#');
    if (id && (!page || page === link.ownerDocument.URL?.split('#')[0])) links.set(link, byId.get(id) ?? byId.get(decoded(id)));
  }
  return links;
}

/** Whether there may be an author's mistake; what it is, if any, the rules tell. */
export function looksMistaken(links: ReadonlyMap<Element, Element | undefined>): boolean {
  return links.size < 3 || [...links.values()].includes(undefined);
}
