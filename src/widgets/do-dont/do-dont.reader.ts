/** One list of the author's: what may help, or what is better avoided. */
export interface AdviceList {
  list: Element;
  /** Whether it holds what is better avoided. */
  avoids: boolean;
  /** The heading before it, and after the list before. */
  heading: Element | undefined;
  items: Element[];
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const DONT = '.is-dont,[data-fw-dont]';

/** Reads the author's lists, in their order. Total and pure: any markup gives a result, nothing is changed, no layout is needed. */
export function readDoDont(holder: Element): AdviceList[] {
  const lists: AdviceList[] = [];
  const isIn = (element: Element | null | undefined): boolean => !!element && element !== holder && holder.contains(element);
  let heading: Element | undefined;
  for (const element of holder.querySelectorAll(`${HEADINGS},ul,ol`)) {
    if (element.matches(HEADINGS)) heading = element;
    else if (isIn(element.closest(`.is-do,[data-fw-do],${DONT}`)) && !isIn(element.parentElement?.closest('li'))) {
      lists.push({ list: element, avoids: isIn(element.closest(DONT)), heading, items: [...element.children].filter(({ localName }) => localName === 'li') });
      heading = undefined;
    }
  }
  return lists;
}
