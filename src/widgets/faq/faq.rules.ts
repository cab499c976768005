import type { Advice } from '../../rules/mistake.js';

/** What is an author's mistake in a question list, with the mend. Loaded only when there is one. */
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
  'same-question': [
    'asks the same question twice, so a link to it would be ambiguous and does nothing.',
    'Change the words of one of them, or give both a unique id.',
  ],
  'same-id': ['has two questions with the same id, so a link to them is ambiguous and does nothing.', 'Give each question an id of its own.'],
};
