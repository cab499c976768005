/**
 * Prepares each frame that appears in a root, before the library uses it: to stand in for a dialogue that nobody answers,
 * or to see what is done there. Some engines replace the window of a new frame when it has loaded. Returns how to stop.
 */
export function whenFramed(root: Node, prepare: (view: Window & typeof globalThis) => void): () => void {
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLIFrameElement)) continue;
        const ready = (): void => prepare(node.contentWindow as Window & typeof globalThis);
        ready();
        node.addEventListener('load', ready, { capture: true });
      }
    }
  });
  watch.observe(root, { childList: true });
  return () => watch.disconnect();
}
