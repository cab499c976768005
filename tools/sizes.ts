/**
 * `npm run sizes [folder]`: what the built files weigh as a page fetches them, each compressed by itself with brotli 11.
 * Fails when something is over its budget. What a page fetches is found by following imports in the built files, so that
 * a chunk which the bundler split off, or pulled in, is counted where it lands.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import ts from 'typescript';

import { widgetTable } from '../src/loader/widget-table.js';
import { root } from './run.js';

interface Budget {
  bytes: number;
  reason: string;
  /** Where the budget has not been reached yet: what must not be exceeded on the way there. It only ever sinks. */
  ceiling?: number;
}

/** In bytes, as sent. */
const budgets = {
  alone: {
    bytes: 9_000,
    ceiling: 12_480,
    reason:
      'a post with one widget, Lit (5.1 kB) and loader included, stays below the lightest element-based accordion',
  },
  further: {
    bytes: 2_000,
    reason: 'a widget that only shows must not cost a page more than a small icon',
  },
  form: {
    bytes: 4_000,
    ceiling: 10_600,
    reason: 'a checklist with its form, which arrives before any press, must not weigh more than a photograph of one',
  },
  words: {
    bytes: 1_500,
    reason: "a reader's language must not weigh more than a widget",
  },
} satisfies Record<string, Budget>;

/** Widgets that do more than show, each with what it does; for all others `budgets.further` holds. */
const interactive: Record<string, string> = {
  'comparison-table': 'reads in three modes, copies as text',
  faq: 'finds, opens, links to questions',
};

interface Imports {
  static: string[];
  dynamic: string[];
}

/** What a built file imports; the one tag names its chunks as `import(base + './chunk.js')`, or by the names in its table of widgets. */
function importsOf(code: string): Imports {
  const found: Imports = { static: [], dynamic: [] };
  const strings = (node: ts.Node): string[] =>
    ts.isStringLiteralLike(node) ? [node.text] : node.getChildren().flatMap((child) => strings(child));
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.static.push(...strings(node.moduleSpecifier));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.dynamic.push(...namedBy(node.arguments[0]!));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('built.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS));
  /** `base + './chunk.js'`, or a template for the names of the table. */
  function namedBy(argument: ts.Node): string[] {
    const template = argument.getText().match(/`\.\/\$\{\w+\}(-\w{6}\.js)`/);
    return template ? Object.keys(widgetTable).map((name) => `./${name}${template[1]}`) : strings(argument);
  }
  const fileNames = (names: string[]) => names.map((name) => name.replace(/^\.\//, ''));
  return { static: fileNames(found.static), dynamic: fileNames(found.dynamic) };
}

const folder = resolve(process.argv[2] ?? `${root}cdn`);
if (!existsSync(`${folder}/flarewell.js`)) {
  console.error(`There is no flarewell.js in ${folder}. Build first: npm run build`);
  process.exit(1);
}

const read = (file: string) => readFileSync(`${folder}/${file}`);
const modules = readdirSync(folder).filter((file) => file.endsWith('.js'));
const imports = new Map(modules.map((file) => [file, importsOf(read(file).toString())]));

const weights = new Map<string, number>();
function weigh(file: string): number {
  let bytes = weights.get(file);
  if (bytes === undefined) {
    const data = read(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length };
    bytes = brotliCompressSync(data, { params }).length;
    weights.set(file, bytes);
  }
  return bytes;
}

/** A file with everything that arrives because of it before it can run. */
function withImports(file: string, files = new Set<string>()): Set<string> {
  if (files.has(file)) return files;
  files.add(file);
  for (const imported of imports.get(file)!.static) withImports(imported, files);
  return files;
}

/** The chunk that a source module begins, told by its source map: names of chunks are the bundler's affair. */
function chunksFrom(source: RegExp): Map<string, string> {
  const chunks = new Map<string, string>();
  for (const file of new Set(modules.flatMap((from) => imports.get(from)!.dynamic))) {
    const { sources } = JSON.parse(read(`${file}.map`).toString()) as { sources: string[] };
    for (const path of sources) {
      const name = source.exec(path)?.[1];
      if (name) chunks.set(name, file);
    }
  }
  return chunks;
}

const widgetChunks = chunksFrom(/src\/widgets\/([^/]+)\/\1\.ts$/);
const fetched = new Map<string, Set<string>>();
for (const name of Object.keys(widgetTable)) {
  const chunk = widgetChunks.get(name);
  if (!chunk) throw new Error(`${folder} holds no chunk for the widget "${name}": is the build of today?`);
  fetched.set(name, withImports(chunk, withImports('flarewell.js')));
}
const everything = new Set([...fetched.values()].flatMap((files) => [...files]));
const isShared = (file: string) =>
  file === 'flarewell.js' || (fetched.size > 1 && [...fetched.values()].filter((files) => files.has(file)).length > 1);

const problems: string[] = [];
const rows: { what: string; bytes: number; budget: string; files: string }[] = [];
function row(what: string, names: string[], budget?: Budget): void {
  const bytes = names.reduce((sum, file) => sum + weigh(file), 0);
  const files = names.length > 1 ? `${names.length} files` : '';
  const over = budget && bytes > budget.bytes ? `, ${bytes - budget.bytes} too many` : '';
  rows.push({ what, bytes, budget: budget ? `of ${budget.bytes}${over}` : '', files });
  const limit = budget?.ceiling ?? budget?.bytes;
  if (budget && limit && bytes > limit) {
    problems.push(
      `${what} weighs ${bytes} bytes; its ${budget.ceiling ? 'ceiling' : 'budget'} is ${limit}, because ${budget.reason}. ` +
        `It fetches ${names.map((file) => `${file} (${weigh(file)})`).join(', ')}.`,
    );
  }
}

for (const [name, files] of fetched) row(`page with ${name} alone`, [...files], budgets.alone);
row('page with all widgets', [...everything]);
row('shared by widgets, with the loader', [...everything].filter(isShared));
for (const [name, files] of fetched) {
  const own = [...files].filter((file) => !isShared(file));
  row(`${name} over what is shared`, own, interactive[name] ? undefined : budgets.further);
}
for (const [name, form] of chunksFrom(/src\/widgets\/([^/]+)\/\1\.form\.ts$/)) {
  row(`${name} with its form`, [...withImports(form, new Set(fetched.get(name)))].filter((file) => !isShared(file)), budgets.form);
}
for (const file of ['flarewell.js', 'flarewell.all.js', ...Object.keys(widgetTable).map((name) => `flarewell.${name}.js`), 'flarewell.css']) row(file, [file]);
const words = new Map(modules.flatMap((file) => /^words\.(.+)\.\w{6}\.js$/.exec(file)?.[1] ?? []).map((name) => [name, modules.find((file) => file.slice(0, -'.123456.js'.length) === `words.${name}`)!]));
for (const [locale, file] of words) row(`words: ${locale}`, [file], budgets.words);
const accounted = new Set([...everything, ...words.values()]);
for (const file of new Set(modules.flatMap((from) => imports.get(from)!.dynamic))) {
  if (!accounted.has(file)) row(`later: ${file.replace(/-[\w-]{6}\.js$/, '')}`, [file]);
}

console.log(
  'Brotli 11, bytes as sent. Words of a language, and what is marked as later, arrive only on pages that need them.\n',
);
const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, bytes, budget, files } of rows) {
  console.log(`  ${what.padEnd(width)} ${String(bytes).padStart(7)} ${budget.padEnd(23)} ${files}`.trimEnd());
}
for (const problem of problems) console.error(`\n✗ ${problem}`);
process.exitCode = problems.length ? 1 : 0;
