/**
 * Two things inside other packages carry `npm run l10n`, and neither is documented: the brand by which a message is
 * recognised, and the module that looks for it. Decision 0002 says why, and what to do on the day this fails.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ANALYSER, findMessages } from '../../tools/l10n/messages.js';
import { root } from '../../tools/run.js';

const BRAND = '_LIT_LOCALIZE_MSG_';
const language = readFileSync(`${root}src/behaviors/language.ts`, 'utf8');
let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'l10n-analyser-'));
  mkdirSync(join(folder, 'src/behaviors'), { recursive: true });
});
after(() => rmSync(folder, { recursive: true }));

function messagesIn(code: string, controller = language) {
  writeFileSync(join(folder, 'src/behaviors/language.ts'), controller);
  writeFileSync(
    join(folder, 'src/sample.ts'),
    `import { LanguageController, type MsgFn } from './behaviors/language.js';\n${code}`,
  );
  const { messages, problems } = findMessages(folder);
  return { ids: [...messages.keys()], problems: problems.map(({ line, sentence }) => `${line}: ${sentence}`) };
}

const call = (id: string) => `('Text', { id: '${id}', desc: 'Note.' })`;

describe('what we lean on in @lit/localize-tools', () => {
  test('is the very version that these tests ran with', () => {
    const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<string, Record<string, string>>;
    assert.match(devDependencies!['@lit/localize-tools']!, /^\d+\.\d+\.\d+$/, 'no range: its insides may change in a patch');
  });

  test('has the module that we import, with the functions that we call', async () => {
    const analysis = (await import(ANALYSER)) as Record<string, unknown>;
    assert.equal(typeof analysis.extractMessagesFromProgram, 'function');
    assert.equal(typeof analysis.isMsgCall, 'function');
  });

  test('knows a message by the brand that lit puts on its own msg()', () => {
    const types = readFileSync(`${root}node_modules/@lit/localize/internal/types.d.ts`, 'utf8');
    assert.ok(types.includes(BRAND));
    assert.ok(language.includes(BRAND));
  });

  test('finds a message in each way that widgets write it', () => {
    const { ids, problems } = messagesIn(`
declare const html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
class Sample {
  readonly #l10n = new LanguageController(this as never);
  render(open: boolean) {
    const { msg } = this.#l10n;
    const l10n = this.#l10n;
    return html\`<button>\${open ? msg${call('destructured')} : this.#l10n.msg${call('private')}}</button>\${l10n.msg${call('local')}}\`;
  }
}
export const part = (l10n: LanguageController, msg: MsgFn) => [l10n.msg${call('parameter')}, msg${call('function')}];
export { Sample };
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(ids.sort(), ['destructured', 'function', 'local', 'parameter', 'private']);
  });

  test('takes the same text with the same note in two places for one', () => {
    const twice = `export const part = (l10n: LanguageController) => [l10n.msg${call('same')}, l10n.msg${call('same')}];`;
    assert.deepEqual(messagesIn(twice), { ids: ['same'], problems: [] });
  });

  test('passes over what has lost the brand, and then we say so', () => {
    const code = `export const part = (l10n: LanguageController) => l10n.msg${call('lost')};`;
    const { ids, problems } = messagesIn(code, language.replace(BRAND, 'anotherName'));
    assert.deepEqual(ids, []);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!, /^2: The type of this msg\(\) is not MsgFn/);
  });
});
