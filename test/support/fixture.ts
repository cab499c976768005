import { settled } from './settled.js';

const places = new Set<Element>();

afterEach(() => {
  for (const place of places) place.remove();
  places.clear();
  // What a test opened by a link or scrolled to is not the next test's beginning.
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  window.scrollTo(0, 0);
});

/**
 * Parses an author's HTML into the page as a CMS would put it there, waits until widgets in it have rendered, and removes
 * it after the test. Resolves to the first element in it.
 */
export async function fixture<Found extends Element = HTMLElement>(
  html: string,
  on: FixtureOptions = {},
): Promise<Found> {
  const place = put(html, on);
  await settled(place);
  const found = place.firstElementChild;
  if (!found) throw new Error('There is no element in this fixture.');
  return found as Found;
}

export interface FixtureOptions {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Where to: the body unless a test has a shadow root or a hostile wrapper of its own. */
  into?: ParentNode;
}

/** The same without waiting, for a test of what is there before any widget has rendered. Returns the place around it. */
export function put(html: string, { lang, dir, into = document.body }: FixtureOptions = {}): HTMLElement {
  const place = document.createElement('div');
  if (lang !== undefined) place.lang = lang;
  if (dir !== undefined) place.dir = dir;
  places.add(place);
  // Connected first and parsed then, as a page is: elements that are defined start on a tree that exists.
  into.append(place);
  place.innerHTML = html;
  return place;
}
