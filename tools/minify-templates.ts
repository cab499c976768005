import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** A CSS template holds either whole rules or, like the tokens, bare declarations. */
function minifyCss(css: string): string {
  // Interpolations stand where declarations stand; a custom property keeps their place.
  const values: string[] = [];
  const source = css.replace(/\$\{[^}]+\}/g, (value) => `--fw-value-${values.push(value) - 1}: 0;`);
  const bare = !source.includes('{');
  const { code } = transform({ filename: 'template.css', minify: true, code: Buffer.from(bare ? `a{${source}}` : source) });
  const minified = code.toString().replace(/--fw-value-(\d+):0;?/g, (_, index: string) => values[Number(index)]!);
  return bare ? `${minified.slice(2, -1)};` : minified;
}

const minifyHtml = (markup: string): string => markup.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' ').replace(/\s+(\/?>)/g, '$1');

/** Takes out of the bundle what only people read: the line breaks in templates, and the notes for translators. */
export function minifyTemplates(): Plugin {
  return {
    name: 'flarewell:minify-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler: (code) => ({
        code: code
          .replace(/(?<== )css`([^`]*)`/g, (_, css: string) => `css\`${minifyCss(css).replaceAll('\\', '\\\\')}\``)
          .replace(/(?<=(?:[=?:(]|return) ?)html`((?:[^`$]|\$\{[^`]*?\})*)`/g, (_, markup: string) => `html\`${minifyHtml(markup)}\``)
          .replace(/,\s*desc:\s*'(?:\\.|[^'\\])*'/g, ''),
        map: null,
      }),
    },
  };
}
