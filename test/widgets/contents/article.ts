import type { ContentsElement } from '../../../src/widgets/contents/contents.js';
import { put, type FixtureOptions } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';

export const wrapper = (inside = '', attributes = '') => `<div class="fw-contents" data-fw="contents"${attributes}>${inside}</div>`;
export const tag = (inside = '', attributes = '') => `<fw-contents${attributes}>${inside}</fw-contents>`;

export const forms = [
  ['a plain wrapper', wrapper],
  ['the tag', tag],
] as const;

/** So many lines of text that the next heading is out of sight. */
export const long = `<div>${'<p>Words to read.</p>'.repeat(40)}</div>`;

export const written = '<h2>On this page</h2><ul><li><a href="#one">One</a></li><li><a href="#two">Two</a></li><li><a href="#three">Three</a></li></ul>';
export const three = `<h2 id="one">One</h2>${long}<h2 id="two">Two</h2>${long}<h2 id="three">Three</h2>${long}`;

/** A list of contents in the page, in the words of somebody who looks at it. */
export async function contentsIn(html: string, options?: FixtureOptions) {
  const place = put(html, options);
  const holder = await until(() => place.querySelector<HTMLElement>('[data-fw-ready]:is(fw-contents,.fw-contents)'), 'it is ready', 30_000);
  const element = (holder.shadowRoot?.querySelector('fw-contents') ?? holder) as ContentsElement;
  const shadow = element.shadowRoot!;
  const words = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  await until(() => words(shadow.querySelector('.time')), 'it says how long', 20_000);
  if (!/\S/.test(holder.textContent!)) await until(() => shadow.querySelector('nav') ?? !place.querySelector('h2,h3'), 'the list is made', 20_000);
  await settled(place);
  const links = () => [...shadow.querySelectorAll<HTMLAnchorElement>('nav a')];
  return {
    place,
    holder,
    element,
    shadow,
    links,
    /** What the list that was made says, with what stands inside what. */
    list: () => [...shadow.querySelectorAll('nav > ul > li')].map((item) => [...item.querySelectorAll('a')].map(words).join(' > ')),
    link: (said: string) => links().find((link) => words(link).startsWith(said))!,
    toggle: () => shadow.querySelector<HTMLButtonElement>('[part=toggle]')!,
    time: () => words(shadow.querySelector('.time')),
    current: () => [...links(), ...holder.querySelectorAll('a')].filter((link) => link.getAttribute('aria-current') === 'true').map(words),
  };
}
