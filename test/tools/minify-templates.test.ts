import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutWhatPeopleRead } from '../../tools/minify-templates.js';

test('takes line breaks beside tags out of templates, also where templates stand in templates', () => {
  const code = 'const page = html`\n  <ul class="a"\n    id=${id}\n  >\n    ${rows.map((row) => html`\n      <li>${row}</li>\n    `)}\n  </ul>\n`;';
  assert.equal(withoutWhatPeopleRead(code), 'const page = html`<ul class="a" id=${id}>${rows.map((row) => html`<li>${row}</li>`)}</ul>`;');
});

test('keeps a space between words and expressions', () => {
  assert.equal(withoutWhatPeopleRead('html`<p>${a} and\n  ${b}\n  ${c}</p>`'), 'html`<p>${a} and ${b} ${c}</p>`');
});

test('minifies style sheets around what they interpolate, and keeps their escapes', () => {
  const code = 'const sheet = css`\n  a {\n    ${tokens}\n    color: red;\n  }\n  .is-1\\\\/2::after { color: red; }\n`;';
  assert.equal(withoutWhatPeopleRead(code), 'const sheet = css`a{${tokens}color:red}.is-1\\\\/2:after{color:red}`;');
});

test('takes spaces out of values that hold variables, but not out of words', () => {
  const code = 'const sheet = css`a { color: color-mix(in oklab, var(--x, red) 5%, blue); content: ", b"; }`;';
  assert.equal(withoutWhatPeopleRead(code), 'const sheet = css`a{color:color-mix(in oklab,var(--x,red) 5%,blue);content:", b"}`;');
});

test('takes out notes for translators, and nothing else that is called so', () => {
  const code = "msg('Copy', { id: 'copy', desc: 'A button, \\'short\\'.' }); const a = { desc: words, b: 1 };";
  assert.equal(withoutWhatPeopleRead(code), "msg('Copy', { id: 'copy' }); const a = { desc: words, b: 1 };");
});

test('leaves other templates and strings as they are', () => {
  const code = "const a = `\n  <b>\n`; const b = '\\n  <b>';";
  assert.equal(withoutWhatPeopleRead(code), code);
});
