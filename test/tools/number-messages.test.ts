import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsIn, numberedCatalogue, numberedMessages } from '../../tools/number-messages.js';

const german = "// generated\nexport default {\n  'a.copy': 'Kopieren',\n  'b.undo': 'Rückgängig, \\'so\\'',\n};\n";
const arabic = "// generated\nexport default {\n  'a.copy': 'نسخ',\n  'a.found': { one: 'a', other: \"b'\" },\n  'a.print': 'طباعة',\n};\n";
const ids = idsIn([german, arabic]);

test('numbers the messages of all languages in one order', () => {
  assert.deepEqual(ids, ['a.copy', 'a.found', 'a.print', 'b.undo']);
  assert.deepEqual(ids, idsIn([arabic, german]));
});

test('writes a catalogue as a list, and leaves a gap where a language lacks a text', async () => {
  const list = async (code: string): Promise<unknown[]> => {
    const url = `data:text/javascript,${encodeURIComponent(numberedCatalogue(code, ids))}`;
    return ((await import(url)) as { default: unknown[] }).default;
  };
  const [copy, , print, undo] = await list(german);
  assert.deepEqual([copy, print, undo], ['Kopieren', undefined, "Rückgängig, 'so'"]);
  assert.deepEqual((await list(arabic))[1], { one: 'a', other: "b'" });
  assert.equal((await list(arabic))[2], 'طباعة');
  assert.equal((await list(arabic)).length, 4);
});

test('asks for messages by number, and for what no language has by name', () => {
  const code = "const { msg } = l10n; msg('Undo', { id: 'b.undo', desc: 'x' }); this.#l10n.msg('New', { id: 'c.new', desc: 'id' }); plural(l10n, n, { one: 'b.undo', other: '' }, { id: 'b.undo' });";
  assert.equal(numberedMessages(code, ids), code.replaceAll("id: 'b.undo'", 'id: 3'));
});

test('leaves alone what is only called alike', () => {
  const code = "const item = { id: 'a.copy' }; other('Copy', { id: 'a.copy' }); dmsg('Copy', { id: 'a.copy' });";
  assert.equal(numberedMessages(code, ids), code);
});
