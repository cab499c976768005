import type { Message } from './messages.js';

/** The plural categories of a language for whole numbers and others, as CLDR has them, `other` last. */
export function categoriesOf(locale: string): string[] {
  // The order of ICU's own list is not promised.
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  return order.filter((category) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories.includes(category as Intl.LDMLPluralRule));
}

/** Numbers that a translator can try a form with: the first ones, and for a category of fractions or millions one of those. */
function examplesOf(locale: string, category: string): { numbers: number[]; single: boolean } {
  const rules = new Intl.PluralRules(locale);
  const candidates = [...Array.from({ length: 201 }, (_, n) => n), 1000, 1_000_000, 2_000_000, 1.5, 0.5];
  const numbers = candidates.filter((n) => rules.select(n) === category);
  return { numbers: numbers.slice(0, 6), single: numbers.length === 1 };
}

/** A message as one language needs it: a plural is one text for each category of that language. */
export function inLanguage(messages: ReadonlyMap<string, Message>, locale: string): Map<string, Message> {
  const units = new Map<string, Message>();
  for (const message of messages.values()) {
    if (!message.one) units.set(message.id, message);
    else {
      for (const category of categoriesOf(locale)) {
        const { numbers, single } = examplesOf(locale, category);
        const id = `${message.id}#${category}`;
        const examples = numbers.map((n) => n.toLocaleString('en')).join(', ');
        const desc = `${message.desc} This text is for ${single ? `${examples} alone` : `${examples}${numbers.length === 6 ? ' …' : ''}`}.`;
        units.set(id, { ...message, id, desc, text: category === 'one' ? message.one : message.text, ...(single ? { optional: '{n}' } : {}) });
      }
    }
  }
  return units;
}

/** The message that a unit belongs to. */
export const messageOf = (unit: string): string => unit.split('#')[0]!;
