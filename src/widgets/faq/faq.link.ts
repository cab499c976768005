import { html, type LitElement, type TemplateResult } from 'lit';

import { CopyController } from '../../behaviors/copy.js';
import type { LanguageController } from '../../behaviors/language.js';
import { ResizeController } from '../../behaviors/resize.js';
import { fill } from '../../locale/fill.js';
import { linkIcon } from '../../parts/icons.js';
import { wordsOf } from '../../rules/author-words.js';
import { questionSlug, type FaqItem } from './faq.reader.js';

/**
 * The button that copies a link to a question. There is one: it stands beside the question that the pointer or the focus is
 * on, and its arrow keys take it to the others, also to those that no key can reach.
 */
export class FaqLink {
  readonly copy: CopyController;

  readonly #host: LitElement;
  readonly #l10n: LanguageController;
  readonly #items: () => FaqItem[];
  readonly #itemAt: (event: Event) => FaqItem | undefined;
  #item: FaqItem | undefined;
  #offered = false;
  #said = '';

  /** `itemAt` tells which question an event happened in. */
  constructor(host: LitElement, l10n: LanguageController, items: () => FaqItem[], itemAt: (event: Event) => FaqItem | undefined) {
    this.#host = host;
    this.#l10n = l10n;
    this.#items = items;
    this.#itemAt = itemAt;
    this.copy = new CopyController(host, (words) => {
      this.#said = words;
      host.requestUpdate();
    });
    new ResizeController(host, () => this.place());
    host.addEventListener('keydown', this.#copyByKey);
    host.addEventListener('focusin', this.#offer);
    host.addEventListener('pointerover', this.#offer);
  }

  render(): TemplateResult {
    const { locale, msg } = this.#l10n;
    const name = fill(
      msg('Copy a link to “{question}”', { id: 'faq.copy-link', desc: 'Name of a button beside a question. {question} stands for the words of the question.' }),
      { question: this.#item ? wordsOf(this.#item.question) : '' },
    );
    return html`<div class="link ${this.#offered ? '' : 'at-rest'}" lang=${locale} ?hidden=${!this.#item}>
      <p role="status">${this.#said}</p>
      <button part="copy-link" type="button" aria-label=${name} @click=${this.#copyLink} @keydown=${this.#goOn} @focus=${this.#wake}>
        ${linkIcon}
      </button>
    </div>`;
  }

  /** The questions have been read anew: one that has gone has no link. */
  keepAmong(items: FaqItem[]): void {
    if (!items.some(({ element }) => element === this.#item?.element)) this.#standBeside(items[0], false);
  }

  /** Puts the button beside its question, wherever that has gone. At rest it asks for no layout. */
  place(): void {
    if (!this.#offered) return;
    const [line] = this.#item!.question.getClientRects();
    if (line) this.#host.renderRoot.querySelector<HTMLElement>('.link')!.style.insetBlockStart = `${line.top - this.#host.getBoundingClientRect().top}px`;
    else this.#standBeside(this.#shown()[0] ?? this.#item, false);
  }

  /** What a search has hidden is not linked to. */
  #shown(): FaqItem[] {
    return this.#items().filter(({ question }) => question.getClientRects().length);
  }

  #standBeside(item: FaqItem | undefined, offered: boolean): void {
    if (item?.element === this.#item?.element && offered === this.#offered) return;
    this.#item = item;
    this.#offered = offered;
    this.#said = '';
    this.#host.requestUpdate();
  }

  #offer = (event: Event): void => {
    const item = this.#itemAt(event);
    // A pointer that merely rests somewhere does not take the button from the one who is about to press it.
    if (!item || (event.type === 'pointerover' && this.#host.renderRoot.querySelector('.link :focus-visible'))) return;
    this.#standBeside(item, true);
    if (event.target === item.question && item.question.ariaExpanded) item.question.ariaKeyShortcuts ??= 'Control+C';
  };

  #copyByKey = (event: KeyboardEvent): void => {
    const item = this.#itemAt(event);
    // In other scripts the key writes another letter.
    const isC = /^c$/i.test(event.key) || (event.code === 'KeyC' && !/^[a-z]$/i.test(event.key));
    if (!isC || !(event.ctrlKey || event.metaKey) || item?.question !== event.target || !getSelection()!.isCollapsed) return;
    event.preventDefault();
    // The pointer may have taken the button elsewhere, also by resting where the page moved under it.
    this.#standBeside(item, true);
    this.#copyLink();
  };

  #goOn = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const items = this.#shown();
    const next = items[items.findIndex(({ element }) => element === this.#item?.element) + step];
    if (!next) return;
    this.#standBeside(next, true);
    // The new name of a button that has the focus is not said by itself.
    this.#said = wordsOf(next.question);
    next.question.scrollIntoView({ block: 'nearest' });
  };

  #wake = (): void => {
    const items = this.#shown();
    const item = items.find(({ element }) => element === this.#item?.element) ?? items[0];
    if (item) this.#standBeside(item, true);
  };

  #copyLink = (): void => {
    const { element, question } = this.#item!;
    const name = element.id || question.id || questionSlug(this.#item!);
    const copied = this.#l10n.msg('Link copied', { id: 'faq.link-copied', desc: 'Announced after a link to a question was copied.' });
    void this.copy.copy(`${location.href.split('#')[0]}#${encodeURIComponent(name)}`, copied);
  };
}
