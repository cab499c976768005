import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { careCards, mostSevereFirst, treesAround } from '../rules/care-cards.js';
import type { ContentController } from './content.js';

/**
 * The page's care cards as their author wrote them, upgraded or not: those with words in them, in the tree of the author's
 * nodes or in one around it, the most severe first. Follows them as they come and go, and re-renders the host then.
 */
export class CareCardController implements ReactiveController {
  cards: readonly Element[] = [];

  readonly #host: ReactiveControllerHost & Element;
  readonly #content: ContentController;
  readonly #observer = new MutationObserver(() => this.#look());

  constructor(host: ReactiveControllerHost & Element, content: ContentController) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  /** The most severe card; undefined while the page has none. */
  get card(): Element | undefined {
    return this.cards[0];
  }

  hostConnected(): void {
    for (const tree of treesAround(this.#content.holder)) this.#observer.observe(tree, { subtree: true, childList: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    const cards = mostSevereFirst(careCards(this.#content.holder));
    if (cards.length === this.cards.length && cards.every((card, at) => card === this.cards[at])) return;
    this.cards = cards;
    this.#host.requestUpdate();
  }
}
