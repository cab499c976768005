import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { transform } from 'lightningcss';
import type { CSSResult } from 'lit';

import { loadCatalogue, locales } from '../src/locale/locale-table.ts';
import { tokens } from '../src/theme/tokens.ts';

const widgets = fileURLToPath(new URL('../src/widgets/', import.meta.url));
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regions = letters.flatMap((first) => letters.map((second) => first + second));

/** How CSS asks for a page in a language that we have: as script matches it, so `zh-TW`, which is written in other letters, is not `zh`. */
export function langSelector(locale: string): string {
  const { language, script } = new Intl.Locale(locale).maximize();
  const others = regions.map((region) => ({ region, script: new Intl.Locale(`${language}-${region}`).maximize().script })).filter((there) => there.script !== script);
  const tags = [...new Set(others.map((there) => there.script)), ...others.map(({ region }) => region)].map((part) => `${language}-${part}`);
  // Not as a list in one `:lang()`, which Chromium does not know.
  return [`:lang(${language})`, ...tags.map((tag) => `:not(:lang(${tag}))`)].join('');
}

/** Properties that hold words, which CSS shows where there is no script to do it; in each language that has them all. */
async function words(wrappers: string, ids: Readonly<Record<string, string>>, english: ReadonlyMap<string, string>): Promise<string> {
  const rule = (selector: string, textOf: (id: string) => string | undefined): string => {
    const texts = Object.entries(ids).map(([property, id]) => [property, textOf(id)] as const);
    if (texts.some(([, text]) => !text)) return '';
    // Without the space, Firefox joins the words and the heading's own into one.
    return `:where(:is(${wrappers})${selector}){${texts.map(([property, text]) => `${property}:${JSON.stringify(`${text} `)}!important`).join(';')}}`;
  };
  const textsIn = async (name: string) => (await loadCatalogue(name)).default;
  const catalogues = await Promise.all(locales.map(async (locale) => [locale, { ...(await textsIn(locale)), ...(await textsIn(`${locale}.article`)) }] as const));
  return `@layer{${rule('', (id) => english.get(id))}${catalogues.map(([locale, texts]) => rule(langSelector(locale), (id) => texts[id] as string)).join('')}}`;
}

const isStyles = (value: unknown): value is CSSResult => typeof value === 'object' && value !== null && 'cssText' in value;

/**
 * `flarewell.css`: the light styles of all widgets, as they are adopted by script, those for the time before a script, and
 * the tokens they use. A page that loads it first has the look without any script, and nothing moves when it arrives.
 *
 * `english`: the messages of the widgets by id, for the words that it holds.
 */
export async function lightStyles(english: ReadonlyMap<string, string>): Promise<string> {
  const names = readdirSync(widgets);
  const wrappersOf = (name: string): string => `fw-${name},.fw-${name},[data-fw="${name}"]`;
  const sheets: string[] = [];
  for (const name of names) {
    for (const file of readdirSync(widgets + name).filter((file) => /\.(light|unscripted)\.styles\.ts$/.test(file))) {
      const module = (await import(pathToFileURL(`${widgets}${name}/${file}`).href)) as Record<string, unknown>;
      for (const value of Object.values(module)) sheets.push(isStyles(value) ? value.cssText : await words(wrappersOf(name), value as Record<string, string>, english));
    }
  }
  // One by one, since the printer orders the margins of a sheet by what it met in the sheet before.
  const printed = [`:where(${names.map(wrappersOf).join()}){${tokens.cssText}}`, ...sheets].map((css) => transform({ filename: 'flarewell.css', minify: true, code: Buffer.from(css) }).code);
  return `${printed.join('')}\n`;
}
