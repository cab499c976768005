import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Copies text to the clipboard. Where there is none (an `http:` page, a sandboxed frame, a refused permission) the text
 * is kept for the widget to show, so that the reader can select it.
 */
export class CopyController implements ReactiveController {
  /** The text that could not be copied, to be shown for selecting; empty when there is none. */
  uncopied = '';

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.uncopied = '';
  }

  /** Resolves with whether the text is in the clipboard. Never rejects. */
  async copy(text: string): Promise<boolean> {
    let copied = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copied = false;
    }
    this.uncopied = copied ? '' : text;
    this.#host.requestUpdate();
    return copied;
  }
}
