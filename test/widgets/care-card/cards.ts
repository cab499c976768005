import { start } from '../../../src/loader/loader.js';
import type { CareLevel } from '../../../src/widgets/care-card/care-card.reader.js';
import { put, type FixtureOptions } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';

// As a page does: from here on every wrapper and tag in the page becomes a widget.
start();

/** What each level must be called in each language: written here a second time, so that no catalogue can change it unseen. */
export const words: Record<string, Record<CareLevel | 'unknown', string>> = {
  en: {
    emergency: 'Emergency: get help now.',
    urgent: 'Urgent: get help today.',
    routine: 'Not urgent: get advice.',
    unknown: 'Important.',
  },
  de: {
    emergency: 'Notfall: sofort Hilfe holen.',
    urgent: 'Dringend: noch heute Hilfe holen.',
    routine: 'Nicht dringend: Rat einholen.',
    unknown: 'Wichtig.',
  },
  ar: {
    emergency: 'حالة طارئة: اطلب المساعدة فورًا.',
    urgent: 'عاجل: اطلب المساعدة اليوم.',
    routine: 'غير عاجل: اطلب المشورة.',
    unknown: 'مهم.',
  },
};

export const levels: readonly CareLevel[] = ['emergency', 'urgent', 'routine'];

/** Every way in which an author can say the level. */
export const forms: { name: string; around(level: string, inside: string): string }[] = [
  {
    name: 'a class of a plain wrapper',
    around: (level, inside) => `<div class="fw-care-card is-level-${level}" data-fw="care-card">${inside}</div>`,
  },
  {
    name: 'an attribute of a plain wrapper',
    around: (level, inside) => `<section data-fw="care-card" data-fw-level="${level}">${inside}</section>`,
  },
  {
    name: 'an attribute of the tag',
    around: (level, inside) => `<fw-care-card level="${level}">${inside}</fw-care-card>`,
  },
];

export const [wrapper, , tag] = forms as [(typeof forms)[0], (typeof forms)[0], (typeof forms)[0]];

export const advice = '<h3>Call your doctor if you have:</h3><ul><li>a fever along with the pain</li></ul>';

/** A care card in the page, in the words of somebody who looks at it. */
export class Card {
  readonly holder: HTMLElement;

  constructor(holder: HTMLElement) {
    this.holder = holder;
  }

  get element(): HTMLElement {
    return this.holder.localName === 'fw-care-card'
      ? this.holder
      : (this.holder.shadowRoot!.firstElementChild as HTMLElement);
  }

  get heading(): HTMLElement {
    return this.holder.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6,[role=heading]')!;
  }

  get border(): CSSStyleDeclaration {
    return getComputedStyle(this.holder);
  }

  /** The words that are put before the heading's own. */
  get inHeading(): string {
    const { content, display } = getComputedStyle(this.heading, '::before');
    return display === 'none' ? '' : content.replaceAll('"', '').trim();
  }

  /** The words above the advice, where no heading can carry them. */
  get above(): HTMLElement {
    return this.#part('.level');
  }

  get end(): HTMLElement {
    return this.#part('.end');
  }

  #part(selector: string): HTMLElement {
    return this.element.shadowRoot!.querySelector<HTMLElement>(selector)!;
  }
}

export const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

export async function cards(html: string, options: FixtureOptions = {}): Promise<Card[]> {
  const place = put(html, options);
  const holders = [...place.querySelectorAll<HTMLElement>('fw-care-card, .fw-care-card, [data-fw="care-card"]')];
  await until(() => holders.every((holder) => holder.hasAttribute('data-fw-ready')), 'the cards are ready', 30_000);
  await settled(place);
  const found = holders.map((holder) => new Card(holder));
  // The words of a language load when a page first needs them.
  const lang = options.lang ?? 'en';
  if (words[lang]) await until(() => found.every(({ end }) => end.lang === lang), `they speak ${lang}`, 30_000);
  await settled(place);
  return found;
}

export const card = async (html: string, options?: FixtureOptions): Promise<Card> => (await cards(html, options))[0]!;
