import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Opens for printing what is closed on screen, and closes it again afterwards. Style sheets do the same in browsers that
 * know `::details-content`; this serves the others.
 */
export class PrintController implements ReactiveController {
  readonly #closed: () => Iterable<HTMLDetailsElement>;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost, closed: () => Iterable<HTMLDetailsElement>) {
    this.#closed = closed;
    host.addController(this);
  }

  /** Whether answers are open only because the page is being printed. */
  get printing(): boolean {
    return this.#opened.length > 0;
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
    this.#opened = [...this.#closed()];
    for (const details of this.#opened) details.open = true;
  };

  #close = (): void => {
    for (const details of this.#opened) details.open = false;
    // The `toggle` events of closing are still to come.
    setTimeout(() => (this.#opened = []));
  };
}
