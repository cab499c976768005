/** The nearest non-empty `lang` of a node, through shadow hosts: HTML's own rule for the language of a node. */
export function nearestLang(start: Node): string {
  for (let node: Node | null = start; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang) return lang;
  }
  return '';
}
