import { html, type TemplateResult } from 'lit';

import { CareCardController } from '../../behaviors/care-card.js';
import { ContentController } from '../../behaviors/content.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { property } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { controlStyles } from '../../parts/controls.js';
import type { SymptomForm } from './symptom-checklist.form.js';
import { symptomChecklistLightStyles } from './symptom-checklist.light.styles.js';
import { symptomChecklistStyles } from './symptom-checklist.styles.js';

/**
 * A list of what people notice, which stays the author's own HTML until the reader presses "Make my list": then a form
 * stands in its place, in which they tick what they have noticed, to take that to an appointment.
 *
 * Record and relay, never compute: nothing is counted, scored or concluded, and what is not ticked counts as not recorded.
 * The form is in a closed shadow root, and there is no event and no property by which a page could learn an answer. The
 * button is there only while the page shows a care card outside of the list: who ticks must be able to see when to get help.
 * Known by headings, lists, definition lists and task lists. `class="fw-none"` on an item: "none of these", against the others
 * of its group.
 *
 * @summary Turns a list of symptoms into the reader's own list for an appointment: to print, copy or save, never a result.
 * @tag fw-symptom-checklist
 * @nojs The list can be read. With `flarewell.css` it looks the same; only the button is missing.
 * @slot - Headings, each followed by a list. Other text may stand with them.
 * @csspart controls - The row with the button.
 * @csspart make-list - The button that opens the form.
 * @cssprop [--fw-line] - Colour of lines inside the form.
 * @cssprop [--fw-edge] - Colour of the edges of groups and controls.
 * @cssprop [--fw-quiet] - Colour of notes, sources and announcements.
 * @cssprop [--fw-focus] - Colour of the focus ring.
 * @cssprop [--fw-radius=0.3em] - Roundness of groups and controls.
 */
export class SymptomChecklistElement extends WidgetElement {
  static override readonly tag = 'fw-symptom-checklist';
  static override readonly styles = [controlStyles, symptomChecklistStyles];

  /** Lets readers add words of their own to what they ticked. Scripts of the page can then read the keys as they are pressed. */
  @property({ type: Boolean }) notes = false;

  /** Offers the list as a file in FHIR R4, too. */
  @property({ type: Boolean }) fhir = false;

  readonly #l10n = new LanguageController(this);
  readonly #content = new ContentController(this, symptomChecklistLightStyles, () => this.#read(), () => this.#rest());
  readonly #cards = new CareCardController(this, this.#content);

  /** Not reactive state, which a script of the page could read. */
  #form: SymptomForm | undefined;
  #listed = false;
  #rested = false;

  protected override render(): TemplateResult {
    const l10n = this.#l10n;
    const form = this.#form?.place;
    return html`
      <div class="controls" part="controls" lang=${l10n.locale} dir=${l10n.dir} ?hidden=${!!form || !this.#card || !this.#listed}>
        <button part="make-list" type="button" ?hidden=${!this.#form} @click=${() => void this.#form!.open()}>
          ${l10n.msg('Make my list', { id: 'symptom-checklist.make', desc: 'Button above a list of symptoms: opens a form in which the reader ticks what they have noticed. Max 30 characters.' })}
        </button>
      </div>
      <slot ?hidden=${!!form}></slot>
      ${form}
    `;
  }

  protected override updated(): void {
    this.#content.holder.toggleAttribute('data-fw-ready', true);
    if (this.#rested && this.#card && !this.#form) this.#prepare();
    // The way to help went out of sight: the list comes back, and what was ticked is there when it can be made again.
    if (this.#form?.place && !this.#card) void this.#form.close();
  }

  /** The most severe that a reader can see, and still sees when the form has taken the place of the list. */
  get #card(): Element | undefined {
    return this.#cards.seen.find((card) => !this.#content.holder.contains(card));
  }

  #read(): void {
    // What is ticked in an article is nobody's answer: any script of the page could read it, and a form around it send it.
    for (const box of this.#content.holder.querySelectorAll<HTMLInputElement>('li input[type=checkbox]')) box.disabled = true;
    this.#listed = this.#form?.hasSymptoms ?? !!this.#content.holder.querySelector('li,dd');
  }

  /** The page is complete. What a press will need is fetched now, so that no press can be seen in what is fetched. */
  #rest(): void {
    const { holder } = this.#content;
    this.#rested = true;
    if (this.#card && this.#listed) this.#prepare();
    else if (holder.textContent!.trim()) later(import('./symptom-checklist.rules.js'), ({ checkSymptomChecklist }) => checkSymptomChecklist(this, holder));
  }

  #prepare(): void {
    later(import('./symptom-checklist.form.js'), ({ SymptomForm }) => {
      this.#form ??= new SymptomForm(this, this.#l10n, {
        holder: () => this.#content.holder,
        card: () => this.#card as HTMLElement | undefined,
        notes: () => this.notes,
        fhir: () => this.fhir,
        onClose: () => this.renderRoot.querySelector('button')!.focus(),
      });
      this.#form.check();
      this.#read();
      this.requestUpdate();
    });
  }
}

export default SymptomChecklistElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-symptom-checklist': SymptomChecklistElement;
  }
}
