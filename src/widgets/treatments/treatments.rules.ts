import { tellAuthor } from '../../behaviors/mistakes.js';
import { isAffiliate } from '../../rules/affiliate.js';
import { wordsOf } from '../../rules/author-words.js';
import { findDenominators } from '../../rules/denominators.js';
import { findDose } from '../../rules/doses.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { missingIn, readOptions, type Option } from './treatments.reader.js';
import { isNone } from './treatments.suspect.js';

/** What is an author's mistake in a list of treatments, with the mend. Reasons and sources: `stories/docs/treatments.mdx`. */
export const treatmentsRules: Record<string, Advice> = {
  'no-option': [
    'holds no option.',
    'Write each option as a heading and a <dl> with its parts: <h4>Massage</h4><dl><dt>Possible harms</dt><dd data-fw-part="harms">…</dd></dl>, without indentation or blank lines.',
  ],
  'no-heading': ['has a <dl> without a heading before it, so nobody can tell which option it is about.', 'Write the name of the option as a heading (<h4>) before the <dl>.'],
  'only-one': ['tells of one option only, as if there were no other.', 'Add the other options that the reader has, and that of no treatment.'],
  unmarked: [
    'has a part that is not marked, or by a name that is not known, so the widget cannot tell which one it is, nor which are missing.',
    'Write data-fw-part="what", "benefits", "harms", "who-should-not" or "evidence" on the <dd>, and "other" on any other part.',
  ],
  'no-what': ['does not say what an option is.', 'Add <dt>What it is</dt><dd data-fw-part="what">…</dd>.'],
  'no-benefits': ['does not say what may get better, and its readers are told so.', 'Add <dt>What may get better</dt><dd data-fw-part="benefits">…</dd>.'],
  'no-harms': [
    'names no harms of an option, and its readers are told so.',
    'Add <dt>Possible harms</dt><dd data-fw-part="harms">…</dd>. Where none are known, say who has looked for them.',
  ],
  'no-who-should-not': ['does not say who should not use an option, and its readers are told so.', 'Add <dt>Who should not</dt><dd data-fw-part="who-should-not">…</dd>.'],
  'no-evidence': [
    'does not say how sure it is of an option, and its readers are told so.',
    'Add <dt>How sure this is</dt><dd data-fw-part="evidence">…</dd>, with what was studied, in whom, and the source. “Nobody has studied it” is an answer.',
  ],
  'no-nothing': [
    'does not say what happens without treatment, which is an option too.',
    'Add an option such as <h3 class="is-none">No treatment for now</h3> with the same parts. In other languages than English and German it is known by that class alone.',
  ],
  dose: ['names a dose, which may harm a reader for whom it is not right.', 'Leave out how much, and write “as your prescriber advised” instead.'],
  affiliate: [
    'has a link by which somebody seems to be paid when a reader buys.',
    'Take the link out, or replace it by one to a source that sells nothing: who is paid for one option does not tell of all alike.',
  ],
  denominators: [
    'counts out of different numbers of people, such as “1 in 10” and “3 in 100”, which cannot be compared.',
    'Write all of them out of the same number: “10 in 100” and “3 in 100”.',
  ],
};

/** Words by which a heading names the option of no treatment, where the author did not mark it. */
const NOTHING =
  /\b(?:no|without|stopp?(?:ing)?) (?:\p{L}+ )?(?:treatments?|medicines?|medication|therapy)\b|\b(?:do|doing) (?:nothing|without)\b|\bwait(?:ing)?\b|\bnot (?:treating|to treat)\b|\b(?:keine?|ohne) (?:\p{L}+ )?(?:behandlung|medikamente|therapie)|\bnichts (?:tun|machen|unternehmen)\b|\babwarten\b|\bnicht behandeln\b/iu;

const TEXTS = 'dd,dt,li,p,td,th,h1,h2,h3,h4,h5,h6';

/** The innermost of the author's texts that something is true of, without their sources, which may have it in their names. */
function where(holder: Element, found: (text: string) => unknown): Element[] {
  const isFound = (element: Element): boolean => !!found(wordsOf(element));
  return [...holder.querySelectorAll(TEXTS)].filter((text) => isFound(text) && ![...text.querySelectorAll(TEXTS)].some(isFound));
}

function* inOption(option: Option): Generator<Mistake> {
  const node = option.heading;
  if (option.parts.some(({ name }) => !name)) yield { code: 'unmarked', node };
  for (const name of missingIn(option)) yield { code: `no-${name}`, node };
}

/** What the author should mend in a list of treatments. Total and pure, like the reader. */
export function treatmentsMistakes(holder: Element): Mistake[] {
  if (!holder.textContent!.trim()) return [];
  const options = readOptions(holder.children);
  const mistakes: Mistake[] = [];
  const tell = (code: string, ...nodes: Element[]): void => void mistakes.push(...nodes.map((node) => ({ code, node })));
  const named = new Set(options.flatMap(({ lists }) => lists));
  const nameless = [...holder.querySelectorAll('dl')].filter((list) => !named.has(list) && !list.parentElement!.closest('dl') && list.querySelector('dd'));
  tell('no-heading', ...nameless.slice(0, 1));
  if (!options.length && !nameless.length) tell('no-option', holder);
  if (options.length === 1) tell('only-one', holder);
  for (const option of options) mistakes.push(...inOption(option));
  if (options.length > 1 && !options.some((option) => isNone(option) || NOTHING.test(wordsOf(option.heading)))) tell('no-nothing', holder);
  tell('dose', ...where(holder, findDose));
  tell('affiliate', ...[...holder.querySelectorAll('a')].filter(isAffiliate));
  const [first, ...others] = where(holder, (text) => findDenominators(text).length);
  const number = first && findDenominators(wordsOf(first))[0];
  const different = [first, ...others].find((text) => text && findDenominators(wordsOf(text)).some((other) => other !== number));
  if (different) tell('denominators', different);
  return mistakes;
}

/** Tells the author what to mend in a list of treatments. Loaded only when there may be something. */
export function checkTreatments(host: Element, holder: Element): void {
  tellAuthor(host, treatmentsMistakes(holder), treatmentsRules);
}
