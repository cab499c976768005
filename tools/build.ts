/**
 * Builds all that is published: `dist/` (modules and types for npm), `cdn/` (the one tag, its chunks, the single files,
 * the light styles, what pages in frames need, `integrity.json`), `cli/` (the command line tool) and `custom-elements.json`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { transform } from 'lightningcss';
import { build } from 'vite';

import { widgetTable } from '../src/loader/widget-table.ts';
import { integrityTable } from './integrity.ts';
import { Folder } from './l10n/folder.ts';
import { Localization } from './l10n/localization.ts';
import { WidgetWords } from './l10n/widget-words.ts';
import { lightStyles } from './light-styles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command: string, ...args: string[]): void => void execFileSync('npx', ['--no-install', command, ...args], { cwd: root, stdio: 'inherit' });

const folder = new Folder(root);
const words = new WidgetWords(folder);
if (!new Localization(folder, [words], { locales: 'locales', print: console.error, call: 'npm run l10n --' }).safe()) process.exit(1);

for (const folder of ['dist', 'cdn', 'cli']) rmSync(`${root}/${folder}`, { recursive: true, force: true });
for (const mode of ['dist', 'cdn', 'all', ...Object.keys(widgetTable).map((name) => `single:${name}`), 'embed:page', 'embed:host', 'cli']) await build({ root, configFile: `${root}/vite.config.ts`, mode });

mkdirSync(`${root}/cdn`, { recursive: true });
writeFileSync(`${root}/cdn/flarewell.css`, await lightStyles(new Map([...words.source().messages].map(([id, { text }]) => [id, text]))));
writeFileSync(`${root}/cdn/embed.css`, transform({ filename: 'embed.css', minify: true, code: readFileSync(`${root}/src/embed/embed.css`) }).code);
writeFileSync(`${root}/cdn/integrity.json`, integrityTable(`${root}/cdn`));

run('tsc', '--project', '.config/tsconfig.dist.json');
run('cem', 'analyze', '--config', '.config/cem.config.mjs');
