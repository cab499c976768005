import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back when the size of the host or of something else it watches has changed. */
export class ResizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: ResizeObserver;

  constructor(host: ReactiveControllerHost & Element, onResize: () => void) {
    this.#host = host;
    this.#observer = new ResizeObserver(onResize);
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Watches one more element; doing so again costs nothing. */
  watch(element: Element): void {
    this.#observer.observe(element);
  }
}
