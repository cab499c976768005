import { css, html, type TemplateResult } from 'lit';

import type { LanguageController } from '../../behaviors/language.js';
import { fill } from '../../locale/fill.js';
import { formatDate } from '../../locale/format.js';
import { sheetStyles, writingLines } from '../../parts/sheet.js';
import { lastingWords, oftenWords, type Answers } from './symptom-checklist.answers.js';
import { symptomsIn, wordsInFull, type SymptomChecklist } from './symptom-checklist.reader.js';

/** A symptom that the reader ticked, with what they said of it. */
export interface Noted {
  words: string;
  /** How long, how often, own words: as shown to the reader, in the order of showing. */
  details: string[];
}

/** The reader's own list, in the reader's language: what is printed, copied and saved as text is all from here. */
export interface OwnList {
  title: string;
  /** What the list is for, and what it is not. */
  purpose: string;
  /** "Last changed on 25 November 2026." A list that was kept may be some weeks old. */
  changed: string;
  /** Whose words these are: the reader has ticked them, not written them. */
  origin: string;
  /** Only groups of which something was ticked. */
  groups: { heading: string; noted: Noted[] }[];
  /** "What is not listed was not recorded." */
  unrecorded: string;
}

export function listTitle({ msg }: LanguageController): string {
  return msg('My list for an appointment', { id: 'symptom-checklist.title', desc: 'Heading of a form in which a reader ticks what they have noticed, and title of the list on paper. Max 60 characters.' });
}

/** Fixed: whatever an author writes around a checklist, this stands in the form and in every output. */
export function listPurpose({ msg }: LanguageController): string {
  return msg('A list to take to an appointment. It is not a diagnosis.', {
    id: 'symptom-checklist.purpose',
    desc: 'Safety words. In the form and on the list: what it is for, and what it is not. Must say “not a diagnosis” as plainly as the English does.',
  });
}

/** What was ticked, in the author's order and words. `page` is the title of the page on which the checklist stands. */
export function ownList({ groups }: SymptomChecklist, answers: Answers, l10n: LanguageController, changed: Date, page: string): OwnList {
  const { msg } = l10n;
  const lasting = lastingWords(l10n);
  const often = oftenWords(l10n);
  const noted = groups.map((group) => ({
    heading: group.heading,
    noted: symptomsIn(group).flatMap((symptom): Noted[] => {
      const ticked = answers.get(symptom.id);
      if (!ticked) return [];
      const details = [ticked.lasting && lasting[ticked.lasting], ticked.often && often[ticked.often], ticked.note];
      return [{ words: wordsInFull(symptom, group), details: details.flatMap((said) => said || []) }];
    }),
  }));
  return {
    title: listTitle(l10n),
    purpose: listPurpose(l10n),
    changed: fill(msg('Last changed on {date}.', { id: 'symptom-checklist.changed', desc: 'On the list, under its title. {date}: a day, such as 25 November 2026.' }), {
      date: formatDate(changed, l10n.formatTag),
    }),
    origin: fill(
      msg('Ticked from a list on the web page “{page}”.', { id: 'symptom-checklist.origin', desc: 'On the list, to those who read it: the words are those of a web page. {page}: the title of the page.' }),
      // A title may run in another direction than the sentence around it.
      { page: `\u2068${page}\u2069` },
    ),
    groups: noted.filter(({ noted }) => noted.length),
    unrecorded: msg('What is not on this list was not recorded.', {
      id: 'symptom-checklist.unrecorded',
      desc: 'Safety words. At the end of the list. To those who read it: a symptom that is missing here was not asked about and is not denied.',
    }),
  };
}

/** Words of one line: a symptom is one line, whatever was pasted into a note. */
const line = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * The list as plain text, for the clipboard and for a file: a symptom a line, its details after a dash. It counts nothing.
 * What was not ticked is in it only where "none of these" says what these are.
 */
export function ownListText({ title, purpose, changed, origin, groups, unrecorded }: OwnList): string {
  const parts = [[title, purpose, `${origin} ${changed}`].map(line).filter(Boolean).join('\n')];
  for (const { heading, noted } of groups) {
    if (!noted.length) continue;
    const symptoms = noted.map(({ words, details }) => {
      const said = details.map(line).filter(Boolean).join('; ');
      return `- ${[line(words), said].filter(Boolean).join(' – ')}`;
    });
    parts.push([line(heading), ...symptoms].filter(Boolean).join('\n'));
  }
  parts.push(line(unrecorded));
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Language and direction of what the author wrote, which need not be those of the widget's own words. */
export interface AuthorLanguage {
  lang: string;
  dir: string;
}

/** The list as it is printed, under its title, with lines for handwriting. */
export function ownListSheet({ purpose, changed, origin, groups, unrecorded }: OwnList, { msg, locale }: LanguageController, { lang, dir }: AuthorLanguage): TemplateResult {
  return html`<p><strong>${purpose}</strong><br>${origin} ${changed}</p>
    ${groups.map(
      ({ heading, noted }) => html`<section lang=${lang} dir=${dir}>
        ${heading ? html`<h2>${heading}</h2>` : ''}
        <ul>
          ${noted.map(({ words, details }) => html`<li>${words}${details.length ? html` – <bdi lang=${locale}>${details.join('; ')}</bdi>` : ''}</li>`)}
        </ul>
      </section>`,
    )}
    <p>${unrecorded}</p>
    <section>
      <h2>${msg('What else I want to say or ask', { id: 'symptom-checklist.own-words', desc: 'On the printed list, above lines on which the reader writes by hand. Max 50 characters.' })}</h2>
      ${writingLines(6)}
    </section>`;
}

/** How the list differs from other sheets. */
export const listStyles = [
  sheetStyles,
  css`
    p {
      margin: 0 0 4mm;
    }

    li {
      break-inside: avoid;
    }

    h2 {
      break-after: avoid;
    }

    section:last-child {
      break-inside: avoid;
    }
  `,
];
