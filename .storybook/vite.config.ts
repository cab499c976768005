import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  publicDir: false,
  plugins: [articleIndex()],
  // Storybook and the library must meet in one copy of lit; and a package that is found late reloads the page.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
  build: { chunkSizeWarningLimit: 2000 },
});
