import type { WidgetStory } from '../widgets/story.js';

export default { title: 'Ready-made content/Inomyalgia' };

const textOf = async (url: URL): Promise<string> => (await fetch(url)).text();
const english = (name: string): Promise<string> => textOf(new URL(`../../src/content/inomyalgia/${name}.html`, import.meta.url));
const translated = (locale: string, name: string): Promise<string> => textOf(new URL(`../../src/content/inomyalgia/${locale}/${name}.html`, import.meta.url));

const parts = ['contents', 'care-card', 'recognition', 'symptom-checklist', 'causes', 'pathway', 'comparison-table', 'treatments', 'do-dont', 'support', 'flare-warning', 'faq', 'glossary', 'review'];

/** All parts that come with the library, in the language of the toolbar: English, Arabic, German, Japanese, Polish, Portuguese (Brazil) or Spanish. */
export const AllParts: WidgetStory = {
  name: 'All parts together',
  parameters: { html: (await Promise.all(parts.map(english))).join('\n'), content: parts },
};

/** Each part of a page speaks the language of its place. A widget follows when the page changes that. */
export const TwoLanguages: WidgetStory = {
  name: 'Polish and Arabic on one page',
  parameters: { html: (await Promise.all(['pl', 'ar'].map(async (locale) => `<article>\n${await translated(locale, 'care-card')}${await translated(locale, 'faq')}</article>`))).join('\n') },
};
