import { headingLevels, healthLiteracy, languageOfPage, nhsCareCard, nhsContent, ownDecision, type Source } from '../rules/sources.js';

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
  'no-lang': {
    wrong: 'stands on a page that does not say its language, so widgets speak English and screen readers guess.',
    mend: 'Write the language into the page: <html lang="en">; where you cannot, <div lang="en"> around the article.',
    why: 'Widgets take their words, and screen readers their voice, from the nearest lang.',
    source: languageOfPage,
  },
  'no-review': {
    wrong: 'stands on a page that does not say who wrote it, who reviewed it and what it rests on.',
    mend: 'Add <div class="fw-review" data-fw="review">; “Not medically reviewed” is a good answer where nobody has.',
    why: 'Readers decide by this how far to trust a page, and they cannot ask.',
    source: nhsContent,
  },
  'text-after-card': {
    wrong: 'follows a care card without a heading, so it reads as part of the advice.',
    mend: 'Begin what comes after the card with a heading.',
    why: 'Who goes from heading to heading, or hears the page, does not see where the box ends.',
    source: nhsCareCard,
  },
  'heading-order': {
    wrong: 'jumps from a heading of level {name} to one of level {words}.',
    mend: 'Use the next level: after <h2> comes <h3>. How large it looks is a matter of style sheets.',
    why: 'Readers of screen readers go through a page by its headings; a missing level looks like a missing part.',
    source: headingLevels,
  },
  'same-id': {
    wrong: 'has an id that another element has: “{words}”. Links to it lead to the first of them only.',
    mend: 'Give each element an id of its own.',
    why: 'Deep links, contents and glossaries find their places by id.',
    source: ownDecision,
  },
  'dead-link': {
    wrong: 'links to a place that this page does not have: “{words}”.',
    mend: 'Give the heading or the answer that is meant this id, or change the link.',
    why: 'A tired reader who presses a link and lands nowhere looks for the mistake in themselves.',
    source: ownDecision,
  },
  'date-unreadable': {
    wrong: 'has a date of a check that no machine can read: “{words}”.',
    mend: 'Write it as <time datetime="2026-11-20">20 November 2026</time>.',
    why: 'A statement can only say that it has grown old if its date can be read.',
    source: ownDecision,
  },
  'date-to-come': {
    wrong: 'was checked on a day that is yet to come: “{words}”.',
    mend: 'Write the day on which somebody looked.',
    why: 'Such a date is a slip, and keeps what it stands beside from growing old.',
    source: ownDecision,
  },
  empty: {
    wrong: 'holds no words, so readers find nothing in it, or a frame around nothing.',
    mend: 'Put its content into it, without indentation or blank lines; an editor may have taken it apart.',
    why: 'What stands outside of its widget is not set apart, not announced and not printed as it should be.',
    source: ownDecision,
  },
  'review-due': {
    wrong: 'was to be reviewed again by “{words}”.',
    mend: 'Have the article looked at again, and write the new dates; until then the page says by itself that this day has passed.',
    why: 'Guidance changes, and nothing else on a page shows it.',
    source: nhsContent,
  },
  'check-again': {
    wrong: 'was last checked more than {name} months ago: “{words}”.',
    mend: 'Look it up again, and write the new date, or take the statement out.',
    why: 'Guidance, codes and telephone numbers change, and nothing on a page shows it.',
    source: nhsContent,
  },
  jargon: {
    wrong: 'uses a word that many readers do not know, and the page explains it nowhere: “{words}”.',
    mend: 'Write plain words instead or in brackets behind it: {name}. Or mark it, and explain it in a list of words: <span class="fw-term" data-fw="term">.',
    why: 'Pain and tiredness take the strength to look words up, and a sentence with one unknown word is a sentence not read.',
    source: healthLiteracy,
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
