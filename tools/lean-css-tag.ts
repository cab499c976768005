/**
 * Stands in for Lit's `css-tag.js` in the one-tag build. Lit's own also serves browsers without constructable style
 * sheets and several copies of Lit that share one `CSSResult`; here every browser has the former (Safari since 16.4) and
 * the bundle is its own only copy.
 */
export const supportsAdoptingStyleSheets = true;

export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }
}

export const unsafeCSS = (text: unknown): CSSResult => new CSSResult(String(text));

export const css = (strings: TemplateStringsArray, ...values: CSSResult[]): CSSResult =>
  new CSSResult(strings.reduce((text, string, index) => text + values[index - 1]!.cssText + string));

export const getCompatibleStyle = (styles: CSSResult): CSSResult => styles;

export const adoptStyles = (root: ShadowRoot, styles: CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
