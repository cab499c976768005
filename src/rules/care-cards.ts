import { CARE_CARD } from './author-words.js';

/** The trees that a node stands in: its own, then those around it, through shadow hosts. */
export function treesAround(node: Node): (Node & ParentNode)[] {
  const tree = node.getRootNode() as ShadowRoot;
  return tree.host ? [tree, ...treesAround(tree.host)] : [tree];
}

/** 0 is the most severe. */
function severity(card: Element): number {
  const words = [card.getAttribute('level'), card.getAttribute('data-fw-level'), ...card.classList].join(' ');
  return ['emergency', 'urgent', ''].findIndex((level) => RegExp(`(^| |is-level-)${level}( |$)`).test(words) || !level);
}

/** The most severe first, then as they stand; one whose level is not known comes last. */
export const mostSevereFirst = (cards: readonly Element[]): Element[] => [...cards].sort((one, other) => severity(one) - severity(other));

/**
 * Whether a reader can see a card where it stands, or could by scrolling. In a page that is not on a screen, such as a
 * parsed file, only what its HTML says is known.
 */
export function canBeSeen(card: Element): boolean {
  return card.ownerDocument.defaultView && card.checkVisibility ? card.checkVisibility() : !card.closest('[hidden]');
}

/** The care cards of the page in which a node stands, as their authors wrote them, upgraded or not. One without words says nothing to a reader, so it is none. */
export function careCards(node: Node): Element[] {
  return treesAround(node).flatMap((tree) => [...tree.querySelectorAll(CARE_CARD)].filter((card) => card.textContent!.trim()));
}
