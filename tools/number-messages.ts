import { readdirSync, readFileSync } from 'node:fs';

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

function textsOf(object: ts.ObjectLiteralExpression): Map<string, string> {
  const pairs = object.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => [(name as ts.StringLiteral).text, initializer.getText()] as const);
  return new Map(pairs);
}

/** The ids of all messages that any catalogue has, in the order in which they are numbered. */
export function idsIn(catalogues: Iterable<string>): string[] {
  return [...new Set([...catalogues].flatMap((code) => [...textsOf(catalogueIn(parse(code))).keys()]))].sort();
}

/** A catalogue as a list of texts, each at the number of its id; where there is none, nothing. */
export function numberedCatalogue(code: string, ids: readonly string[]): string {
  const source = parse(code);
  const object = catalogueIn(source);
  const texts = textsOf(object);
  return `${code.slice(0, object.getStart(source))}[${ids.map((id) => texts.get(id) ?? '').join()},]${code.slice(object.end)}`;
}

/** Source code in which messages are asked for by their number: `msg('…', { id: 12 })`, `plural(…, { id: 12 })`. */
export function numberedMessages(code: string, ids: readonly string[]): string {
  const source = parse(code);
  const edits: { start: number; end: number; number: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)msg$|^plural$/.test(node.expression.getText(source))) {
      const about = node.arguments.at(-1);
      const id = about && ts.isObjectLiteralExpression(about) ? about.properties.find((one) => one.name?.getText(source) === 'id') : undefined;
      if (id && ts.isPropertyAssignment(id) && ts.isStringLiteral(id.initializer)) {
        const number = ids.indexOf(id.initializer.text);
        // What no language has yet stays under its name, and is shown in English.
        if (number >= 0) edits.push({ start: id.initializer.getStart(source), end: id.initializer.end, number });
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
 */
export function numberMessages(folder: URL): Plugin {
  const catalogues = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const ids = idsIn(catalogues);
  return {
    name: 'flarewell:number-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler: (code, id) => ({ code: id.includes('/locale/catalogues/') ? numberedCatalogue(code, ids) : numberedMessages(code, ids), map: null }),
    },
  };
}
