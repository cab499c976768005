import { transform } from 'lightningcss';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** A CSS template holds either whole rules or, like the tokens, bare declarations. */
function minifyCss(css: string): string {
  // Interpolations stand where declarations stand; a custom property keeps their place.
  const values: string[] = [];
  const source = css.replace(/\$\{[^}]+\}/g, (value) => `--fw-value-${values.push(value) - 1}: 0;`);
  const bare = !source.includes('{');
  const { code } = transform({
    filename: 'template.css',
    minify: true,
    code: Buffer.from(bare ? `a{${source}}` : source),
  });
  // Values with var() in them are left as they are written.
  const dense = code.toString().replace(/("[^"]*"|'[^']*')|,\s+/g, (_, quoted?: string) => quoted ?? ',');
  const minified = dense.replace(/--fw-value-(\d+):0;?/g, (_, index: string) => values[Number(index)]!);
  return bare ? `${minified.slice(2, -1)};` : minified;
}

/** The markup between two expressions: a line break beside a tag is only there for people. */
function minifyHtml(markup: string): string {
  if (!/\S/.test(markup)) return markup.includes('\n') ? ' ' : markup;
  return markup
    .replace(/>\s*\n\s*/g, '>')
    .replace(/\s*\n\s*</g, '<')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\s+(\/?>)/g, '$1');
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

function editsIn(node: ts.Node, source: ts.SourceFile, edits: Edit[] = []): Edit[] {
  const edit = (start: number, end: number, change: (text: string) => string): void => {
    edits.push({ start, end, text: change(source.text.slice(start, end)) });
  };
  if (ts.isTaggedTemplateExpression(node)) {
    const { tag, template } = node;
    const name = tag.getText(source);
    if (name === 'css') {
      edit(template.getStart(source) + 1, template.end - 1, (css) =>
        // A backslash of the style sheet is written as two in a template.
        minifyCss(css.replaceAll('\\\\', '\\')).replaceAll('\\', '\\\\'),
      );
      return edits;
    }
    if (name === 'html') {
      const markup = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      // Between its quote or brace and what ends it: "`" or "${".
      for (const part of markup)
        edit(
          part.getStart(source) + 1,
          part.end - (part.kind === ts.SyntaxKind.TemplateHead || part.kind === ts.SyntaxKind.TemplateMiddle ? 2 : 1),
          minifyHtml,
        );
    }
  }
  // Notes for translators, in `msg('…', { id: '…', desc: '…' })`.
  if (ts.isPropertyAssignment(node) && node.name.getText(source) === 'desc' && ts.isStringLiteral(node.initializer)) {
    edit(source.text.lastIndexOf(',', node.getStart(source)), node.end, () => '');
  }
  ts.forEachChild(node, (child) => void editsIn(child, source, edits));
  return edits;
}

/** Source code without what only people read: the line breaks in templates, and the notes for translators. */
export function withoutWhatPeopleRead(code: string): string {
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.ESNext, true);
  return editsIn(source, source)
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: shorter }) => text.slice(0, start) + shorter + text.slice(end), code);
}

export function minifyTemplates(): Plugin {
  return {
    name: 'flarewell:minify-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler: (code) => ({ code: withoutWhatPeopleRead(code), map: null }),
    },
  };
}
