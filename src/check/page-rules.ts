import { ownDecision, type Source } from '../rules/sources.js';

/** A rule that no single widget can keep. */
export interface PageRule {
  /** Predicates and sentences; `{words}` and `{name}` stand for what was found. */
  wrong: string;
  mend: string;
  why: string;
  source: Source;
}

export const pageRules = {
  'no-care-card': {
    wrong: 'stands on a page without a care card.',
    mend: 'Say first when to get help, and where: <div class="fw-care-card" data-fw="care-card">, with a heading and a list.',
    why: 'Who reads about symptoms may have one that cannot wait, and a page about them is no place to find that out by omission.',
    source: ownDecision,
  },
  dose: {
    wrong: 'states a dose: “{words}”.',
    mend: 'Leave the amount out: “as your prescriber advised”.',
    why: 'A dose that is right for one person may harm the next, who reads the same page.',
    source: ownDecision,
  },
  misspelt: {
    wrong: 'names no widget: “{words}” is not known, so nothing happens here.',
    mend: 'Did you mean “{name}”?',
    why: 'A widget whose name is misspelt stays plain HTML, and nothing says so.',
    source: ownDecision,
  },
  unknown: {
    wrong: 'names no widget: “{words}” is not known, so nothing happens here.',
    mend: 'Write one of: {name}.',
    why: 'A widget whose name is not known stays plain HTML, and nothing says so.',
    source: ownDecision,
  },
} as const satisfies Readonly<Record<string, PageRule>>;
