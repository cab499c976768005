import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ContentController } from './content.js';

const controllers = new Set<DeepLinkController>();
const followHash = (): void => controllers.forEach((controller) => controller.follow());

/** The target of the page's hash as the author or an engine wrote it, or '' where it is malformed. */
function hashName(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * Follows a link to a question or to something inside an answer, on load and on `hashchange`. A hash that names nothing,
 * or more than one thing, does nothing.
 */
export class DeepLinkController implements ReactiveController {
  readonly #content: ContentController;
  readonly #find: (name: string) => Element[];
  readonly #reveal: (target: Element) => boolean;
  #followed = '';

  /**
   * `find` gives what a name that is no id may mean; `reveal` makes a target readable, and answers whether it had to.
   */
  constructor(
    host: ReactiveControllerHost,
    content: ContentController,
    find: (name: string) => Element[],
    reveal: (target: Element) => boolean,
  ) {
    this.#content = content;
    this.#find = find;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    if (!controllers.size) addEventListener('hashchange', followHash);
    controllers.add(this);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (!controllers.size) removeEventListener('hashchange', followHash);
  }

  /** For content that arrives: follows the page's hash unless that has been done. */
  followOnce(): void {
    if (location.hash !== this.#followed) this.follow();
  }

  /** Follows the page's hash, if what it names stands in this widget. */
  follow(): void {
    const { holder, root } = this.#content;
    const name = hashName();
    if (!name) return;
    const byId = root.querySelectorAll(`[id="${CSS.escape(name)}"],[id="user-content-${CSS.escape(name)}"]`);
    const targets = byId.length ? [...byId] : [...controllers].flatMap((controller) => controller.#find(name));
    const [target] = targets;
    if (targets.length !== 1 || !holder.contains(target!)) return;
    this.#followed = location.hash;
    // Where the browser has already opened and reached it, scrolling again would take the page from the reader's hands.
    if (this.#reveal(target!) || !byId.length) target!.scrollIntoView();
  }
}
