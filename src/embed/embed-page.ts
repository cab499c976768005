/** Runs in a page that stands in somebody's frame: tells its height, and takes care where its links lead. Without a frame it does nothing. */
import { isReady, wordPressSecret, type HeightMessage } from './frame-height.js';

const { documentElement } = document;
// Not by its name, which an element of the author's may have.
const body = documentElement.querySelector<HTMLBodyElement>('body')!;
const secret = wordPressSecret(location.hash);
const theme = /[?&]theme=(dark|light|auto)\b/.exec(location.search)?.[1];
if (theme) documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;

/** To whoever holds the frame: who that is a page cannot know. */
function tell(message: object): void {
  parent.postMessage(message, '*');
}

let told = 0;
/** Nothing more is said: from then on the height depends on what a reader has ticked, and the page around could count that. */
let isSilent = false;
/** While somebody searches, the height tells what they have found. */
let isSought = false;

function tellHeight(again = false): void {
  const height = Math.ceil(body.getBoundingClientRect().height);
  // A frame that is not displayed has no height, and keeps the one that it had.
  const isNews = height > 0 && !isSilent && height !== told && !(isSought && height < told);
  if (!isNews && !(again && told)) return;
  if (isNews) told = height;
  tell({ flarewell: 'height', height: told } satisfies HeightMessage);
  if (secret) tell({ message: 'height', value: told, secret });
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
  if (body.hasAttribute('data-fw-private')) addEventListener('click', () => (isSilent = true), { capture: true });
  // Before the widget, which keeps it from the page.
  const noteSearch = (event: Event): void => {
    isSought = (event.composedPath()[0] as HTMLInputElement).value !== '';
    setTimeout(tellHeight);
  };
  addEventListener('input', noteSearch, { capture: true });
  new ResizeObserver(() => tellHeight()).observe(body);
  // Where a frame of another site is out of sight, or hidden as WordPress does it until it hears of it, Chromium observes nothing.
  tellHeight();
  addEventListener('load', () => tellHeight());
  addEventListener('message', ({ data, source }) => {
    if (source === parent && isReady(data)) tellHeight(true);
  });
  addEventListener('click', follow);
}
