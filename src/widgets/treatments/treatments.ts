import { html, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { state } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { controlStyles } from '../../parts/controls.js';
import type { TreatmentChoices } from './treatments.choices.js';
import { treatmentsLightStyles } from './treatments.light.styles.js';
import { missingIn, readOptions, type Option, type PartName } from './treatments.reader.js';
import { treatmentsStyles } from './treatments.styles.js';

const MISSING = 'data-fw-missing';
/**
 * Treatments, each told by the same parts, which stay the author's own HTML: a heading and a `<dl>` for each option.
 *
 * A part is known by `data-fw-part` on its `<dd>`: `what`, `benefits`, `harms`, `who-should-not`, `evidence`, or `other`. Options
 * are put away by the kind that the author wrote above them, never by what a reader has. Nothing is recommended.
 *
 * @summary Adds to a list of treatments: what an option does not tell, options of one kind, two options side by side.
 * @tag fw-treatments
 * @nojs Everything can be read. With `flarewell.css` it looks the same; the choice of a kind, the comparison, and the words for what is missing are not there.
 * @slot - A heading and a `<dl>` for each option, below headings for their kinds. `<small class="fw-certainty is-disputed">` and `<small class="fw-source">` in the parts hold the author's words.
 * @csspart controls - The row with the choice of a kind, the button and the announcements.
 * @csspart kinds - The list of kinds with its label.
 * @csspart compare - The button that opens and closes the comparison.
 * @csspart comparison - The two options side by side, with the lists to choose them.
 * @cssprop [--fw-line] - Colour of the lines beside options and in the comparison.
 * @cssprop [--fw-edge] - Colour of the edges of controls and certainties.
 * @cssprop [--fw-quiet] - Colour of sources and announcements.
 * @cssprop [--fw-focus] - Colour of the focus ring.
 * @cssprop [--fw-radius=0.3em] - Roundness of controls and certainties.
 */
export class TreatmentsElement extends WidgetElement {
  static override readonly tag = 'fw-treatments';
  static override readonly styles = [controlStyles, treatmentsStyles];

  @state() private choices: TreatmentChoices | undefined;

  readonly #l10n = new LanguageController(this, '.article');
  readonly #content = new ContentController(this, treatmentsLightStyles, () => this.#read(), () => this.#rest());

  #options: Option[] = [];

  protected override render(): TemplateResult {
    const { locale, dir, msg } = this.#l10n;
    const { choices } = this;
    return html`
      <div lang=${locale} dir=${dir}>
        <div class="controls" part="controls" ?hidden=${this.#options.length < 2}>
          ${choices ? choices.renderKinds() : this.#content.holder.querySelector('h2+h3,h3+h4,h4+h5') && html`<label></label>`}
          <button class=${choices ? '' : 'awaited'} part="compare" type="button" ?hidden=${choices?.lackTwo} @click=${() => choices!.toggle()}>
            ${choices?.comparing
              ? msg('Close the comparison', { id: 'treatments.close', desc: 'Button above a list of treatments: closes what “Compare two” has opened. Max 30 characters.' })
              : msg('Compare two', { id: 'treatments.compare', desc: 'Button above a list of treatments: the reader chooses two of them, which are shown side by side. Max 25 characters.' })}
          </button>
          <p role="status">${choices?.renderSaid()}</p>
        </div>
      </div>
      ${choices?.renderComparison()}
      <slot></slot>
    `;
  }

  protected override updated(): void {
    const { holder } = this.#content;
    const missing = new Map(this.#options.map((option) => [option.lists.at(-1)!, missingIn(option).flatMap((name) => this.#names[name] ?? [])]));
    for (const list of holder.querySelectorAll(`dl,[${MISSING}]`)) {
      const names = missing.get(list) ?? [];
      if (names.length) list.setAttribute(MISSING, names.map((name) => `${name}: ${this.#notStated}`).join('\n'));
      else list.removeAttribute(MISSING);
    }
    holder.toggleAttribute('data-fw-ready', true);
  }

  /** What a part is called where the author does not call it anything, because it is missing. */
  get #names(): Partial<Record<PartName, string>> {
    const { msg } = this.#l10n;
    return {
      benefits: msg('What may get better', { id: 'treatments.benefits', desc: 'Safety words. Name of a part of what is told of a treatment: its possible benefits. Stands before “not stated by the author”. Max 40 characters.' }),
      harms: msg('Possible harms', { id: 'treatments.harms', desc: 'Safety words. Name of a part of what is told of a treatment: side effects and risks. Stands before “not stated by the author”. Max 40 characters.' }),
      'who-should-not': msg('Who should not', { id: 'treatments.who-should-not', desc: 'Safety words. Name of a part of what is told of a treatment: for whom it is not suitable. Stands before “not stated by the author”. Max 40 characters.' }),
      evidence: msg('How sure this is', { id: 'treatments.evidence', desc: 'Safety words. Name of a part of what is told of a treatment: what studies have found. Stands before “not stated by the author”. Max 40 characters.' }),
    };
  }

  get #notStated(): string {
    return this.#l10n.msg('not stated by the author', { id: 'treatments.not-stated', desc: 'Safety words. Stands in place of what an author does not tell of a treatment, such as its harms: “Possible harms: not stated by the author”. Must not sound as if there were none. Max 40 characters.' });
  }

  #read(): void {
    this.#options = readOptions(this.#content.holder.children);
    this.choices?.read();
  }

  /** What a press will need is fetched now, so that no press can be seen in what is fetched. */
  #rest(): void {
    later(import('./treatments.choices.js'), ({ TreatmentChoices }) => {
      this.choices ??= new TreatmentChoices(this, this.#l10n, {
        content: this.#content,
        options: () => this.#options,
        nameOf: (part) => this.#names[part as PartName],
        notStated: () => this.#notStated,
      });
      this.choices.check();
    });
  }
}

export default TreatmentsElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-treatments': TreatmentsElement;
  }
}
