import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ContentController } from './content.js';

/** What a widget must offer so that links into it can be followed. */
export interface Linkable {
  /** What a name that is no id may mean, for example a question by its words. */
  named(name: string): Element[];
  /** Makes a target readable; answers whether it had to. */
  reveal(target: Element): boolean;
}

const controllers = new Set<DeepLinkController>();
const followHash = (): void => controllers.forEach((controller) => controller.follow());

/**
 * Follows a link to a question or to something inside an answer, on load and on `hashchange`. A hash that is malformed,
 * or names nothing, or more than one thing, does nothing.
 */
export class DeepLinkController implements ReactiveController {
  readonly #content: ContentController;
  readonly #widget: Linkable;
  #followed = '';

  constructor(host: ReactiveControllerHost, content: ContentController, widget: Linkable) {
    this.#content = content;
    this.#widget = widget;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    addEventListener('hashchange', followHash);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (!controllers.size) removeEventListener('hashchange', followHash);
  }

  /** Follows the page's hash, if what it names stands in this widget. `arriving` content follows a hash only once. */
  follow(arriving = false): void {
    const { hash } = location;
    if (!hash || (arriving && hash === this.#followed)) return;
    try {
      const name = decodeURIComponent(hash.slice(1));
      const id = CSS.escape(name);
      const byId = [...this.#content.root.querySelectorAll(`#${id},#user-content-${id}`)];
      const [target, another] = byId.length ? byId : [...controllers].flatMap((controller) => controller.#widget.named(name));
      if (!target || another || !this.#content.holder.contains(target)) return;
      this.#followed = hash;
      // Where the browser has already opened and reached it, scrolling again would take the page from the reader's hands.
      if (this.#widget.reveal(target) || !byId.length) target.scrollIntoView();
    } catch {
      // A malformed hash names nothing.
    }
  }
}
