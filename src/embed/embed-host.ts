/** Runs in a page with frames of ours, `<iframe class="fw-embed">`: gives each the height that its content has. */
import { heightIn, type ReadyMessage } from './frame-height.js';

const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll<HTMLIFrameElement>('iframe.fw-embed');

addEventListener('message', ({ data, source, origin }) => {
  const height = heightIn(data);
  if (!height) return;
  for (const frame of frames()) {
    // What a frame has been led away to is a stranger; in a sandbox, all are nobody.
    const isOurs = origin === 'null' || origin === new URL(frame.src).origin;
    if (isOurs && frame.contentWindow === source) frame.style.height = `${height}px`;
  }
});

/** Frames that were there first have told theirs to nobody. */
function callOut(): void {
  for (const frame of frames()) frame.contentWindow?.postMessage({ flarewell: 'ready' } satisfies ReadyMessage, '*');
}
callOut();
addEventListener('DOMContentLoaded', callOut);
