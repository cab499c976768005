import { html, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { StalenessController } from '../../behaviors/staleness.js';
import { query } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { pathwayLightStyles } from './pathway.light.styles.js';
import { pathwayStyles } from './pathway.styles.js';

/** How many months a source's date holds. */
const MONTHS = 24;

/**
 * How doctors may look for a cause, step by step, as lists that stay the author's own HTML: `<ol>` where the order is real,
 * `<ul>` where it is not. It describes, and asks nothing: no reader decides, answers or is led anywhere.
 *
 * Each step begins with its title; why, how, who and how long stand in a `<dl>` after it, or in paragraphs with
 * `data-fw-part="why"`, `"how"`, `"who"`, `"time"`; the source in `<p class="fw-source">`. `class="is-and"`, `"is-or"` or `"is-any-time"` on the
 * `<li>` says how it stands to the step before it; in words of one's own, `<p class="fw-relation">` does.
 *
 * @summary Says in a step's title "And:", "Or:" or "At any time:" where the author only classed it, in the page's language; and that a source is old.
 * @tag fw-pathway
 * @nojs Everything can be read. With `flarewell.css` the relations are there too, in the page's language. Only the words behind an old date are missing.
 * @slot - Lists of steps, with text around them. After the last, `<p class="fw-end">` says that it may end without a name.
 * @cssprop [--fw-line] - Colour of the line beside a step.
 * @cssprop [--fw-edge] - Colour of the edge around the end.
 * @cssprop [--fw-quiet] - Colour of sources.
 * @cssprop [--fw-radius=0.3em] - Roundness of the edge around the end.
 */
export class PathwayElement extends WidgetElement {
  static override readonly tag = 'fw-pathway';
  static override readonly styles = pathwayStyles;

  @query('slot') private readonly steps!: HTMLSlotElement;

  readonly #l10n = new LanguageController(this, '.article');
  readonly #staleness = new StalenessController(this, this.#l10n, () => MONTHS);
  readonly #content = new ContentController(this, pathwayLightStyles, () => this.#staleness.read(this.#content), () => this.#checkMarkup());

  protected override render(): TemplateResult {
    const { locale, dir } = this.#l10n;
    // What styles put into a title has no language of its own: here it can be found with it.
    return html`<slot></slot><span hidden lang=${locale} dir=${dir}>${Object.values(this.#relations).join(' ')}</span>`;
  }

  protected override updated(): void {
    // Without the space, Firefox joins the words and the title's own into one.
    for (const [name, words] of Object.entries(this.#relations)) this.steps.style.setProperty(name, JSON.stringify(`${words} `));
    this.#content.holder.toggleAttribute('data-fw-ready', true);
  }

  get #relations(): Readonly<Record<string, string>> {
    const { msg } = this.#l10n;
    return {
      '--_and': msg('And:', { id: 'pathway.and', desc: 'Before the title of a step that doctors may take together with the step before it: “And: Blood tests”. With a colon. Max 20 characters.' }),
      '--_or': msg('Or:', { id: 'pathway.or', desc: 'Before the title of a step that doctors may take instead of the step before it: “Or: A scan”. With a colon. Max 20 characters.' }),
      '--_any-time': msg('At any time:', { id: 'pathway.any-time', desc: 'Before the title of a step for which there is no fixed moment: “At any time: Notes about sleep”. With a colon. Max 30 characters.' }),
    };
  }

  #checkMarkup(): void {
    later(import('./pathway.rules.js'), ({ checkPathway }) => checkPathway(this, this.#content.holder));
  }
}

export default PathwayElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-pathway': PathwayElement;
  }
}
