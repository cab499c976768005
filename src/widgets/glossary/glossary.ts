import { html, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { goTo } from '../../behaviors/go-to.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { state } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { controlStyles } from '../../parts/controls.js';
import { entryAt } from '../../rules/word-list.js';
import { glossaryLightStyles } from './glossary.light.styles.js';
import { looksMistaken } from './glossary.reader.js';
import { glossaryStyles } from './glossary.styles.js';

/**
 * The words that a reader may not know, with what they mean: a heading and a `<dl>`, which stay the author's own HTML and
 * print as they are. `fw-term` finds meanings here.
 *
 * @summary Adds to a list of words: the way back to the place from which a link led the reader into the list.
 * @tag fw-glossary
 * @nojs Everything can be read, linked to and printed. With `flarewell.css` it looks the same; only the way back is missing, which the browser has too.
 * @slot - A heading and a `<dl>`: `<dt id="word-…">` with the word and `<small class="fw-say">` how it is said, `<dd>` with the plain meaning and, second, `<small class="fw-more">` what there is to know besides.
 * @csspart controls - The row with the button, once a link has led into the list.
 * @csspart back - The button that leads back.
 * @cssprop [--fw-quiet] - Colour of what comes second and of sources.
 * @cssprop [--fw-edge] - Colour of the edge of the button.
 * @cssprop [--fw-focus] - Colour of the focus ring.
 * @cssprop [--fw-radius=0.3em] - Roundness of the button.
 */
export class GlossaryElement extends WidgetElement {
  static override readonly tag = 'fw-glossary';
  static override readonly styles = [controlStyles, glossaryStyles];

  /** What led the reader here. */
  @state() private from: HTMLElement | undefined;

  readonly #l10n = new LanguageController(this, '.article');
  readonly #content = new ContentController(this, glossaryLightStyles, () => this.requestUpdate(), () => this.#checkMarkup());
  #root: Node | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.#content.root;
    this.#root.addEventListener('click', this.#noteArrival);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('click', this.#noteArrival);
  }

  protected override render(): TemplateResult {
    const { msg, locale, dir } = this.#l10n;
    return html`
      <slot></slot>
      <div class="controls" part="controls" lang=${locale} dir=${dir} ?hidden=${!this.from}>
        <button part="back" type="button" @click=${this.#goBack}>
          ${msg('Back to where you were reading', { id: 'glossary.back', desc: 'Button at the end of a list of words, after a link in the text led the reader to one of them. Max 50 characters.' })}
        </button>
      </div>
    `;
  }

  protected override updated(): void {
    this.#content.holder.toggleAttribute('data-fw-ready', true);
  }

  #noteArrival = (click: Event): void => {
    const event = click as MouseEvent;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const hash = (event.composedPath()[0] as Element).closest('a')?.getAttribute('href');
    const { holder, root } = this.#content;
    // From one word to another is no departure from the text.
    if (hash?.startsWith('#') && holder.contains(entryAt(root, hash) ?? null) && !holder.contains(event.target as Node)) this.from = event.target as HTMLElement;
  };

  #goBack(): void {
    goTo(this.from!);
    this.from = undefined;
  }

  #checkMarkup(): void {
    const { holder } = this.#content;
    if (looksMistaken(holder)) later(import('./glossary.rules.js'), ({ checkGlossary }) => checkGlossary(this, holder));
  }
}

export default GlossaryElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-glossary': GlossaryElement;
  }
}
