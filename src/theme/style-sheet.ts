import type { CSSResult } from 'lit';

const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * The constructed style sheet of some styles, for one document: a sheet may only be adopted in the document whose
 * window constructed it, so an element that moves into a frame needs a copy.
 */
export function styleSheetFor(styles: CSSResult, owner: Document): CSSStyleSheet {
  if (owner === document) return styles.styleSheet!;
  let made = copies.get(owner);
  if (!made) copies.set(owner, (made = new Map()));
  let sheet = made.get(styles);
  if (!sheet) {
    sheet = new (owner.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    made.set(styles, sheet);
  }
  return sheet;
}
