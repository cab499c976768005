import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { Script } from 'node:vm';

import { Linter } from 'eslint';

import { builtFiles, importsOf, read, root, widgets } from './built.js';

const linter = new Linter();

/** A static field becomes `static { this.tag = … }`, which is harmless; anything else there is a decorator's remains. */
const decoratingBlock =
  "StaticBlock > :not(ExpressionStatement[expression.type='AssignmentExpression'][expression.left.object.type='ThisExpression'])";

/** What ES2022 does not know, or what a bundler makes of class members that it did not lower. */
function surprises(code: string, sourceType: 'module' | 'script'): string[] {
  const messages = linter.verify(
    code,
    {
      languageOptions: { ecmaVersion: 2022, sourceType },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      rules: { 'no-restricted-syntax': ['error', 'Decorator', 'AccessorProperty', decoratingBlock] },
    },
    { filename: 'built.js' },
  );
  return messages.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** Scripts that import nothing: the whole library, and each widget by itself. */
const single = ['all', ...widgets].map((name) => `cdn/flarewell.${name}.js`);
const classic = ['cdn/flarewell.js', ...single, 'cdn/embed-page.js', 'cdn/embed-host.js'];
const scripts = [...builtFiles('cdn', '.js'), ...builtFiles('dist', '.js')];
const texts = [...scripts, ...builtFiles('cdn', '.css'), ...builtFiles('dist', '.d.ts')];
const maps = [...builtFiles('cdn', '.map'), ...builtFiles('dist', '.map')];

describe('syntax', () => {
  test('the check below finds what it is there for', () => {
    for (const code of [
      'class A { @property() label; }',
      '@element class A {}',
      'class A { accessor label; }',
      'class A { static { decorate(A, "label"); } }',
      'using file = open();',
    ]) {
      assert.notDeepEqual(surprises(code, 'module'), [], code);
    }
    assert.deepEqual(
      surprises(
        'class A { #a = 1; static b = "@property()"; static { this.c = 1; } has(x) { return #a in x; } }',
        'module',
      ),
      [],
    );
  });

  test('every built script is plain ES2022, without unlowered decorators', () => {
    assert.ok(scripts.length > 10, 'built scripts were found');
    for (const file of scripts) {
      assert.deepEqual(surprises(read(file), classic.includes(file) ? 'script' : 'module'), [], file);
    }
  });
});

describe('the one tag', () => {
  const code = read('cdn/flarewell.js');

  test('is a classic script', () => {
    new Script(code, { filename: 'flarewell.js' });
    assert.deepEqual(importsOf(code).static, []);
  });

  test('imports a chunk for each widget, and only files that are there', () => {
    const { dynamic } = importsOf(code);
    for (const specifier of dynamic) assert.ok(existsSync(join(root, 'cdn', specifier)), specifier);
    for (const name of widgets) {
      assert.equal(dynamic.filter((specifier) => specifier.startsWith(`./${name}-`)).length, 1, `a chunk for ${name}`);
    }
  });

  test('every chunk imports only files that are there', () => {
    for (const file of builtFiles('cdn', '.js')) {
      const { static: before, dynamic } = importsOf(read(file));
      for (const specifier of [...before, ...dynamic]) {
        assert.match(specifier, /^\.\/[\w.-]+\.js$/, file);
        assert.ok(existsSync(join(root, 'cdn', specifier)), `${file} imports ${specifier}`);
      }
    }
  });

  test('no file is left over from another build', () => {
    const reached = new Set(classic.map((file) => file.slice(4)));
    for (const file of reached) {
      const { static: before, dynamic } = importsOf(read(`cdn/${file}`));
      for (const specifier of [...before, ...dynamic]) reached.add(specifier.slice(2));
    }
    assert.deepEqual(
      builtFiles('cdn', '.js').map((file) => file.slice(4)),
      [...reached].sort(),
    );
  });
});

test('the single files are classic scripts that import nothing, and define what they are called after', () => {
  for (const file of single) {
    const code = read(file);
    new Script(code, { filename: file });
    assert.deepEqual(importsOf(code), { static: [], dynamic: [] }, file);
    // Messages are asked for by number; a name would be one that this file has no translation of.
    assert.doesNotMatch(code, /\{id:"[\w-]+\.[\w-]+"/, file);
    for (const name of widgets) assert.equal(code.includes(`tag="fw-${name}"`), file.includes('.all.') || file.includes(`.${name}.`), `${name} in ${file}`);
  }
});

test('modules for npm import only each other and lit', () => {
  for (const file of builtFiles('dist', '.js')) {
    const { static: before, dynamic } = importsOf(read(file));
    for (const specifier of [...before, ...dynamic]) {
      if (specifier === 'lit' || specifier.startsWith('lit/')) continue;
      assert.match(specifier, /^\.\.?\//, `${file} imports ${specifier}`);
      assert.ok(existsSync(join(root, dirname(file), specifier)), `${file} imports ${specifier}`);
    }
  }
});

test('integrity.json has the hash of every script and style sheet, as a browser would compute it', async () => {
  const table = JSON.parse(read('cdn/integrity.json')) as Record<string, string>;
  const files = [...builtFiles('cdn', '.js'), ...builtFiles('cdn', '.css')].map((file) => file.slice(4));
  assert.deepEqual(Object.keys(table).sort(), files.sort());
  for (const [file, hash] of Object.entries(table)) {
    const digest = await crypto.subtle.digest('SHA-384', readFileSync(`${root}cdn/${file}`));
    assert.equal(hash, `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`, file);
  }
});

describe('what must not be published', () => {
  test('notes for translators stand in no script of a page', () => {
    const note = /\bdesc\s*:\s*["'`]/;
    assert.match(read('src/widgets/faq/faq.ts'), note, 'the pattern finds notes where they are written');
    for (const file of builtFiles('cdn', '.js')) assert.doesNotMatch(read(file), note, file);
  });

  test('no file names a place on the machine that built it', () => {
    // "/root" and the like may be too short to search for: a page may say the same.
    const places = [root, process.cwd(), homedir()]
      .filter((place) => place.length > 5)
      .map((place) => place.replace(/\/$/, ''));
    for (const file of [...texts, ...maps, 'custom-elements.json']) {
      const text = read(file);
      for (const place of places) assert.ok(!text.includes(place), `${file} names ${place}`);
      assert.doesNotMatch(text, /file:\/\/\/|node_modules\/\.vite/, file);
    }
  });
});

describe('source maps', () => {
  test('every script has one, which names its sources and holds them', () => {
    // An entry that only passes on what another module exports has nothing to map.
    // Words of a language are data, which nothing was compiled to; and the bundler's own lines were compiled from nothing.
    for (const file of builtFiles('cdn', '.js').filter((file) => !/\/(words\.|rolldown-runtime-)/.test(file))) {
      assert.ok(maps.includes(`${file}.map`), `${file}.map`);
    }
    const named = new Set<string>();
    for (const file of maps) {
      const { version, sources, sourcesContent, mappings } = JSON.parse(read(file)) as {
        version: number;
        sources: string[];
        sourcesContent: (string | null)[];
        mappings: string;
      };
      assert.equal(version, 3, file);
      assert.equal(typeof mappings, 'string', file);
      assert.equal(sourcesContent.length, sources.length, file);
      for (const source of sources) {
        if (source.includes('src/')) named.add(source.replace(/^.*?(?=src\/)/, ''));
      }
    }
    for (const name of widgets) assert.ok(named.has(`src/widgets/${name}/${name}.ts`), name);
    for (const source of named) assert.ok(existsSync(root + source), source);
  });
});
