import { CARE_CARD } from './author-words.js';

/** The trees that a node stands in: its own, then those around it, through shadow hosts. */
export function treesAround(node: Node): (Node & ParentNode)[] {
  const tree = node.getRootNode() as ShadowRoot;
  return tree.host ? [tree, ...treesAround(tree.host)] : [tree];
}

/** 0 is the most severe. */
function severity(card: Element): number {
  const words = [...['level', 'data-fw-level'].map((name) => card.getAttribute(name)?.toLowerCase()), ...card.classList].join(' ');
  return ['emergency', 'urgent', ''].findIndex((level) => RegExp(`(^| |is-level-)${level}( |$)`).test(words) || !level);
}

/** The most severe first, then as they stand; one whose level is not known comes last. */
export const mostSevereFirst = (cards: readonly Element[]): Element[] => [...cards].sort((one, other) => severity(one) - severity(other));

/**
 * Whether a reader can see a card where it stands, or could by scrolling. In a page that is not on a screen, such as a
 * parsed file, only what its HTML says is known. What is transparent counts as seen: pages fade in what comes into view.
 */
export function canBeSeen(card: Element): boolean {
  return card.ownerDocument.defaultView && card.checkVisibility ? card.checkVisibility({ visibilityProperty: true }) : !card.closest('[hidden],[style*="display:none"],[style*="display: none"]');
}

/** Whether a reader can be taken to a card: also to one in a closed answer, which `goTo` opens. */
export function canBeReached(card: Element): boolean {
  let outermost = card;
  for (let closed = card.closest('details:not([open])'); closed; closed = closed.parentElement?.closest('details:not([open])') ?? null) outermost = closed;
  return canBeSeen(outermost);
}

/** The care cards of the page in which a node stands, as their authors wrote them, upgraded or not. One without words says nothing to a reader, so it is none. */
export function careCards(node: Node): Element[] {
  return treesAround(node).flatMap((tree) => [...tree.querySelectorAll(CARE_CARD)].filter((card) => card.textContent!.trim()));
}
