import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumPath, quietChromium } from '../../tools/browsers.js';
import { root } from '../../tools/run.js';

/** For `describe`: these tests measure what Chromium alone tells (layout shifts, PDF). */
export const withoutChromium = chromiumPath() ? false : 'Chromium is not installed';

/** The one tag, as a publisher writes it. */
export const TAG = '<script src="/cdn/flarewell.js" defer></script>';
export const SHEET = '<link rel="stylesheet" href="/cdn/flarewell.css">';

declare global {
  var closedRoots: ShadowRoot[];
}

/** For the head of a page, before our script: a page that keeps the closed roots for the test. */
export const KEEPS_CLOSED_ROOTS =
  '<script>closedRoots = []; { const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function (how) { const root = attachShadow.call(this, how); if (how.mode === "closed") closedRoots.push(root); return root; }; }</script>';

/** A whole page around an author's HTML. */
export function pageOf(body: string, { head = TAG, lang = 'en' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${head}</head><body>${body}</body></html>`;
}

export interface Served {
  headers?: Record<string, string>;
  /** The browser window; `javaScriptEnabled: false` switches scripts off. */
  window?: BrowserContextOptions;
}

/** An open page, with what was said in its console and asked of the network. */
export interface Visit {
  page: Page;
  /** Messages of the library. */
  said: string[];
  /** Whatever else is wrong: uncaught errors, violations of the page's policy. */
  wrong: string[];
  requests: string[];
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html;charset=utf-8', '.map': 'application/json', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** As small servers do: a folder is its index, and a page may be asked for without its ending. */
function fileIn(folder: string, path: string): string | undefined {
  const file = join(folder, decodeURIComponent(path));
  return [file, join(file, 'index.html'), `${file}.html`].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
}

/** A small web site with the built files under /cdn/, and a browser that visits it. */
export async function openSite() {
  if (!existsSync(`${root}cdn/flarewell.js`)) throw new Error('Host tests run on built files: npm run build.');
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const site = {
    scriptDelay: 0,
    allowOrigin: '',
    blocked: /(?!)/,
    /** Of a site that a generator has built: its files stand beside the pages and /cdn/. */
    folder: '',
  };

  function answer(path: string, response: ServerResponse): void {
    const page = pages.get(path);
    const file = `${root}${path.slice(1)}`;
    const built = site.folder ? fileIn(site.folder, path) : undefined;
    if (page) response.writeHead(200, { 'content-type': types['.html'], ...page.headers }).end(page.html);
    else if (/^\/cdn\/[\w.-]+$/.test(path) && existsSync(file) && !site.blocked.test(path)) {
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain', ...(site.allowOrigin ? { 'access-control-allow-origin': site.allowOrigin } : {}) });
      response.end(readFileSync(file));
    } else if (built) response.writeHead(200, { 'content-type': types[extname(built)] ?? 'application/octet-stream' }).end(readFileSync(built));
    else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://site');
    setTimeout(() => answer(pathname, response), pathname.endsWith('.js') ? site.scriptDelay : 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: chromiumPath()!, args: quietChromium, headless: true });
  const origin = `http://127.0.0.1:${port}`;
  let count = 0;

  function serve(html: string, headers: Record<string, string> = {}): string {
    const path = `/page-${++count}.html`;
    pages.set(path, { html, headers });
    return origin + path;
  }

  async function open(address: string, window: BrowserContextOptions): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...window });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const visit: Visit = { page, said: [], wrong: [], requests: [] };
    page.on('console', (message) => {
      if (message.text().startsWith('[flarewell]')) visit.said.push(message.text());
      // What was not found says so without its name.
      else if (message.type() === 'error') visit.wrong.push(message.text().replace(/^Failed to load resource/, `$& ${message.location().url}`));
    });
    page.on('pageerror', (error) => visit.wrong.push(String(error)));
    page.on('request', (request) => visit.requests.push(request.url()));
    // The compiler names functions by a function of its own, which a page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => console.error(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
    });
    await page.goto(address);
    return visit;
  }

  return Object.assign(site, {
    /** The same server under a name that makes it another site for the browser. */
    otherOrigin: `http://localhost:${port}`,
    serve,
    /** A page of one's own. */
    visit: (html: string, { headers = {}, window = {} }: Served = {}) => open(serve(html, headers), window),
    /** A page of the folder. */
    visitBuilt: (path: string, window: BrowserContextOptions = {}) => open(origin + path, window),
    async close(): Promise<void> {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

export type Site = Awaited<ReturnType<typeof openSite>>;

/** Resolves when as many widgets as expected are working. */
export async function ready(page: Page, count = 1): Promise<void> {
  await page.waitForFunction((count) => document.querySelectorAll('[data-fw-ready]').length >= count, count);
}

/** How long the library waits before it speaks to the author, and more, on a slow machine. */
export const afterTelling = (page: Page): Promise<void> => page.waitForTimeout(2500);
