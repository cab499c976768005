import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The author's nodes, which stay where the author put them: inside the widget's tag, or inside a plain wrapper whose
 * shadow root holds the widget around a `<slot>`. Children may arrive late, change and vanish.
 */
export class ContentController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;

  /** `onChange` is called when the content is first there and, once per batch, after nodes or words in it changed. */
  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#observer = new MutationObserver(onChange);
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
    this.#observer.observe(this.holder, { subtree: true, childList: true, characterData: true });
    this.#onChange();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
