import { html, type TemplateResult } from 'lit';

import type { ContentController } from '../../behaviors/content.js';
import type { LanguageController } from '../../behaviors/language.js';
import { unrecorded } from '../../behaviors/unrecorded.js';
import { wordsOf } from '../../rules/author-words.js';
import { readKinds, type Kinds } from './treatments.kinds.js';
import { readOptions } from './treatments.reader.js';

/** On what belongs to kinds that were not chosen. */
export const FILTERED = 'data-fw-filtered';

/** Shows options of one kind and puts the others away: by what the author wrote above them, never by what a reader has. */
export class KindFilter {
  readonly #l10n: LanguageController;
  readonly #content: ContentController;
  readonly #show: (words: string) => void;
  #kinds: Kinds = { headings: [], blocks: [], around: [] };
  #kind = '';

  /** `show` announces what is shown now. */
  constructor(l10n: LanguageController, content: ContentController, show: (words: string) => void) {
    this.#l10n = l10n;
    this.#content = content;
    this.#show = show;
  }

  render(): TemplateResult {
    const { msg } = this.#l10n;
    const names = this.#names;
    return html`<label class=${unrecorded} part="kinds" ?hidden=${names.length < 2}>
      ${msg('Show', { id: 'treatments.show', desc: 'Label of a list of kinds of treatments, such as “All kinds”, “Medicines”: those that are chosen are shown. Max 15 characters.' })}
      <select autocomplete="off" @change=${this.#choose}>
        ${['', ...names].map((name) => html`<option value=${name} .selected=${name === this.#kind}>${name || this.#all}</option>`)}
      </select>
    </label>`;
  }

  /** The words of the kind that alone is shown; empty for all. */
  get chosen(): string {
    return this.#kind;
  }

  /** The author's nodes have changed. */
  read(): void {
    const { children } = this.#content.holder;
    this.#kinds = readKinds(children, readOptions(children));
    const names = this.#names;
    if (names.length < 2 || !names.includes(this.#kind)) this.#kind = '';
    this.#filter();
  }

  /** Shows all, if that is needed to show this; answers whether it was. */
  reveal(target: Element): boolean {
    if (!target.closest(`[${FILTERED}]`) || !this.#content.holder.contains(target)) return false;
    this.#kind = '';
    this.#filter();
    this.#show('');
    return true;
  }

  get #names(): string[] {
    return [...new Set(this.#kinds.headings.map((heading) => wordsOf(heading)))].filter(Boolean);
  }

  get #all(): string {
    return this.#l10n.msg('All kinds', { id: 'treatments.all', desc: 'First entry of a list of kinds of treatments: all of them are shown. Max 25 characters.' });
  }

  #choose = (event: Event): void => {
    this.#kind = (event.target as HTMLSelectElement).value;
    this.#filter();
    this.#show(this.#kind || this.#all);
  };

  /** Puts the other kinds away; a copied or saved page may hold marks of a choice that nobody made here. */
  #filter(): void {
    for (const element of this.#content.holder.querySelectorAll(`[${FILTERED}]`)) element.removeAttribute(FILTERED);
    if (!this.#kind) return;
    for (const { element, kind } of this.#kinds.blocks) element.toggleAttribute(FILTERED, !!kind && wordsOf(kind) !== this.#kind);
    for (const box of this.#kinds.around) box.toggleAttribute(FILTERED, !box.querySelector(`:scope > :not([${FILTERED}])`));
  }
}
