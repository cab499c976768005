/**
 * `npx flarewell <command>`, for people who publish with the library: runs in their project, on their own snippets. Built into one file that
 * needs nothing but Node.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { check } from './check/command.js';
import { embed } from './embed/command.js';
import { jsonLd } from './json-ld.js';
import { help, runCommand } from './l10n/commands.js';
import { Content } from './l10n/content.js';
import { Folder } from './l10n/folder.js';
import { Localization } from './l10n/localization.js';

const call = 'npx flarewell l10n';
const own = `Source: <content>/<name>/*.html, in English. Translations of it: <content>/<name>/<language>/*.html.
Files of translators: <locales>/<name>/<language>.xlf.

  --content <folder>    where your snippets are; otherwise "content"
  --locales <folder>    where the files of translators are; otherwise "locales"
`;
const usage = help(call, own);

function l10n(args: string[]): number {
  let values: { content: string; locales: string; help?: boolean };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { content: { type: 'string', default: 'content' }, locales: { type: 'string', default: 'locales' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    console.log(`${(error as Error).message}\n\n${usage}`);
    return 1;
  }
  const folder = new Folder(process.cwd());
  const [content, locales] = [values.content, values.locales].map((path) => path.replace(/\\/g, '/').replace(/\/+$/, '')) as [string, string];
  const isPack = (path: string): boolean => folder.names(path, '.html').length > 0;
  const packs = folder.folders(content).filter((name) => isPack(`${content}/${name}`)).map((name) => new Content(folder, content, name));
  const asked = positionals[0] !== undefined && positionals[0] !== 'help' && !values.help;
  if (asked && !packs.length) {
    console.log(`${content}/ holds no folder with HTML. Put your snippets into ${content}/<name>/*.html, or say where they are: ${call} ${positionals[0]} --content <folder>`);
    return 1;
  }
  return runCommand(new Localization(folder, packs, { locales, print: console.log, call }), values.help ? [] : positionals, usage, console.log);
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'check') process.exitCode = check(rest, 'npx flarewell check', console.log, console.error);
else if (command === 'l10n') process.exitCode = l10n(rest);
else if (command === 'embed') process.exitCode = embed(rest, new Folder(process.cwd()), fileURLToPath(new URL('../cdn', import.meta.url)), console.log);
else if (command === 'json-ld') process.exitCode = jsonLd(rest, process.cwd(), console.log, console.error);
else {
  const isWrong = command !== undefined && !/^(?:help|--help|-h)$/.test(command);
  console.log(`${isWrong ? `There is no command "${command}".\n\n` : ''}npx flarewell check    what to mend in a page that holds widgets: npx flarewell check --help
npx flarewell l10n     translate snippets of your own: npx flarewell l10n --help
npx flarewell embed    pages for the frames of sites that take no script: npx flarewell embed --help
npx flarewell json-ld  structured data of a page that was medically reviewed: npx flarewell json-ld --help`);
  process.exitCode = isWrong ? 1 : 0;
}
