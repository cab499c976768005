import { tellAuthor } from '../../behaviors/mistakes.js';
import { CARE_CARD } from '../../rules/author-words.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { questionSlug, readFaq } from './faq.reader.js';

/** What is an author's mistake in a list of questions, with the mend. */
export const faqRules: Record<string, Advice> = {
  'no-question': [
    'holds no question.',
    'Write each question as <details><summary>Question</summary><p>Answer</p></details>, without indentation or blank lines.',
  ],
  'no-summary': [
    'has a <details> without a <summary>, so the browser shows a word of its own in place of the question.',
    'Put the question into a <summary> as the first child of the <details>.',
  ],
  'no-words': ['has a question without words.', 'Write the question into the <summary> or the heading.'],
  'no-answer': ['has a question without an answer.', 'Write the answer after the <summary>, inside the same <details>.'],
  'care-card': [
    'hides a care card in an answer that can be closed.',
    'Move the care card out of the <details>: what to do in an emergency must be readable at all times.',
  ],
  'safety-in-group': [
    'has an answer about safety in a group of which the browser keeps but one open.',
    'Take the attribute “name” off that <details>: its answer must be readable at all times.',
  ],
  'same-question': [
    'asks the same question twice, so a link to it would be ambiguous and does nothing.',
    'Change the words of one of them, or give both a unique id.',
  ],
  'same-id': ['has two questions with the same id, so a link to them is ambiguous and does nothing.', 'Give each question an id of its own.'],
};

/** What the author should mend in a list of questions. Total and pure, like the reader. */
export function faqMistakes(holder: Element): Mistake[] {
  const items = readFaq(holder.children);
  if (!items.length) return holder.textContent!.trim() ? [{ code: 'no-question', node: holder }] : [];
  const mistakes: Mistake[] = [];
  const ids = new Set<string>();
  /** The ids by the words of the questions; a link to words that another question has too needs an id on both. */
  const asked = new Map<string, string>();
  for (const item of items) {
    const { element, question, safety } = item;
    const tell = (code: string, wrong: unknown): void => void (wrong && mistakes.push({ code, node: element }));
    const slug = questionSlug(item);
    if (element.localName === 'details') {
      tell('no-summary', question === element);
      tell('no-answer', ![...element.childNodes].some((node) => node !== question && node.textContent!.trim()) && !element.querySelector('img,video,iframe'));
      tell('care-card', !safety && element.querySelector(CARE_CARD));
    }
    tell('safety-in-group', safety && element.hasAttribute('name'));
    tell('no-words', question !== element && !slug);
    tell('same-question', slug && asked.has(slug) && !(element.id && asked.get(slug)));
    tell('same-id', element.id && ids.has(element.id));
    asked.set(slug, element.id);
    ids.add(element.id);
  }
  return mistakes;
}

/** Tells the author what to mend in a widget's list of questions. */
export function checkFaq(host: Element, holder: Element): void {
  tellAuthor(host, faqMistakes(holder), faqRules);
}
