import { start } from '../../../src/loader/loader.js';
import type { FaqElement } from '../../../src/widgets/faq/faq.js';
import { click } from '../../support/engine.js';
import { put, type FixtureOptions } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';

// As a page does: from here on every wrapper and tag in the page becomes a widget.
start();

export interface Form {
  name: string;
  around(questions: string, option?: string): string;
}

/** The two equal ways in which an author writes a question list. */
export const forms: Form[] = [
  {
    name: 'a plain wrapper',
    around: (questions, option) =>
      `<div class="fw-faq" data-fw="faq"${option ? ` data-fw-${option}` : ''}>\n${questions}\n</div>`,
  },
  { name: 'the tag', around: (questions, option) => `<fw-faq${option ? ` ${option}` : ''}>\n${questions}\n</fw-faq>` },
];

export const wrapper = forms[0]!;
export const tag = forms[1]!;

export const question = (words: string, answer = `<p>The answer to: ${words}</p>`, attributes = '') =>
  `<details${attributes && ` ${attributes}`}>\n<summary>${words}</summary>\n${answer}\n</details>`;

/** As many different questions as asked for. */
export const questions = (count: number) =>
  Array.from({ length: count }, (_, index) => question(`Question number ${index + 1}?`)).join('\n');

export const safety =
  '<details class="fw-safety">\n<summary>When to call for help</summary>\n<p>At once.</p>\n</details>';

/** A question list in the page, in the words of somebody who looks at it. */
export class QuestionList {
  readonly #holder: Element;

  constructor(holder: Element) {
    this.#holder = holder;
  }

  /** The element that the author wrote around the questions. */
  get holder(): HTMLElement {
    return this.#holder as HTMLElement;
  }

  get element(): FaqElement {
    return (
      this.#holder.localName === 'fw-faq' ? this.#holder : this.#holder.shadowRoot!.firstElementChild
    ) as FaqElement;
  }

  #part<Found extends HTMLElement>(selector: string): Found {
    return this.element.shadowRoot!.querySelector<Found>(selector)!;
  }

  get showAllButton(): HTMLButtonElement {
    return this.#part('[part~="show-all"]');
  }

  get copyLinkButton(): HTMLButtonElement {
    return this.#part('[part~="copy-link"]');
  }

  get searchField(): HTMLInputElement {
    return this.#part('input')!;
  }

  /** The field with a link that could not be copied. */
  get uncopiedField(): HTMLTextAreaElement | null {
    return this.#part<HTMLTextAreaElement>('textarea');
  }

  /** Whether the button that copies a link is shown to everybody, rather than waiting for a key to reach it. */
  get offersLink(): boolean {
    return isShown(this.copyLinkButton) && !this.copyLinkButton.closest('.at-rest');
  }

  get announcements(): HTMLElement {
    return this.#part('.controls [role="status"]');
  }

  /** The live region beside the button that copies a link. */
  get linkAnnouncements(): HTMLElement {
    return this.#part('.link [role="status"]');
  }

  /** What the live region says, where it says it as one text: in parts, some engines read out only the last part. */
  get announced(): string {
    return this.#saidIn(this.announcements);
  }

  get linkAnnounced(): string {
    return this.#saidIn(this.linkAnnouncements);
  }

  #saidIn(region: HTMLElement): string {
    const texts = [...region.childNodes].filter(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue);
    if (texts.length > 1) throw new Error(`This is announced in ${texts.length} parts.`);
    return texts[0]?.nodeValue ?? '';
  }

  get answers(): HTMLDetailsElement[] {
    return [...this.#holder.querySelectorAll('details')];
  }

  get summaries(): HTMLElement[] {
    return [...this.#holder.querySelectorAll('summary')];
  }

  /** Which answers are open, as a string of + and -. */
  get opened(): string {
    return this.answers.map(({ open }) => (open ? '+' : '-')).join('');
  }

  /** Which states the summaries tell, in the same way; a dot where they tell none. */
  get told(): string {
    return this.summaries.map(({ ariaExpanded }) => ({ true: '+', false: '-' })[ariaExpanded!] ?? '.').join('');
  }

  async search(words: string): Promise<void> {
    this.searchField.value = words;
    this.searchField.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Until `toggle` events, which come a moment after the fact, have been followed. */
  async settled(): Promise<void> {
    await settled(this.#holder);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settled(this.#holder);
  }
}

export const isShown = (element: Element | null) => element?.checkVisibility({ visibilityProperty: true }) ?? false;

/** The question list into which the loader turns an author's HTML; the first of them where there are more. */
export async function questionList(html: string, options?: FixtureOptions): Promise<QuestionList> {
  return (await questionLists(html, options))[0]!;
}

export async function questionLists(html: string, options?: FixtureOptions): Promise<QuestionList[]> {
  return ready(put(html, options));
}

export async function ready(place: Element): Promise<QuestionList[]> {
  const lists = await until(
    () => {
      const holders = [...place.querySelectorAll('fw-faq, .fw-faq, [data-fw="faq"]')];
      return holders.length && holders.every((holder) => holder.hasAttribute('data-fw-ready')) ? holders : undefined;
    },
    'the question list is ready',
    30_000,
  );
  await settled(place);
  const found = lists.map((holder) => new QuestionList(holder));
  for (const list of found) {
    // A long list loads its search when it finds out how long it is.
    if (list.holder.querySelectorAll('details, dt').length >= 8)
      await until(() => list.searchField, 'the search is there');
  }
  return found;
}

/** Puts the pointer into a corner of the window, where no test has anything. */
export async function movePointerAway(): Promise<void> {
  const corner = put('<div style="position: fixed; inset: auto 0 0 auto; inline-size: 8px; block-size: 8px"></div>');
  await click(corner.firstElementChild!);
  corner.remove();
}
