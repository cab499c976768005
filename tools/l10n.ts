/** `npm run l10n -- <command>`: the words of the widgets, from the source to translators and back. */
import { Localization } from './l10n/localization.js';

const help = `npm run l10n -- <command>

  extract [language …]  brings locales/ui/<language>.xlf up to date with the messages in src/,
                        and begins a file for each language that is named and has none
  build                 writes src/locale/catalogues/<language>.ts from what can be shown
  check                 ends with 1 when a file has something to mend or is out of date

A problem is printed as: file:line code [id] what is wrong
`;

const [command = 'help', ...languages] = process.argv.slice(2);
const l10n = new Localization(process.cwd(), console.log);

function run(): boolean {
  switch (command) {
    case 'extract':
      return l10n.extract(languages);
    case 'build':
      return l10n.build();
    case 'check':
      return l10n.check();
    case 'help':
    case '--help':
    case '-h':
      console.log(help);
      return true;
    default:
      console.log(`There is no command "${command}".\n\n${help}`);
      return false;
  }
}

process.exitCode = run() ? 0 : 1;
