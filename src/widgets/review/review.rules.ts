import { now } from '../../behaviors/clock.js';
import { tellAuthor } from '../../behaviors/mistakes.js';
import { fold } from '../../locale/fold.js';
import { wordsOf } from '../../rules/author-words.js';
import { lastMomentOf } from '../../rules/claims.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { datesOf, isReviewed, partsOf, reviewersOf, saidOf, saysNobody, type ReviewPartName } from './review.reader.js';
import { canBeFound, kindOf, KINDS, kindWords, sourcesOf } from './review.sources.js';
import { BACKWATER, BADGE, dataOf } from './review.suspect.js';

/** What is an author's mistake in the facts about an article, with the mend. Reasons and sources: `stories/docs/review.mdx`. */
export const reviewRules: Record<string, Advice> = {
  'no-parts': [
    'has no part that is marked, so it knows no author, no reviewer and no date.',
    'Mark each: <dt>Written by</dt><dd data-fw-part="author">…</dd>, then reviewer, written, reviewed, due, funding and ai. Where an editor takes the attribute away, write class="is-part-author".',
  ],
  'no-author': ['does not say who wrote the article.', 'Add <dt>Written by</dt><dd data-fw-part="author">…</dd>.'],
  'no-funding': ['does not say who paid for the article.', 'Add <dt>Paid for by</dt><dd data-fw-part="funding">…</dd>, with adverts and interests; where nobody paid, say so.'],
  'no-ai': ['does not say whether AI had a part in the article.', 'Add <dt>Use of AI</dt><dd data-fw-part="ai">…</dd>; where there was none, say so.'],
  'no-date': [
    'names no day on which the article was written or reviewed, so nobody can tell how old it is.',
    'Add <dt>Written on</dt><dd data-fw-part="written"><time datetime="2026-11-26">26 November 2026</time></dd>.',
  ],
  'not-a-date': ['has a date that is none.', 'Write it as <time datetime="2026-11-26">26 November 2026</time>: year, month, day.'],
  'reviewed-without-reviewer': [
    'says when the article was reviewed, and not by whom, so the page says that it is not medically reviewed.',
    'Name the reviewer: <dd data-fw-part="reviewer"><span class="fw-name">…</span>, <span class="fw-role">…</span></dd>. Where there was none, mark the date as data-fw-part="written".',
  ],
  'reviewer-unmarked': [
    'has words about a review in which no name is marked, so the page says that it is not medically reviewed.',
    'Write <span class="fw-name">…</span>, <span class="fw-role">…</span>; where nobody has reviewed the article, put class="is-none" on the part.',
  ],
  'reviewer-without-role': [
    'names a reviewer without a role, so the page says that it is not medically reviewed.',
    'Say what makes this person able to review it: <span class="fw-role">rheumatologist</span>.',
  ],
  'reviewer-without-date': [
    'names a reviewer and no day of the review, so the page says that it is not medically reviewed.',
    'Add <dt>Reviewed on</dt><dd data-fw-part="reviewed"><time datetime="2026-11-26">26 November 2026</time></dd>.',
  ],
  'reviewer-without-registration': [
    'names a reviewer whom nobody can look up.',
    'You could link to the entry in the register, or to a page of the employer: <a class="fw-registration" href="https://…">GMC 1234567</a>.',
    'advice',
  ],
  'reviewed-in-future': ['says that the article was reviewed on a day that is yet to come.', 'Write the day on which the reviewer has finished.'],
  'due-before-review': ['is due for a review before the last one, or on the same day.', 'Write the day of the next review, for example one or two years after the last.'],
  'no-sources': [
    'has no numbered source.',
    'Add <ol><li><a href="https://…">Title</a>, publisher, year <small class="fw-kind is-guideline">guideline</small></li></ol>. Where the article rests on none, list what it was written from, and say so.',
  ],
  'source-without-kind': [
    'has a source of which it does not say what it is.',
    `Say it in words, and classify them: <small class="fw-kind is-guideline">guideline</small>. Classes: ${KINDS.map((kind) => `is-${kind}`).join(', ')}.`,
  ],
  'unknown-kind': ['has a source of a kind that is not known.', `Use one of these classes beside fw-kind, with words of your own: ${KINDS.map((kind) => `is-${kind}`).join(', ')}.`],
  'source-without-link': [
    'has a source that nobody can get to.',
    'Link to it. A book needs no link; where you do not want to send readers there, say so in words, and put class="is-unlinked" on the <li>.',
  ],
  'only-blogs': ['rests on blogs alone.', 'You could look for a guideline, a review of studies or an official page as well; or say in words that you found none.', 'advice'],
  badge: [
    'shows stars or the badge of a service that no longer exists.',
    'Take it away: HONcode closed in December 2022, and stars say nothing of who has checked what.',
  ],
  'near-footer': [
    'stands in a footer or beside the article, where readers do not notice it.',
    'Put it right after the last words of the article, inside of it.',
  ],
  'data-without-reviewer': [
    'claims a medical review to search engines (reviewedBy or lastReviewed in its structured data), which no reader can find on the page.',
    'Take both out of the structured data, or name the reviewer with a role and a date. What the page may claim prints: npx flarewell json-ld page.html.',
  ],
};

/** Words by which somebody says, in one of the library's languages, that there was no review; folded. */
const nobody =
  /^(no|not|none|nobody|never|unreviewed|nicht|noch nicht|kein\w*|niemand|non|pas|aucun\w*|personne|nao|nenhum\w*|ninguem|sin|sans|sem|bez|nadie|ningun\w*|nie|nikt|brak|без|не|ніхто|немає|لا|لم|غير|بدون|هيچ)(?![\p{L}\p{M}])|^[未无無没]|ません|نشده|نكرده|नहीं|m[ae]di(?!\p{L})/u;

/** Whether the words of a reviewer say that there is none, though not marked as such. */
const deny = (part: Element): boolean => !saidOf(part, 'name') && nobody.test(fold(wordsOf(part)));

const hasWords = (part: Element): boolean => !!wordsOf(part);

/** What the author should mend in the facts about an article. Total and pure, like the reader. */
export function reviewMistakes(holder: Element): Mistake[] {
  if (!hasWords(holder)) return [];
  const mistakes: Mistake[] = [];
  const tell = (code: string, wrong: unknown, node = holder): void => void (wrong && mistakes.push({ code, node }));
  const parts = (name: ReviewPartName): Element[] => partsOf(holder, name).filter(hasWords);
  const dated = (...names: ReviewPartName[]): Element[] => names.flatMap((name) => datesOf(holder, name));

  const dates = (['written', 'reviewed', 'due'] as const).flatMap((name) => parts(name).map((part) => ({ part, isDate: datesOf(holder, name).some((time) => part.contains(time)) })));
  if (['author', 'reviewer', 'funding', 'ai'].some((name) => parts(name as ReviewPartName).length) || dates.length) {
    for (const name of ['author', 'funding', 'ai'] as const) tell(`no-${name}`, !parts(name).length);
    tell('no-date', !dates.length);
  } else tell('no-parts', true);
  for (const { part, isDate } of dates) tell('not-a-date', !isDate, part);

  const reviewers = parts('reviewer').filter((part) => !saysNobody(part) && !deny(part));
  const [reviewed] = dated('reviewed');
  tell('reviewed-without-reviewer', reviewed && !reviewers.length, reviewed);
  for (const part of reviewers) {
    const name = saidOf(part, 'name');
    tell('reviewer-unmarked', !name, part);
    tell('reviewer-without-role', name && !saidOf(part, 'role'), part);
    tell('reviewer-without-registration', name && !part.querySelector('a[href],.fw-registration'), part);
  }
  tell('reviewer-without-date', reviewersOf(holder).length && !parts('reviewed').length, reviewersOf(holder)[0]);
  // A day may have begun elsewhere, and of a year or a month the last day is meant.
  const ahead = /\d-\d+-\d/.test(reviewed?.getAttribute('datetime') ?? reviewed?.textContent ?? '') ? 2 : 366;
  tell('reviewed-in-future', reviewed && lastMomentOf(reviewed)! > now() + ahead * 86_400_000, reviewed);
  const [last] = dated('reviewed', 'written');
  const [due] = dated('due');
  tell('due-before-review', last && due && lastMomentOf(due)! <= lastMomentOf(last)!, due);

  const sources = sourcesOf(holder);
  // What an engine did to all of them alike is one mistake.
  const each = (code: string, wrong: Element[]): void => wrong.slice(0, wrong.length === sources.length ? 1 : wrong.length).forEach((source) => tell(code, true, source));
  tell('no-sources', !sources.length);
  each('source-without-kind', sources.filter((source) => !kindWords(source)));
  each('unknown-kind', sources.filter((source) => kindWords(source) && !kindOf(source)));
  each('source-without-link', sources.filter((source) => !canBeFound(source)));
  tell('only-blogs', sources.length && sources.every((source) => kindOf(source) === 'blog'));

  tell('badge', BADGE.test(wordsOf(holder, true)));
  tell('near-footer', holder.closest(BACKWATER));
  if (!isReviewed(holder)) for (const script of dataOf(holder)) tell('data-without-reviewer', /"(reviewedBy|lastReviewed)"\s*:/.test(script.textContent!), script);
  return mistakes;
}

/** Tells the author what to mend in the facts about an article. Loaded only when there may be something. */
export function checkReview(host: Element, holder: Element): void {
  tellAuthor(host, reviewMistakes(holder), reviewRules);
}
