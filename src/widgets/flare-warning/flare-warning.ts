import { html, type TemplateResult } from 'lit';

import { CareCardController } from '../../behaviors/care-card.js';
import { ContentController } from '../../behaviors/content.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { query, state } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { controlStyles } from '../../parts/controls.js';
import { wordsOf } from '../../rules/author-words.js';
import { flareWarningLightStyles } from './flare-warning.light.styles.js';
import { lacksPart, readFlare, type ByWords, type FlareSection } from './flare-warning.reader.js';
import { flareWarningStyles } from './flare-warning.styles.js';
import type { FlareTakeaway } from './flare-warning.takeaway.js';

/** On what belongs to the third part: `said` or `own` on its heading, by whether the widget or the author says that it is important. */
const APART = 'data-fw-apart';

/**
 * Three headed lists that stay the author's own HTML: early signs, what to do, and when it may not be a flare.
 *
 * A part is known by the words of its heading in English, German or Arabic, or by `data-fw-part="signs"`, `"actions"` or
 * `"not-a-flare"` on the heading or on an element around the part. What is none of the three stays as it is. Record and
 * relay, never compute: the widget asks nothing, and nothing in it depends on a reader.
 *
 * @summary Adds to a flare warning: the third list set apart in words, the way to the page's care card, a plan to print, copying as text.
 * @tag fw-flare-warning
 * @nojs Everything can be read. With `flarewell.css` it looks the same; the word “Important”, the way to the care card and the buttons are missing.
 * @slot - Three headings, each followed by a list. A title and other text may stand with them.
 * @csspart help - The way to the care card of the page, or the words that there is none.
 * @csspart controls - The row with the buttons and the announcements.
 * @csspart print - The button that prints the plan.
 * @csspart copy-text - The button that copies the words.
 * @cssprop [--fw-edge] - Colour of the edge around it and of the edges of controls.
 * @cssprop [--fw-quiet] - Colour of sources and announcements.
 * @cssprop [--fw-focus] - Colour of the focus ring.
 * @cssprop [--fw-radius=0.3em] - Roundness of the edge and of controls.
 */
export class FlareWarningElement extends WidgetElement {
  static override readonly tag = 'fw-flare-warning';
  static override readonly styles = [controlStyles, flareWarningStyles];

  @state() private said = '';
  @state() private takeaway: FlareTakeaway | undefined;
  @query('slot') private readonly lists!: HTMLSlotElement;

  readonly #l10n = new LanguageController(this);
  readonly #content = new ContentController(this, flareWarningLightStyles, () => this.#read(), () => this.#rest());
  readonly #cards = new CareCardController(this, this.#content);

  #sections: FlareSection[] = [];
  #byWords: ByWords | undefined;
  #learning = false;

  protected override render(): TemplateResult {
    const l10n = this.#l10n;
    return html`
      <slot></slot>
      <div lang=${l10n.locale} dir=${l10n.dir}>
        ${this.#help()}
        <div class="controls" part="controls">
          ${this.takeaway?.render()}
          <p role="status">${this.said}</p>
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    this.lists.style.setProperty('--_important', JSON.stringify(this.#important));
    this.#setApart();
    this.#content.holder.toggleAttribute('data-fw-ready', true);
  }

  get #important(): string {
    return this.#l10n.msg('Important:', {
      id: 'flare-warning.important',
      desc: 'Safety words. Before the heading of the list that tells when it may be something else than a flare, and read with it. With a colon. Max 16 characters.',
    });
  }

  /** Nothing where the author's heading begins with that word itself. */
  #wordBefore(heading: Element): string {
    return wordsOf(heading).toLowerCase().startsWith(this.#important.toLowerCase().replace(/\P{L}+$/u, '')) ? '' : this.#important;
  }

  #help(): TemplateResult | string {
    const { msg } = this.#l10n;
    const { card } = this.#cards;
    if (card && this.#content.holder.contains(card)) return '';
    const words = msg('When to get help', { id: 'flare-warning.help', desc: 'Safety words. Link at the end of a flare warning to the part of the page that tells when to see a doctor or call for help. Max 40 characters.' });
    const id = card?.id || card?.querySelector('[id]')?.id || '';
    // A care card may come with the rest of the page: before that, nobody is told that there is none. Nor can a card without id be reached.
    return html`<p class="help" part="help" ?hidden=${!id && !this.takeaway}>
      ${card ? html`<a href="#${id}" @click=${(event: MouseEvent) => this.takeaway?.goTo(card as HTMLElement, event)}>${words}</a>` : this.takeaway?.withoutHelp()}
    </p>`;
  }

  #read(): void {
    this.#sections = readFlare(this.#content.holder.children, this.#byWords);
    if (this.#learning || !lacksPart(this.#sections)) return;
    this.#learning = true;
    later(import('./flare-warning.words.js'), ({ partByWords }) => {
      this.#byWords = partByWords;
      this.#read();
      this.requestUpdate();
    });
  }

  /** The page is complete. What a press will need is fetched now, so that no press can be seen in what is fetched. */
  #rest(): void {
    later(import('./flare-warning.takeaway.js'), ({ FlareTakeaway }) => {
      this.takeaway ??= new FlareTakeaway(this, this.#l10n, {
        sections: () => this.#sections,
        important: (heading) => this.#wordBefore(heading),
        say: (words) => (this.said = words),
      });
      this.takeaway.check(this.#content.holder);
    });
  }

  #setApart(): void {
    const apart = new Map<Element, string>();
    for (const { name, around, heading, body } of this.#sections) {
      if (name !== 'not-a-flare') continue;
      for (const element of around ? [around] : body) apart.set(element, '');
      if (heading) apart.set(heading, this.#wordBefore(heading) ? 'said' : 'own');
    }
    for (const element of this.#content.holder.querySelectorAll(`[${APART}]`)) if (!apart.has(element)) element.removeAttribute(APART);
    for (const [element, value] of apart) element.setAttribute(APART, value);
  }
}

export default FlareWarningElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-flare-warning': FlareWarningElement;
  }
}
