import { readFileSync } from 'node:fs';

import type { Localization } from './localization.js';

/** What a person types after `l10n`, for `--help`; `own` says what is particular to the caller. */
export const help = (call: string, own: string): string => `${call} <command>

  extract [language …]  brings the files of translators up to date with the source, and begins
                        one for each language that is named and has none: pl, or ui/pl
  check                 ends with 1 when a file has something to mend or is out of date
  build                 writes what readers get from what can be shown
  import <file …>       takes from files that translators send back what they changed
  status                says how far each language is
  pseudo                writes English in other letters, and mirrored, to see how a layout bears it

${own}
A problem is printed as: file:line code [id] what is wrong
`;

/** Runs one command; returns the exit code. */
export function runCommand(l10n: Localization, args: readonly string[], usage: string, print: (line: string) => void): number {
  const [command = 'help', ...rest] = args;
  switch (command) {
    case 'extract':
      return l10n.extract(rest) ? 0 : 1;
    case 'build':
      return l10n.build() ? 0 : 1;
    case 'check':
      return l10n.check() ? 0 : 1;
    case 'status':
      return l10n.status() ? 0 : 1;
    case 'pseudo':
      return l10n.pseudo() ? 0 : 1;
    case 'import': {
      const files: { name: string; xml: string }[] = [];
      for (const name of rest) {
        try {
          files.push({ name, xml: decoded(readFileSync(name)) });
        } catch (error) {
          print(`${name}:1 no-file It cannot be read: ${(error as Error).message}`);
          return 1;
        }
      }
      return l10n.import(files) ? 0 : 1;
    }
    case 'help':
    case '--help':
    case '-h':
      print(usage);
      return 0;
    default:
      print(`There is no command "${command}".\n\n${usage}`);
      return 1;
  }
}

/** Some tools on Windows save UTF-16, and say so by its mark. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
