import { start } from '../../../src/loader/loader.js';
import { put, type FixtureOptions } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';

// As a page does: from here on every wrapper and tag in the page becomes a widget.
start();

export const day = (date: string, words = date): string => `<time datetime="${date}">${words}</time>`;
export const part = (name: string, words: string, attributes = ''): string => `<dt>${name}</dt><dd data-fw-part="${name}"${attributes}>${words}</dd>`;

export const doctor = '<span class="fw-name">Dr Ines Weber</span>, <span class="fw-role">rheumatologist</span>, <a class="fw-registration" href="https://example.org/1">No. 1</a>';
export const nice = '<li><a href="https://www.nice.org.uk/guidance/ng193">Chronic pain</a>, NICE, 2021 <small class="fw-kind is-guideline">guideline</small></li>';
export const blog = '<li><a href="https://example.org/blog">A blog</a> <small class="fw-kind is-blog">blog</small></li>';
export const author = part('author', 'Amal Haddad');
export const written = part('written', day('2026-09-01'));
export const reviewed = part('reviewed', day('2026-10-01'));
export const due = part('due', day('2027-10-01', '1 October 2027'));
export const rest = part('funding', 'Nobody') + part('ai', 'None');
export const nobody = part('reviewer', 'No doctor has read this', ' class="is-none"');

export const inside = (facts: string, sources = `<ol>${nice}</ol>`): string => `<h3>About this article</h3><dl>${facts}</dl>${sources}`;

/** A review in the page, in the words of somebody who looks at it. */
export class Review {
  constructor(readonly holder: HTMLElement) {}

  get element(): HTMLElement {
    return this.holder.localName === 'fw-review' ? this.holder : (this.holder.shadowRoot!.firstElementChild as HTMLElement);
  }

  /** What the widget says at the end, line by line. */
  get added(): string[] {
    return [...this.element.shadowRoot!.querySelectorAll('p')].map((line) => line.textContent!.trim());
  }

  /** What is said behind a date. */
  behind(name: string): string {
    const time = this.holder.querySelector(`[data-fw-part=${name}] time, .is-part-${name} time`)!;
    const { content } = getComputedStyle(time, '::after');
    return content === 'none' || content === 'normal' ? '' : content.replaceAll('"', '').trim();
  }
}

export async function review(html: string, options: FixtureOptions = {}): Promise<Review> {
  const place = put(html, { lang: 'en', ...options });
  const holder = place.querySelector<HTMLElement>('fw-review, .fw-review, [data-fw="review"]')!;
  await until(() => holder.hasAttribute('data-fw-ready'), 'the review is ready', 20_000);
  await settled(place);
  return new Review(holder);
}

/** The same content in the plain wrapper and in the tag. */
export const forms: { name: string; around(html: string, months?: number): string }[] = [
  { name: 'the plain wrapper', around: (html, months) => `<div class="fw-review${months ? ` is-months-${months}` : ''}" data-fw="review">${html}</div>` },
  { name: 'the attribute alone', around: (html, months) => `<section data-fw="review"${months ? ` data-fw-months="${months}"` : ''}>${html}</section>` },
  { name: 'the tag', around: (html, months) => `<fw-review${months ? ` months="${months}"` : ''}>${html}</fw-review>` },
];
