/**
 * `npm run new:widget <name>`: all files of a widget, small but working, in the shape that every widget has. Works where
 * it is started, so that a test can let it loose on a copy.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

const name = process.argv[2] ?? '';
const vague = /^(?:utils?|helpers?|common|core|shared|lib|widget|element|component|new|test)$/;

if (!name) refuse('Which widget? For example: npm run new:widget care-card');
if (name.startsWith('fw-')) refuse(`The tag gets its "fw-" by itself: npm run new:widget ${name.slice(3)}`);
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 40) {
  refuse(`"${name}" cannot be the name of a tag. Lower-case words with hyphens between them work: care-card`);
}
if (vague.test(name))
  refuse(`"${name}" does not say what a reader sees. What would a blogger call it? For example: care-card`);
for (const path of [`src/widgets/${name}`, `stories/widgets/${name}.stories.ts`, `test/widgets/${name}`]) {
  if (existsSync(path)) refuse(`${path} is there already. Choose another name, or remove it first.`);
}

const pascal = name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const camel = pascal[0]!.toLowerCase() + pascal.slice(1);
const words = name.replaceAll('-', ' ');
const title = words[0]!.toUpperCase() + words.slice(1);

const files: Record<string, string> = {
  [`src/widgets/${name}/${name}.ts`]: `import { html, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { CopyController } from '../../behaviors/copy.js';
import { LanguageController } from '../../behaviors/language.js';
import { state } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { controlStyles, uncopiedText } from '../../parts/controls.js';
import { ${camel}LightStyles } from './${name}.light.styles.js';
import { ${camel}Text, looksMistaken, read${pascal} } from './${name}.reader.js';
import { ${camel}Styles } from './${name}.styles.js';

/**
 * ${title}: headings, each with the text that follows it, which stay the author's own HTML.
 *
 * @summary Adds to a ${words}: copying it as text.
 * @tag fw-${name}
 * @nojs Everything can be read. With \`flarewell.css\` it looks the same; only the button is missing.
 * @slot - Headings, each followed by its text.
 * @csspart controls - The row with the button and the announcements.
 * @csspart copy-text - The button that copies the words.
 * @cssprop [--fw-line] - Colour of the line beside the content.
 */
export class ${pascal}Element extends WidgetElement {
  static override readonly tag = 'fw-${name}';
  static override readonly styles = [controlStyles, ${camel}Styles];

  @state() private said = '';

  readonly #l10n = new LanguageController(this);
  readonly #copy = new CopyController(this, (words) => (this.said = words));
  readonly #content = new ContentController(this, ${camel}LightStyles, () => this.requestUpdate(), () => this.#checkMarkup());

  protected override render(): TemplateResult {
    const l10n = this.#l10n;
    return html\`
      <slot></slot>
      <div lang=\${l10n.locale} dir=\${l10n.dir}>
        <div class="controls" part="controls">
          <button part="copy-text" type="button" @click=\${this.#copyText}>
            \${l10n.msg('Copy as text', { id: '${name}.copy', desc: 'Button below a ${words}: copies its words. Max 25 characters.' })}
          </button>
          <p role="status">\${this.said}</p>
        </div>
        \${uncopiedText(this.#copy, l10n)}
      </div>
    \`;
  }

  async #checkMarkup(): Promise<void> {
    const { holder } = this.#content;
    if (looksMistaken(holder)) (await import('./${name}.rules.js')).check${pascal}(this, holder);
  }

  #copyText(): void {
    const copied = this.#l10n.msg('Copied', { id: '${name}.copied', desc: 'Announced after a ${words} was copied.' });
    void this.#copy.copy(${camel}Text(read${pascal}(this.#content.holder.children)), copied);
  }
}

export default ${pascal}Element;

declare global {
  interface HTMLElementTagNameMap {
    'fw-${name}': ${pascal}Element;
  }
}
`,
  [`src/widgets/${name}/${name}.styles.ts`]: `import { css } from 'lit';

export const ${camel}Styles = css\`
  .controls {
    margin-block: 0.5em 0;
  }
\`;
`,
  [`src/widgets/${name}/${name}.light.styles.ts`]: `import { css } from 'lit';

/** Styles for the author's own nodes. Also built into flarewell.css, so they must not need any script. */
export const ${camel}LightStyles = css\`
  :where(fw-${name}, .fw-${name}, [data-fw='${name}']) {
    display: block;
    border-inline-start: 0.25em solid var(--_line);
    padding-inline-start: 1em;
  }
\`;
`,
  [`src/widgets/${name}/${name}.reader.ts`]: `import { wordsOf } from '../../rules/author-words.js';

/** A heading, with what the author wrote under it. */
export interface ${pascal}Section {
  heading: Element;
  body: Element[];
}

const HEADING = 'h1,h2,h3,h4,h5,h6';

/**
 * Reads the author's nodes as sections. Total and pure: any markup gives a result, nothing is changed, no layout is
 * needed. What stands before the first heading belongs to no section and is left alone.
 */
export function read${pascal}(nodes: Iterable<Element>): ${pascal}Section[] {
  const sections: ${pascal}Section[] = [];
  for (const node of nodes) {
    if (node.matches(HEADING)) sections.push({ heading: node, body: [] });
    else sections.at(-1)?.body.push(node);
  }
  return sections;
}

/** The sections as plain text, for the clipboard. */
export function ${camel}Text(sections: readonly ${pascal}Section[]): string {
  return sections.map(({ heading, body }) => [heading, ...body].map((node) => wordsOf(node, true)).join('\\n')).join('\\n\\n');
}

/** Whether there may be an author's mistake; what it is, if any, the rules tell. */
export function looksMistaken(holder: Element): boolean {
  const sections = read${pascal}(holder.children);
  return !sections.length || sections.some(({ body }) => !body.length);
}
`,
  [`src/widgets/${name}/${name}.rules.ts`]: `import { tellAuthor } from '../../behaviors/mistakes.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { read${pascal} } from './${name}.reader.js';

/** What is an author's mistake in a ${words}, with the mend. */
export const ${camel}Rules: Record<string, Advice> = {
  'no-heading': ['has no heading.', 'Begin each section with a heading: <h3>Words</h3>.'],
  'no-text': ['has a heading without text.', 'Write a <p> or a list after the heading.'],
};

/** What the author should mend in a ${words}. Total and pure, like the reader. */
export function ${camel}Mistakes(holder: Element): Mistake[] {
  const sections = read${pascal}(holder.children);
  if (!sections.length) return holder.textContent!.trim() ? [{ code: 'no-heading', node: holder }] : [];
  return sections.filter(({ body }) => !body.length).map(({ heading }) => ({ code: 'no-text', node: heading }));
}

/** Tells the author what to mend in a ${words}. Loaded only when there may be something. */
export function check${pascal}(host: Element, holder: Element): void {
  tellAuthor(host, ${camel}Mistakes(holder), ${camel}Rules);
}
`,
  [`stories/widgets/${name}.stories.ts`]: `import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/${name}', component: 'fw-${name}' };
export default meta;

/** What most pages need. */
export const Plain: WidgetStory = {
  parameters: {
    html: pasted(\`<div class="fw-${name}" data-fw="${name}">
      <h3>A first heading</h3>
      <p>The text under it.</p>
      <h3>A second heading</h3>
      <ul><li>a point</li><li>another point</li></ul>
      </div>\`),
  },
};

/** An author's mistake: nothing is lost, and the console says what to mend. */
export const WithoutHeading: WidgetStory = {
  name: 'Without a heading',
  parameters: {
    mistakes: ['no-heading'],
    html: pasted(\`<div class="fw-${name}" data-fw="${name}">
      <p>Text without a heading.</p>
      </div>\`),
  },
};
`,
  [`test/widgets/${name}/${name}.test.ts`]: `import { expect } from '@open-wc/testing';

import { ${pascal}Element } from '../../../src/widgets/${name}/${name}.js';
import { ${camel}Text, looksMistaken, read${pascal} } from '../../../src/widgets/${name}/${name}.reader.js';
import { ${camel}Mistakes, ${camel}Rules } from '../../../src/widgets/${name}/${name}.rules.js';
import { fixture, put } from '../../support/fixture.js';

${pascal}Element.define();

const author = '<h3>First</h3><p>One.</p><h3>Second</h3><ul><li>Two</li></ul>';
const make = (html = author) => fixture<${pascal}Element>(\`<fw-${name}>\${html}</fw-${name}>\`);

describe('fw-${name}', () => {
  it("leaves the author's HTML as it was written", async () => {
    expect((await make()).innerHTML).to.equal(author);
  });

  it('passes axe', async () => {
    await expect(await make()).to.be.accessible();
  });

  it('reads sections', () => {
    const sections = read${pascal}(put(\`<p>Before.</p>\${author}\`).children);
    expect(sections.map(({ heading, body }) => [heading.textContent, body.length])).to.deep.equal([
      ['First', 1],
      ['Second', 1],
    ]);
    expect(${camel}Text(sections)).to.equal('First\\nOne.\\n\\nSecond\\nTwo');
  });

  it('finds what the author should mend, and says how', () => {
    const codes = (html: string) => ${camel}Mistakes(put(html)).map(({ code }) => code);
    expect(codes(author)).to.deep.equal([]);
    expect(codes('<p>Words.</p>')).to.deep.equal(['no-heading']);
    expect(codes('<h3>Alone</h3>')).to.deep.equal(['no-text']);
    for (const html of ['<p>Words.</p>', '<h3>Alone</h3>']) expect(looksMistaken(put(html)), html).to.be.true;
    expect(looksMistaken(put(author))).to.be.false;
    for (const code of ['no-heading', 'no-text']) expect(${camel}Rules[code]).to.have.length(2);
  });
});
`,
  [`.changeset/new-${name}.md`]: `---
'flarewell': minor
---

\`fw-${name}\`: a new widget.
`,
};

const key = name.includes('-') ? `'${name}'` : name;
const bare = (line: string) => line.replace(/['"]/g, '');

/** Adds a line where the alphabet wants it, among the lines that `like` matches, or else before `end`. */
function addSorted(path: string, line: string, like: RegExp, end: RegExp): void {
  const lines = readFileSync(path, 'utf8').split('\n');
  let at = lines.findIndex((other) => like.test(other) && bare(other) > bare(line));
  if (at < 0)
    at = lines.findIndex((other, index) => end.test(other) && index > lines.findLastIndex((known) => like.test(known)));
  if (at < 0)
    refuse(`${path} has changed its shape. Add this line to it by hand, and mend tools/new-widget.ts: ${line}`);
  lines.splice(at, 0, line);
  writeFileSync(path, lines.join('\n'));
}

/** The list of classes in define-all.ts. */
function addToList(path: string): void {
  const text = readFileSync(path, 'utf8');
  const list = /(for \(const widget of \[)([^\]]*)(\])/;
  if (!list.test(text))
    refuse(`${path} has changed its shape. Add ${pascal}Element to it by hand, and mend tools/new-widget.ts.`);
  const withNew = (names: string) =>
    [
      ...names
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
      `${pascal}Element`,
    ]
      .sort()
      .join(', ');
  writeFileSync(
    path,
    text.replace(list, (_, before: string, names: string, after: string) => before + withNew(names) + after),
  );
}

for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`  ${path}`);
}

const table = 'src/loader/widget-table.ts';
addSorted(table, `  ${key}: async () => (await import('../widgets/${name}/${name}.js')).default,`, /^ {2}'?[a-z][\w-]*'?: async/, /^\};/);
const contents = 'src/loader/content-table.ts';
addSorted(contents, `  ${key}: 'h2,h3,h4',`, /^ {2}'?[a-z][\w-]*'?: '/, /^\};/);
const all = 'src/loader/define-all.ts';
addSorted(
  all,
  `import { ${pascal}Element } from '../widgets/${name}/${name}.js';`,
  /^import \{.*\/widgets\//,
  /^$|^for/,
);
addToList(all);
const api = 'src/index.ts';
addSorted(api, `export { ${pascal}Element } from './widgets/${name}/${name}.js';`, /^export \{.*\/widgets\//, /^$/);
const checked = 'src/check/checked-widgets.ts';
addSorted(
  checked,
  `import { ${camel}Mistakes, ${camel}Rules } from '../widgets/${name}/${name}.rules.js';`,
  /^import \{.*\/widgets\//,
  /^$/,
);
addSorted(checked, `  ${key}: { mistakes: ${camel}Mistakes, rules: ${camel}Rules },`, /^ {2}'?[a-z][\w-]*'?: \{/, /^\};/);
for (const path of [table, contents, all, api, checked]) console.log(`  ${path} (a line in it)`);

if (existsSync('tools/l10n.ts')) {
  for (const command of ['extract', 'build']) {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/l10n.ts', command], { stdio: 'inherit' });
    if (status !== 0)
      refuse(`The texts are not in locales/ yet: run "npm run l10n -- ${command}" and see what it says.`);
  }
}

console.log(`
<fw-${name}> works, and does little: it reads headings and copies them as text. Now say what it is for:
  the class comment in src/widgets/${name}/${name}.ts, the changeset, and a story for each of its states.
See it with "npm start", test it with "npm run test:unit -- 'test/widgets/${name}/**'".`);
