import { html, type TemplateResult } from 'lit';

import type { LanguageController } from '../../behaviors/language.js';
import { howLong, howOften, inOwnWords, lastingWords, NOTE_LENGTH, oftenWords, type Ticked } from './symptom-checklist.answers.js';

/** What a reader may say of a symptom that they ticked, and need not: how long, how often, and words of their own where the author allows that. `labelledBy`: the id of the symptom's words. */
export function detailsOf(labelledBy: string, { lasting, often, note }: Ticked, notes: boolean, l10n: LanguageController): TemplateResult {
  const { msg, locale, dir } = l10n;
  const unsaid = msg('not recorded', { id: 'symptom-checklist.not-recorded', desc: 'Safety words. First choice under “How long?” and “How often?”: nothing was said. Max 30 characters.' });
  const choice = (name: keyof Ticked, label: string, choices: Record<string, string>, chosen: string | undefined): TemplateResult => html`<label>
    ${label}
    <select name=${name} autocomplete="off">
      <option value="">${unsaid}</option>
      ${Object.entries(choices).map(([code, words]) => html`<option value=${code} .selected=${code === chosen}>${words}</option>`)}
    </select>
  </label>`;
  return html`<div role="group" aria-labelledby=${labelledBy} lang=${locale} dir=${dir}>
    ${choice('lasting', howLong(l10n), lastingWords(l10n), lasting)} ${choice('often', howOften(l10n), oftenWords(l10n), often)}
    ${
      // Some browsers send what is typed away to have its spelling checked.
      notes
        ? html`<label>
            <span>
              ${inOwnWords(l10n)}
              <small>${msg('Scripts of this page could read the keys that you press here.', { id: 'symptom-checklist.note-means', desc: 'Safety words. Beside a text field: what is typed here is not as well hidden as what is ticked.' })}</small>
            </span>
            <input type="text" maxlength=${NOTE_LENGTH} autocomplete="off" spellcheck="false" .value=${note ?? ''}>
          </label>`
        : ''
    }
  </div>`;
}
