import { html, type TemplateResult } from 'lit';

import type { LanguageController } from '../../behaviors/language.js';
import { fold } from '../../locale/fold.js';
import { formatNumber } from '../../locale/format.js';
import { unrecorded } from '../../parts/controls.js';
import type { FaqItem } from './faq.reader.js';

/** Narrows a long list to the questions that hold the reader's words. Loaded with a list that is long enough for it. */
export class FaqSearch {
  /** What the reader looks for, folded; empty when nothing. */
  sought = '';

  readonly #l10n: LanguageController;
  readonly #items: () => FaqItem[];
  readonly #say: (words: string) => void;

  /** `say` announces what was found, in one sentence. */
  constructor(l10n: LanguageController, items: () => FaqItem[], say: (words: string) => void) {
    this.#l10n = l10n;
    this.#items = items;
    this.#say = say;
  }

  render(): TemplateResult {
    return html`<label class="search ${unrecorded}" part="search">
      ${this.#l10n.msg('Find', { id: 'faq.find', desc: 'Label of the search field above a list of questions. Max 20 characters.' })}
      <input type="search" autocomplete="off" @input=${this.#seek} />
    </label>`;
  }

  /** Hides what does not match, now that the words sought or the questions have changed; what is about safety stays. */
  narrow(): void {
    const words = this.sought.split(/\s+/);
    const items = this.#items();
    let matches = 0;
    for (const { element, answer, safety } of items) {
      const parts = [element, ...answer];
      const text = fold(parts.map((part) => part.textContent).join(' '));
      const matching = words.every((word) => text.includes(word));
      if (matching) matches++;
      for (const part of parts) part.toggleAttribute('data-fw-filtered', !matching && !safety);
    }
    const l10n = this.#l10n;
    const found = l10n.msg('Matches: {n} of {total}', {
      id: 'faq.matches',
      desc: 'Announced while the reader types into the search field. {n}: how many questions match, {total}: how many there are. Example: Matches: 3 of 12',
    });
    this.#say(this.sought && l10n.fill(found, { n: formatNumber(matches, l10n.formatTag), total: formatNumber(items.length, l10n.formatTag) }));
  }

  #seek = (event: InputEvent): void => {
    // Natively this event leaves the shadow root, where any script of the page could ask what was typed.
    event.stopPropagation();
    this.sought = fold((event.target as HTMLInputElement).value).trim();
    this.narrow();
  };
}
