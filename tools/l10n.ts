/** `npm run l10n -- <command>`: the words of the widgets, from the source to translators and back. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeCatalogue, writeLocaleTable } from './l10n/catalogues.js';
import { judgeFile, type LanguageFile } from './l10n/language-file.js';
import { findMessages, type Message } from './l10n/messages.js';
import { formatProblem, type Problem } from './l10n/problem.js';
import { writeXliff } from './l10n/xliff.js';

const help = `npm run l10n -- <command>

  extract [language …]  brings locales/ui/<language>.xlf up to date with the messages in src/,
                        and begins a file for each language that is named and has none
  build                 writes src/locale/catalogues/<language>.ts from what can be shown
  check                 ends with 1 when a file has something to mend or is out of date

A problem is printed as: file:line code [id] what is wrong
`;

const FILES = 'locales/ui';
const CATALOGUES = 'src/locale/catalogues';
const TABLE = 'src/locale/locale-table.ts';

const root = process.cwd();
const at = (path: string): string => join(root, path);
const read = (path: string): string => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : '');
const fileOf = (locale: string): string => `${FILES}/${locale}.xlf`;
const catalogueOf = (locale: string): string => `${CATALOGUES}/${locale}.ts`;
const namesIn = (folder: string, end: string): string[] =>
  (existsSync(at(folder)) ? readdirSync(at(folder)) : [])
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();

function write(path: string, text: string): void {
  if (existsSync(at(path)) && read(path) === text) return;
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
  console.log(`${path} written`);
}

/** A file's name is its language, spelled as BCP 47 spells it; English is the source itself. */
function isLocaleName(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name)[0] === name && new Intl.Locale(name).language !== 'en';
  } catch {
    return false;
  }
}

const problems: Problem[] = [];

interface Language extends LanguageFile {
  locale: string;
  xml: string;
}

function judgeAll(messages: ReadonlyMap<string, Message>): Language[] {
  const languages: Language[] = [];
  for (const locale of namesIn(FILES, '.xlf')) {
    const file = fileOf(locale);
    if (!isLocaleName(locale)) {
      problems.push({ file, line: 1, code: 'file-name', sentence: `"${locale}" is not the tag of a language to translate to.` });
      continue;
    }
    const xml = read(file);
    const judged = judgeFile(file, xml, locale, messages);
    problems.push(...judged.problems);
    languages.push({ ...judged, locale, xml });
  }
  return languages;
}

/** Nothing in the file can be used: its problem has no id. */
const isUnreadable = ({ problems, accepted }: LanguageFile): boolean =>
  accepted.size === 0 && problems.some(({ id, code }) => !id && code !== 'no-id');

function extract(messages: ReadonlyMap<string, Message>, wanted: string[]): boolean {
  for (const locale of wanted) {
    if (!isLocaleName(locale)) {
      console.error(`"${locale}" is not the tag of a language to translate to, such as pl, pt-BR or zh-Hans.`);
      return false;
    }
    if (!existsSync(at(fileOf(locale)))) write(fileOf(locale), writeXliff(locale, []));
  }
  let complete = true;
  for (const { locale, upToDate, problems } of judgeAll(messages)) {
    if (upToDate !== undefined) write(fileOf(locale), upToDate);
    else {
      complete = false;
      problems.filter(({ hint }) => !hint).forEach((problem) => console.error(formatProblem(problem)));
      console.error(`${fileOf(locale)} left as it is`);
    }
  }
  return complete;
}

function build(messages: ReadonlyMap<string, Message>): boolean {
  const languages = judgeAll(messages);
  const known = new Set(languages.map(({ locale }) => locale));
  let complete = true;
  for (const language of languages) {
    const path = catalogueOf(language.locale);
    // A file that somebody damaged takes nothing from readers: the words of the last build stay.
    if (isUnreadable(language)) {
      complete = false;
      if (existsSync(at(path))) continue;
    }
    write(path, writeCatalogue(language.locale, language.accepted));
  }
  for (const locale of namesIn(CATALOGUES, '.ts')) if (!known.has(locale)) rmSync(at(catalogueOf(locale)));
  write(TABLE, writeLocaleTable([...known]));
  problems.filter(({ hint }) => !hint).forEach((problem) => console.error(formatProblem(problem)));
  return complete;
}

function check(messages: ReadonlyMap<string, Message>): boolean {
  const languages = judgeAll(messages);
  const outOfDate = (file: string, command: string) =>
    problems.push({ file, line: 1, code: 'out-of-date', sentence: `It is out of date: npm run l10n -- ${command}` });
  for (const language of languages) {
    const { locale, xml, upToDate, accepted } = language;
    if (upToDate !== undefined && upToDate !== xml) outOfDate(fileOf(locale), 'extract');
    if (isUnreadable(language)) continue;
    if (read(catalogueOf(locale)) !== writeCatalogue(locale, accepted)) outOfDate(catalogueOf(locale), 'build');
  }
  const known = new Set(languages.map(({ locale }) => locale));
  for (const locale of namesIn(CATALOGUES, '.ts')) if (!known.has(locale)) outOfDate(catalogueOf(locale), 'build');
  if (read(TABLE) !== writeLocaleTable([...known])) outOfDate(TABLE, 'build');
  problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  for (const problem of problems) console.log(formatProblem(problem));
  for (const { locale, accepted, unreviewed } of languages) {
    console.log(`${locale}: ${accepted.size} of ${messages.size} texts can be shown, ${unreviewed} of them not reviewed`);
  }
  return problems.every(({ hint }) => hint);
}

const commands: Record<string, (messages: ReadonlyMap<string, Message>, wanted: string[]) => boolean> = {
  extract,
  build,
  check,
};

const [name = '', ...wanted] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  console.log(name && !/^-?-?help$|^-h$/.test(name) ? `There is no command "${name}".\n\n${help}` : help);
  process.exitCode = name && !/^-?-?help$|^-h$/.test(name) ? 1 : 0;
} else {
  const source = findMessages(root);
  if (source.problems.length) {
    source.problems.forEach((problem) => console.error(formatProblem(problem)));
    process.exitCode = 1;
  } else if (!command(source.messages, wanted)) process.exitCode = 1;
}
