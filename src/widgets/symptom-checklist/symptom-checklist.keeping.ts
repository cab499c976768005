import { html, type TemplateResult } from 'lit';

import type { LanguageController } from '../../behaviors/language.js';
import type { SavedAnswersController } from '../../behaviors/saved-answers.js';
import { fill } from '../../locale/fill.js';
import { formatDate, formatNumber } from '../../locale/format.js';
import type { KeptAnswers } from './symptom-checklist.answers.js';

/**
 * The reader's own switch for keeping the list on this device, with all that follows from it in words. Nothing is kept
 * before, and nothing is shown where the browser does not let us.
 */
export function keeping(saved: SavedAnswersController<KeptAnswers>, days: number, l10n: LanguageController, keep: (on: boolean) => void): TemplateResult | string {
  const { msg, formatTag } = l10n;
  const { on, until, problem } = saved;
  if (!saved.available && !on) return '';
  // The box is what the reader wants; what came of it is said beside it.
  const pressed = ({ target }: Event): void => {
    keep((target as HTMLInputElement).checked);
    (target as HTMLInputElement).checked = saved.on;
  };
  return html`<div class="keeping">
    <label>
      <input type="checkbox" autocomplete="off" aria-describedby="kept" .checked=${on} @change=${pressed}>
      <span>${msg('Keep my list on this device', { id: 'symptom-checklist.keep', desc: 'Beside a box below the form. When it is ticked, the list is still there when the reader comes back. Max 50 characters.' })}</span>
    </label>
    <p id="kept">
      ${fill(
        msg('Only if you tick this. It is kept for {days} days after your last change, and deleted at your next visit after that. Others who use this device could see it, and so could the scripts of this site.', {
          id: 'symptom-checklist.keep-means',
          desc: 'Below “Keep my list on this device”. {days}: a number, 30.',
        }),
        { days: formatNumber(days, formatTag) },
      )}
    </p>
    <div role="status">
      ${on && until ? html`<p>${fill(msg('Kept until {date}.', { id: 'symptom-checklist.kept-until', desc: 'Where the list is kept on the device. {date}: a day, such as 25 December 2026.' }), { date: formatDate(until, formatTag) })}</p>` : ''}
      ${problem ? html`<p>${problemWords(saved, l10n)}</p>` : ''}
    </div>
    ${on
      ? html`<button type="button" @click=${() => keep(false)}>${msg('Delete it from this device', { id: 'symptom-checklist.erase', desc: 'Button where the list is kept on the device. What is ticked in the form stays. Max 40 characters.' })}</button>`
      : ''}
  </div>`;
}

function problemWords({ on, problem }: SavedAnswersController<KeptAnswers>, { msg }: LanguageController): string {
  switch (problem) {
    case 'full':
      return msg('There is no room for it on this device.', { id: 'symptom-checklist.full', desc: 'When the list could not be kept on the device.' });
    case 'newer':
      return msg('A newer version of this form keeps a list here, which this one cannot read. It was left as it is.', { id: 'symptom-checklist.newer', desc: 'When the list could not be kept on the device.' });
    case 'unreadable':
      return msg('What was kept here could not be read, and has been deleted.', { id: 'symptom-checklist.unreadable', desc: 'When a list that was kept on the device was damaged.' });
    default:
      return on
        ? msg('It could not be deleted or changed, and is still on this device. You can delete it with the data of this site, in the settings of your browser.', { id: 'symptom-checklist.not-erased', desc: 'When a list that is kept on the device could not be deleted.' })
        : msg('This browser does not let it be kept.', { id: 'symptom-checklist.blocked', desc: 'When the list could not be kept on the device.' });
  }
}
