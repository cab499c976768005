import type { CSSResult } from 'lit';

const sources = new WeakMap<CSSStyleSheet, CSSResult>();

/**
 * The constructed style sheet of some styles, for one document: a sheet may only be adopted where its own window
 * constructed it, so an element that moved into a frame needs a copy.
 */
export function styleSheetFor(styles: CSSResult, { defaultView }: Document): CSSStyleSheet {
  let sheet = styles.styleSheet!;
  if (defaultView && defaultView !== window) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
  }
  sources.set(sheet, styles);
  return sheet;
}

/**
 * Adopts styles in a root, once; first in its list, so that a sheet of the page's own comes later and wins on looks. A
 * document without a window (of a template, of a parser) shows nothing and takes no sheets.
 */
export function adoptOnce(root: Document | ShadowRoot, styles: CSSResult, owner: Document): void {
  if (!owner.defaultView) return;
  const sheets = root.adoptedStyleSheets;
  if (!sheets.some((sheet) => sources.get(sheet) === styles)) root.adoptedStyleSheets = [styleSheetFor(styles, owner), ...sheets];
}
