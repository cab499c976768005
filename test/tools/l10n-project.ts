/** A small project of its own for tests of `npm run l10n`, and files for it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../tools/l10n/commands.js';
import { Content } from '../../tools/l10n/content.js';
import { Folder } from '../../tools/l10n/folder.js';
import { Localization } from '../../tools/l10n/localization.js';
import { WidgetWords } from '../../tools/l10n/widget-words.js';
import { ended, root } from '../../tools/run.js';

export const tsx = import.meta.resolve('tsx');
export const tool = fileURLToPath(new URL('../../tools/l10n.ts', import.meta.url));
const projects: string[] = [];

after(() => projects.forEach((folder) => rmSync(folder, { recursive: true })));

export interface Ran {
  code: number;
  lines: string[];
}

export interface Project {
  path: string;
  read(file: string): string;
  write(file: string, text: string | Buffer): void;
  /** Runs a command in this process, which saves starting the compiler a hundred times. */
  l10n(command: 'extract' | 'build' | 'check' | 'import' | 'status' | 'pseudo', ...args: string[]): Ran;
  /** Runs what a person types. */
  typed(...args: string[]): Promise<Ran>;
}

/** A folder of its own with these files, and with the one file of ours by which messages are recognised. */
export function project(files: Record<string, string | Buffer>): Project {
  const path = mkdtempSync(join(tmpdir(), 'l10n-'));
  projects.push(path);
  const made: Project = {
    path,
    read: (file) => readFileSync(join(path, file), 'utf8'),
    write(file, text) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    l10n(command, ...args) {
      const lines: string[] = [];
      const folder = new Folder(path);
      const packs = [new WidgetWords(folder), ...folder.folders('src/content').map((name) => new Content(folder, 'src/content', name))];
      const code = runCommand(new Localization(folder, packs, { locales: 'locales', print: (line) => lines.push(line), call: 'npm run l10n --' }), [command, ...args], '', (line) => lines.push(line));
      return { code, lines };
    },
    async typed(...args) {
      const { code, output } = await ended(spawn(process.execPath, ['--import', tsx, tool, ...args], { cwd: path }));
      return { code, lines: output.split('\n').filter(Boolean) };
    },
  };
  made.write('src/behaviors/language.ts', readFileSync(`${root}src/behaviors/language.ts`));
  for (const [file, text] of Object.entries(files)) made.write(file, text);
  return made;
}

export const WIDGET = 'src/widgets/sample/sample.ts';

/** A widget as widgets write it, with these messages: id → [text, note]. */
export function widget(messages: Record<string, [text: string, note: string]>): string {
  const calls = Object.entries(messages).map(
    ([id, [text, desc]]) => `msg('${text}', { id: '${id}', desc: '${desc}' }),`,
  );
  return `import { LanguageController } from '../../behaviors/language.js';
export class Sample extends HTMLElement {
  readonly #l10n = new LanguageController(this as never);
  words() {
    const { msg } = this.#l10n;
    return [${calls.join('\n      ')}];
  }
}
`;
}

export const SHOW: [string, string] = ['Show all', 'A button. Max 20 characters.'];
export const FOUND: [string, string] = ['{n} of {total} <b>found</b>', 'Announced.'];
export const source = widget({ 'a.show': SHOW, 'a.found': FOUND });

interface FileParts {
  units?: string;
  target?: string;
  source?: string;
  version?: string;
  original?: string;
}
export const unit = (id: string, english: string, target: string, own = '') =>
  `<trans-unit id="${id}"${own}><source>${english}</source>${target}</trans-unit>`;
export const show = (target: string) => unit('a.show', 'Show all', `<target>${target}</target>`);
export const found = (target: string) =>
  unit('a.found', '{n} of {total} &lt;b&gt;found&lt;/b&gt;', `<target>${target}</target>`);
export const goodFound = found('{n} / {total} &lt;b&gt;!&lt;/b&gt;');
export const xliff = (language: string, { units = '', target = language, source = 'en', version = '1.2', original = 'ui' }: FileParts) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="${version}" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="${original}" source-language="${source}" target-language="${target}" datatype="plaintext"><body>
${units}
</body></file></xliff>`;
