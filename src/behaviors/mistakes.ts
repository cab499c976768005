import type { Advice, Mistake } from '../rules/mistake.js';

const told = new WeakMap<Element, Set<string>>();

/** Tells the author in the console what to mend, once for each mistake of each element. */
export function tellAuthor(host: Element, mistakes: readonly Mistake[], advice: Readonly<Record<string, Advice>>): void {
  for (const { code, node } of mistakes) {
    const codes = told.get(node) ?? new Set();
    told.set(node, codes);
    if (codes.has(code)) continue;
    codes.add(code);
    console.warn(`[flarewell] <${host.localName}> ${advice[code]!.join(' ')}`, node);
  }
}
