import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';
import type { Plugin } from 'vite';

const parse = (code: string): ts.SourceFile => ts.createSourceFile('source.ts', code, ts.ScriptTarget.ESNext, true);

/** The object that a catalogue's module exports. */
function catalogueIn(source: ts.SourceFile): ts.ObjectLiteralExpression {
  const exported = source.statements.find(ts.isExportAssignment)?.expression;
  // `{ … } satisfies Catalogue` and the like.
  const object = exported && (ts.isSatisfiesExpression(exported) || ts.isAsExpression(exported) ? exported.expression : exported);
  if (!object || !ts.isObjectLiteralExpression(object)) throw new Error('This catalogue is no object of texts.');
  return object;
}

function valuesOf(object: ts.ObjectLiteralExpression): Map<string, ts.Expression> {
  return new Map(object.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => [(name as ts.StringLiteral).text, initializer]));
}

/** Runs of four letters, by which texts are told to be alike. */
const runsIn = (texts: string[]): Set<string> => new Set(texts.flatMap((text) => Array.from({ length: Math.max(0, text.length - 3) }, (_, at) => text.slice(at, at + 4))));

/**
 * The ids of all messages that any catalogue has, in the order in which they are numbered: each after the one that it is most
 * like, because what stands close together compresses better. The same for the same catalogues.
 */
export function idsIn(catalogues: Iterable<string>): string[] {
  const all = [...catalogues].map((code) => valuesOf(catalogueIn(parse(code))));
  const left = new Map([...new Set(all.flatMap((texts) => [...texts.keys()]))].sort().map((id) => [id, runsIn(all.map((texts) => texts.get(id)?.getText() ?? ''))]));
  const ids: string[] = [];
  let last = new Set<string>();
  const likeness = (runs: Set<string>): number => [...runs].filter((run) => last.has(run)).length / Math.sqrt(last.size * runs.size + 1);
  while (left.size) {
    const [next] = [...left].map(([id, runs]) => ({ id, runs, alike: likeness(runs) })).sort((one, other) => other.alike - one.alike);
    ids.push(next!.id);
    last = next!.runs;
    left.delete(next!.id);
  }
  return ids;
}

const filesIn = (folders: readonly URL[]): string[] =>
  folders.map((folder) => fileURLToPath(folder)).flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file}`));

/** The ids of the messages that the modules in these folders ask for. */
function idsAskedFor(folders: readonly URL[]): Set<string> {
  return new Set(filesIn(folders).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bid: '([\w.-]+)'/g)].map(([, id]) => id!)));
}

/** Whether a module in these folders speaks the words of widgets that hold parts of an article. */
function speakOfArticles(folders: readonly URL[]): boolean {
  return filesIn(folders).some((file) => readFileSync(file, 'utf8').includes("LanguageController(this, '.article')"));
}

/** What must be escaped to mean itself between backticks. */
const quoted = (text: string): string => text.replace(/[`\\]|\$(?=\{)/g, '\\$&');

/**
 * A catalogue as a module of texts by number, those that are one text line by line, and nothing where there is none. It is data:
 * no text in it is executed.
 */
export function numberedCatalogue(code: string, ids: readonly string[]): string {
  const texts = valuesOf(catalogueIn(parse(code)));
  const plurals: string[] = [];
  const lines = ids.map((id, number) => {
    const value = texts.get(id);
    if (!value) return '';
    if (ts.isStringLiteral(value)) return quoted(value.text);
    const forms = (value as ts.ObjectLiteralExpression).properties.map((form) => `${form.name!.getText()}:${(form as ts.PropertyAssignment).initializer.getText()}`);
    plurals.push(`${number}:{${forms.join()}}`);
    return '';
  });
  return `export default{...\`${lines.join('\n')}\`.split\`\n\`,${plurals.join()}}\n`;
}

/** Source code in which messages are asked for by their number: `msg('…', { id: 12 })`, `plural(…, { id: 12 })`. */
export function numberedMessages(code: string, numberOf: ReadonlyMap<string, number>): string {
  const source = parse(code);
  const edits: { start: number; end: number; number: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)msg$|^plural$/.test(node.expression.getText(source))) {
      const about = node.arguments.at(-1);
      const id = about && ts.isObjectLiteralExpression(about) ? about.properties.find((one) => one.name?.getText(source) === 'id') : undefined;
      if (id && ts.isPropertyAssignment(id) && ts.isStringLiteral(id.initializer)) {
        const number = numberOf.get(id.initializer.text);
        // What no language has yet stays under its name, and is shown in English.
        if (number !== undefined) edits.push({ start: id.initializer.getStart(source), end: id.initializer.end, number });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits.reverse().reduce((text, { start, end, number }) => `${text.slice(0, start)}${number}${text.slice(end)}`, code);
}

/**
 * In files that nobody edits, the names of messages are numbers: catalogues lose a third of their weight, and each widget
 * some bytes for each of its words. The npm package keeps the names.
 *
 * With `files`, each language is a file of its own that the bundler knows nothing of, all of them under one hash: a table that
 * names a dozen chunks would cost every page more than the words of one button.
 *
 * With `askedForIn`, a bundle gets the words of the modules in these folders alone.
 */
export function numberMessages(folder: URL, { files, askedForIn }: { files: boolean; askedForIn?: readonly URL[] }): Plugin {
  const names = readdirSync(folder).map((file) => file.replace('.ts', ''));
  const codeOf = (name: string): string => readFileSync(new URL(`${name}.ts`, folder), 'utf8');
  const asked = askedForIn && idsAskedFor(askedForIn);
  // A message is only ever looked up in the set that it belongs to, so each set counts for itself.
  const sets = ['', '.article'].map((end) => names.filter((name) => (name.includes('.') ? name.endsWith(end) && !!end : !end)));
  // What several of them share may be asked for in the same folders as what all widgets share.
  const isSpoken = (set: readonly string[]): boolean => set === sets[0] || !askedForIn || speakOfArticles(askedForIn);
  const numbered = sets.map((set) => ({ set, ids: idsIn(set.map(codeOf)).filter((id) => !asked || (asked.has(id) && isSpoken(set))) }));
  const numberOf = new Map(numbered.flatMap(({ ids }) => ids.map((id, number) => [id, number] as const)));
  const modules = new Map(numbered.flatMap(({ set, ids }) => set.map((name) => [name, numberedCatalogue(codeOf(name), ids)] as const)));
  const hash = createHash('sha256').update([...modules.values()].join('')).digest('base64url').replace(/\W/g, '').slice(0, 6);
  const nameOf = (name: string): string => `words.${name}.${hash}.js`;
  const table = `export const locales = '${sets[0]!.join(' ')}'.split(' ');
export const loadCatalogue = (name) => import(/* @vite-ignore */ \`./${nameOf('${name}')}\`);`;
  /** Of a set of which no word is asked for, no table either. */
  const needed = (code: string): string => numbered.reduce((left, { set, ids }) => (ids.length ? left : left.replace(new RegExp(`.*'\\./catalogues/(?:${set.join('|')})\\.js'.*\\n`, 'g'), '')), code);
  return {
    name: 'flarewell:number-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code, id) {
        if (id.endsWith('/locale/locale-table.ts')) return { code: files ? table : needed(code), map: null };
        const [, name] = /\/locale\/catalogues\/(.+)\.ts$/.exec(id) ?? [];
        return { code: name ? modules.get(name)! : numberedMessages(code, numberOf), map: null };
      },
    },
    generateBundle() {
      if (files) for (const [name, source] of modules) this.emitFile({ type: 'asset', fileName: nameOf(name), source });
    },
  };
}
