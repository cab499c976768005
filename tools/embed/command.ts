/** `npx flarewell embed`: pages for the frames of other sites, out of a publisher's content. */
import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { Folder } from '../l10n/folder.js';
import { isLocaleName } from '../l10n/locale-name.js';
import { plural } from '../tally.js';
import { indexHtml, MARK, oEmbed, pageHtml, type EmbedPage, type EmbedSite } from './pages.js';
import { needsCareCards, readPart, type Part } from './part.js';

export const embedHelp = `npx flarewell embed --url <address>

  Writes a folder to upload: for each of your snippets a page that other sites can show in a frame, where no script of
  ours may run. WordPress makes the frame from the page's bare address, for authors too who may not write HTML.

  --url <address>       where the folder will be: https://your-site.example/embed/
  --provider <name>     who publishes it, as readers know you; otherwise the name of the address
  --content <folder>    your snippets, <content>/<article>/*.html, and their translations
                        in <content>/<article>/<language>/*.html; otherwise "content"
  --lang <language>     the language of the snippets that are no translations; otherwise "en"
  --out <folder>        what is written; otherwise "embed"
`;

interface Options {
  url?: string | undefined;
  provider?: string | undefined;
  content: string;
  lang: string;
  out: string;
  help?: boolean | undefined;
}

/** The folder's address, with a slash at its end; undefined where it is none that a page on the web can have. */
function folderAddress(given = ''): URL | undefined {
  if (!URL.canParse(given)) return undefined;
  const url = new URL(given);
  url.search = url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  // A policy of the page names the address: in it these would end the name, or mean others too. And a password would be told to everybody.
  return /^https?:$/.test(url.protocol) && !/[;,*[]/.test(url.href) && !url.username && !url.password ? url : undefined;
}

/** English is a language like others here, since it need not be the one that was written in. */
const isLanguage = (name: string): boolean => name === 'en' || isLocaleName(name);

/** What a language is called in English. */
const languageName = (locale: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale;

/** What can be part of an address, and of a page's words, as it is. */
const isPlainName = (name: string): boolean => /^[\p{L}\p{M}\p{N}_-]+$/u.test(name);

interface Found {
  pages: EmbedPage[];
  /** What hinders, each with what to do. */
  problems: string[];
  /** What was passed over, each with what to do. */
  notes: string[];
}

/** The pages of all articles, in order: those in the language that they were written in, then what it was translated into. */
function pagesOf(folder: Folder, content: string, source: string): Found {
  const found: Found = { pages: [], problems: [], notes: [] };
  const cardsAmong = (parts: readonly Part[], locale: string) =>
    parts.filter(({ widgets, severity }) => severity && widgets.join() === 'care-card').sort((one, other) => other.severity - one.severity).map((part) => ({ locale, part }));
  for (const article of folder.folders(content)) {
    const partsIn = (language: string): Part[] => {
      const from = [content, article, language].filter(Boolean).join('/');
      const names = folder.names(from, '.html');
      for (const name of names) if (!isPlainName(name)) found.problems.push(`${from}/${name}.html: its name becomes part of an address. Use letters, numbers and hyphens.`);
      return names.map((name) => readPart(name, folder.read(`${from}/${name}.html`)));
    };
    if (!isPlainName(article)) found.problems.push(`${content}/${article}: its name becomes part of an address. Use letters, numbers and hyphens.`);
    const written = partsIn('');
    for (const language of ['', ...folder.folders(`${content}/${article}`)]) {
      if (language && !isLanguage(language)) {
        found.notes.push(`${content}/${article}/${language}: this is no name of a language, so it is passed over. One is written like pt-BR or de.`);
        continue;
      }
      const locale = language || source;
      if (language === source) {
        found.problems.push(`${content}/${article}/${language}: this is the language of ${content}/${article} itself. Name the folder by another language, or that of the snippets by --lang.`);
        continue;
      }
      const parts = language ? partsIn(language) : written;
      const own = cardsAmong(parts, locale);
      const cards = own.length ? own : cardsAmong(written, source);
      for (const part of parts) {
        if (part.needsPage) {
          found.notes.push(`${article}/${locale}/${part.name}: no page is made of it, because it leads to places of the page around it, which a frame does not have.`);
          continue;
        }
        const page: EmbedPage = { path: `${article}/${locale}/${part.name}`, locale, part, cards: needsCareCards(part) ? cards : [] };
        if (needsCareCards(part) && !cards.length)
          found.problems.push(`${content}/${article}: ${part.name} must not stand without care cards, which say when to get help. Put them into ${content}/${article}/care-card.html.`);
        else if (needsCareCards(part) && !own.length) found.notes.push(`${page.path}: its care cards are in ${languageName(source)}, because ${content}/${article}/${language} has none.`);
        if (!part.widgets.length) found.notes.push(`${page.path}: there is no widget in it, so it stays plain HTML.`);
        found.pages.push(page);
      }
    }
  }
  return found;
}

/** Pages of ours in the folder that are no longer made: a withdrawn advice must not stay on the web. Returns their paths. */
function removeOld(folder: Folder, out: string, pages: readonly EmbedPage[]): string[] {
  const made = new Set(pages.map(({ path }) => path));
  const removed: string[] = [];
  for (const article of folder.folders(out)) {
    for (const locale of folder.folders(`${out}/${article}`)) {
      for (const name of folder.names(`${out}/${article}/${locale}`, '.html')) {
        const path = `${article}/${locale}/${name}`;
        if (made.has(path) || !folder.read(`${out}/${path}.html`).includes(MARK)) continue;
        for (const end of ['html', 'json']) folder.remove(`${out}/${path}.${end}`);
        removed.push(path);
      }
    }
  }
  return removed;
}

/** Runs the command; returns the exit code. `library`: the folder of the built files. */
export function embed(args: string[], folder: Folder, library: string, print: (line: string) => void): number {
  let values: Options;
  try {
    ({ values } = parseArgs({
      args,
      options: { url: { type: 'string' }, provider: { type: 'string' }, content: { type: 'string', default: 'content' }, lang: { type: 'string', default: 'en' }, out: { type: 'string', default: 'embed' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    print(`${(error as Error).message}\n\n${embedHelp}`);
    return 1;
  }
  if (values.help) {
    print(embedHelp);
    return 0;
  }
  const url = folderAddress(values.url);
  if (!url) {
    print(`--url ${values.url ?? ''}: this must be the address at which readers will get the folder, such as https://your-site.example/embed/\n\n${embedHelp}`);
    return 1;
  }
  const [content, out] = [values.content, values.out].map((path) => path.replace(/\\/g, '/').replace(/\/+$/, '')) as [string, string];
  const [from, to] = [resolve(folder.root, content), resolve(folder.root, out)];
  if (!out || `${to}/`.startsWith(`${from}/`) || `${folder.root}/`.startsWith(`${to}/`)) {
    print(`--out ${values.out}: this must be a folder of its own, beside ${content}/ and not in it.`);
    return 1;
  }
  if (folder.exists(`${out}/index.html`) && !folder.read(`${out}/index.html`).includes(MARK)) {
    print(`--out ${values.out}: ${out}/index.html is not one that this command has written. Name another folder.`);
    return 1;
  }
  if (!isLanguage(values.lang)) {
    print(`--lang ${values.lang}: this is no name of a language. One is written like pt-BR or de.`);
    return 1;
  }
  const { pages, problems, notes } = pagesOf(folder, content, values.lang);
  if (!pages.length) problems.push(`${content}/ holds no folder with HTML. Put your snippets into ${content}/<article>/*.html, or say where they are: --content <folder>`);
  const widgets = new Set(pages.flatMap(({ part, cards }) => [part, ...cards.map((card) => card.part)]).flatMap((part) => part.widgets));
  const files = ['embed.css', 'flarewell.css', 'embed-page.js', 'embed-host.js', ...[...widgets].map((widget) => `flarewell.${widget}.js`)];
  for (const file of files) if (!existsSync(join(library, file))) problems.push(`${file} is not in ${library}. Build the library first: npm run build`);
  for (const problem of problems) print(problem);
  if (problems.length) return 1;

  const site: EmbedSite = { url: url.href, provider: values.provider ?? url.host };
  for (const page of pages) {
    folder.write(`${out}/${page.path}.html`, pageHtml(page, site));
    folder.write(`${out}/${page.path}.json`, `${JSON.stringify(oEmbed(page, site), null, 2)}\n`);
  }
  folder.write(`${out}/index.html`, indexHtml(pages, site));
  for (const file of files) copyFileSync(join(library, file), join(to, file));
  for (const path of removeOld(folder, out, pages)) notes.push(`${path}: removed, because there is no content for it any more. Remove it from your web space, too.`);
  print(`${plural(pages.length, 'page')} in ${out}/. Upload all of it to ${url.href}; ${out}/index.html says what to paste.`);
  for (const note of notes) print(note);
  return 0;
}
