import { html, nothing, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { CopyController } from '../../behaviors/copy.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { ResizeController } from '../../behaviors/resize.js';
import { property, query, state } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { controlStyles, uncopiedText } from '../../parts/controls.js';
import { surfaceBehind } from '../../theme/surface.js';
import { wordsOf } from '../../rules/author-words.js';
import { comparisonLightStyles } from './comparison-table.light.styles.js';
import { ARRANGED, arrangeCells, describeTable } from './comparison-table.marks.js';
import { comparisonText } from './comparison-table.output.js';
import { looksMistaken, readComparison, type Comparison, type ReadingMode } from './comparison-table.reader.js';
import { comparisonStyles } from './comparison-table.styles.js';

/** What a key may reach in a cell, and a sticky heading must not cover. */
const FOCUSABLE = 'a,button,input,select,textarea,summary,[tabindex]';

/** Dispatched after the reader chose another reading mode or column. It does not say which. */
export class ComparisonReadingEvent extends Event {
  static readonly type = 'fw-comparison-table-reading';

  constructor() {
    super(ComparisonReadingEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * A comparison that stays the author's own `<table>`, with or without `<thead>`, `<th>` and `scope`.
 *
 * @summary Adds to a comparison: headings for screen readers, three ways to read it, what is shared and what differs in words, copying as text.
 * @tag fw-comparison-table
 * @nojs The table can be read. With `flarewell.css` it also stacks in a narrow container, its cells numbered like the headings.
 * @slot - One `<table>` with a caption. `<small class="fw-certainty is-disputed">` (or `is-established`, `is-emerging`, `is-not-recognised`), `<small class="fw-source">` in cells and `<small class="fw-recognition">` in column headings hold the author's words; `class="is-shared"` marks a group of rows.
 * @fires {ComparisonReadingEvent} fw-comparison-table-reading - After the reader chose a reading mode or a column. It does not say which.
 * @csspart controls - The row of controls.
 * @csspart modes - The list of reading modes with its label.
 * @csspart columns - The list of columns with its label, when one is read at a time.
 * @csspart copy-text - The button that copies the comparison as text.
 * @csspart frame - The region around the table, which scrolls when the table is wider.
 * @cssprop [--fw-line] - Colour of the lines between rows.
 * @cssprop [--fw-edge] - Colour of the edges of controls and certainties.
 * @cssprop [--fw-quiet] - Colour of sources, recognition and announcements.
 * @cssprop [--fw-focus] - Colour of the focus ring.
 * @cssprop [--fw-radius=0.3em] - Roundness of controls and certainties.
 * @cssprop [--fw-surface] - Colour under a sticky heading; found in the page when not set.
 * @cssprop [--fw-sticky-offset=0px] - Height of what the page itself keeps at the top, so that a sticky heading stays below it.
 */
export class ComparisonTableElement extends WidgetElement {
  static override readonly tag = 'fw-comparison-table';
  static override readonly styles = [controlStyles, comparisonStyles];

  /** The reading mode to begin with. Empty: side by side where there is room, otherwise stacked. */
  @property() mode: ReadingMode | '' = '';

  @state() private column = 0;
  @state() private said = '';
  @state() private overflowing = false;
  @state() private stacks = false;
  @query('slot') private readonly content!: HTMLSlotElement;
  @query('.frame') private readonly frame!: HTMLElement;

  readonly #l10n = new LanguageController(this);
  readonly #content = new ContentController(this, comparisonLightStyles, () => this.#describe(), () => this.#checkMarkup());
  readonly #copy = new CopyController(this, (words) => (this.said = words));
  // In the next frame: a change of size from within the observer is an error on the page.
  readonly #resize = new ResizeController(this, () => requestAnimationFrame(() => this.#measure()));

  #columns: string[] = [];
  #caption = '';
  #spans = false;
  #arrangement = 'side-by-side';

  protected override render(): TemplateResult {
    const l10n = this.#l10n;
    const { msg } = l10n;
    const reading = this.#reading;
    return html`
      <div lang=${l10n.locale} dir=${l10n.dir}>
        <div class="controls" part="controls" ?hidden=${!this.#columns.length}>
          <label part="modes" ?hidden=${!this.#canStack}>
            ${msg('View', { id: 'comparison-table.view', desc: 'Label of a list of three ways to read a table. A noun. Max 15 characters.' })}
            <select @change=${this.#chooseMode}>
              ${Object.entries(this.#modeNames).map(([mode, name]) => html`<option value=${mode} .selected=${mode === reading}>${name}</option>`)}
            </select>
          </label>
          <label part="columns" ?hidden=${reading !== 'one-column'}>
            ${msg('Column', { id: 'comparison-table.column', desc: 'Label of a list of the columns of a table, of which one is shown. Max 15 characters.' })}
            <select @change=${this.#chooseColumn}>
              ${this.#columns.map((name, index) => html`<option .selected=${index === this.column}>${name || index + 1}</option>`)}
            </select>
          </label>
          <button part="copy-text" type="button" @click=${this.#copyText}>
            ${msg('Copy as text', { id: 'comparison-table.copy', desc: 'Button above a table: copies its content as plain text. Max 25 characters.' })}
          </button>
          <p role="status">${this.said}</p>
        </div>
        ${uncopiedText(this.#copy, l10n)}
      </div>
      <div
        class="frame ${this.overflowing ? 'overflowing' : ''}"
        part="frame"
        role=${this.overflowing ? 'region' : nothing}
        aria-label=${this.overflowing ? this.#caption || this.#columns.join(', ') : nothing}
        tabindex=${this.overflowing ? 0 : nothing}
        @transitionend=${this.#measure}
      >
        <slot @focusin=${clearOfHeadings}></slot>
      </div>
    `;
  }

  protected override updated(): void {
    const { msg } = this.#l10n;
    const { holder } = this.#content;
    const reading = this.#reading;
    // With a space, since Firefox sets none between a row's name and what is said of it.
    const words: Record<string, string> = {
      '--_differs': ` ${msg('differs', { id: 'comparison-table.differs', desc: 'Said by screen readers after the name of a row: the columns say different things. Max 20 characters.' })}`,
      '--_same': ` ${msg('same', { id: 'comparison-table.same', desc: 'Said by screen readers after the name of a row: all columns say the same. Max 20 characters.' })}`,
      '--_not-known': this.#notKnown,
    };
    for (const [name, word] of Object.entries(words)) setInherited(this.content, name, JSON.stringify(word));
    // Without a choice the container's width decides, in the light styles; before any script runs as well.
    if (this.#mode || !this.#canStack) holder.setAttribute('data-fw-reading', reading);
    else holder.removeAttribute('data-fw-reading');
    holder.setAttribute('data-fw-sticky', reading === 'stacked' ? 'none' : this.overflowing ? 'column' : 'header');
    holder.toggleAttribute('data-fw-ready', true);
    this.#arrange(reading);
    this.#measure();
  }

  get #canStack(): boolean {
    return !this.#spans && this.#columns.length > 0;
  }

  get #mode(): ReadingMode | '' {
    return Object.keys(this.#modeNames).includes(this.mode) ? this.mode : '';
  }

  get #reading(): ReadingMode {
    if (!this.#canStack) return 'side-by-side';
    return this.#mode || (this.stacks ? 'stacked' : 'side-by-side');
  }

  get #modeNames(): Record<ReadingMode, string> {
    const { msg } = this.#l10n;
    return {
      'side-by-side': msg('Side by side', { id: 'comparison-table.side-by-side', desc: 'A way to read a table: all columns next to each other. Max 25 characters.' }),
      'one-column': msg('One column at a time', { id: 'comparison-table.one-column', desc: 'A way to read a table: one chosen column. Max 25 characters.' }),
      stacked: msg('Stacked', { id: 'comparison-table.stacked', desc: 'A way to read a table: what the columns say, one below the other. Max 25 characters.' }),
    };
  }

  get #notKnown(): string {
    return this.#l10n.msg('Not known', { id: 'comparison-table.not-known', desc: 'Stands in an empty cell of a table. Max 25 characters.' });
  }

  #read(): Comparison | undefined {
    return readComparison(this.#content.holder);
  }

  /** The rules are loaded only for markup that looks mistaken: a page without mistakes does not pay for them. */
  #checkMarkup(): void {
    const { holder } = this.#content;
    if (looksMistaken(holder, this.#read())) later(import('./comparison-table.rules.js'), ({ checkComparison }) => checkComparison(this, holder));
  }

  #describe(): void {
    const comparison = this.#read();
    this.#columns = comparison?.columns ?? [];
    this.#spans = !!comparison?.spans.length;
    // New cells are to be arranged as well, and a copied or saved page may hold what was arranged there.
    if (this.#arrangement !== 'side-by-side' || this.#content.holder.querySelector(ARRANGED)) this.#arrangement = '';
    this.column = Math.min(this.column, Math.max(0, this.#columns.length - 1));
    if (!comparison) return;
    const caption = comparison.caption ? wordsOf(comparison.caption) : '';
    describeTable(comparison, caption, this.#caption);
    this.#caption = caption;
    this.#resize.watch(comparison.table);
  }

  #arrange(reading: ReadingMode): void {
    const arrangement = reading === 'side-by-side' ? reading : [reading, this.column, ...this.#columns].join('|');
    if (arrangement === this.#arrangement) return;
    this.#arrangement = arrangement;
    const comparison = this.#read();
    if (comparison) arrangeCells(comparison, reading, this.column, this.#content.holder);
  }

  #measure(): void {
    const { frame } = this;
    if (!frame) return;
    const table = this.#content.holder.querySelector('table');
    this.stacks = !!table && getComputedStyle(table).display === 'block';
    this.overflowing = !!table && table.offsetWidth > frame.clientWidth + 1;
    setInherited(this.content, '--_surface', surfaceBehind(this));
    // A theme may colour the heading row as a whole, and the letters in it.
    setInherited(this.content, '--_head-surface', surfaceBehind(table?.tHead ?? this));
    if (table?.querySelector(FOCUSABLE)) {
      setInherited(this.content, '--_head', `${table.querySelector<HTMLElement>('[data-fw-head]')?.offsetHeight ?? 0}px`);
    }
  }

  #chooseMode(event: Event): void {
    this.mode = (event.target as HTMLSelectElement).value as ReadingMode;
    this.#announce(this.#modeNames[this.mode]);
  }

  #chooseColumn(event: Event): void {
    this.column = (event.target as HTMLSelectElement).selectedIndex;
    this.#announce(this.#columns[this.column]!);
  }

  #announce(words: string): void {
    this.said = words;
    this.dispatchEvent(new ComparisonReadingEvent());
  }

  #copyText(): void {
    const comparison = this.#read();
    if (!comparison) return;
    const copied = this.#l10n.msg('Copied', { id: 'comparison-table.copied', desc: 'Announced after a table was copied as text.' });
    void this.#copy.copy(comparisonText(comparison, { notKnown: this.#notKnown }), copied);
  }
}

/** A focus by keys that is partly in sight is not scrolled to by every engine, and a sticky heading may be upon it. */
function clearOfHeadings({ target }: Event): void {
  if ((target as Element).matches(':focus-visible')) (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Sets a property that the author's nodes inherit, only when it changes: each time they are all styled again. */
function setInherited(slot: HTMLElement, name: string, value: string): void {
  if (slot.style.getPropertyValue(name) !== value) slot.style.setProperty(name, value);
}

export default ComparisonTableElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-comparison-table': ComparisonTableElement;
  }
  interface GlobalEventHandlersEventMap {
    'fw-comparison-table-reading': ComparisonReadingEvent;
  }
}
