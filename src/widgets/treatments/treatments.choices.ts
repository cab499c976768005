import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

import type { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { StalenessController } from '../../behaviors/staleness.js';
import { fill } from '../../locale/fill.js';
import { KindFilter } from './treatments.filter.js';
import { SideBySide, type TreatmentsSource } from './treatments.side-by-side.js';
import { looksMistaken } from './treatments.suspect.js';

/** How long a check of a source holds, in months. */
const MONTHS = 24;

/** What a reader can choose, a kind and two options, and what grows old. Loaded when the page is at rest, so that no press can be seen in what is fetched. */
export class TreatmentChoices implements ReactiveController {
  readonly #host: LitElement;
  readonly #l10n: LanguageController;
  readonly #source: TreatmentsSource;
  readonly #kinds: KindFilter;
  readonly #pair: SideBySide;
  readonly #dates: StalenessController;
  #said = '';

  constructor(host: LitElement, l10n: LanguageController, source: TreatmentsSource) {
    this.#host = host;
    this.#l10n = l10n;
    this.#source = source;
    this.#kinds = new KindFilter(l10n, source.content, this.#show);
    this.#pair = new SideBySide(host, l10n, source, (words) => this.#show(words || this.#kinds.chosen));
    this.#dates = new StalenessController(host, l10n, () => MONTHS);
    this.read();
    // Only from now on: the marks in a copied page put nothing away.
    host.shadowRoot!.querySelector('slot')!.style.setProperty('--_filtered', 'none');
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  get comparing(): boolean {
    return this.#pair.open;
  }

  get lackTwo(): boolean {
    return this.#pair.lacksTwo;
  }

  renderKinds(): TemplateResult {
    return this.#kinds.render();
  }

  renderSaid(): TemplateResult {
    return html`${this.#said && fill(this.#l10n.msg('Shown now: {what}', { id: 'treatments.shown', desc: 'Announced after the reader chose a kind of treatments, or two treatments to compare. {what}: their names, such as “Medicines”.' }), { what: this.#said })}`;
  }

  renderComparison(): ReturnType<SideBySide['render']> {
    return this.#pair.render();
  }

  toggle(): void {
    this.#pair.toggle();
  }

  /** The author's nodes have changed. */
  read(): void {
    this.#kinds.read();
    this.#dates.read(this.#source.content);
  }

  /** The rules are loaded only for content that looks mistaken: a page without mistakes does not pay for them. */
  check(): void {
    const { holder } = this.#source.content;
    if (looksMistaken(holder, this.#source.options())) later(import('./treatments.rules.js'), ({ checkTreatments }) => checkTreatments(this.#host, holder));
  }

  #show = (words: string): void => {
    this.#said = words;
    this.#host.requestUpdate();
  };

  /** A link leads to what a choice has put away: then all is shown. */
  #follow = (): void => {
    const name = location.hash.slice(1);
    const { root } = this.#source.content;
    // An id may be written in the address as it is, or in percent signs; a malformed one names nothing.
    const target = root.getElementById(name) ?? (/%/.test(name) ? root.querySelector(`[id="${CSS.escape(decoded(name))}"]`) : null);
    if (target && this.#kinds.reveal(target)) target.scrollIntoView();
  };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
