import type { FaqItem } from './faq.reader.js';

/**
 * Gives a summary a role and a state, since WebKit announces a bare `<summary>` as plain text; holds an answer about safety
 * open, whose summary is then no control. Answers whether the answer can be closed.
 */
export function describeQuestion({ element, question, safety }: FaqItem): boolean {
  if (question.localName !== 'summary') return false;
  if (safety) {
    (element as HTMLDetailsElement).open = true;
    question.role ??= question.querySelector('h1,h2,h3,h4,h5,h6') ? 'group' : 'paragraph';
    question.tabIndex = -1;
    return false;
  }
  question.role ??= 'button';
  // Saved and copied pages, and answers that were toggled while the widget was away, tell an old state.
  const open = String((element as HTMLDetailsElement).open);
  if (question.ariaExpanded !== open) question.ariaExpanded = open;
  return true;
}
