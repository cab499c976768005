/**
 *   {% flarewell "faq" %} … Markdown or HTML … {% endflarewell %}
 *   {% flarewell "care-card", "level-urgent" %} … {% endflarewell %}
 *
 * A widget around what stands inside, in Liquid, Nunjucks and JavaScript templates. The first word is the widget; the others are its options,
 * as they are written in a class, without `is-`.
 *
 *   {% flarewellPart "faq" %}      {% flarewellPart "faq", "de" %}
 *
 * A ready-made part, in the language of the page where there is a translation. Copy the package's content/inomyalgia to _includes/flarewell first.
 *
 * In eleventy.config.js:
 *
 *   import flarewell from './flarewell.js';
 *   export default (eleventyConfig) => eleventyConfig.addPlugin(flarewell, { lang: 'en' });
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RenderPlugin } from '@11ty/eleventy';

const names = ['faq', 'comparison-table', 'care-card', 'flare-warning', 'symptom-checklist'];

/**
 * @param {string} [options.lang] of pages that do not say theirs
 * @param {string} [options.content] the folder of the ready-made parts; without it, `flarewell` in the folder of the includes
 */
export default function flarewell(eleventyConfig, { lang: language = 'en', content: folder } = {}) {
  // It renders with the site's own Markdown library, with all that was added to that.
  eleventyConfig.addPlugin(RenderPlugin);
  if (folder) {
    eleventyConfig.addWatchTarget(folder);
    // Parts are no pages.
    eleventyConfig.ignores.add(`${folder}/**`);
  }

  eleventyConfig.addPairedAsyncShortcode('flarewell', async function (inner, name, ...options) {
    checkName(this, name);
    for (const option of options) if (!/^[a-z0-9-]+$/.test(option)) throw mistake(this, `"${option}" is no option; one is written like "level-urgent", and the next after a comma.`);
    const html = await eleventyConfig.getFilter('renderContent').call(this, inner, 'md');
    const classes = [`fw-${name}`, ...options.map((option) => `is-${option}`)];
    // A page in Markdown is rendered once more, and would take an empty line for the end of the HTML. Behind the wrapper one is right.
    return `<div class="${classes.join(' ')}" data-fw="${name}">\n${html.trim().replace(/\n[ \t]*(?=\n)/g, '&#10;')}\n</div>\n\n`;
  });

  eleventyConfig.addShortcode('flarewellPart', function (name, lang = languageOf(this) ?? language) {
    checkName(this, name);
    const content = folder ?? join(eleventyConfig.directories.includes, 'flarewell');
    const own = [lang, lang.split('-')[0]].map((one) => folderOf(content, one)).find((folder) => folder && existsSync(`${folder}/${name}.html`));
    if (own) return readFileSync(`${own}/${name}.html`, 'utf8');
    const english = `${content}/${name}.html`;
    if (!existsSync(english)) throw mistake(this, `${english} is not there. Copy the package's content/inomyalgia to ${content}.`);
    const html = readFileSync(english, 'utf8');
    return /^en\b/i.test(lang) ? html : `<div lang="en" dir="ltr">\n${html}</div>\n`;
  });
}

const mistake = ({ page }, words) => new Error(`${page?.inputPath ?? 'A page'}: ${words}`);

function checkName(place, name) {
  if (!names.includes(name)) throw mistake(place, `there is no widget "${name}"; there are ${names.join(', ')}.`);
}

/** As the page says it: by Eleventy's plugin for languages, or `lang` in its data. */
function languageOf({ page, ctx }) {
  const data = typeof ctx?.getAll === 'function' ? ctx.getAll() : ctx;
  return page?.lang ?? data?.lang;
}

/** Languages are the same in capitals and small letters. */
function folderOf(content, lang) {
  const name = existsSync(content) && readdirSync(content).find((one) => one.toLowerCase() === lang.toLowerCase());
  return name && `${content}/${name}`;
}
