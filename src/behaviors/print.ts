import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Opens for printing what is closed on screen, and closes it again afterwards: for browsers whose style sheets cannot,
 * because they lack `::details-content` (before Chromium 131, Firefox 143, Safari 18.4). While it prints, the holder of
 * the author's nodes carries `data-fw-printing`.
 */
export class PrintController implements ReactiveController {
  readonly #holder: Element;
  readonly #closed: () => Iterable<HTMLDetailsElement>;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost, holder: Element, closed: () => Iterable<HTMLDetailsElement>) {
    this.#holder = holder;
    this.#closed = closed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  #open = (): void => {
    this.#holder.toggleAttribute('data-fw-printing', true);
    // Some engines say it twice; what was opened the first time is not the reader's doing either.
    this.#opened.push(...this.#closed());
    for (const details of this.#opened) details.open = true;
  };

  #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
    // The `toggle` events of closing are still to come.
    setTimeout(() => this.#holder.removeAttribute('data-fw-printing'));
  };
}
