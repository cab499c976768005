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
/** The address that has been followed, by whichever widget: content that is rendered anew does not take the page to it again. */
let followed = '';
const followHash = (): void => controllers.forEach((controller) => controller.follow());

/**
 * Follows a link to a question or to something inside an answer, on load and on `hashchange`. A hash that is malformed,
 * or names nothing, or more than one thing, does nothing.
 */
export class DeepLinkController implements ReactiveController {
  readonly #content: ContentController;
  readonly #widget: Linkable;

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
    const { hash, href } = location;
    if (!hash || (arriving && href === followed)) return;
    try {
      const name = decodeURIComponent(hash.slice(1));
      const id = CSS.escape(name);
      const byId = [...this.#content.root.querySelectorAll(`#${id},#user-content-${id}`)];
      // Its own first: asking all widgets of a page by all of them would take long on a long page.
      const own = byId.length ? byId : this.#widget.named(name);
      const [target, another] = own.length && !byId.length ? [...controllers].flatMap((controller) => controller.#widget.named(name)) : own;
      if (!target || another || !this.#content.holder.contains(target)) return;
      followed = href;
      // Where the browser has already opened and reached it, scrolling again would take the page from the reader's hands.
      if (this.#widget.reveal(target) || !byId.length) target.scrollIntoView();
      // The browser continues its keyboard order at an id, but knows nothing of other names. Who is already elsewhere stays.
      if (!byId.length && (!arriving || document.activeElement === document.body)) (target.querySelector('summary') ?? (target as HTMLElement)).focus({ preventScroll: true });
    } catch {
      // A malformed hash names nothing.
    }
  }
}
