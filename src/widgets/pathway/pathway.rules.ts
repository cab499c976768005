import { tellAuthor } from '../../behaviors/mistakes.js';
import { fold } from '../../locale/fold.js';
import { wordsOf } from '../../rules/author-words.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { readPathway } from './pathway.reader.js';
import { ANSWER, partsIn, says } from './pathway.words.js';

/** What is an author's mistake in a pathway, with the mend. Reasons and sources: `stories/docs/pathway.mdx`. */
export const pathwayRules: Record<string, Advice> = {
  'no-steps': ['holds no list, so it has no steps.', 'Write the steps as <ol><li><h4>Title</h4>…</li></ol>, without indentation or blank lines.'],
  'no-title': ['has a step that does not begin with its title, so its number and its relation stand before nothing.', 'Begin it with a heading or bold words: <li><h4>Blood tests</h4>…</li>.'],
  'no-why': ['has a step that does not say why it may be taken.', 'Write <dl><dt>Why</dt><dd>…</dd></dl> in it, or <p data-fw-part="why">…</p>.'],
  'no-source': ['has a step that names no source.', 'Write it at the end of the step: <p class="fw-source">Source: …</p>.'],
  verdict: ['has a step that decides or promises, which only somebody who examines a person can.', 'Say what it may show, or what doctors may look for: “it may point to another cause”.'],
  order: ['has a step that tells the reader to ask for a test, and tests have harms of their own.', 'Say what doctors may do: “a scan may be used if …”.'],
  'asks-reader': ['asks its readers something, as a form or with answers to press, which makes it a test of their body.', 'Take the question out, and say in words when a step may be taken.'],
  'ordered-any-time': ['numbers a step that may be taken at any time.', 'Put it into a list without numbers after the others: <ul><li class="is-any-time">…</li></ul>.'],
  'no-end': ['does not say that it may end without a name for what a reader has.', 'Write it after the list: <p class="fw-end">It may end without a name. …</p>.'],
};

const END = '.fw-end,[data-fw-part=end]';
const CONTROL = 'input,select,textarea,button,form,[role=button],[role=radio],[role=checkbox]';

/** What the author should mend in a pathway. Total and pure, like the reader. */
export function pathwayMistakes(holder: Element): Mistake[] {
  if (!holder.textContent!.trim()) return [];
  const steps = readPathway(holder);
  if (!steps.length) return [{ code: 'no-steps', node: holder }];
  const mistakes: Mistake[] = [];
  const tell = (code: string, node: Element | null | undefined | false): void => void (node && mistakes.push({ code, node }));
  for (const { item, ordered, title } of steps) {
    tell('no-title', !title && item);
    tell('no-why', !partsIn(item).includes('why') && item);
    tell('no-source', !item.querySelector('.fw-source') && item);
    tell('verdict', says('verdict', item) && item);
    tell('order', says('order', item) && item);
    tell('ordered-any-time', ordered && item.matches('.is-any-time') && item);
  }
  tell('asks-reader', holder.querySelector(CONTROL) ?? [...holder.querySelectorAll('a')].find((link) => ANSWER.test(fold(wordsOf(link)))));
  const inOrder = [...holder.querySelectorAll(`li,${END}`)];
  tell('no-end', !inOrder.slice(inOrder.lastIndexOf(steps.at(-1)!.item)).some((end) => end.matches(END) && wordsOf(end)) && holder);
  return mistakes;
}

/** Tells the author what to mend in a pathway. Loaded when the page is at rest. */
export function checkPathway(host: Element, holder: Element): void {
  tellAuthor(host, pathwayMistakes(holder), pathwayRules);
}
