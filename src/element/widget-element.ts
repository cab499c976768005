import { LitElement, type CSSResult } from 'lit';

import { styleSheetFor } from '../theme/style-sheet.js';

/** What every widget is: defined once, restyled when it changes documents, and never worse than the author's HTML. */
export abstract class WidgetElement extends LitElement {
  static readonly tag: string;

  #failed = false;

  /** Defines the element, unless something else (a second copy of the library) already took the name. */
  static define(registry: CustomElementRegistry = customElements): void {
    if (!registry.get(this.tag)) registry.define(this.tag, this as unknown as CustomElementConstructor);
  }

  override connectedCallback(): void {
    this.#orShowContent(() => super.connectedCallback());
  }

  /** A move to another document empties `adoptedStyleSheets` for good (csswg-drafts#11403). */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof WidgetElement;
    // A document without a window takes no sheets; they come with the move out of it.
    if (this.shadowRoot && this.ownerDocument.defaultView) this.shadowRoot.adoptedStyleSheets = elementStyles.map((styles) => styleSheetFor(styles as CSSResult, this.ownerDocument));
  }

  protected override performUpdate(): void {
    this.#orShowContent(() => super.performUpdate());
  }

  /** The worst failure of a widget is the author's own HTML: a shadow root without a slot would hide it. */
  #orShowContent(work: () => void): void {
    // What is left of a failed rendering cannot be rendered into again.
    if (this.#failed) return;
    try {
      work();
    } catch (error) {
      this.#failed = true;
      (this.renderRoot ?? this.shadowRoot)?.replaceChildren(document.createElement('slot'));
      console.error(`[flarewell] <${this.localName}> failed and shows its plain content.`, error);
    }
  }
}
