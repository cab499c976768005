import { html, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { DeepLinkController, type Linkable } from '../../behaviors/deep-link.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { property, query, state } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { controlStyles, uncopiedText } from '../../parts/controls.js';
import { faqLightStyles } from './faq.light.styles.js';
import { FaqLink } from './faq.link.js';
import { describeQuestion, holdOpen } from './faq.marks.js';
import { looksMistaken, questionAround, questionSlug, readFaq, type FaqItem } from './faq.reader.js';
import type { FaqSearch } from './faq.search.js';
import { faqStyles } from './faq.styles.js';

/** From this many questions on, a search field helps more than it costs. */
const SEARCH_FROM = 8;

/** The summary of an answer that can be closed: `#read` has given it a state. */
const CLOSABLE = 'summary[aria-expanded]';

/** Of a group with a `name` the browser itself keeps but one open. */
const FREE = 'details:not([name])';

/** Dispatched once after one or more answers opened or closed. It does not say which: that is the reader's business. */
export class FaqToggleEvent extends Event {
  static readonly type = 'fw-faq-toggle';

  constructor() {
    super(FaqToggleEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Questions and answers that stay the author's own HTML: `<details>`, headings with text, or a `<dl>`, in any mix.
 *
 * @summary Adds to a list of questions: show all, search, links to a question, every answer open in print.
 * @tag fw-faq
 * @nojs Everything can be read and every `<details>` opens. With `flarewell.css` it looks the same, without the controls and the words “Show” and “Hide”.
 * @slot - The questions. `class="fw-safety"` on a `<details>` or heading: always readable. `<small class="fw-short">` in a summary: a short answer. `<p class="fw-source">`: source and date.
 * @fires {FaqToggleEvent} fw-faq-toggle - Once after one or more answers opened or closed. It does not say which.
 * @csspart controls - The row with the button that shows all, and the announcements.
 * @csspart search - The search field with its label, from eight questions on.
 * @csspart show-all - The button that shows or hides all answers.
 * @csspart copy-link - The button that copies a link to one question.
 * @cssprop [--fw-accent] - Colour of the markers; mixed from the text colour when not set.
 * @cssprop [--fw-line] - Colour of the lines between questions.
 * @cssprop [--fw-edge] - Colour of the edges of controls.
 * @cssprop [--fw-quiet] - Colour of sources and announcements.
 * @cssprop [--fw-focus] - Colour of the focus ring.
 * @cssprop [--fw-radius=0.3em] - Roundness of controls.
 */
export class FaqElement extends WidgetElement {
  static override readonly tag = 'fw-faq';
  static override readonly styles = [controlStyles, faqStyles];

  /** Closes the other answers when one opens. Without it, any number may be open. */
  @property({ type: Boolean }) exclusive = false;

  @state() private said = '';
  @query('slot') private readonly questions!: HTMLSlotElement;

  readonly #l10n = new LanguageController(this);
  readonly #content = new ContentController(this, faqLightStyles, () => this.#read(), () => this.#checkMarkup());
  readonly #link = new FaqLink(this, this.#l10n, () => this.#items(), (event) => this.#itemAt(event));
  readonly #deepLink = new DeepLinkController(this, this.#content, this.#linkable());

  #search: FaqSearch | undefined;
  #searches = false;
  #fresh = false;
  #toggled = false;
  #count = 0;
  #closable = 0;

  constructor() {
    super();
    // `toggle` does not bubble, so it is heard on its way down.
    this.addEventListener('toggle', this.#followToggle, true);
    this.addEventListener('click', this.#followPress);
    if (!CSS.supports('selector(::details-content)')) this.#openForPrint();
  }

  /** Shows all answers. */
  showAll(): void {
    for (const details of this.#answers()) details.open = true;
  }

  /** Hides all answers except those about safety. */
  hideAll(): void {
    for (const details of this.#answers()) details.open = false;
  }

  protected override render(): TemplateResult {
    const l10n = this.#l10n;
    const { msg } = l10n;
    // What a search has hidden must not stay so because a question vanished meanwhile.
    const searchable = this.#search?.sought || this.#count >= SEARCH_FROM;
    const openable = !this.exclusive && this.#closable > 1;
    return html`
      <div lang=${l10n.locale} dir=${l10n.dir}>
        <div class="controls" ?hidden=${!searchable}>${this.#search?.render()}</div>
        <div class="controls" part="controls" ?hidden=${!searchable && !openable}>
          <button part="show-all" type="button" ?hidden=${!openable} @click=${this.#toggleAll}>
            ${this.#someClosed
              ? msg('Show all answers', { id: 'faq.show-all', desc: 'Button above a list of questions. Max 30 characters.' })
              : msg('Hide all answers', { id: 'faq.hide-all', desc: 'Button above a list of questions. Max 30 characters.' })}
          </button>
          <p role="status">${this.said}</p>
        </div>
        ${uncopiedText(this.#link.copy, l10n)}
      </div>
      <slot></slot>
      ${this.#link.render()}
    `;
  }

  protected override updated(): void {
    const { msg } = this.#l10n;
    const words = this.questions.style;
    words.setProperty('--_show', JSON.stringify(msg('Show', { id: 'faq.show', desc: 'Beside a closed answer: press to show it. A verb. Max 12 characters.' })));
    words.setProperty('--_hide', JSON.stringify(msg('Hide', { id: 'faq.hide', desc: 'Beside an open answer: press to hide it. A verb. Max 12 characters.' })));
    this.#link.place();
    this.#content.holder.toggleAttribute('data-fw-ready', true);
    if (this.#fresh) this.#deepLink.follow(true);
    this.#fresh = false;
  }

  get #someClosed(): boolean {
    return this.#content.holder.querySelector(`${FREE}:not([open]) > ${CLOSABLE}`) !== null;
  }

  /** The `<details>` that can be closed. */
  #answers(state = ''): HTMLDetailsElement[] {
    const summaries = this.#content.holder.querySelectorAll(`${FREE}${state} > ${CLOSABLE}`);
    return Array.prototype.map.call(summaries, (summary: Element) => summary.parentElement) as HTMLDetailsElement[];
  }

  #items(): FaqItem[] {
    return readFaq(this.#content.holder.children);
  }

  #itemAt(event: Event): FaqItem | undefined {
    return questionAround(event.target as Element, this.#content.holder);
  }

  #linkable(): Linkable {
    return {
      named: (name) => this.#items().flatMap((item) => (questionSlug(item) === name ? [item.element] : [])),
      reveal: (target) => this.#reveal(target),
    };
  }

  /** The rules are loaded only for markup that looks mistaken: a page without mistakes does not pay for them. */
  #checkMarkup(): void {
    const { holder } = this.#content;
    if (looksMistaken(holder, this.#items())) later(import('./faq.rules.js'), ({ checkFaq }) => checkFaq(this, holder));
  }

  #openForPrint(): void {
    later(import('../../behaviors/print.js'), ({ PrintController }) => new PrintController(this, this.#content.holder, () => this.#answers(':not([open])')));
  }

  #addSearch(): void {
    this.#searches = true;
    later(import('./faq.search.js'), ({ FaqSearch }) => {
      this.#search = new FaqSearch(this.#l10n, this.#content.holder, (words) => (this.said = words));
      this.requestUpdate();
    });
  }

  #read(): void {
    const items = this.#items();
    this.#count = items.length;
    items.forEach(describeQuestion);
    this.#closable = this.#answers().length;
    this.#link.keepAmong(items);
    if (this.#count >= SEARCH_FROM && !this.#searches) this.#addSearch();
    if (this.#search) this.#search.narrow();
    // A copied or saved page may hold the marks of a search that nobody made here.
    else for (const part of this.#content.holder.querySelectorAll('[data-fw-filtered]')) part.removeAttribute('data-fw-filtered');
    this.#fresh = true;
  }

  #reveal(target: Element): boolean {
    const { holder } = this.#content;
    let revealed = false;
    for (const { element, answer } of this.#items()) {
      const parts = [element, ...answer];
      if (parts.some((part) => part.contains(target))) for (const part of parts) part.removeAttribute('data-fw-filtered');
    }
    for (let node: Element | null = target; node && node !== holder; node = node.parentElement) {
      if (node.localName !== 'details' || (node as HTMLDetailsElement).open) continue;
      (node as HTMLDetailsElement).open = revealed = true;
    }
    return revealed;
  }

  #followToggle = (event: Event): void => {
    const details = event.target as HTMLDetailsElement;
    const item = this.#itemAt(event);
    if (item?.element !== details) return;
    const { question, safety } = item;
    if (safety) holdOpen(details);
    const open = String(details.open);
    if (!question.ariaExpanded || question.ariaExpanded === open) return;
    question.ariaExpanded = open;
    if (this.#content.holder.matches('[data-fw-printing]')) return;
    if (this.exclusive && details.open) this.#closeOthers(details);
    if (this.#toggled) return;
    this.#toggled = true;
    // Each `toggle` is a task of its own: after the last of them, one rendering and one event for all.
    setTimeout(() => {
      this.#toggled = false;
      this.requestUpdate();
      this.dispatchEvent(new FaqToggleEvent());
    });
  };

  /** Keeps the opened question where the reader pressed it, also when a long answer above it closes. */
  #closeOthers(opened: HTMLDetailsElement): void {
    const { top } = opened.getBoundingClientRect();
    for (const details of this.#answers('[open]')) details.open = details === opened || details.contains(opened);
    const moved = opened.getBoundingClientRect().top - top;
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
  }

  #followPress = (event: Event): void => {
    const item = this.#itemAt(event);
    // What was said of all answers is no longer true when the reader presses one.
    if (item) this.said = '';
    if (item?.safety && (item.element as HTMLDetailsElement).open && (event.target as Element).closest('a,button,summary') === item.question) event.preventDefault();
  };

  #toggleAll(): void {
    const { msg } = this.#l10n;
    const show = this.#someClosed;
    if (show) this.showAll();
    else this.hideAll();
    this.#say(
      show
        ? msg('All answers are shown', { id: 'faq.all-shown', desc: 'Announced after the reader pressed “Show all answers”.' })
        : msg('All answers are hidden', { id: 'faq.all-hidden', desc: 'Announced after the reader pressed “Hide all answers”.' }),
    );
  }

  /** Emptied first, because the same words again would not be announced. */
  #say(words: string): void {
    this.said = '';
    void this.updateComplete.then(() => (this.said = words));
  }
}

export default FaqElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-faq': FaqElement;
  }
  interface GlobalEventHandlersEventMap {
    'fw-faq-toggle': FaqToggleEvent;
  }
}
