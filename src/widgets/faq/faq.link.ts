import { html, type LitElement, type TemplateResult } from 'lit';

import type { CopyController } from '../../behaviors/copy.js';
import type { LanguageController } from '../../behaviors/language.js';
import { linkIcon } from '../../parts/icons.js';
import { wordsOf } from '../../rules/author-words.js';
import { questionSlug, type FaqItem } from './faq.reader.js';

/** The button that copies a link to a question. There is one, which stands beside the question that the pointer or the focus is on. */
export class FaqLink {
  /** The question that it stands beside. */
  item: FaqItem | undefined;

  readonly #host: LitElement;
  readonly #l10n: LanguageController;
  readonly #copy: CopyController;
  readonly #itemAt: (event: Event) => FaqItem | undefined;

  /** `itemAt` tells which question an event happened in. */
  constructor(host: LitElement, l10n: LanguageController, copy: CopyController, itemAt: (event: Event) => FaqItem | undefined) {
    this.#host = host;
    this.#l10n = l10n;
    this.#copy = copy;
    this.#itemAt = itemAt;
    host.addEventListener('keydown', this.#copyByKey);
    host.addEventListener('focusin', this.#offer);
    host.addEventListener('pointerover', this.#offer);
  }

  render(): TemplateResult {
    const { locale, msg } = this.#l10n;
    const name = this.#l10n.fill(
      msg('Copy a link to “{question}”', { id: 'faq.copy-link', desc: 'Name of a button beside a question. {question} stands for the words of the question.' }),
      { question: this.item ? wordsOf(this.item.question) : '' },
    );
    return html`<button class="copy-link" part="copy-link" type="button" lang=${locale} ?hidden=${!this.item} aria-label=${name} @click=${this.#copyLink}>
      ${linkIcon}
    </button>`;
  }

  /** Puts the button beside its question, after rendering. */
  place(): void {
    if (!this.item) return;
    const top = this.item.question.getBoundingClientRect().top - this.#host.getBoundingClientRect().top;
    this.#host.renderRoot.querySelector<HTMLElement>('.copy-link')!.style.insetBlockStart = `${top}px`;
  }

  #offer = (event: Event): void => {
    const item = this.#itemAt(event);
    if (!item) return;
    if (item.element !== this.item?.element) {
      this.item = item;
      this.#host.requestUpdate();
    }
    if (event.target === item.question) item.question.ariaKeyShortcuts ??= 'Control+C';
  };

  #copyByKey = (event: KeyboardEvent): void => {
    const item = this.#itemAt(event);
    if (event.key !== 'c' || !(event.ctrlKey || event.metaKey) || item?.question !== event.target || !getSelection()!.isCollapsed) return;
    event.preventDefault();
    // The pointer may have taken the button elsewhere, also by resting where the page moved under it.
    this.item = item;
    this.#copyLink();
  };

  #copyLink = (): void => {
    const { element, question } = this.item!;
    const name = element.id || question.id || questionSlug(this.item!);
    const copied = this.#l10n.msg('Link copied', { id: 'faq.link-copied', desc: 'Announced after a link to a question was copied.' });
    void this.#copy.copy(`${location.href.split('#')[0]}#${encodeURIComponent(name)}`, copied);
  };
}
