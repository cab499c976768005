import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Hands the reader a file that is made on the spot. From a frame in the host's root, because a page is told where its own
 * window goes (`navigation.onnavigate`), address of the file and all; and what makes the file are the frame's own
 * functions, not those that the page may have replaced.
 */
export class DownloadController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: Node };
  #frame: HTMLIFrameElement | undefined;

  constructor(host: ReactiveControllerHost & { renderRoot: Node }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#frame?.remove();
  }

  /**
   * False where the page surely may not hand out files: it stands in a sandboxed frame. Otherwise nobody is told whether
   * the browser kept the file. Never rejects.
   */
  async save(name: string, text: string, type: string): Promise<boolean> {
    this.#frame?.remove();
    if (self.origin === 'null') return false;
    // It stays until the next file: the browser may not have fetched it yet, and it goes with its frame.
    const frame = (this.#frame = document.createElement('iframe'));
    frame.hidden = true;
    frame.title = name;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    this.#host.renderRoot.appendChild(frame);
    // Firefox replaces the document of a new frame when it has loaded, and what had been put in with it.
    await loaded;
    try {
      const { document: page, URL, Blob } = frame.contentWindow as Window & typeof globalThis;
      const link = page.body.appendChild(page.createElement('a'));
      link.href = URL.createObjectURL(new Blob([text], { type }));
      link.download = name;
      link.click();
      return true;
    } catch {
      return false;
    }
  }
}
