import { CARE_CARD } from './author-words.js';

/** The trees that a node stands in: its own, then those around it, through shadow hosts. */
export function treesAround(node: Node): (Node & ParentNode)[] {
  const tree = node.getRootNode() as ShadowRoot;
  return tree.host ? [tree, ...treesAround(tree.host)] : [tree];
}

/** The care cards of the page in which a node stands, as their authors wrote them, upgraded or not. One without words says nothing to a reader, so it is none. */
export function careCards(node: Node): Element[] {
  return treesAround(node).flatMap((tree) => [...tree.querySelectorAll(CARE_CARD)].filter((card) => card.textContent!.trim()));
}
