import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { transform } from 'lightningcss';
import type { CSSResult } from 'lit';

import { tokens } from '../src/theme/tokens.ts';

const widgets = fileURLToPath(new URL('../src/widgets/', import.meta.url));

/**
 * `flarewell.css`: the light styles of all widgets, as they are adopted by script, those for the time before a script, and
 * the tokens they use. A page that loads it first has the look without any script, and nothing moves when it arrives.
 */
export async function lightStyles(): Promise<string> {
  const names = readdirSync(widgets);
  const sheets: string[] = [];
  for (const name of names) {
    for (const file of readdirSync(widgets + name).filter((file) => /\.(light|unscripted)\.styles\.ts$/.test(file))) {
      const module = (await import(pathToFileURL(`${widgets}${name}/${file}`).href)) as Record<string, unknown>;
      for (const value of Object.values(module)) if (typeof value === 'object' && value && 'cssText' in value) sheets.push((value as CSSResult).cssText);
    }
  }
  const wrappers = names.map((name) => `fw-${name},.fw-${name},[data-fw="${name}"]`).join();
  // One by one, since the printer orders the margins of a sheet by what it met in the sheet before.
  const printed = [`:where(${wrappers}){${tokens.cssText}}`, ...sheets].map((css) => transform({ filename: 'flarewell.css', minify: true, code: Buffer.from(css) }).code);
  return `${printed.join('')}\n`;
}
