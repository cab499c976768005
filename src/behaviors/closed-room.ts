import { render, type CSSResult, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

import type { LanguageController } from './language.js';

/**
 * A place inside a widget that scripts of the page cannot look into: an element with a closed shadow root. It renders like
 * a widget, and can have abilities of its own. To listeners outside, what happens in it happens to the widget.
 *
 * Whoever holds the room holds its root, so it must be in a `#private` field, and never in what Lit can be asked for: not
 * in reactive state, and not in the host's list of controllers. What no room can hide: that, where and when something was
 * pressed, which keys were typed, how high it is, and anything at all from a script that puts functions of its own in the
 * place of the browser's or of the library's.
 */
export class ClosedRoom implements ReactiveControllerHost {
  /** For the widget's own template. The room renders for as long as this stands in the page. */
  readonly place = document.createElement('div');
  readonly renderRoot = this.place.attachShadow({ mode: 'closed' });

  readonly #template: () => TemplateResult;
  readonly #styles: readonly CSSResult[];
  readonly #onFailure: (error: unknown) => void;
  readonly #controllers = new Set<ReactiveController>();
  #box = this.renderRoot.appendChild(document.createElement('div'));
  #update: Promise<boolean> | undefined;

  /** `onFailure` is called when the template cannot be rendered; the room is then empty. */
  constructor(host: ReactiveControllerHost, styles: readonly CSSResult[], template: () => TemplateResult, onFailure: (error: unknown) => void) {
    this.#styles = styles;
    this.#template = template;
    this.#onFailure = onFailure;
    // Not the room itself: a script of the page can read what a host has as controllers.
    host.addController({
      hostConnected: () => {
        this.#controllers.forEach((controller) => controller.hostConnected?.());
        this.requestUpdate();
      },
      hostUpdated: () => this.requestUpdate(),
      hostDisconnected: () => this.#controllers.forEach((controller) => controller.hostDisconnected?.()),
    });
  }

  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.place.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      this.#render();
      return true;
    });
  }

  /** Takes everything out of the room; what is rendered next begins anew, also after a failure. */
  empty(): void {
    const box = document.createElement('div');
    this.#box.replaceWith(box);
    this.#box = box;
  }

  #render(): void {
    const { isConnected, ownerDocument } = this.place;
    // A document without a window shows nothing.
    if (!isConnected || !ownerDocument.defaultView) return;
    try {
      // A move to another document empties them.
      if (!this.renderRoot.adoptedStyleSheets.length) this.renderRoot.adoptedStyleSheets = this.#ownSheets(ownerDocument.defaultView);
      this.#controllers.forEach((controller) => controller.hostUpdate?.());
      render(this.#template(), this.#box);
      this.#controllers.forEach((controller) => controller.hostUpdated?.());
    } catch (error) {
      this.empty();
      this.#onFailure(error);
    }
  }

  /** Its own: into a sheet that an open root shares, a script could write a rule that tells what is ticked. */
  #ownSheets({ CSSStyleSheet }: Window & typeof globalThis): CSSStyleSheet[] {
    return this.#styles.map(({ cssText }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }
}

/**
 * The words of a host for use in its room: strings, whatever a script of the page has made of the host's controller. A node
 * of the page's own, rendered into the room, would know the root that it stands in.
 */
export function plainWords(l10n: LanguageController): LanguageController {
  // Not by its type of a message function, by which translators' texts are found: what is passed on here is none.
  const ask: (message: string, about: { id: string; desc: string }) => string = l10n.msg;
  const words: Pick<LanguageController, 'msg' | 'locale' | 'dir' | 'formatTag'> = {
    msg: (message, about) => String(ask(message, about)),
    get locale() {
      return String(l10n.locale);
    },
    get dir() {
      return String(l10n.dir) as LanguageController['dir'];
    },
    get formatTag() {
      return String(l10n.formatTag);
    },
  };
  return words as LanguageController;
}
