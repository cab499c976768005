/**
 * Our column in a bench of other libraries, which lies elsewhere: a folder with a `run.mjs` that takes `--column DIR`,
 * where DIR holds `bench.json`, the built files and one snippet template per widget (its README tells more).
 *
 * The bench may be read-only, so it is copied to the system's folder for temporary files and installed there, once; the
 * results stand in that copy. A column's files are served one by one under other names, so that chunks would not be
 * found: the column has the single file, which holds all widgets. What it weighs for one widget is therefore what a page
 * with all of them fetches; `npm run sizes` has the figures of the chunks.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

import { wrapped } from './content.js';

const snippets = {
  accordion: wrapped('faq', '{{#items}}<details><summary>{{q}}</summary><p>{{a}}</p></details>\n{{/items}}'),
  table: wrapped(
    'comparison-table',
    '<table><caption>{{title}}</caption><thead><tr>{{#cols}}<th scope="col">{{.}}</th>{{/cols}}</tr></thead><tbody>{{#rows}}<tr><th scope="row">{{head}}</th>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>\n{{/rows}}</tbody></table>',
  ),
};

/** With the style sheet as documented, or the script alone. */
function column(folder: string, built: string, id: string, label: string, styles: string[]): string {
  const directory = join(folder, id);
  mkdirSync(join(directory, 'snippets'), { recursive: true });
  for (const file of ['flarewell.all.js', ...styles]) copyFileSync(join(built, file), join(directory, file));
  for (const [name, snippet] of Object.entries(snippets)) {
    writeFileSync(join(directory, 'snippets', `${name}.html`), `${snippet}\n`);
  }
  const files = { scripts: ['flarewell.all.js'], styles };
  // A plain wrapper is no custom element whose definition could be waited for.
  const pageReady = "[...root.querySelectorAll('[data-fw]')].every(el=>el.hasAttribute('data-fw-ready'))";
  const ready = { pageReady, mountReady: pageReady };
  writeFileSync(
    join(directory, 'bench.json'),
    JSON.stringify({
      id,
      label,
      engine: 'one Lit element around each widget, the author’s HTML inside',
      all: files,
      ...ready,
      widgets: {
        accordion: {
          ...files,
          item: 'details',
          trigger: "el.querySelector('summary')",
          state: 'el.open',
          set: 'el.open=v',
        },
        table: { ...files, item: 'tbody tr' },
      },
    }),
  );
  return directory;
}

function run(command: string, args: string[], cwd: string): boolean {
  return spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Measures with the bench in `directory`; `given` replaces the arguments that make a short run of few columns. */
export function runPeers(directory: string, built: string, given: string[]): void {
  const copy = join(tmpdir(), 'flarewell-peers');
  cpSync(resolve(directory), copy, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  if (!existsSync(join(copy, 'node_modules/.package-lock.json')) && !run('npm', ['ci', '--ignore-scripts'], copy)) {
    return console.error(`The bench in ${copy} could not be installed.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'flarewell-column-'));
  const ours = [
    column(folder, built, 'flarewell', 'Flarewell', ['flarewell.css']),
    column(folder, built, 'flarewell-script', 'Flarewell, script alone', []),
  ];
  const args = given.length ? given : ['--peers', 'reference,nhsuk', '--quick'];
  if (!run(process.execPath, ['run.mjs', ...ours.flatMap((path) => ['--column', path]), ...args], copy)) {
    console.error('The bench stopped early.');
  }
  console.log(`Results: ${join(copy, 'results', 'columns.md')}`);
}
