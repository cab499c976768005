import { html, nothing, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { goTo } from '../../behaviors/go-to.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { query } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { fill } from '../../locale/fill.js';
import { nearestLang } from '../../locale/nearest-lang.js';
import { wordsOf } from '../../rules/author-words.js';
import { surfaceBehind } from '../../theme/surface.js';
import { termLightStyles } from './term.light.styles.js';
import { isBarred, linkIn, meaningOf, type Meaning } from './term.reader.js';
import { termStyles } from './term.styles.js';

/**
 * A word that a reader may not know, in the text where they meet it. It stays the author's own HTML. Its meaning is looked
 * up in the page: by its link into a list of words (`fw-glossary`), by the word in such a list, or by its `title`.
 *
 * The meaning opens when the mark behind the word is pressed, never by pointing or by focus, and stays until it is closed or the focus goes on.
 *
 * @summary Adds to a marked word: a mark to press, and with it how the word is said and what it means.
 * @tag fw-term
 * @nojs The word can be read, and its link into the list of words works. With `flarewell.css` a dotted line is under what has a link or a title.
 * @slot - The word, best as a link into a list of words: `<a href="#word-myalgia">myalgia</a>`. Or `<abbr title="…">`.
 * @csspart word - The word with its mark.
 * @csspart ask - The mark behind the word.
 * @csspart meaning - What opens: the word, how it is said, what it means, the way to the list, and a button that closes it.
 * @cssprop [--fw-edge] - Colour of the edge of what opens.
 * @cssprop [--fw-focus] - Colour of the focus ring.
 * @cssprop [--fw-radius=0.3em] - Roundness of what opens.
 */
export class TermElement extends WidgetElement {
  static override readonly tag = 'fw-term';
  static override readonly styles = termStyles;

  @query('.ask') private readonly ask!: HTMLElement;
  @query('.box') private readonly box!: HTMLElement;

  readonly #l10n = new LanguageController(this, '.article');
  readonly #content = new ContentController(this, termLightStyles, () => this.#lookUp(), () => this.#rest());
  #meaning: Meaning | undefined;

  protected override render(): TemplateResult {
    const meaning = this.#meaning;
    if (!meaning) return html`<slot></slot>`;
    const { msg, locale, dir } = this.#l10n;
    const { holder } = this.#content;
    const word = wordsOf(holder);
    const { entry, say, text, from } = meaning;
    // No space between them, or the mark could stand alone on a line. For the keyboard, the mark does what a click on the word does.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<span part="word" class=${holder.querySelector('a,[title]') ? '' : 'word'}><slot @click=${this.#askByWord}></slot
        ><span class="room"
          ><button
            class="ask"
            part="ask"
            type="button"
            lang=${locale}
            dir=${dir}
            popovertarget="box"
            aria-expanded="false"
            aria-label=${fill(msg('What does “{term}” mean?', { id: 'term.ask', desc: 'Name of the small button “?” behind a word in a text. {term} is that word. Max 40 characters.' }), { term: word })}
          ></button></span></span
      ><div id="box" class="box" part="meaning" popover role="dialog" tabindex="-1" aria-label=${word} aria-describedby="text" @beforetoggle=${this.#place} @toggle=${this.#follow} @focusout=${this.#leave}>
        <p><b>${word}</b> ${say}</p>
        <p id="text" lang=${nearestLang(from) || nothing} dir="auto">${text}</p>
        <div class="row" lang=${locale} dir=${dir}>
          ${entry ? html`<a href="#${entry.id}" @click=${this.#goToEntry}>${msg('In the list of words', { id: 'term.list', desc: 'Link below the meaning of a word: leads to the list in which it is explained. Max 40 characters.' })}</a>` : ''}
          <button type="button" popovertarget="box" popovertargetaction="hide">${msg('Close', { id: 'term.close', desc: 'Button below the meaning of a word, closes it. Max 20 characters.' })}</button>
        </div>
      </div>`;
  }

  protected override updated(): void {
    this.#content.holder.toggleAttribute('data-fw-ready', true);
  }

  /** Its list may come, change and go without the word's own nodes changing. */
  #lookUp(): void {
    const { holder } = this.#content;
    this.#meaning = isBarred(holder) ? undefined : meaningOf(holder);
    this.requestUpdate();
  }

  #rest(): void {
    this.#lookUp();
    const { holder, root } = this.#content;
    if (!this.#meaning || root.querySelectorAll('fw-term,.fw-term,[data-fw=term]').length > 3) later(import('./term.rules.js'), ({ checkTerm }) => checkTerm(this, holder));
  }

  /** With a pointer, the word belongs to the mark; a link keeps its own way. */
  #askByWord(): void {
    if (linkIn(this.#content.holder) == null) this.box.togglePopover(true);
  }

  #place(event: ToggleEvent): void {
    const open = event.newState === 'open';
    // No engine brings the focus back by itself, through the shadow roots, and some give a pressed button none.
    if (open || this.box.matches(':focus-within')) this.ask.focus();
    if (!open) return;
    this.#lookUp();
    const { left, width, top, bottom } = this.ask.getBoundingClientRect();
    // In a low window, or one that is magnified, there is more room below: there the page can be scrolled.
    const above = top > Math.max(innerHeight / 2, 250);
    const { style } = this.box;
    style.setProperty('--_x', `${left + width / 2 + scrollX}px`);
    style.top = `${(above ? top - 8 : bottom + 8) + scrollY}px`;
    style.translate = above ? '0 -100%' : '';
    style.maxBlockSize = above ? `${top - 16}px` : '';
    style.background = surfaceBehind(this);
  }

  #follow(event: ToggleEvent): void {
    const open = event.newState === 'open';
    this.ask.ariaExpanded = String(open);
    if (open) this.box.focus();
  }

  /** What it would cover may now have the focus. */
  #leave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && relatedTarget !== this.ask && !this.box.contains(relatedTarget as Node)) this.box.hidePopover();
  }

  /** A link that is opened elsewhere is followed as it is. */
  #goToEntry(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.box.hidePopover();
    goTo(this.#meaning!.entry!);
  }
}

export default TermElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-term': TermElement;
  }
}
