import { wordsOf } from '../../rules/author-words.js';
import { CHECKED, lastMomentOf } from '../../rules/claims.js';

/** What a list of conditions says of one. None of them is good or bad. */
export const STATUSES = ['listed', 'other-name', 'not-listed', 'not-applicable', 'disputed'] as const;
export type RecognitionStatus = (typeof STATUSES)[number];

/** After how many months a check is too old, where the author says nothing else. */
export const MONTHS = 12;

/** One list, such as ICD-11, and what the author says of it. */
export interface RecognitionRow {
  /** Where its name stands: `<dt>`, or the first cell of a row. */
  head: Element;
  /** Its name without what is small in it, such as the version. */
  system: string;
  /** The words of the status, if it has any. */
  mark: Element | undefined;
  status: RecognitionStatus | undefined;
  code: Element | undefined;
  /** The date of the check; it may be none. */
  time: Element | undefined;
  source: Element | undefined;
  /** Whether it has a date that is one, and a source: no verdict rests on anything else. */
  sound: boolean;
}

export interface Recognition {
  verdict: Element | undefined;
  rows: RecognitionRow[];
}

function nameOf(head: Element): string {
  const copy = head.cloneNode(true) as Element;
  for (const small of copy.querySelectorAll('small')) small.remove();
  return wordsOf(copy) || wordsOf(head);
}

/** Heads, each with the elements in which its answer stands: of a list of terms, or of the rows of a table. */
function entriesIn(holder: Element): (readonly [head: Element, parts: Element[]])[] {
  const entries: [Element, Element[]][] = [];
  let open: [Element, Element[]][] = [];
  for (const element of holder.querySelectorAll('dt,dd,tr')) {
    if (element.localName === 'tr') {
      const [head, ...parts] = element.children;
      // Otherwise it holds the headings of the columns.
      if (parts.some(({ localName }) => localName === 'td')) entries.push([head!, parts]);
    } else if (element.localName === 'dd') {
      for (const [, parts] of open) parts.push(element);
    } else {
      // Several terms in a row share what follows them.
      if (open[0]?.[1].length) open = [];
      open.push([element, []]);
      entries.push(open.at(-1)!);
    }
  }
  return entries;
}

/** Reads the author's verdict and rows. Total and pure: any markup gives a result, nothing is changed, no layout is needed. */
export function readRecognition(holder: Element): Recognition {
  const rows = entriesIn(holder).map(([head, parts]): RecognitionRow => {
    const find = (selector: string): Element | undefined => {
      for (const part of parts) {
        const found = part.matches(selector) ? part : part.querySelector(selector);
        if (found) return found;
      }
      return undefined;
    };
    const mark = find('.fw-status');
    const time = find(CHECKED);
    const source = find('.fw-source a[href],.fw-source cite');
    return {
      head,
      system: nameOf(head),
      mark: mark && wordsOf(mark) ? mark : undefined,
      status: mark && wordsOf(mark) ? STATUSES.find((name) => mark.classList.contains(`is-${name}`)) : undefined,
      code: find('code'),
      time,
      source,
      sound: !!time && lastMomentOf(time) !== undefined && !!source,
    };
  });
  return { verdict: [...holder.querySelectorAll('.fw-verdict')].find((verdict) => wordsOf(verdict)), rows };
}
