import { CARE_CARD } from '../../rules/author-words.js';

/** One thing that a reader may have noticed. */
export interface Symptom {
  /** From the words and those of the group; unique within the checklist, and the same at each reading. */
  id: string;
  words: string;
  /** What the author wrote in a `<small>` at the end of the item, or ''. */
  note: string;
}

/** Symptoms that belong together. */
export interface SymptomGroup {
  id: string;
  /** The words of the heading; '' where the author wrote none. */
  heading: string;
  /** Never empty. */
  symptoms: Symptom[];
  /** The item that the author marked as "none of these", by `class="fw-none"` or `data-fw-none`. */
  none?: Symptom;
}

export interface SymptomChecklist {
  groups: SymptomGroup[];
}

/** What is no word of an item: what a reader operates, what is not shown, what stands for itself. */
const SKIPPED = `script,style,template,noscript,input,button,select,textarea,svg,.fw-source:not(small),.fw-certainty,${CARE_CARD}`;
const HEADING = 'h1,h2,h3,h4,h5,h6,dt,summary,legend';
const LIST = 'ul,ol,dl,menu';
const ITEM = 'li,dd';

/** Elements that end a word, also where the source has no space between them. */
const block = /^(br|d[dlt]|div|h\d|li|p|section)$/;

/** A task in Markdown that the engine did not make a checkbox of, and the signs that stand for boxes. */
const box = /^(\[[ x]?\]|[☐☑☒□✓✔])\s*/i;

/** What site generators add to headings, beside the spaces. */
const tidy = (words: string) =>
  words
    .replace(/[\u200B-\u200D\u2060\uFEFF¶]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ #]+|[ #]+$/g, '')
    .replace(box, '');

const title = (words: string) => tidy(words).replace(/\s*[:：]$/, '');

/** Many write a group's heading as a paragraph in bold, right before its list. */
function isBoldLine(element: Element): boolean {
  const [bold, more] = element.children;
  return (
    element.localName === 'p' &&
    !more &&
    !!bold?.matches('strong,b') &&
    bold.textContent!.trim() === element.textContent!.trim() &&
    !!element.nextElementSibling?.matches(LIST)
  );
}

/** Words that are being collected, and what to go back to when their element ends. */
interface Frame {
  element: Element;
  outer: Frame | undefined;
  group: SymptomGroup;
  /** How many symptoms there were when it began: an item with symptoms inside is a heading, not a symptom. */
  before: number;
  words: string;
  note: string;
}

/**
 * Reads a checklist from the author's nodes. Total and pure: any markup of any depth gives a result, nothing is changed,
 * no layout is needed.
 *
 * A symptom is an `<li>` or a `<dd>`. Its group is the heading, `<dt>`, `<summary>`, `<legend>` or bold line before it. An
 * item that holds a list is the heading of the items inside it, at any depth. Checkboxes of task lists are not read: what
 * is ticked in an article is not an answer. What stands in a care card is no symptom to tick.
 */
export function readSymptomChecklist(nodes: Iterable<Element>): SymptomChecklist {
  const groups: SymptomGroup[] = [];
  const names = new Map<string, number>();
  let count = 0;
  const open = (heading: string): SymptomGroup => ({ id: '', heading, symptoms: [] });
  let group = open('');
  let frame: Frame | undefined;

  const enter = (element: Element): void => {
    const heads = element.matches(HEADING) || isBoldLine(element);
    if (element.matches(LIST)) {
      // The words so far are those of a heading, the collecting goes on when the list has ended.
      const heading = frame && title(frame.words + frame.note);
      frame = { element, outer: frame, group, before: count, words: '', note: '' };
      if (heading) group = open(heading);
    } else if (element.matches(ITEM) || (heads && collected(frame) === undefined)) {
      frame = { element, outer: frame, group, before: count, words: '', note: '' };
    } else if (block.test(element.localName)) add(' ');
  };

  /** What words go to now: nothing between the items of a list. */
  const collected = (now: Frame | undefined): Frame | undefined => (now && !now.element.matches(LIST) ? now : undefined);

  const add = (words: string, isNote = false): void => {
    const to = collected(frame);
    if (!to) return;
    if (isNote) to.note += words;
    else if (to.note && words.trim()) {
      // A <small> in the midst of the words is one of them.
      to.words += to.note + words;
      to.note = '';
    } else to.words += words;
  };

  const leave = (element: Element): void => {
    if (frame?.element !== element) {
      if (block.test(element.localName)) add(' ');
      return;
    }
    const { words, note, before, group: around, outer } = frame;
    frame = outer;
    if (element.matches(LIST)) group = around;
    else if (!element.matches(ITEM)) {
      const heading = title(words + note);
      if (heading) group = open(heading);
    } else if (count === before) {
      const symptom = { id: '', words: tidy(words), note: tidy(note) };
      // All in small print is no note.
      if (!symptom.words) [symptom.words, symptom.note] = [symptom.note, ''];
      if (!symptom.words) return;
      count++;
      if (!around.none && element.matches('.fw-none,[data-fw-none]')) around.none = symptom;
      else if (around.symptoms.push(symptom) === 1) groups.push(around);
    }
  };

  for (const start of nodes) {
    let node: Node | null = start;
    let small: Node | undefined;
    while (node) {
      const isElement = node.nodeType === 1;
      if (node.nodeType === 3) add(node.nodeValue!, !!small);
      let next: Node | null = null;
      if (isElement && !(node as Element).matches(SKIPPED)) {
        if ((node as Element).localName === 'img') add((node as Element).getAttribute('alt') ?? '', !!small);
        if ((node as Element).localName === 'small') small ??= node;
        enter(node as Element);
        next = node.firstChild;
        if (!next) leave(node as Element);
      }
      while (!next) {
        if (node === small) small = undefined;
        if (node === start) break;
        next = node!.nextSibling;
        if (next) break;
        node = node!.parentNode!;
        leave(node as Element);
      }
      node = next;
    }
  }

  const name = (words: string, otherwise: string): string => {
    const slug = words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || otherwise;
    let id = slug;
    for (let n = names.get(slug) ?? 1; names.has(id); ) {
      id = `${slug}-${++n}`;
      names.set(slug, n);
    }
    names.set(id, 1);
    return id;
  };
  for (const { heading, symptoms, none } of groups) {
    for (const symptom of none ? [...symptoms, none] : symptoms) symptom.id = name(`${heading} ${symptom.words}`, 'symptom');
  }
  // After the symptoms, whose ids hold the answers.
  for (const each of groups) each.id = name(each.heading, 'group');
  return { groups };
}

/**
 * A symptom in all its words, for those who read a list without the checklist beside it: with the author's note, and for
 * "none of these" with what these are.
 */
export function wordsInFull(symptom: Symptom, { symptoms, none }: SymptomGroup): string {
  const { words, note } = symptom;
  if (symptom === none) return `${words} (${symptoms.map((symptom) => symptom.words).join('; ')})`;
  return note ? `${words} (${note})` : words;
}

/** All that can be ticked in a group, in the order of showing: what the author marked as "none of these" comes last. */
export const symptomsIn = ({ symptoms, none }: SymptomGroup): Symptom[] => (none ? [...symptoms, none] : symptoms);
