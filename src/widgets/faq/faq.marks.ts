import type { FaqItem } from './faq.reader.js';

/** How often an answer has been opened for safety's sake. */
const held = new WeakMap<Element, number>();

/**
 * Opens an answer about safety, and once more if something closes it, but not a third time: an accordion script that insists
 * would be at it forever. In a group with a `name` only once, since the browser closes it for each other answer. What is
 * closed all the same is shown by the light styles, and opens when it is pressed.
 */
export function holdOpen(details: HTMLDetailsElement): void {
  const times = held.get(details) ?? 0;
  if (details.open || times > (details.hasAttribute('name') ? 0 : 1)) return;
  held.set(details, times + 1);
  details.open = true;
}

/**
 * Gives a summary a role and a state, since WebKit announces a bare `<summary>` as plain text; holds an answer about safety
 * open, whose summary is then no control.
 */
export function describeQuestion({ element, question, safety }: FaqItem): void {
  if (question.localName !== 'summary') return;
  const details = element as HTMLDetailsElement;
  if (safety) {
    holdOpen(details);
    // A framework may have put other words into the nodes of a question that could be closed, and the other way round.
    if (question.ariaExpanded) question.role = question.ariaExpanded = null;
    question.role ??= question.querySelector('h1,h2,h3,h4,h5,h6') ? 'group' : 'paragraph';
    question.tabIndex = -1;
    return;
  }
  if (/^(group|paragraph)$/.test(question.role!) && question.tabIndex < 0) {
    question.role = null;
    question.removeAttribute('tabindex');
  }
  question.role ??= 'button';
  // Saved and copied pages, and answers that were toggled while the widget was away, tell an old state.
  const open = String(details.open);
  if (question.ariaExpanded !== open) question.ariaExpanded = open;
}
