import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { defineConfig, type Plugin } from 'vite';

import { writeCatalogue } from '../tools/l10n/catalogues.ts';
import { findMessages } from '../tools/l10n/messages.ts';
import { inLanguage } from '../tools/l10n/plurals.ts';
import { PSEUDO, pseudoLanguage } from '../tools/l10n/pseudo.ts';

const article = fileURLToPath(new URL('../stories/article/index.html', import.meta.url));

/** Storybook's server has no index pages; the article's address is the one that it has on any other server. */
function articleIndex(): Plugin {
  return {
    name: 'flarewell:article-index',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [path] = (request.url ?? '').split('?');
        if (path === '/article') response.writeHead(302, { location: '/article/' }).end();
        else if (path !== '/article/') next();
        else {
          readFile(article).then(
            (html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
            next,
          );
        }
      });
    },
  };
}

/** The pseudo languages are in the toolbar like any other, made anew from the source. They are never published. */
function pseudoLanguages(): Plugin {
  const prefix = '\0flarewell-pseudo:';
  return {
    name: 'flarewell:pseudo-languages',
    resolveId: (id) => (id.startsWith('virtual:pseudo/') ? id.replace('virtual:pseudo/', prefix) : null),
    load(id) {
      const locale = PSEUDO.find((name) => id === prefix + name);
      if (!locale) return null;
      const { messages } = findMessages(fileURLToPath(new URL('..', import.meta.url)));
      return writeCatalogue(locale, pseudoLanguage(locale, messages, inLanguage(messages, locale)).accepted);
    },
    transform: {
      filter: { id: /\/src\/locale\/locale-table\.ts$/ },
      handler(code) {
        const rowsOf = (end: string): string => PSEUDO.map((locale) => `  '${locale}${end}': () => import('virtual:pseudo/${locale}'),\n`).join('');
        return { code: code.replace(/(localeTable[^=]*= \{\n)/, `$1${rowsOf('')}`).replace(/(articleTable[^=]*= \{\n)/, `$1${rowsOf('.article')}`), map: null };
      },
    },
  };
}

export default defineConfig({
  publicDir: false,
  plugins: [articleIndex(), pseudoLanguages()],
  // Storybook and the library must meet in one copy of lit; and a package that is found late reloads the page.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
  build: { chunkSizeWarningLimit: 2000 },
});
