import { start } from '../../../src/loader/loader.js';
import { put, type FixtureOptions } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';

// As a page does: from here on every wrapper and tag in the page becomes a widget.
start();

export const forms = [
  { name: 'a plain wrapper', around: (inside: string) => `<div class="fw-treatments" data-fw="treatments">${inside}</div>` },
  { name: 'the tag', around: (inside: string) => `<fw-treatments>${inside}</fw-treatments>` },
];
export const { around } = forms[0]!;

const terms = { what: 'What it is', benefits: 'Good', harms: 'Bad', 'who-should-not': 'Not for', evidence: 'How sure' };

/** An option with all parts, but for those that are changed; empty words leave one out. */
export function option(name: string, change: Partial<Record<keyof typeof terms, string>> = {}, level = 4, attributes = ''): string {
  const parts = Object.entries(terms).map(([part, term]) => {
    const words = change[part as keyof typeof terms] ?? `${name}: ${part}.`;
    return words && `<dt>${term}</dt><dd data-fw-part="${part}">${words}</dd>`;
  });
  return `<h${level}${attributes}>${name}</h${level}><dl>${parts.join('')}</dl>`;
}

export const none = option('Nothing', {}, 3, ' class="is-none"');
export const kinds = `<p>Before.</p><h3>Needles</h3><p>About needles.</p>${option('Red')}${option('Blue')}<h3>Hands</h3>${option('Massage')}${none}<p>After.</p>`;

export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** A list of treatments in the page, in the words of somebody who looks at it. */
export class List {
  readonly holder: HTMLElement;

  constructor(holder: HTMLElement) {
    this.holder = holder;
  }

  get shadow(): ShadowRoot {
    return (this.holder.localName === 'fw-treatments' ? this.holder : this.holder.shadowRoot!.firstElementChild!).shadowRoot!;
  }

  get isThere(): boolean {
    return !!(this.holder.localName === 'fw-treatments' ? this.holder : this.holder.shadowRoot?.firstElementChild)?.shadowRoot?.querySelector('[part=compare]');
  }

  get shown(): string[] {
    return [...this.holder.querySelectorAll('h3,h4,p')].filter(isShown).map(({ textContent }) => textContent!);
  }

  get kinds(): HTMLSelectElement {
    return this.shadow.querySelector('[part=kinds] select')!;
  }

  get button(): HTMLButtonElement {
    return this.shadow.querySelector('[part=compare]')!;
  }

  get said(): string {
    return this.shadow.querySelector('[role=status]')!.textContent!.trim();
  }

  get comparison(): HTMLElement | null {
    return this.shadow.querySelector('[part=comparison]');
  }

  get chosen(): HTMLSelectElement[] {
    return [...this.comparison!.querySelectorAll('select')];
  }

  /** What stands in the comparison, row by row. */
  get rows(): string[] {
    return [...this.comparison!.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => [...cell.childNodes].filter((node) => node.nodeType !== Node.COMMENT_NODE && (node as Element).className !== 'of').map(({ textContent }) => textContent!.trim()).filter(Boolean).join(' ')).join(' | '));
  }

  async choose(select: HTMLSelectElement, words: string): Promise<void> {
    select.selectedIndex = [...select.options].findIndex(({ text }) => text === words);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  settled(): Promise<void> {
    return settled(this.holder.parentElement!);
  }
}

/** Resolves when everything that arrives later is there. */
export async function list(html: string, options: FixtureOptions = {}): Promise<List> {
  const place = put(html, options);
  const found = new List(place.querySelector<HTMLElement>('fw-treatments,.fw-treatments')!);
  await until(() => found.holder.hasAttribute('data-fw-ready') && found.isThere && !found.button.classList.contains('awaited'), 'the choices are there', 30_000);
  await settled(place);
  return found;
}
