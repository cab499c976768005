/**
 * The nearest non-empty `lang` of a node, through shadow hosts: HTML's own rule for the language of a node. Systems that
 * write pages also write `pt_BR`; what comes back is spelled as `Intl` wants it.
 */
export function nearestLang(start: Node): string {
  for (let node: Node | null = start; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const lang = (node as Element).getAttribute?.('lang')?.trim();
    if (lang) return lang.replace(/_/g, '-');
  }
  return '';
}
