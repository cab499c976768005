import { tellAuthor } from '../../behaviors/mistakes.js';
import { fold } from '../../locale/fold.js';
import { wordsOf } from '../../rules/author-words.js';
import { canBeReached, careCards } from '../../rules/care-cards.js';
import { findDose } from '../../rules/doses.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { findMood, namesCrisisHelp } from '../../rules/mood.js';
import { listIn, PARTS, readFlare } from './flare-warning.reader.js';
import { partByWords } from './flare-warning.words.js';

/** What is an author's mistake in a flare warning, with the mend. Reasons and sources: `stories/docs/flare-warning.mdx`. */
export const flareWarningRules: Record<string, Advice> = {
  'no-parts': [
    'holds no heading, so none of its three parts is known.',
    'Write “Early signs”, “What to do” and “It may not be a flare if” as headings (<h3>), each with a list after it, without indentation or blank lines.',
  ],
  'no-signs': [
    'has no heading for early signs.',
    'Write a heading such as “Early signs” with a list after it, or put data-fw-part="signs" on the heading that you have.',
  ],
  'no-actions': [
    'has no heading for what to do.',
    'Write a heading such as “What to do” with a list after it, or put data-fw-part="actions" on the heading that you have.',
  ],
  'no-not-a-flare': [
    'does not say when it may be something else.',
    'Write a heading such as “It may not be a flare if” with a list after it, or put data-fw-part="not-a-flare" on the heading that you have: a reader who takes a new illness for a flare waits too long.',
  ],
  'no-list': ['has a part without a list.', 'Write the points of each part as <ul><li>…</li></ul> after its heading, without indentation or blank lines.'],
  'no-care-card': [
    'stands on a page without a care card, so it cannot lead the reader to help, and says so.',
    'Add a care card: <div class="fw-care-card" data-fw="care-card" data-fw-level="urgent"> with a heading and a list.',
  ],
  'care-card-hidden': [
    'stands on a page whose care card nobody can get to, so it cannot lead the reader to help, and says so.',
    'Show the care card at all times: take the attribute “hidden” or the style that hides it off the card, or off what it stands in.',
  ],
  dose: [
    'names a dose, which may harm a reader for whom it is not right.',
    'Leave out how much, and write “as your prescriber advised” instead.',
  ],
  'mood-without-crisis-line': [
    'speaks of low mood, despair or suicide on a page that names no help for a crisis.',
    'Name a crisis line as a link (<a href="tel:…">) or in words, here or in the care card of the page.',
  ],
};

const TEXTS = 'li,p,dt,dd,td,th,h1,h2,h3,h4,h5,h6';

/** The innermost of the author's texts that something is true of; where it is true only across several, the holder. */
function where(holder: Element, found: (text: string) => unknown): Element[] {
  const isFound = (element: Element): boolean => !!found(wordsOf(element, true));
  const texts = [...holder.querySelectorAll(TEXTS)].filter((text) => isFound(text) && ![...text.querySelectorAll(TEXTS)].some(isFound));
  return texts.length || !isFound(holder) ? texts : [holder];
}

/** What the author should mend in a flare warning, and in the page as far as it concerns it. Total and pure, like the reader. */
export function flareWarningMistakes(holder: Element): Mistake[] {
  if (!holder.textContent!.trim()) return [];
  const sections = readFlare(holder.children, partByWords);
  const mistakes: Mistake[] = [];
  const tell = (code: string, ...nodes: Element[]): void => void mistakes.push(...nodes.map((node) => ({ code, node })));
  if (!sections.some(({ heading, around }) => heading ?? around)) tell('no-parts', holder);
  else {
    const bare: Element[] = [];
    for (const part of PARTS) {
      const own = sections.filter(({ name }) => name === part);
      if (!own.length) tell(`no-${part}`, holder);
      else if (!own.some((section) => listIn(section)?.querySelector('li'))) bare.push((own[0]!.heading ?? own[0]!.around)!);
    }
    // What an engine did to all lists alike is one mistake.
    tell('no-list', ...bare.slice(0, bare.some((part) => part.parentElement!.textContent!.includes('</')) ? 1 : PARTS.length));
  }
  const cards = careCards(holder);
  if (!cards.length) tell('no-care-card', holder);
  else if (!cards.some(canBeReached)) tell('care-card-hidden', holder);
  tell('dose', ...where(holder, findDose));
  const [mood] = where(holder, (text) => findMood(fold(text)));
  if (mood && ![holder, ...cards].some((place) => namesCrisisHelp(place, fold))) tell('mood-without-crisis-line', mood);
  return mistakes;
}

/** Tells the author what to mend in a flare warning. Loaded only when there may be something. */
export function checkFlareWarning(host: Element, holder: Element): void {
  tellAuthor(host, flareWarningMistakes(holder), flareWarningRules);
}
