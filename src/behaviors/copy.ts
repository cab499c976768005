import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Copies text to the clipboard, and says so. Where there is none (an `http:` page, a sandboxed frame, a refused permission)
 * the text is kept for the widget to show, and the focus goes there, so that the reader hears why and can select it.
 */
export class CopyController implements ReactiveController {
  /** The text that could not be copied, to be shown for selecting; empty when there is none. */
  uncopied = '';

  readonly #host: ReactiveControllerHost & { renderRoot: ParentNode };
  readonly #say: (words: string) => void;

  /** `say` announces in the widget's live region. */
  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }, say: (words: string) => void) {
    this.#host = host;
    this.#say = say;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.uncopied = '';
  }

  /** Copies `text` and says `done`. Never rejects. */
  async copy(text: string, done: string): Promise<void> {
    // Emptied first, because the same words again would not be announced.
    this.#say('');
    this.uncopied = '';
    try {
      await navigator.clipboard.writeText(text);
      this.#say(done);
    } catch {
      this.uncopied = text;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.uncopied) this.#host.renderRoot.querySelector('textarea')?.focus();
  }
}
