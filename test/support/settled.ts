interface Updating extends Element {
  updateComplete?: Promise<unknown>;
}

function* elementsIn(root: ParentNode): Iterable<Updating> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

export const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/**
 * Resolves when every element in `root`, shadow roots included, has rendered what it knows, and has rendered again what
 * it learned from that: slots tell their content a moment after they were rendered, and observers later still.
 */
export async function settled(root: ParentNode = document): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await nextFrame();
    const own = root as Partial<Updating>;
    const pending = [own.updateComplete, ...Array.from(elementsIn(root), (element) => element.updateComplete)];
    if (own.shadowRoot) pending.push(...Array.from(elementsIn(own.shadowRoot), (element) => element.updateComplete));
    await Promise.all(pending);
  }
}

/** Waits for a fact that arrives on its own time (a lazily loaded module, words of another language). */
export async function until<Fact>(fact: () => Fact, what = String(fact), patience = 4000): Promise<NonNullable<Fact>> {
  const end = performance.now() + patience;
  for (;;) {
    const found = fact();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited ${patience} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
