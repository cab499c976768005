/** Runs in a page that stands in somebody's frame: tells its height, and takes care where its links lead. Without a frame it does nothing. */
import { isReady, toldHeight, wordPressSecret, type HeightMessage } from './frame-height.js';

const { body, documentElement } = document;
const secret = wordPressSecret(location.hash);
const theme = /[?&]theme=(dark|light|auto)\b/.exec(location.search)?.[1];
if (theme) documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;

/** To whoever holds the frame: who that is a page cannot know, and a height is no secret. */
function tell(message: object): void {
  parent.postMessage(message, '*');
}

let told = 0;
function tellHeight(again = false): void {
  const height = toldHeight(body.getBoundingClientRect().height, Number(body.dataset.fwHeightStep) || 1);
  // A frame that is not displayed has no height, and keeps the one that it had.
  if (!height || (height === told && !again)) return;
  told = height;
  tell({ flarewell: 'height', height } satisfies HeightMessage);
  if (secret) tell({ message: 'height', value: height, secret });
}

/** A page that opens in a small frame, or by WordPress in one that may open nothing, would be lost there. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented) return;
  const isInside = link.hash && link.href.split('#')[0] === location.href.split('#')[0];
  if (isInside) link.target = '_self';
  else if (secret) {
    event.preventDefault();
    // WordPress follows only to where the frame's own page is; from there all links work.
    tell({ message: 'link', value: link.host === location.host ? link.href : location.href.split('#')[0], secret });
  } else if (!/^https?:$/.test(link.protocol)) link.target = '_self';
}

if (parent !== self) {
  documentElement.classList.add('is-framed');
  new ResizeObserver(() => tellHeight()).observe(body);
  // Where a frame of another site is out of sight, or hidden as WordPress does it until it hears of it, Chromium observes nothing.
  tellHeight();
  addEventListener('load', () => tellHeight());
  addEventListener('message', ({ data, source }) => {
    if (source === parent && isReady(data)) tellHeight(true);
  });
  addEventListener('click', follow);
}
