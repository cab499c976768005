import { html, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { StalenessController } from '../../behaviors/staleness.js';
import { query } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { doDontLightStyles } from './do-dont.light.styles.js';
import { readDoDont } from './do-dont.reader.js';
import { doDontStyles } from './do-dont.styles.js';

/** How many months a source's date holds. */
const MONTHS = 24;

/**
 * What may help and what is better avoided, as two kinds of lists that stay the author's own HTML: `<ul class="is-do">` and
 * `<ul class="is-dont">`, each after a heading, one below the other, as many pairs as the subject has.
 *
 * Each item of an `is-dont` list begins with "Better not:", because a mark alone can be missed and a heading forgotten.
 * An item that says "do not" itself gets nothing put before it; `class="is-said"` on it, or on its list, says so where no script runs.
 *
 * @summary Says "Better not:" before each thing that is better avoided, in the page's language; and that a source is old.
 * @tag fw-do-dont
 * @nojs Everything can be read. With `flarewell.css` the words before each item and the marks are there too, in the page's language. Only the words behind an old date are missing.
 * @slot - Headings, each followed by a list with `class="is-do"` or `class="is-dont"`. In an item, `<small class="fw-reason">` holds why, `<small class="fw-source">` where it is from.
 * @cssprop [--fw-quiet] - Colour of sources.
 * @cssprop [--fw-edge] - Colour of the edge around words for how sure something is.
 * @cssprop [--fw-radius=0.3em] - Roundness of that edge.
 */
export class DoDontElement extends WidgetElement {
  static override readonly tag = 'fw-do-dont';
  static override readonly styles = doDontStyles;

  @query('slot') private readonly advice!: HTMLSlotElement;

  readonly #l10n = new LanguageController(this, '.article');
  readonly #staleness = new StalenessController(this, this.#l10n, () => MONTHS);
  readonly #content = new ContentController(this, doDontLightStyles, () => this.#read(), () => this.#rest());

  protected override render(): TemplateResult {
    const { locale, dir } = this.#l10n;
    // What styles put before an item has no language of its own: here it can be found with it.
    return html`<slot></slot><span hidden lang=${locale} dir=${dir}>${this.#betterNot}</span>`;
  }

  protected override updated(): void {
    // Without the space, Firefox joins the words and the item's own into one.
    this.advice.style.setProperty('--_better-not', JSON.stringify(`${this.#betterNot} `));
    this.#content.holder.toggleAttribute('data-fw-ready', true);
  }

  get #betterNot(): string {
    return this.#l10n.msg('Better not:', {
      id: 'do-dont.better-not',
      desc: 'Safety words. Before each thing that is better avoided, and read with it: “Better not: coffee late in the day”, “Better not: do everything at once”. Must be clear when heard alone, and right before a noun and before a verb. With a colon. Max 24 characters.',
    });
  }

  #read(): void {
    this.#staleness.read(this.#content);
    // A theme may have taken the markers away, and Safari would then take the lists for none.
    for (const { list } of readDoDont(this.#content.holder)) if (!list.hasAttribute('role')) list.setAttribute('role', 'list');
  }

  #rest(): void {
    later(import('./do-dont.rules.js'), ({ checkDoDont }) => checkDoDont(this, this.#content.holder));
  }
}

export default DoDontElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-do-dont': DoDontElement;
  }
}
