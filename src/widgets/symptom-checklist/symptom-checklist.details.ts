import { html, type TemplateResult } from 'lit';

import type { LanguageController } from '../../behaviors/language.js';
import { lastingWords, NOTE_LENGTH, oftenWords, type Ticked } from './symptom-checklist.answers.js';
import type { Symptom } from './symptom-checklist.reader.js';

/** What a reader may say of a symptom that they ticked, and need not: how long, how often, and words of their own where the author allows that. */
export function detailsOf({ words }: Symptom, { lasting, often, note }: Ticked, notes: boolean, l10n: LanguageController): TemplateResult {
  const { msg, locale, dir } = l10n;
  const unsaid = msg('not recorded', { id: 'symptom-checklist.not-recorded', desc: 'Safety words. First choice under “How long?” and “How often?”: nothing was said. Max 30 characters.' });
  const choice = (name: keyof Ticked, label: string, choices: Record<string, string>, chosen: string | undefined): TemplateResult => html`<label>
    ${label}
    <select name=${name} autocomplete="off">
      <option value="">${unsaid}</option>
      ${Object.entries(choices).map(([code, words]) => html`<option value=${code} .selected=${code === chosen}>${words}</option>`)}
    </select>
  </label>`;
  return html`<div role="group" aria-label=${words} lang=${locale} dir=${dir}>
    ${choice('lasting', msg('How long?', { id: 'symptom-checklist.how-long', desc: 'Below a symptom that was ticked: for how long the reader has had it. Max 25 characters.' }), lastingWords(l10n), lasting)}
    ${choice('often', msg('How often?', { id: 'symptom-checklist.how-often', desc: 'Below a symptom that was ticked. Max 25 characters.' }), oftenWords(l10n), often)}
    ${
      // Some browsers send what is typed away to have its spelling checked.
      notes
        ? html`<label>
            ${msg('In my own words', { id: 'symptom-checklist.note', desc: 'Above a text field below a symptom that was ticked. Max 40 characters.' })}
            <input type="text" maxlength=${NOTE_LENGTH} autocomplete="off" spellcheck="false" .value=${note ?? ''}>
          </label>`
        : ''
    }
  </div>`;
}
