import { html, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { property, query } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { careCardLightStyles } from './care-card.light.styles.js';
import { canCarryWords, headingOf, levelOf, looksMistaken, type CareLevel } from './care-card.reader.js';
import { careCardStyles } from './care-card.styles.js';

const MARK = 'data-fw-severity';

/**
 * When to get which help: a heading that says what to do, a list of signs, and phone numbers, which all stay the author's
 * own HTML. The level alone decides the words, the colour and the border; no text, theme or translation can change it.
 *
 * @summary Says in the heading how urgent the advice is, in the page's language, from its level alone; and where the advice ends.
 * @tag fw-care-card
 * @nojs Everything can be read and called. With `flarewell.css` border, colour and the words in the heading tell the level, in the page's language. Without it the heading alone says what to do.
 * @slot - A heading that says what to do ("Call … if:"), a list of signs, and paragraphs with what to call (`tel:`, `sms:`). `<p class="fw-source">`: source and date.
 */
export class CareCardElement extends WidgetElement {
  static override readonly tag = 'fw-care-card';
  static override readonly styles = careCardStyles;

  /** How urgent the advice is. Without a level, or with one that does not exist, the card says "Important" and looks urgent. */
  @property({ reflect: true, useDefault: true }) level: CareLevel | '' = '';
  /** White words on a dark ground instead of dark words on light: harder to read for some people with dyslexia. */
  @property({ type: Boolean, reflect: true }) inverse = false;

  @query('slot') private readonly advice!: HTMLSlotElement;

  readonly #l10n = new LanguageController(this);
  readonly #content = new ContentController(this, careCardLightStyles, () => this.#read(), () => this.#checkMarkup());
  /** A framework that gives the card another level changes an attribute of the wrapper, and nothing else. */
  readonly #levels = new MutationObserver(() => this.requestUpdate());
  #carried = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#levels.observe(this.#content.holder, { attributeFilter: ['class', 'level', 'data-fw-level'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#levels.disconnect();
  }

  protected override render(): TemplateResult {
    const { locale, dir } = this.#l10n;
    const [severity, end] = this.#words;
    return html`
      <p class="level ${this.#carried ? 'in-heading' : ''}" lang=${locale} dir=${dir}>${severity}</p>
      <slot></slot>
      <p class="end" lang=${locale} dir=${dir}>${end}</p>
    `;
  }

  protected override updated(): void {
    // Without the space, Firefox joins the words and the heading's own into one.
    this.advice.style.setProperty('--_severity', JSON.stringify(`${this.#words[0]} `));
    this.#content.holder.toggleAttribute('data-fw-ready', true);
  }

  get #words(): readonly [severity: string, end: string] {
    const { msg } = this.#l10n;
    switch (levelOf(this.#content.holder)) {
      case 'emergency':
        return [
          msg('Emergency: get help now.', { id: 'care-card.emergency', desc: 'Safety words. First words of a heading, before for example “Call 112 if you have:”. The reader needs help at once. Must not be taken for one of the other levels. Ends with a full stop. Max 50 characters.' }),
          msg('End of emergency advice', { id: 'care-card.emergency-end', desc: 'Safety words. Only for screen readers, after advice for an emergency. Max 60 characters.' }),
        ];
      case 'urgent':
        return [
          msg('Urgent: get help today.', { id: 'care-card.urgent', desc: 'Safety words. First words of a heading, before for example “Ask your doctor for an appointment if:”. The reader needs help on the same day. Must not be taken for one of the other levels. Ends with a full stop. Max 50 characters.' }),
          msg('End of urgent advice', { id: 'care-card.urgent-end', desc: 'Safety words. Only for screen readers, after advice for somebody who needs help on the same day. Max 60 characters.' }),
        ];
      case 'routine':
        return [
          msg('Not urgent: get advice.', { id: 'care-card.routine', desc: 'Safety words. First words of a heading, before for example “Make an appointment if:”. Help is useful, but need not come on the same day. Must not be taken for one of the other levels. Ends with a full stop. Max 50 characters.' }),
          msg('End of non-urgent advice', { id: 'care-card.routine-end', desc: 'Safety words. Only for screen readers, after advice that is not urgent. Max 60 characters.' }),
        ];
      default:
        return [
          msg('Important.', { id: 'care-card.important', desc: 'Safety words. First words of a heading of advice when the author forgot to say how urgent it is. Must not sound like “not urgent”. Ends with a full stop. Max 50 characters.' }),
          msg('End of important advice', { id: 'care-card.important-end', desc: 'Safety words. Only for screen readers, after advice of which the author forgot to say how urgent it is. Max 60 characters.' }),
        ];
    }
  }

  #checkMarkup(): void {
    const { holder } = this.#content;
    if (looksMistaken(holder)) later(import('./care-card.rules.js'), ({ checkCareCard }) => checkCareCard(this, holder));
  }

  /** Marks the heading that says the level; in a copied page, or after a framework was at work, another may be marked. */
  #read(): void {
    const { holder } = this.#content;
    const heading = headingOf(holder);
    this.#carried = !!heading && canCarryWords(heading, holder);
    for (const marked of holder.querySelectorAll(`[${MARK}]`)) if (marked !== heading) marked.removeAttribute(MARK);
    heading?.toggleAttribute(MARK, this.#carried);
  }
}

export default CareCardElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-care-card': CareCardElement;
  }
}
