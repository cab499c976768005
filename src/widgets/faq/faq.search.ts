import { html, type TemplateResult } from 'lit';

import type { LanguageController } from '../../behaviors/language.js';
import { fill } from '../../locale/fill.js';
import { fold } from '../../locale/fold.js';
import { formatNumber } from '../../locale/format.js';
import { plural } from '../../locale/plural.js';
import { unrecorded } from '../../behaviors/unrecorded.js';
import { readFaq } from './faq.reader.js';

/** Narrows a long list to the questions that hold the reader's words. Loaded with a list that is long enough for it. */
export class FaqSearch {
  /** What the reader looks for, folded; empty when nothing. */
  sought = '';

  #narrowed = false;

  readonly #l10n: LanguageController;
  readonly #holder: Element;
  readonly #say: (words: string) => void;

  /** `say` announces what was found, in one sentence. */
  constructor(l10n: LanguageController, holder: Element, say: (words: string) => void) {
    this.#l10n = l10n;
    this.#holder = holder;
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
    const items = readFaq(this.#holder.children);
    let matches = 0;
    // All of them: what belonged to a question that is gone would stay hidden for good.
    for (const part of this.#holder.querySelectorAll('[data-fw-filtered]')) part.removeAttribute('data-fw-filtered');
    if (!this.sought && !this.#narrowed) return;
    this.#narrowed = this.sought !== '';
    for (const { element, answer, safety } of items) {
      const parts = [element, ...answer];
      const text = fold(parts.map((part) => part.textContent).join(' '));
      const matching = words.every((word) => text.includes(word));
      if (matching) matches++;
      for (const part of parts) part.toggleAttribute('data-fw-filtered', !matching && !safety);
    }
    const l10n = this.#l10n;
    const found = plural(
      l10n,
      matches,
      { one: '{n} question found, of {total}', other: '{n} questions found, of {total}' },
      {
        id: 'faq.found',
        desc: 'Announced while the reader types into the search field. {n}: how many questions hold the words, {total}: how many questions there are. Example: 3 questions found, of 12.',
      },
    );
    this.#say(fill(found, { n: formatNumber(matches, l10n.formatTag), total: formatNumber(items.length, l10n.formatTag) }));
  }

  #seek = (event: InputEvent): void => {
    // Natively this event leaves the shadow root, where any script of the page could ask what was typed.
    event.stopPropagation();
    this.sought = fold((event.target as HTMLInputElement).value).trim();
    this.narrow();
  };
}
