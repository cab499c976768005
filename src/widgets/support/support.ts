import { html, nothing, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { StalenessController } from '../../behaviors/staleness.js';
import { property, query, state } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { fill } from '../../locale/fill.js';
import { nearestLang } from '../../locale/nearest-lang.js';
import { controlStyles } from '../../parts/controls.js';
import { wordsOf } from '../../rules/author-words.js';
import { monthsOf } from '../../rules/claims.js';
import { supportLightStyles } from './support.light.styles.js';
import { codesIn, isFor, partFor, readSupport, type SupportPart } from './support.reader.js';
import { supportStyles } from './support.styles.js';

/** On what belongs to regions that were not chosen. */
const ELSEWHERE = 'data-fw-elsewhere';

/**
 * Lines for help, by region, which stay the author's own HTML: what everybody can do first, then a heading and a list for each region.
 *
 * A region begins at a heading with `data-fw-region="GB"` or the class `is-region-gb`, or is an element around it with one of these. The host may
 * choose one, and the reader any; none is guessed from a language, a clock or an address, and no choice is kept. On paper all regions stand.
 *
 * @summary Adds to support lines: a list of the regions to choose from, words for what was checked long ago, for groups of peers and for a region without lines.
 * @tag fw-support
 * @nojs Everything can be read and called. With `flarewell.css` it looks the same, and groups of peers are said to be no emergency service; all regions are shown, and no date grows old.
 * @slot - What is for everybody, then for each region a heading and a list. `class="is-peer"` marks a line of peers; `<small class="fw-source">` says where a line is from, and when it was checked.
 * @csspart controls - The row with the list of regions.
 * @csspart regions - The list of regions with its label.
 * @csspart no-lines - The words that there is no line for the region that the host named.
 * @cssprop [--fw-edge] - Colour of the edges.
 * @cssprop [--fw-quiet] - Colour of sources.
 * @cssprop [--fw-focus] - Colour of the focus ring.
 * @cssprop [--fw-radius=0.3em] - Roundness of the edges.
 */
export class SupportElement extends WidgetElement {
  static override readonly tag = 'fw-support';
  static override readonly styles = [controlStyles, supportStyles];

  /** The region to begin with: two letters of ISO 3166-1, or `EU`. Empty: all of them. */
  @property() region = '';
  /** For how many months a check of a line holds. */
  @property() months = '6';

  @state() private picked: string | undefined;
  @query('slot') private readonly lines!: HTMLSlotElement;

  readonly #l10n = new LanguageController(this, '.article');
  readonly #content = new ContentController(this, supportLightStyles, () => (this.#parts = readSupport(this.#content.holder.children)), () => this.#checkMarkup());
  readonly #staleness = new StalenessController(this, this.#l10n, () => monthsOf(this.months, 6));

  #parts: SupportPart[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#reveal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#reveal);
  }

  protected override render(): TemplateResult {
    const { msg, locale, dir } = this.#l10n;
    const choices = this.#choices;
    const chosen = this.#chosen;
    return html`
      <div class="controls" part="controls" lang=${locale} dir=${dir} ?hidden=${choices.size < 2}>
        <label part="regions">
          ${msg('Show help for', { id: 'support.region', desc: 'Label of a list of countries and regions; help lines of the chosen one are shown. Followed by for example “United Kingdom” or “All regions”. Max 24 characters.' })}
          <select @change=${(event: Event) => (this.picked = (event.target as HTMLSelectElement).value)}>
            <option value="" .selected=${!chosen}>${msg('All regions', { id: 'support.all', desc: 'First choice in a list of countries and regions: shows the help lines of all. Max 24 characters.' })}</option>
            ${[...choices].map(([codes, heading]) => html`<option value=${codes} lang=${nearestLang(heading) || nothing} .selected=${codes === chosen}>${wordsOf(heading)}</option>`)}
          </select>
        </label>
      </div>
      <slot></slot>
      ${this.#noLines}
    `;
  }

  protected override updated(): void {
    const { holder } = this.#content;
    const words = this.#l10n.msg('Not an emergency service', { id: 'support.peer', desc: 'Safety words. At the end of a line about a group in which people with the same illness help each other: it cannot help in an emergency. Max 60 characters.' });
    this.lines.style.setProperty('--_peer', JSON.stringify(words));
    this.#staleness.read(this.#content);
    const chosen = this.#chosen;
    const elsewhere = new Set(chosen ? this.#parts.filter((part) => !isFor(part, chosen.split(' '))).flatMap(({ nodes }) => nodes) : []);
    for (const node of new Set([...holder.querySelectorAll(`[${ELSEWHERE}]`), ...elsewhere])) node.toggleAttribute(ELSEWHERE, elsewhere.has(node));
    holder.toggleAttribute('data-fw-ready', true);
  }

  /** The regions by their codes, each with the first heading that names it. */
  get #choices(): Map<string, Element> {
    const choices = new Map<string, Element>();
    for (const { codes, heading } of this.#parts) {
      const key = codes.join(' ');
      if (key && heading && wordsOf(heading) && !choices.has(key)) choices.set(key, heading);
    }
    return choices;
  }

  /** What the reader chose, else the host; empty for all regions. */
  get #chosen(): string {
    if (this.picked === '' || this.#choices.has(this.picked!)) return this.picked!;
    return this.#wanted && (partFor(this.#parts, this.#wanted)?.codes.join(' ') ?? '');
  }

  get #wanted(): string {
    return codesIn(this.region)[0] ?? '';
  }

  get #noLines(): TemplateResult | typeof nothing {
    const { msg, locale, dir, formatTag } = this.#l10n;
    const wanted = this.#wanted;
    if (!wanted || !this.#parts.some(({ codes }) => codes.length) || partFor(this.#parts, wanted)) return nothing;
    const region = /^[A-Z]{2}$/.test(wanted) ? new Intl.DisplayNames(formatTag, { type: 'region' }).of(wanted) : this.region;
    const words = msg('No lines for {region} here. Call your local emergency number.', { id: 'support.none', desc: 'Safety words. At the end of a list of help lines that has none for the region of the page. {region}: its name, as “Austria”; where it would have to be inflected, put it first, with a colon. Max 100 characters.' });
    return html`<p part="no-lines" lang=${locale} dir=${dir}>${fill(words, { region: region! })}</p>`;
  }

  /** A link leads to a line that a choice has put away: then all regions are shown. */
  #reveal = (): void => {
    const part = this.#content.holder.querySelector(':target')?.closest(`[${ELSEWHERE}]`);
    if (!part) return;
    this.picked = '';
    void this.updateComplete.then(() => part.scrollIntoView());
  };

  #checkMarkup(): void {
    if (this.picked == null) this.#reveal();
    later(import('./support.rules.js'), ({ checkSupport }) => checkSupport(this, this.#content.holder));
  }
}

export default SupportElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-support': SupportElement;
  }
}
