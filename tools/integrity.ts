import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** What `integrity="…"` and an import map say of a file: SHA-384, as W3C Subresource Integrity writes it. */
export const integrityOf = (data: Buffer): string => `sha384-${createHash('sha384').update(data).digest('base64')}`;

/** `integrity.json` of a folder: each script and style sheet in it by its name, in order. */
export function integrityTable(folder: string): string {
  const names = readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name)).sort();
  return `${JSON.stringify(Object.fromEntries(names.map((name) => [name, integrityOf(readFileSync(`${folder}/${name}`))])), null, 2)}\n`;
}
