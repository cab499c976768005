import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsIn, numberedCatalogue, numberedMessages } from '../../tools/number-messages.js';

const german = "// generated\nexport default {\n  'a.copy': 'Kopieren',\n  'b.undo': 'Rückgängig, \\'so\\'',\n};\n";
const arabic = "// generated\nexport default {\n  'a.copy': 'نسخ',\n  'a.found': { one: 'a', other: \"b' {n} : {m}, c { d }\" },\n  'a.print': 'طباعة',\n};\n";
const ids = idsIn([german, arabic]);
const numberOf = new Map(ids.map((id, number) => [id, number]));

test('numbers the messages of all languages in one order, like beside like', () => {
  assert.deepEqual([...ids].sort(), ['a.copy', 'a.found', 'a.print', 'b.undo']);
  assert.deepEqual(ids, idsIn([arabic, german]));
  const told = "export default { 'a.1': 'Liste drucken', 'a.2': 'Kopiert', 'a.3': 'Liste kopieren' };";
  assert.deepEqual(idsIn([told]), ['a.1', 'a.3', 'a.2']);
});

test('writes a catalogue as texts by number, and nothing where a language lacks one', async () => {
  const texts = async (code: string): Promise<unknown[]> => {
    const url = `data:text/javascript,${encodeURIComponent(numberedCatalogue(code, ids))}`;
    const words = ((await import(url)) as { default: unknown[] }).default;
    return ['a.copy', 'a.found', 'a.print', 'b.undo'].map((id) => words[ids.indexOf(id)]);
  };
  assert.deepEqual(await texts(german), ['Kopieren', '', '', "Rückgängig, 'so'"]);
  assert.deepEqual(await texts(arabic), ['نسخ', { one: 'a', other: "b' {n} : {m}, c { d }" }, 'طباعة', '']);
  const hostile = `export default { 'a.copy': '\`\${alert(1)}\\\\', 'b.undo': "$\{x} \\n" };`;
  assert.equal((await texts(hostile))[0], '`${alert(1)}\\');
});

test('asks for messages by number, and for what no language has by name', () => {
  const code = "const { msg } = l10n; msg('Undo', { id: 'b.undo', desc: 'x' }); this.#l10n.msg('New', { id: 'c.new', desc: 'id' }); plural(l10n, n, { one: 'b.undo', other: '' }, { id: 'b.undo' });";
  assert.equal(numberedMessages(code, numberOf), code.replaceAll("id: 'b.undo'", `id: ${ids.indexOf('b.undo')}`));
});

test('leaves alone what is only called alike', () => {
  const code = "const item = { id: 'a.copy' }; other('Copy', { id: 'a.copy' }); dmsg('Copy', { id: 'a.copy' });";
  assert.equal(numberedMessages(code, numberOf), code);
});
