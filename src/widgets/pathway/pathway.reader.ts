/** What is said of a step besides its title. */
export type PathwayPart = 'why' | 'how' | 'who' | 'time';

/** One step of a pathway. */
export interface PathwayStep {
  item: Element;
  /** Whether its place in the order counts. */
  ordered: boolean;
  title: Element | undefined;
}

export const PARTS: readonly PathwayPart[] = ['why', 'how', 'who', 'time'];

/** What a step may begin with. */
const TITLE = 'h2,h3,h4,h5,h6,strong,b';
/** The author's own words for how a step stands to the one before it. */
export const RELATION = '.fw-relation';

/**
 * Reads the author's steps, in their order: the items of lists that stand in no other item. Total and pure: any markup gives a
 * result, nothing is changed, no layout is needed.
 */
export function readPathway(holder: Element): PathwayStep[] {
  return [...holder.querySelectorAll('li')].flatMap((item) => {
    const outer = item.parentElement?.closest('li,dd');
    if (outer && outer !== holder && holder.contains(outer)) return [];
    const first = [...item.children].find((child) => !child.matches(RELATION));
    return { item, ordered: item.parentElement!.localName === 'ol', title: [first, first?.firstElementChild].find((element) => element?.matches(TITLE)) ?? undefined };
  });
}
