import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { transform } from 'lightningcss';
import type { CSSResult } from 'lit';

import { tokens } from '../../src/theme/tokens.js';
import { read, root, widgets } from './built.js';

const sheet = read('cdn/flarewell.css');

/** Written anew by the same printer, so that only what is said is compared. */
const printed = (css: string): string =>
  transform({ filename: 'part.css', code: Buffer.from(css), minify: true })
    .code.toString()
    .trim();

test('flarewell.css is valid, and asks for nothing else', () => {
  const { warnings, dependencies } = transform({
    filename: 'flarewell.css',
    code: Buffer.from(sheet),
    analyzeDependencies: true,
  });
  assert.deepEqual(warnings, []);
  assert.deepEqual(dependencies, []);
});

test('flarewell.css holds the light styles of every widget as they are adopted, and those for the time before a script', async () => {
  for (const name of widgets) {
    const files = readdirSync(`${root}src/widgets/${name}`).filter((file) => /\.(light|unscripted)\.styles\.ts$/.test(file));
    for (const file of files) {
      const module = (await import(pathToFileURL(`${root}src/widgets/${name}/${file}`).href)) as Record<string, unknown>;
      const styles = Object.values(module).filter(
        (value): value is CSSResult => typeof value === 'object' && value !== null && 'cssText' in value,
      );
      // Besides styles, the properties that hold words where no script says them.
      const properties = Object.values(module).filter((value) => !styles.includes(value as CSSResult)).flatMap((value) => Object.keys(value as object));
      assert.ok(styles.length + properties.length > 0, `${file} exports styles`);
      for (const property of properties) assert.match(sheet, new RegExp(`${property}:"[^"]+`), `flarewell.css lacks words of ${file}`);
      for (const { cssText } of styles)
        assert.ok(sheet.includes(printed(cssText)), `flarewell.css lacks styles of ${file}`);
    }
  }
});

test('flarewell.css gives the tokens to every wrapper', () => {
  const declared = [...tokens.cssText.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name!);
  assert.ok(declared.length > 3);
  for (const name of declared) assert.ok(sheet.includes(`${name}:`), name);
  for (const name of widgets) {
    for (const wrapper of [`fw-${name}`, `.fw-${name}`, `[data-fw=${name}]`]) {
      assert.ok(sheet.replaceAll('"', '').includes(wrapper), `flarewell.css lacks ${wrapper}`);
    }
  }
});
