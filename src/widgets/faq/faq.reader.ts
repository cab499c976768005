import { CARE_CARD, wordsOf } from '../../rules/author-words.js';

/** One question, in whichever form the author wrote it. */
export interface FaqItem {
  /** What a link to the question lands on: the `<details>`, the heading, or the `<dt>`. */
  element: HTMLElement;
  /** The element whose words are the question; the `<details>` itself where the author forgot the summary. */
  question: HTMLElement;
  /** What follows a heading or a `<dt>` up to the next question; empty for a `<details>`, which holds its own answer. */
  answer: HTMLElement[];
  /** Whether the answer must stay readable at all times. */
  safety: boolean;
}

const headings = 'h1,h2,h3,h4,h5,h6';
const starts = `details,dt,${headings}`;

function readItem(element: HTMLElement): FaqItem {
  return {
    element,
    question: element.querySelector<HTMLElement>(':scope > summary') ?? element,
    answer: [],
    safety: element.matches('.fw-safety,[data-fw-safety]'),
  };
}

/** Questions may stand in wrappers that site engines add (WordPress groups); what is inside a `<details>` is its answer. */
function readBlock(element: HTMLElement, items: FaqItem[]): void {
  if (element.matches(starts)) items.push(readItem(element));
  else if (element.querySelector(starts)) for (const child of element.children) readBlock(child as HTMLElement, items);
  else items.at(-1)?.answer.push(element);
}

/**
 * Reads the author's nodes as questions. Total and pure: any markup gives a result, nothing is changed, no layout is
 * needed. A heading without an answer of its own, be it text in no element, is a title, not a question; what follows a `<details>` is left alone. A
 * `<details>` whose summary an engine turned into visible code asks nothing any more.
 */
export function readFaq(nodes: Iterable<Element>): FaqItem[] {
  const items: FaqItem[] = [];
  for (const node of nodes) readBlock(node as HTMLElement, items);
  return items.filter((item) => {
    const { element, question, answer } = item;
    if (element.localName !== 'details') return answer.length || (element.nextSibling as Text | null)?.wholeText?.trim();
    item.answer = [];
    return question !== element || !element.textContent!.includes('<summary');
  });
}

/** The question that a node belongs to: its `<details>`, or the heading or `<dt>` it is part of. */
export function questionAround(node: Element, holder: Element): FaqItem | undefined {
  let found: HTMLElement | undefined;
  for (let start = node.closest<HTMLElement>(starts); start && start !== holder && holder.contains(start); ) {
    if (!found || start.localName === 'details') found = start;
    start = start.parentElement!.closest<HTMLElement>('details');
  }
  return found && readItem(found);
}

/** The name of a question in a link: its words without punctuation, which engines rewrite (quotes, dashes). */
export function questionSlug({ question }: FaqItem): string {
  return wordsOf(question)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Whether a list of questions may hold an author's mistake; what it is, if any, the rules tell. */
export function looksMistaken(holder: Element, items: readonly FaqItem[]): boolean {
  const names = ['', ...items.flatMap(({ element, question }) => [question.textContent!.trim(), element.id || element])];
  return (
    new Set(names).size < names.length ||
    !items.length ||
    !!holder.querySelector(`details:not(:has(> summary ~ :not(:empty))),.fw-safety[name],[data-fw-safety][name],details :is(${CARE_CARD})`)
  );
}
