/** `npx flarewell embed`: pages for the frames of other sites, out of a publisher's content. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { Folder } from '../l10n/folder.js';
import { isLocaleName } from '../l10n/locale-name.js';
import { plural } from '../tally.js';
import { indexHtml, oEmbed, pageHtml, type EmbedPage, type EmbedSite } from './pages.js';
import { readPart } from './part.js';

export const embedHelp = `npx flarewell embed --url <address>

  Writes a folder to upload: for each of your snippets a page that other sites can show in a frame, where no script of
  ours may run. WordPress makes the frame from the page's bare address, for authors too who may not write HTML.

  --url <address>       where the folder will be: https://your-site.example/embed/
  --provider <name>     who publishes it, as readers know you; otherwise the name of the address
  --content <folder>    your snippets, <content>/<article>/*.html, and their translations
                        in <content>/<article>/<language>/*.html; otherwise "content"
  --out <folder>        what is written; otherwise "embed"
`;

interface Options {
  url?: string | undefined;
  provider?: string | undefined;
  content: string;
  out: string;
  help?: boolean | undefined;
}

/** The folder's address, with a slash at its end; undefined where it is none that a page on the web can have. */
function folderAddress(given = ''): URL | undefined {
  if (!URL.canParse(given)) return undefined;
  const url = new URL(given);
  url.search = url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  // A policy of the page names the address, in which these would end the name.
  return /^https?:$/.test(url.protocol) && !/[;,]/.test(url.href) ? url : undefined;
}

/** The pages of all articles, in order: English, which is the source, then what it was translated into. */
function pagesOf(folder: Folder, content: string): EmbedPage[] {
  return folder.folders(content).flatMap((article) =>
    ['', ...folder.folders(`${content}/${article}`).filter(isLocaleName)].flatMap((language) => {
      const from = [content, article, language].filter(Boolean).join('/');
      const locale = language || 'en';
      const parts = folder.names(from, '.html').map((name) => readPart(name, folder.read(`${from}/${name}.html`)));
      const cards = parts.find(({ widgets }) => widgets.join() === 'care-card');
      return parts.map((part) => ({ path: `${article}/${locale}/${part.name}`, locale, part, cards }));
    }),
  );
}

/** Runs the command; returns the exit code. `library`: the folder of the built files. */
export function embed(args: string[], folder: Folder, library: string, print: (line: string) => void): number {
  let values: Options;
  try {
    ({ values } = parseArgs({
      args,
      options: { url: { type: 'string' }, provider: { type: 'string' }, content: { type: 'string', default: 'content' }, out: { type: 'string', default: 'embed' }, help: { type: 'boolean', short: 'h' } },
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
  const pages = pagesOf(folder, content);
  if (!pages.length) {
    print(`${content}/ holds no folder with HTML. Put your snippets into ${content}/<article>/*.html, or say where they are: --content <folder>`);
    return 1;
  }
  const site: EmbedSite = { url: url.href, provider: values.provider ?? url.host };
  for (const page of pages) {
    folder.write(`${out}/${page.path}.html`, pageHtml(page, site));
    folder.write(`${out}/${page.path}.json`, `${JSON.stringify(oEmbed(page, site), null, 2)}\n`);
  }
  folder.write(`${out}/index.html`, indexHtml(pages, site));
  const widgets = new Set(pages.flatMap(({ part }) => part.widgets));
  const files = ['embed.css', 'flarewell.css', 'embed-page.js', 'embed-host.js', ...[...widgets].map((widget) => `flarewell.${widget}.js`)];
  mkdirSync(resolve(folder.root, out), { recursive: true });
  for (const file of files) {
    if (!existsSync(join(library, file))) {
      print(`${file} is not in ${library}. Build the library first: npm run build`);
      return 1;
    }
    copyFileSync(join(library, file), resolve(folder.root, out, file));
  }
  print(`${plural(pages.length, 'page')} in ${out}/. Upload all of it to ${url.href}; ${out}/index.html says what to paste.`);
  for (const { path, part } of pages) if (!part.widgets.length) print(`${path}: there is no widget in it, so it stays plain HTML.`);
  return 0;
}
