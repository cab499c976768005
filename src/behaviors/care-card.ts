import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { CARE_CARD } from '../rules/author-words.js';
import type { ContentController } from './content.js';

/**
 * The page's care card as the author wrote it, upgraded or not: the first with words in it, in the tree of the author's
 * nodes or in one around it. Follows it as it comes and goes, and re-renders the host when it is another.
 */
export class CareCardController implements ReactiveController {
  /** The card; undefined while the page has none. */
  card: Element | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #content: ContentController;
  readonly #observer = new MutationObserver(() => this.#look());

  constructor(host: ReactiveControllerHost & Element, content: ContentController) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of this.#roots()) this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  *#roots(): Generator<ParentNode & Node> {
    for (let root: Node | undefined = this.#content.root; root; root = (root as ShadowRoot).host?.getRootNode()) yield root as ParentNode & Node;
  }

  #look(): void {
    let card: Element | undefined;
    for (const root of this.#roots()) card ??= Array.prototype.find.call(root.querySelectorAll(CARE_CARD), (found: Element) => found.textContent!.trim()) as Element | undefined;
    if (card === this.card) return;
    this.card = card;
    this.#host.requestUpdate();
  }
}
