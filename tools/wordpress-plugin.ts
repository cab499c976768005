/** `npm run wordpress`: the WordPress plugin as a zip, out of `integrations/wordpress` and what was built. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import JSZip from 'jszip';

import { root } from './run.js';

const zip = new JSZip();
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

function add(from: string, to: string, keep: (name: string) => boolean = () => true): void {
  for (const name of readdirSync(root + from, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.\w+$/.test(name) || !keep(name)) continue;
    const data = readFileSync(`${root}${from}/${name}`);
    const text = name === 'flarewell.php' ? data.toString().replace('Version: 0.0.0', `Version: ${version}`) : data;
    // The same bytes from the same sources, whenever it is built.
    zip.file(`flarewell/${to}${name}`, text, { date: new Date('1980-01-01T00:00:00Z') });
  }
}

add('integrations/wordpress/flarewell', '');
add('cdn', 'assets/', (name) => !name.endsWith('.map') && !/^(?:flarewell\..+\.js|embed.*)$/.test(name));
add('src/content/inomyalgia', 'content/');
mkdirSync(`${root}build`, { recursive: true });
writeFileSync(`${root}build/flarewell-wordpress.zip`, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } }));
console.log('build/flarewell-wordpress.zip written');
