import { render, type CSSResult, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

import { styleSheetFor } from '../theme/style-sheet.js';
import type { LanguageController } from './language.js';
import { unrecorded } from './unrecorded.js';

/**
 * Prints one sheet and nothing of the page around it. The sheet stands for so long in a frame in the host's shadow root:
 * the page's own styles do not reach it, and the page is not changed by it.
 */
export class SheetController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: Node };
  #frame: HTMLIFrameElement | undefined;

  constructor(host: ReactiveControllerHost & { renderRoot: Node }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#frame?.remove();
  }

  /**
   * Opens the browser's print dialogue with a title and a sheet under it. False where the browser did not print: it has no
   * printing, or the page stands in a sandboxed frame. Never rejects.
   */
  async print(title: string, sheet: TemplateResult, { locale, dir }: LanguageController, styles: readonly CSSResult[]): Promise<boolean> {
    this.#frame?.remove();
    const frame = (this.#frame = document.createElement('iframe'));
    frame.tabIndex = -1;
    frame.ariaHidden = 'true';
    frame.className = unrecorded;
    const focused = (this.#host.renderRoot.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    const done = (): void => {
      frame.remove();
      focused?.focus({ preventScroll: true });
    };
    // Above the window, where it makes nothing scroll; a frame that is not displayed would print nothing.
    frame.style.cssText = 'position: fixed; inset: auto auto 100% 0; inline-size: 210mm; block-size: 297mm; border: 0';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    this.#host.renderRoot.appendChild(frame);
    // Firefox replaces the document of a new frame when it has loaded, and what had been put in with it.
    await loaded;
    const { contentDocument: page, contentWindow: view } = frame;
    let printed = false;
    try {
      page!.title = title;
      Object.assign(page!.documentElement, { lang: locale, dir, className: unrecorded });
      page!.adoptedStyleSheets = styles.map((each) => styleSheetFor(each, page!));
      page!.body.append(Object.assign(page!.createElement('h1'), { textContent: title }));
      render(sheet, page!.body.appendChild(page!.createElement('main')));
      view!.addEventListener('beforeprint', () => (printed = true));
      // Not at once: some browsers are still at it.
      view!.addEventListener('afterprint', () => setTimeout(done));
      view!.focus();
      view!.print();
    } catch {
      // What refuses to print, or to be written to, has not printed.
    }
    if (!printed) done();
    return printed;
  }
}
