import type { Advice, Mistake } from '../rules/mistake.js';

const told = new WeakMap<Element, Set<string>>();

/** Tells the author in the console what to mend: each mistake once for as long as the page lives, in one message with all elements that have it. */
export function tellAuthor(host: Element, mistakes: readonly Mistake[], advice: Readonly<Record<string, Advice>>): void {
  const news = new Map<string, Element[]>();
  for (const { code, node } of mistakes) {
    const codes = told.get(node) ?? new Set();
    told.set(node, codes);
    if (codes.has(code)) continue;
    codes.add(code);
    news.set(code, [...(news.get(code) ?? []), node]);
  }
  for (const [code, nodes] of news) console.warn(`[flarewell] <${host.localName}> ${advice[code]!.slice(0, 2).join(' ')}`, ...nodes);
}
