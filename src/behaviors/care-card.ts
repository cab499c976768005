import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { canBeReached, canBeSeen, careCards, mostSevereFirst, treesAround } from '../rules/care-cards.js';
import type { ContentController } from './content.js';

/**
 * The page's care cards as their author wrote them, upgraded or not: those with words in them, in the tree of the author's
 * nodes or in one around it, the most severe first. Follows them as they come, go, are hidden and shown, and re-renders the host then.
 */
export class CareCardController implements ReactiveController {
  cards: readonly Element[] = [];

  #seen: readonly Element[] = [];
  #reached: readonly Element[] = [];
  readonly #host: ReactiveControllerHost & Element;
  readonly #content: ContentController;
  readonly #observer = new MutationObserver(() => this.#look());
  /** What is hidden, by whatever means, loses its size, and has one again when it is shown. */
  readonly #sizes = new ResizeObserver(() => this.#look());

  constructor(host: ReactiveControllerHost & Element, content: ContentController) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  /** Those of them that a reader can see now. */
  get seen(): readonly Element[] {
    return this.cards.filter(canBeSeen);
  }

  /** The most severe card that a reader can be taken to; undefined while the page has none. */
  get card(): Element | undefined {
    return this.cards.find(canBeReached);
  }

  hostConnected(): void {
    for (const tree of treesAround(this.#content.holder)) this.#observer.observe(tree, { subtree: true, childList: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#sizes.disconnect();
  }

  #look(): void {
    const cards = mostSevereFirst(careCards(this.#content.holder));
    const [seen, reached] = [cards.filter(canBeSeen), cards.filter(canBeReached)];
    for (const card of cards) this.#sizes.observe(card);
    if (same(cards, this.cards) && same(seen, this.#seen) && same(reached, this.#reached)) return;
    this.cards = cards;
    this.#seen = seen;
    this.#reached = reached;
    this.#host.requestUpdate();
  }
}

const same = (some: readonly Element[], others: readonly Element[]): boolean => some.length === others.length && some.every((one, at) => one === others[at]);
