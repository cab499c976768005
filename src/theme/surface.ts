// What shines through is no cover, so the next colour behind it is taken.
const clear = /^rgba|\//;

/** The colour that is seen behind an element: what a sticky heading needs in order to cover what passes under it. */
export function surfaceBehind(element: Element): string {
  for (let node: Element | null = element; node; node = node.parentElement ?? (node.getRootNode() as ShadowRoot).host) {
    const { backgroundColor } = getComputedStyle(node);
    if (!clear.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
