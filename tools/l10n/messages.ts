import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';

import type * as Analysis from '@lit/localize-tools/lib/program-analysis.js';
import type TypeScript from 'typescript';

import type { Problem } from './problem.js';
import { textProblems } from './text-rules.js';

/** A text of the source that a reader will see. */
export interface Message {
  id: string;
  text: string;
  desc: string;
  /** From a note that says "Max 30 characters". */
  maxLength?: number;
  /** From a note that begins with "Safety words.": a language without it is not shown at all, since English in its midst may not be understood. */
  safety?: boolean;
  /** Words that an author wrote, not a message of the code. Its id says where it stands, and is another one when that changes. */
  isContent?: boolean;
  /** Of a plural: what English says of one. Then `text` is what it says of any other number. */
  one?: string;
  /** What a translation may leave out, where it can be said in words: "one question" for "{n} question". */
  optional?: string;
}

export interface SourceMessages {
  messages: Map<string, Message>;
  problems: Problem[];
}

/** What we lean on inside `@lit/localize-tools`: it is not in the package's documentation, so a test pins it. */
export const ANALYSER = '@lit/localize-tools/lib/program-analysis.js';

const analyserPath = createRequire(import.meta.url).resolve(ANALYSER);
// Syntax trees may only be shared with the very TypeScript that the analyser was written for, which is not the project's.
const ts = createRequire(analyserPath)('typescript') as typeof TypeScript;
const { extractMessagesFromProgram, isMsgCall } = (await import(analyserPath)) as typeof Analysis;

/**
 * The analyser looks for a brand on a type that our own files declare, so neither the platform's types nor those of
 * packages are read; that leaves a quarter of the time, and no option of a newer TypeScript can stop it.
 */
const options: TypeScript.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  experimentalDecorators: true,
  noEmit: true,
  noLib: true,
  noResolve: true,
  types: [],
};

const calledMsg = (node: TypeScript.CallExpression): boolean => {
  const { expression: callee } = node;
  return (ts.isIdentifier(callee) || ts.isPropertyAccessExpression(callee)) && /\bmsg$/.test(callee.getText());
};

/** The plain strings in an object literal, by name. */
function literalsOf(node: TypeScript.Expression | undefined): Record<string, string | undefined> {
  if (!node || !ts.isObjectLiteralExpression(node)) return {};
  return Object.fromEntries(
    node.properties.flatMap((one) => (ts.isPropertyAssignment(one) && ts.isStringLiteral(one.initializer) ? [[one.name.getText(), one.initializer.text]] : [])),
  );
}

/** What a note says to the tools, too. */
function toldIn(desc: string): Pick<Message, 'maxLength' | 'safety'> {
  const maxLength = Number(/\bmax (\d+) char/i.exec(desc)?.[1]);
  return { ...(maxLength ? { maxLength } : {}), ...(desc.startsWith('Safety words.') ? { safety: true } : {}) };
}

/** All messages under `src/`, by id, and what is wrong with the way they are written. */
export function findMessages(root: string): SourceMessages {
  const folder = join(root, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
  const program = ts.createProgram(files, options);
  const analysed = program as unknown as Parameters<typeof extractMessagesFromProgram>[0];
  const checker = analysed.getTypeChecker();

  const problems: Problem[] = [];
  const complain = (file: TypeScript.SourceFile, position: number, code: string, sentence: string, id?: string) =>
    problems.push({
      file: relative(root, file.fileName).split(sep).join('/'),
      line: file.getLineAndCharacterOfPosition(position).line + 1,
      code,
      sentence,
      ...(id ? { id } : {}),
    });

  const found = extractMessagesFromProgram(analysed);
  for (const { file, start, messageText } of found.errors as unknown as TypeScript.Diagnostic[]) {
    complain(file!, start ?? 0, 'message', ts.flattenDiagnosticMessageText(messageText, ' '));
  }

  const messages = new Map<string, Message>();
  const keep = (file: TypeScript.SourceFile, at: number, message: Message): void => {
    for (const text of message.one ? [message.one, message.text] : [message.text])
      for (const { code, sentence } of textProblems({ ...message, text }, text)) complain(file, at, code, sentence, message.id);
    messages.set(message.id, message);
  };

  // The analyser passes over a call whose type it cannot see through, and the text would stay English in silence. And it knows no plurals.
  const lookForUnseen = (file: TypeScript.SourceFile, node: TypeScript.Node): void => {
    if (ts.isCallExpression(node)) {
      if (calledMsg(node) && !isMsgCall(node as never, checker)) {
        complain(file, node.getStart(), 'message', 'The type of this msg() is not MsgFn, so its text cannot be found.');
      } else if (ts.isIdentifier(node.expression) && node.expression.text === 'plural') {
        const [{ one, other }, { id, desc }] = [literalsOf(node.arguments[2]), literalsOf(node.arguments[3])];
        if (!one || !other || !id || !desc) {
          complain(file, node.getStart(), 'message', 'A plural is plural(l10n, n, { one: "…", other: "…" }, { id: "…", desc: "…" }), all of it plain strings.');
        } else if (messages.has(id)) complain(file, node.getStart(), 'message', `The plural ${id} was defined in 2 places.`, id);
        else keep(file, node.getStart(), { id, text: other, one, desc, ...toldIn(desc) });
      }
    }
    ts.forEachChild(node, (child) => lookForUnseen(file, child));
  };
  for (const file of program.getSourceFiles()) lookForUnseen(file, file);

  for (const { name: id, contents, desc, tag, file, node } of found.messages) {
    const source = file as unknown as TypeScript.SourceFile;
    const at = node.getStart();
    const text = contents[0];
    if (tag || contents.length !== 1 || typeof text !== 'string') {
      complain(source, at, 'message', 'A message is a plain string with {names} and <tags>, without html`` or str``.');
    } else if (/^[hs][0-9a-f]{16}$/.test(id)) {
      complain(source, at, 'message', 'A message needs an id of its own, which stays when its English changes.');
    } else if (!desc) {
      complain(source, at, 'message', 'A message needs a desc that tells the translator where it stands.', id);
    } else {
      keep(source, at, { id, text, desc, ...toldIn(desc) });
    }
  }
  // In the order of ids, so that what moves in the code moves nothing in the files.
  return { messages: new Map([...messages].sort(([a], [b]) => (a < b ? -1 : 1))), problems };
}
