import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';

import { styleSheetFor } from '../theme/style-sheet.js';
import type { ContentController } from './content.js';

/** Styles for the author's own nodes, adopted once per root in which such nodes stand. */
export class LightStylesController implements ReactiveController {
  readonly #host: Element;
  readonly #content: ContentController;
  readonly #styles: CSSResult;

  constructor(host: ReactiveControllerHost & Element, content: ContentController, styles: CSSResult) {
    this.#host = host;
    this.#content = content;
    this.#styles = styles;
    host.addController(this);
  }

  hostConnected(): void {
    const { root } = this.#content;
    const sheet = styleSheetFor(this.#styles, this.#host.ownerDocument);
    // First in the list, so that a sheet which the page adopts itself comes later and wins on looks.
    if (root.adoptedStyleSheets && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  }
}
