/** `npm run l10n -- <command>`: the words of the widgets and the ready-made content, from the source to translators and back. */
import { help, runCommand } from './l10n/commands.js';
import { Content } from './l10n/content.js';
import { Folder } from './l10n/folder.js';
import { Localization } from './l10n/localization.js';
import { WidgetWords } from './l10n/widget-words.js';

const call = 'npm run l10n --';
const folder = new Folder(process.cwd());
const packs = [new WidgetWords(folder), ...folder.folders('src/content').map((name) => new Content(folder, 'src/content', name))];
const own = 'Source: the messages in src/, and src/content/<pack>/*.html. Files of translators: locales/<pack>/.\n';
const l10n = new Localization(folder, packs, { locales: 'locales', print: console.log, call });
process.exitCode = runCommand(l10n, process.argv.slice(2), help(call, own), console.log);
