import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { careCards, treesAround } from '../rules/care-cards.js';
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
    for (const tree of treesAround(this.#content.holder)) this.#observer.observe(tree, { subtree: true, childList: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    const [card] = careCards(this.#content.holder);
    if (card === this.card) return;
    this.card = card;
    this.#host.requestUpdate();
  }
}
