import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';

import { adoptOnce } from '../theme/style-sheet.js';
import { whenUnseen } from './arrival.js';

/** Half a page is not a mistake: how long nothing may have changed, in milliseconds, before content counts as complete. */
const REST = 500;

/**
 * The author's nodes, which stay where the author put them: inside the widget's tag, or inside a plain wrapper whose
 * shadow root holds the widget around a `<slot>`. Children may arrive late, change and vanish.
 */
export class ContentController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #styles: CSSResult;
  readonly #onRead: () => void;
  readonly #onRest: () => void;
  readonly #observer = new MutationObserver(() => this.#changed());
  #unread = false;
  #timer = 0;

  /**
   * `styles` are the light styles, adopted once per root in which author nodes stand. `onRead` is called right before the
   * host renders, when the content is first there and after nodes or words in it changed; `onRest` when the page has
   * loaded and changes have ceased.
   */
  constructor(host: ReactiveControllerHost & Element, styles: CSSResult, onRead: () => void, onRest: () => void) {
    this.#host = host;
    this.#styles = styles;
    this.#onRead = onRead;
    this.#onRest = onRest;
    host.addController(this);
  }

  /** The element that holds the author's nodes: the widget itself or its plain wrapper. */
  get holder(): Element {
    let holder: Element = this.#host;
    for (;;) {
      const outer = (holder.getRootNode() as ShadowRoot).host;
      if (!outer || holder.firstElementChild?.localName !== 'slot') return holder;
      holder = outer;
    }
  }

  /** Where ids, hash targets, care cards and light styles belong; not the widget's own root when a wrapper stands around it. */
  get root(): Document | ShadowRoot {
    return this.holder.getRootNode() as Document | ShadowRoot;
  }

  hostConnected(): void {
    whenUnseen(this.#host, this.holder, () => adoptOnce(this.root, this.#styles, this.#host.ownerDocument));
    this.#observer.observe(this.holder, { subtree: true, childList: true, characterData: true });
    this.#changed();
  }

  hostUpdate(): void {
    if (!this.#unread) return;
    this.#unread = false;
    this.#onRead();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #changed(): void {
    this.#unread = true;
    this.#host.requestUpdate();
    this.#awaitRest();
  }

  #awaitRest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (document.readyState === 'complete' ? this.#onRest() : this.#awaitRest()), REST) as unknown as number;
  }
}
