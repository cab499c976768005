/**
 * The nearest non-empty `lang` of a node, through shadow hosts: HTML's own rule for the language of a node. Systems that
 * write pages also write `pt_BR`; what comes back is spelled as `Intl` wants it.
 */
export function nearestLang(start: Node): string {
  for (let node: Node | null = start; node; ) {
    // By `closest`, since a form with a field called "parentNode" does not tell scripts its parent.
    const found: Element | null = (node as Partial<Element>).closest?.('[lang]') ?? null;
    const lang = found?.getAttribute('lang')!.trim();
    if (lang) return lang.replace(/_/g, '-');
    node = found?.parentElement ?? ((found ?? node).getRootNode() as ShadowRoot).host;
  }
  return '';
}
