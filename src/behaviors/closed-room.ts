import { nothing, render, type CSSResult, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

import { styleSheetFor } from '../theme/style-sheet.js';

/**
 * A place inside a widget that scripts of the page cannot look into: an element with a closed shadow root. It renders like
 * a widget, and can have abilities of its own. To listeners outside, what happens in it happens to the widget.
 *
 * Whoever holds the room holds its root, so it must be in a `#private` field, and never in what Lit can be asked for: not
 * in reactive state, and not in the host's list of controllers. What no room can hide: that, where and when something was
 * pressed, which keys were typed, how high it is, and anything at all from a script that ran before ours and rewrote
 * `attachShadow`.
 */
export class ClosedRoom implements ReactiveControllerHost {
  /** For the widget's own template. The room renders for as long as this stands in the page. */
  readonly place = document.createElement('div');
  readonly renderRoot = this.place.attachShadow({ mode: 'closed' });

  readonly #template: () => TemplateResult;
  readonly #styles: readonly CSSResult[];
  readonly #onFailure: (error: unknown) => void;
  readonly #controllers = new Set<ReactiveController>();
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

  /** Takes everything out of the room; what is rendered next begins anew. */
  empty(): void {
    render(nothing, this.renderRoot);
  }

  #render(): void {
    const { isConnected, ownerDocument } = this.place;
    if (!isConnected) return;
    // A move to another document empties them.
    if (!this.renderRoot.adoptedStyleSheets.length) this.renderRoot.adoptedStyleSheets = this.#styles.map((styles) => styleSheetFor(styles, ownerDocument));
    try {
      this.#controllers.forEach((controller) => controller.hostUpdate?.());
      render(this.#template(), this.renderRoot);
      this.#controllers.forEach((controller) => controller.hostUpdated?.());
    } catch (error) {
      this.renderRoot.replaceChildren();
      this.#onFailure(error);
    }
  }
}
