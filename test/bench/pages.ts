import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { authored, post, wrapped, type Widget } from './content.js';

/** What is compared. All have the same HTML, wrappers included; they differ in the head alone. */
export const columns = {
  native: { title: 'native HTML', head: '' },
  again: { title: 'native again', head: '' },
  look: { title: 'flarewell.css alone', head: '<link rel="stylesheet" href="/flarewell.css">' },
  script: { title: 'script alone', head: '<script defer src="/flarewell.js"></script>' },
  ours: {
    title: 'both, as documented',
    head: '<link rel="stylesheet" href="/flarewell.css"><script defer src="/flarewell.js"></script>',
  },
} as const;
export type Column = keyof typeof columns;

/** `/ours/post`: a post with both widgets; `/ours/faq`: with that one; `/ours/place`: with room for more of them. */
function page(path: string): string | undefined {
  const [, column, kind] = path.split('/');
  const head = columns[column as Column]?.head;
  if (head === undefined) return undefined;
  const pieces: Record<Widget, string> = {
    'comparison-table': wrapped('comparison-table', authored('comparison-table', 12)),
    faq: wrapped('faq', authored('faq', 12)),
  };
  if (kind === 'post') return post(head, Object.values(pieces));
  if (kind && kind in pieces) return post(head, [pieces[kind as Widget]]);
  // One of each kind is there from the start, so that fetching and compiling the code is not measured as growth.
  const first = [wrapped('faq', authored('faq', 1)), wrapped('comparison-table', authored('comparison-table', 1))];
  return kind === 'place' ? post(head, [...first, '<div id="place"></div>']) : undefined;
}

export interface Server {
  origin: string;
  close: () => void;
}

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', map: 'application/json' };

/** Serves the pages and the built files; `late` holds every script back by so many milliseconds. */
export async function serve(built: string, late = 0): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const html = page(pathname);
    const send = (status: number, type: string, body: string | Buffer): void => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    };
    if (html !== undefined) return send(200, 'text/html', html);
    const file = /^\/([\w.-]+\.(js|css|map))$/.exec(pathname);
    let body: Buffer;
    try {
      body = readFileSync(`${built}/${file?.[1] ?? ''}`);
    } catch {
      return send(404, 'text/plain', '');
    }
    setTimeout(() => send(200, types[file![2]!]!, body), file![2] === 'js' ? late : 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
