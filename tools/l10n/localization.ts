import { basename } from 'node:path';

import { coverageOf, coverageTable, type Coverage } from './coverage.js';
import type { Folder } from './folder.js';
import { readGlossary } from './glossary.js';
import { mergeFile } from './import-file.js';
import { isUnreadable, judgeFile } from './language-file.js';
import { isLocaleName } from './locale-name.js';
import type { Message } from './messages.js';
import { unsafe, type Language, type Pack } from './pack.js';
import { inLanguage } from './plurals.js';
import { formatProblem, printable, type Problem } from './problem.js';
import { PSEUDO, pseudoLanguage } from './pseudo.js';
import { writeXliff } from './xliff.js';

type Print = (line: string) => void;

interface Judged {
  pack: Pack;
  messages: ReadonlyMap<string, Message>;
  languages: Language[];
}

/** The commands over a project. Each returns whether all is well, and none lets one bad file take anything from another. */
export class Localization {
  readonly #folder: Folder;
  readonly #packs: readonly Pack[];
  /** Where the files of translators are: `<locales>/<pack>/<locale>.xlf`. */
  readonly #locales: string;
  readonly #print: Print;

  readonly #call: string;

  /** `call` is what a person types before a command. */
  constructor(folder: Folder, packs: readonly Pack[], { locales, print, call }: { locales: string; print: Print; call: string }) {
    this.#folder = folder;
    this.#packs = packs;
    this.#locales = locales;
    this.#print = print;
    this.#call = call;
  }

  /** Brings the files of translators up to date with the source, and begins those that are wanted and missing: `pl`, or `ui/pl` for one pack alone. */
  extract(wanted: readonly string[] = []): boolean {
    const asked = wanted.map((name) => ({ name, locale: name.split('/').at(-1)!, pack: name.includes('/') ? name.split('/')[0] : undefined }));
    const unknown = asked.find(({ pack }) => pack !== undefined && !this.#packs.some(({ name }) => name === pack));
    if (unknown) {
      this.#print(`There is nothing called "${unknown.pack}" to translate; there is ${this.#packs.map(({ name }) => `"${name}"`).join(', ')}.`);
      return false;
    }
    const wrong = asked.find(({ locale }) => !isLocaleName(locale));
    if (wrong) {
      this.#print(`"${wrong.name}" is not the tag of a language to translate to, such as pl, pt-BR or zh-Hans.`);
      return false;
    }
    return this.#each((pack, messages) => {
      for (const { locale, pack: only } of asked) {
        if ((only ?? pack.name) === pack.name && !this.#folder.exists(this.#fileOf(pack, locale))) this.#folder.write(this.#fileOf(pack, locale), writeXliff(locale, [], pack.name));
      }
      let complete = true;
      for (const { locale, file, upToDate, attic, problems } of this.#judge(pack, messages).languages) {
        if (upToDate !== undefined) {
          this.#write(file, upToDate);
          this.#writeAttic(pack, locale, attic!);
        } else {
          complete = false;
          this.#tell(problems.filter(({ hint }) => !hint));
          this.#print(`${file} left as it is`);
        }
      }
      return complete;
    });
  }

  /** Writes what may be shown. A text with a problem is left out. */
  build(): boolean {
    const judged: Judged[] = [];
    const made = new Set(this.#made);
    const well = this.#each((pack, messages) => {
      const { languages, problems } = this.#judge(pack, messages);
      judged.push({ pack, messages, languages });
      const outputs = pack.outputs(languages);
      for (const [path, text] of outputs) {
        if (text === undefined) continue;
        if (this.#isOthers(pack, path, text)) problems.push(others(path));
        else {
          this.#write(path, text);
          if (pack.isShared) made.add(path);
        }
      }
      for (const path of pack.written()) {
        if (outputs.has(path) || (pack.isShared && !made.has(path))) continue;
        // Of a file that cannot be judged nobody knows whether its language is gone.
        if (pack.isShared && problems.some(({ code }) => code === 'file-name')) continue;
        this.#folder.remove(path);
        made.delete(path);
        this.#print(`${path} removed`);
      }
      this.#tell(problems.filter(({ hint }) => !hint));
      return !languages.some(isUnreadable) && problems.every(({ code, hint }) => hint || !/^(?:safety-words|own-file)$/.test(code));
    });
    if (made.size || this.#folder.exists(this.#madeFile)) this.#write(this.#madeFile, `${JSON.stringify([...made].sort(), null, 2)}\n`);
    if (judged.length === this.#packs.length) this.#write(this.#coverageFile, coverageText(judged));
    return well;
  }

  /** Whether each language has the words that no reader may get in another one; for the build of the library. */
  safe(): boolean {
    return this.#each((pack, messages) => {
      const { problems } = this.#judge(pack, messages);
      const missing = problems.filter(({ code }) => code === 'safety-words');
      this.#tell(missing);
      return missing.length === 0;
    });
  }

  /** Says what is to mend and what is out of date. */
  check(): boolean {
    const outOfDate = (file: string, command: string): Problem => ({ file, line: 1, code: 'out-of-date', sentence: `It is out of date: ${this.#call} ${command}` });
    const judged: Judged[] = [];
    const well = this.#each((pack, messages) => {
      const { languages, problems } = this.#judge(pack, messages);
      judged.push({ pack, messages, languages });
      for (const { locale, file, xml, upToDate, attic } of languages) {
        if (upToDate === undefined) continue;
        if (upToDate !== xml) problems.push(outOfDate(file, 'extract'));
        else if (attic !== this.#folder.read(this.#atticOf(pack, locale))) problems.push(outOfDate(this.#atticOf(pack, locale), 'extract'));
      }
      const outputs = pack.outputs(languages);
      for (const [path, text] of outputs) {
        if (text === undefined || this.#folder.read(path) === text) continue;
        problems.push(this.#isOthers(pack, path, text) ? others(path) : outOfDate(path, 'build'));
      }
      for (const path of pack.written()) if (!outputs.has(path) && (!pack.isShared || this.#made.includes(path))) problems.push(outOfDate(path, 'build'));
      this.#tell(problems);
      return problems.every(({ hint }) => hint);
    });
    const fresh = judged.length < this.#packs.length || this.#folder.read(this.#coverageFile) === coverageText(judged);
    if (!fresh) this.#tell([outOfDate(this.#coverageFile, 'build')]);
    this.status(judged);
    return well && fresh;
  }

  /** How far each language is. */
  status(judged?: readonly Judged[]): boolean {
    const packs = judged ? [...judged] : [];
    const well = judged ? true : this.#each((pack, messages) => packs.push({ pack, messages, languages: this.#judge(pack, messages).languages }) > 0);
    for (const line of coverageTable(coverageOf(packs))) this.#print(line);
    return well;
  }

  /** Takes from a file that a translator sends back what the translator changed, and nothing that the tool did to it. */
  import(files: readonly { name: string; xml: string }[]): boolean {
    let well = files.length > 0;
    if (!well) this.#print(`Name the files to import: ${this.#call} import from-the-translator.xlf`);
    const packs = this.#packs.map((pack) => ({ pack, ...pack.source() }));
    for (const { name, xml } of files) {
      const { problems, results } = mergeFile(basename(name), xml, {
        packs: packs.map(({ pack, messages }) => ({ name: pack.name, messages })),
        locales: (pack) => this.#folder.names(`${this.#locales}/${pack}`, '.xlf'),
        read: (pack, locale) => this.#folder.read(`${this.#locales}/${pack}/${locale}.xlf`),
        attic: (pack, locale) => this.#folder.read(`${this.#locales}/attic/${pack}/${locale}.xlf`),
      });
      this.#tell(problems);
      if (!problems.every(({ hint }) => hint)) well = false;
      for (const result of results) {
        this.#write(`${this.#locales}/${result.pack}/${result.locale}.xlf`, result.xml);
        const { pack } = packs.find(({ pack }) => pack.name === result.pack)!;
        this.#writeAttic(pack, result.locale, result.attic);
        this.#print(printable(`${name}: ${result.changed.length} of ${result.read} texts changed${result.changed.length ? `: ${result.changed.join(', ')}` : ''}`));
      }
    }
    return well;
  }

  /** Writes English in letters that show what is not translated, and mirrored, to see how a layout bears it: `pseudo/<pack>/…`. */
  pseudo(): boolean {
    return this.#each((pack, messages) => {
      const languages = PSEUDO.map((locale) => pseudoLanguage(locale, messages, inLanguage(messages, locale)));
      for (const [path, text] of pack.outputs(languages)) if (text !== undefined) this.#write(`pseudo/${path.replace(/^(?:\.\.?\/)+/, '')}`, text);
      return true;
    });
  }

  /** What the last build wrote among files of people, so that it never takes theirs for its own. */
  get #made(): string[] {
    try {
      const paths = JSON.parse(this.#folder.read(this.#madeFile) || '[]') as unknown;
      return Array.isArray(paths) ? paths.map(String) : [];
    } catch {
      return [];
    }
  }

  #isOthers(pack: Pack, path: string, text: string): boolean {
    return pack.isShared && this.#folder.exists(path) && this.#folder.read(path) !== text && !this.#made.includes(path);
  }

  get #madeFile(): string {
    return `${this.#locales}/written.json`;
  }

  get #coverageFile(): string {
    return `${this.#locales}/coverage.json`;
  }

  #fileOf(pack: Pack, locale: string): string {
    return `${this.#locales}/${pack.name}/${locale}.xlf`;
  }

  #atticOf(pack: Pack, locale: string): string {
    return `${this.#locales}/attic/${pack.name}/${locale}.xlf`;
  }

  #writeAttic(pack: Pack, locale: string, xml: string): void {
    const path = this.#atticOf(pack, locale);
    if (xml) this.#write(path, xml);
    else if (this.#folder.exists(path)) this.#folder.remove(path);
  }

  /** One pack after the other; whether all is well with all. A pack whose source is wrong is told and left alone. */
  #each(work: (pack: Pack, messages: ReadonlyMap<string, Message>) => boolean): boolean {
    let well = true;
    for (const pack of this.#packs) {
      const { messages, problems } = pack.source();
      this.#tell(problems);
      well = problems.length === 0 && work(pack, messages) && well;
    }
    return well;
  }

  #judge(pack: Pack, source: ReadonlyMap<string, Message>): { languages: Language[]; problems: Problem[] } {
    const languages: Language[] = [];
    const problems: Problem[] = [];
    const glossary = readGlossary(this.#folder.read(`${this.#locales}/glossary.tsv`));
    for (const locale of this.#folder.names(`${this.#locales}/${pack.name}`, '.xlf')) {
      const file = this.#fileOf(pack, locale);
      if (!isLocaleName(locale)) {
        const sentence = `"${locale}" is not the tag of a language to translate to.`;
        problems.push({ file, line: 1, code: 'file-name', sentence });
        continue;
      }
      const xml = this.#folder.read(file);
      const messages = inLanguage(source, locale);
      const judged = judgeFile(file, xml, locale, messages, { pack: pack.name, attic: this.#folder.read(this.#atticOf(pack, locale)), glossary });
      // Nobody has translated anything yet, and nothing of it is shown: one line is enough.
      const isBegun = judged.upToDate !== undefined && judged.accepted.size === 0 && judged.problems.every(({ code }) => code === 'missing-translation');
      if (isBegun) judged.problems = [{ file, line: 1, code: 'begun', hint: true, sentence: `It has ${messages.size} texts to translate.` }];
      problems.push(...judged.problems);
      for (const { id, text } of isUnreadable(judged) || isBegun ? [] : unsafe({ messages, accepted: judged.accepted })) {
        problems.push({ file, line: 1, code: 'safety-words', id, sentence: `The language is not shown without "${text}": in English, in the midst of other words, it may not be understood.` });
      }
      languages.push({ ...judged, locale, file, xml, messages });
    }
    return { languages, problems };
  }

  #tell(problems: Problem[]): void {
    problems
      .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      .forEach((problem) => this.#print(formatProblem(problem)));
  }

  #write(path: string, text: string): void {
    if (this.#folder.write(path, text)) this.#print(`${path} written`);
  }
}

const others = (file: string): Problem => ({
  file,
  line: 1,
  code: 'own-file',
  sentence: 'Somebody else wrote this file, so it was left as it is. Remove it, or put it elsewhere, and build again.',
});

const coverageText = (judged: readonly Judged[]): string => `${JSON.stringify(coverageOf(judged) satisfies Coverage[], null, 2)}\n`;
