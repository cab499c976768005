import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeCatalogue, writeLocaleTable } from './catalogues.js';
import { judgeFile, type LanguageFile } from './language-file.js';
import { findMessages, type Message } from './messages.js';
import { inLanguage } from './plurals.js';
import { formatProblem, type Problem } from './problem.js';
import { writeXliff } from './xliff.js';

const FILES = 'locales/ui';
const CATALOGUES = 'src/locale/catalogues';
const TABLE = 'src/locale/locale-table.ts';

const fileOf = (locale: string): string => `${FILES}/${locale}.xlf`;
const catalogueOf = (locale: string): string => `${CATALOGUES}/${locale}.ts`;

/** A file's name is its language, spelled as BCP 47 spells it; English is the source itself. */
function isLocaleName(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name)[0] === name && new Intl.Locale(name).language !== 'en';
  } catch {
    return false;
  }
}

/** Nothing in the file can be used: its problem has no id. */
const isUnreadable = ({ problems, accepted }: LanguageFile): boolean =>
  accepted.size === 0 && problems.some(({ id, code }) => !id && code !== 'no-id');

interface Language extends LanguageFile {
  locale: string;
  xml: string;
  /** How many texts the language has. */
  units: number;
}

type Print = (line: string) => void;

/** The commands of `npm run l10n` over the repository in one folder. Each resolves to whether all is well. */
export class Localization {
  readonly #root: string;
  readonly #print: Print;

  constructor(root: string, print: Print) {
    this.#root = root;
    this.#print = print;
  }

  /** Brings the files of translators up to date with the source, and begins those that are wanted and missing. */
  extract(wanted: readonly string[] = []): boolean {
    const wrong = wanted.find((name) => !isLocaleName(name));
    if (wrong !== undefined) {
      this.#print(`"${wrong}" is not the tag of a language to translate to, such as pl, pt-BR or zh-Hans.`);
      return false;
    }
    const messages = this.#messages();
    if (!messages) return false;
    for (const locale of wanted) if (!this.#exists(fileOf(locale))) this.#write(fileOf(locale), writeXliff(locale, []));
    let complete = true;
    for (const { locale, upToDate, problems } of this.#judge(messages).languages) {
      if (upToDate !== undefined) this.#write(fileOf(locale), upToDate);
      else {
        complete = false;
        this.#tell(problems.filter(({ hint }) => !hint));
        this.#print(`${fileOf(locale)} left as it is`);
      }
    }
    return complete;
  }

  /** Writes what may be shown as modules for the library. A text with a problem is left out and stays English. */
  build(): boolean {
    const messages = this.#messages();
    if (!messages) return false;
    const { languages, problems } = this.#judge(messages);
    let complete = true;
    for (const language of languages) {
      const path = catalogueOf(language.locale);
      // A file that somebody damaged takes nothing from readers: the words of the last build stay.
      if (isUnreadable(language)) {
        complete = false;
        if (this.#exists(path)) continue;
      }
      this.#write(path, writeCatalogue(language.locale, language.accepted));
    }
    for (const path of this.#orphans(languages)) rmSync(this.#at(path));
    this.#write(TABLE, writeLocaleTable(languages.map(({ locale }) => locale)));
    this.#tell(problems.filter(({ hint }) => !hint));
    return complete;
  }

  /** Says what is to mend and what is out of date. */
  check(): boolean {
    const messages = this.#messages();
    if (!messages) return false;
    const { languages, problems } = this.#judge(messages);
    const outOfDate = (file: string, command: string) =>
      problems.push({ file, line: 1, code: 'out-of-date', sentence: `It is out of date: npm run l10n -- ${command}` });
    for (const language of languages) {
      const { locale, xml, upToDate, accepted } = language;
      if (upToDate !== undefined && upToDate !== xml) outOfDate(fileOf(locale), 'extract');
      if (isUnreadable(language)) continue;
      if (this.#read(catalogueOf(locale)) !== writeCatalogue(locale, accepted)) outOfDate(catalogueOf(locale), 'build');
    }
    for (const path of this.#orphans(languages)) outOfDate(path, 'build');
    if (this.#read(TABLE) !== writeLocaleTable(languages.map(({ locale }) => locale))) outOfDate(TABLE, 'build');
    this.#tell(problems);
    for (const { locale, accepted, unreviewed, units } of languages) {
      this.#print(`${locale}: ${accepted.size} of ${units} texts can be shown, ${unreviewed} of them not reviewed`);
    }
    return problems.every(({ hint }) => hint);
  }

  #messages(): ReadonlyMap<string, Message> | undefined {
    const { messages, problems } = findMessages(this.#root);
    this.#tell(problems);
    return problems.length ? undefined : messages;
  }

  #judge(messages: ReadonlyMap<string, Message>): { languages: Language[]; problems: Problem[] } {
    const languages: Language[] = [];
    const problems: Problem[] = [];
    for (const locale of this.#namesIn(FILES, '.xlf')) {
      const file = fileOf(locale);
      if (!isLocaleName(locale)) {
        const sentence = `"${locale}" is not the tag of a language to translate to.`;
        problems.push({ file, line: 1, code: 'file-name', sentence });
        continue;
      }
      const xml = this.#read(file);
      const units = inLanguage(messages, locale);
      const judged = judgeFile(file, xml, locale, units);
      problems.push(...judged.problems);
      languages.push({ ...judged, locale, xml, units: units.size });
    }
    return { languages, problems };
  }

  /** Catalogues whose language has no file any more. */
  #orphans(languages: readonly Language[]): string[] {
    const known = new Set(languages.map(({ locale }) => locale));
    return this.#namesIn(CATALOGUES, '.ts').filter((locale) => !known.has(locale)).map(catalogueOf);
  }

  #tell(problems: Problem[]): void {
    problems
      .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      .forEach((problem) => this.#print(formatProblem(problem)));
  }

  #at(path: string): string {
    return join(this.#root, path);
  }

  #exists(path: string): boolean {
    return existsSync(this.#at(path));
  }

  #read(path: string): string {
    return this.#exists(path) ? readFileSync(this.#at(path), 'utf8') : '';
  }

  #write(path: string, text: string): void {
    if (this.#exists(path) && this.#read(path) === text) return;
    mkdirSync(dirname(this.#at(path)), { recursive: true });
    writeFileSync(this.#at(path), text);
    this.#print(`${path} written`);
  }

  #namesIn(folder: string, end: string): string[] {
    return (this.#exists(folder) ? readdirSync(this.#at(folder)) : [])
      .filter((name) => name.endsWith(end))
      .map((name) => name.slice(0, -end.length))
      .sort();
  }
}
