import { existsSync, readdirSync, readFileSync } from 'node:fs';

import ts from 'typescript';

import { widgetTable } from '../../src/loader/widget-table.js';
import { root } from '../../tools/run.js';

export { root };

/** The names of the one table, of which everything that is published must hold each. */
export const widgets = Object.keys(widgetTable);

/** A file of the package as it stands in the repository after a build. */
export const read = (path: string): string => readFileSync(root + path, 'utf8');

/** Files that were built into a folder, by the end of their names, as paths from the root. */
export function builtFiles(folder: 'cdn' | 'dist', end: string): string[] {
  if (!existsSync(root + folder))
    throw new Error(`There is no ${folder}/. These tests run on what was built: npm run build`);
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => `${folder}/${file}`)
    .sort();
}

interface Imports {
  static: string[];
  dynamic: string[];
}

/** The files that an import of `./words.${locale}.hash.js` may mean. */
function filesLike({ head, templateSpans }: ts.TemplateExpression): string[] {
  const [start, end] = [head.text, templateSpans.at(-1)!.literal.text];
  const found = builtFiles('cdn', '.js').map((file) => `./${file.slice(4)}`);
  return found.filter((file) => file.startsWith(start) && file.endsWith(end));
}

/** What a script imports; an `import(base + './chunk.js')` counts with the words that are in it. */
export function importsOf(code: string): Imports {
  const found: Imports = { static: [], dynamic: [] };
  const words = (node: ts.Node): string[] =>
    ts.isStringLiteralLike(node) ? [node.text] : node.getChildren().flatMap((child) => words(child));
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.static.push(...words(node.moduleSpecifier));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [file] = node.arguments;
      if (ts.isTemplateExpression(file!)) found.dynamic.push(...filesLike(file));
      else {
        // The one tag has its table of widgets as names, each of which stands for a chunk.
        const template = ts.isBinaryExpression(file!) && ts.isTemplateExpression(file.right) ? /`\.\/\$\{\w+\}(-\w{6}\.js)`/.exec(file.right.getText()) : undefined;
        found.dynamic.push(...(template ? widgets.map((name) => `./${name}${template[1]}`) : [words(file!).join('')]));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('built.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS));
  return found;
}
