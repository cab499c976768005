import { tellAuthor } from '../../behaviors/mistakes.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { readDoDont, type AdviceList } from './do-dont.reader.js';
import { isNegative, markOwnWords, negates } from './do-dont.words.js';

/** What is an author's mistake in a list of what may help and what to avoid, with the mend. Reasons and sources: `stories/docs/do-dont.mdx`. */
export const doDontRules: Record<string, Advice> = {
  'no-lists': [
    'holds no list that is known as what to do or what to avoid.',
    'Write <ul class="is-do"> and <ul class="is-dont">, each after a heading, without indentation or blank lines.',
  ],
  'no-heading': ['has a list without a heading of its own.', 'Write a heading before it that says what it is about: <h3>Sleep: what may help</h3>.'],
  'single-item': ['has a list of fewer than two items, which is no list.', 'Write it as a sentence: <p>It may help to …</p>.'],
  'negated-heading': [
    'has a heading that says “do not” or “avoid” above items that each say “Better not”, which some readers take for the contrary.',
    'Let the heading say what the list is about, for example “Sleep: what may disturb it”.',
  ],
  'negated-item': [
    'has an item that says “do not” itself, so where no script runs a reader hears it twice.',
    'Write what is better avoided, without “do not”: “coffee late in the day”; or put class="is-said" on the item, or on the list where all are so.',
  ],
  'negated-do': ['says “do not” in a list of what to do, where a tick stands before it.', 'Move it to the list <ul class="is-dont">, without “do not”, or say what to do instead.', 'advice'],
  'no-reason': ['has an item that gives no reason.', 'Write why behind it, and how sure that is: <small class="fw-reason">because …</small>.'],
  'no-source': ['has an item that names no source.', 'Write where it is from behind it, <small class="fw-source">NHS</small>, or for all once at the end, <p class="fw-source">Source: …</p>.'],
  'side-by-side': [
    'has a list in a column or a table, so what to do and what to avoid stand side by side, and are mixed up by who reads line by line.',
    'Put the lists one below the other.',
  ],
};

const REASON = '.fw-reason';
/** By which authors say that their items are negative in their own words. */
const SAID = '.is-said';
/** A place in a row with others, where what to do and what to avoid stand side by side. */
const COLUMN = 'td,th,[class*=column]';

/** Whether a source stands with the lists, and not with one item alone. */
const sourceForAll = (holder: Element): boolean => [...holder.querySelectorAll('.fw-source')].some((source) => !holder.contains(source.closest('li')));

/** The items that name no source, where none is named for all. */
const unsourced = (holder: Element, lists: readonly AdviceList[]): Element[] =>
  sourceForAll(holder) ? [] : lists.flatMap(({ items }) => items).filter((item) => !item.querySelector('.fw-source'));

/** What the author should mend. Total and pure, like the reader. */
export function doDontMistakes(holder: Element): Mistake[] {
  if (!holder.textContent!.trim()) return [];
  const lists = readDoDont(holder);
  const mistakes: Mistake[] = [];
  const tell = (code: string, node: Element | null | undefined | false): void => void (node && mistakes.push({ code, node }));
  if (!lists.length) tell('no-lists', holder);
  for (const { list, avoids, heading, items } of lists) {
    const negative = items.filter((item) => isNegative(item) && !item.closest(SAID));
    const column = list.closest(COLUMN);
    tell('no-heading', !heading && list);
    tell('single-item', items.length < 2 && list);
    tell('negated-heading', avoids && heading && negates(heading) && heading);
    for (const item of negative) tell(avoids ? 'negated-item' : 'negated-do', item);
    for (const item of items) tell('no-reason', !item.querySelector(REASON) && item);
    tell('side-by-side', column && column !== holder && holder.contains(column) && list);
  }
  // What has no source at all is one mistake.
  tell('no-source', unsourced(holder, lists)[0]);
  return mistakes;
}

/** Leaves out what an item says itself, and tells the author what to mend. Loaded when the page is at rest: only then can be read how words begin in thirteen languages. */
export function checkDoDont(host: Element, holder: Element): void {
  markOwnWords(holder, readDoDont(holder));
  tellAuthor(host, doDontMistakes(holder), doDontRules);
}
