/** What a message is in each plural category of a language, by the names of CLDR. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What is needed of a language controller. */
interface Words {
  readonly locale: string;
  msg(message: string, about: { id: string; desc: string }): string;
}

/**
 * The form of a message that a number asks for in the language that is shown: "1 question", "5 pytań". Translators get one
 * text for each category of their language, with numbers as examples, and no syntax to learn. `forms` are the two of English.
 * Pure; `{n}` and other names are left for `fill`.
 */
export function plural(words: Words, n: number, forms: PluralForms & { readonly one: string }, about: { id: string; desc: string }): string {
  // A catalogue holds either for an id: text for a message, forms for this.
  const look = words.msg as unknown as (forms: PluralForms, about: object) => PluralForms;
  const own = look(forms, about);
  return own[new Intl.PluralRules(own === forms ? 'en' : words.locale).select(n)] ?? own.other;
}
