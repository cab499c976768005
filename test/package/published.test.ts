import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { build } from 'vite';

import { read, root, widgets } from './built.js';

interface Manifest {
  name: string;
  exports: Record<string, string | Record<string, string>>;
  sideEffects: string[];
  dependencies: Record<string, string>;
  [field: string]: unknown;
}

const manifest = JSON.parse(read('package.json')) as Manifest;

/** A project that has installed what npm would publish, and nothing else but lit and the types that lit needs. */
const project = mkdtempSync(join(tmpdir(), 'flarewell-consumer-'));
const installed = join(project, 'node_modules/flarewell');

before(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { filename: string }[];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(project, packed!.filename), '--strip-components=1', '-C', installed]);
  for (const name of Object.keys(manifest.dependencies)) {
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
  }
  writeFileSync(join(project, 'package.json'), '{"name":"consumer","private":true,"type":"module"}');
});

after(() => rmSync(project, { recursive: true, force: true }));

/** Every specifier that the exports offer, patterns filled in with what there is. */
function specifiers(): string[] {
  const filled: Record<string, () => string[]> = {
    './widgets/*.js': () => widgets,
    './cdn/*': () => readdirSync(join(installed, 'cdn')),
    './content/*': () =>
      readdirSync(join(installed, 'src/content'), { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.\w+$/.test(file),
      ),
  };
  return Object.keys(manifest.exports).flatMap((key) => {
    const names = key.includes('*') ? filled[key]?.() : [''];
    assert.ok(names?.length, `what "${key}" in exports stands for`);
    return names.map((name) => `${manifest.name}${key.slice(1).replace('*', name)}`);
  });
}

const asModule = (code: string): string[] =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: project, encoding: 'utf8', stdio: 'pipe' })
    .trim()
    .split('\n');

describe('exports', () => {
  test('every one of them resolves in what is published', () => {
    const all = specifiers();
    const files = asModule(`for (const name of ${JSON.stringify(all)}) console.log(import.meta.resolve(name))`);
    assert.equal(files.length, all.length);
    files.forEach((file, index) => assert.ok(existsSync(new URL(file)), `${all[index]} is at ${file}`));
  });

  test('nothing behind them can be reached', () => {
    for (const inner of [
      'flarewell/dist/element/widget-element.js',
      'flarewell/src/index.ts',
      'flarewell/dist/index.js',
    ]) {
      assert.throws(() => asModule(`import.meta.resolve('${inner}')`), /ERR_PACKAGE_PATH_NOT_EXPORTED/, inner);
    }
  });

  test('publint finds no error', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
    const wrong = messages.filter(({ type }) => type !== 'suggestion').map((message) => formatMessage(message, pkg!));
    assert.deepEqual(wrong, []);
  });

  test('fields that name files name files that are there', () => {
    for (const field of ['customElements', 'jsdelivr', 'unpkg']) {
      assert.ok(existsSync(join(installed, String(manifest[field]))), `${field}: ${String(manifest[field])}`);
    }
  });
});

describe('types', () => {
  const className = (name: string) =>
    `${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Element`;
  const consumer = `
import { ${widgets.map(className).join(', ')}, start } from 'flarewell';
import 'flarewell/auto.js';
import 'flarewell/define-all.js';
${widgets.map((name) => `import { ${className(name)} as ${className(name)}Alone } from 'flarewell/widgets/${name}.js';`).join('\n')}
start(document);
${widgets
  .map(
    (name) => `
const ${className(name)}Made: ${className(name)} = document.createElement('fw-${name}');
const ${className(name)}Tag: string = ${className(name)}Alone.tag;
${className(name)}.define(customElements);
${className(name)}Made.append(${className(name)}Tag);`,
  )
  .join('\n')}
document.createElement('fw-faq').showAll();
addEventListener('fw-faq-toggle', (event) => event.composedPath());
`;

  function complaints(code: string, options: ts.CompilerOptions): string[] {
    const file = join(project, 'consumer.ts');
    writeFileSync(file, code);
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      ...options,
    });
    return ts.getPreEmitDiagnostics(program).map(({ file: place, messageText }) => {
      const where = place ? relative(project, place.fileName) : 'options';
      return `${where}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  }

  const resolutions: Record<string, ts.CompilerOptions> = {
    bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
    nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  };
  for (const [name, options] of Object.entries(resolutions)) {
    test(`a strict project with moduleResolution ${name} understands every entry`, () => {
      assert.deepEqual(complaints(consumer, options), []);
      const wrong = complaints(
        `import { FaqElement } from 'flarewell';\nnew FaqElement().exclusive = 'yes';\n`,
        options,
      );
      assert.match(wrong.join(), /'string' is not assignable to type 'boolean'/, 'the types say more than any');
    });
  }
});

describe('side effects', () => {
  test('importing the package touches no page and defines nothing, also where there is no page', () => {
    const entries = ['flarewell', ...widgets.map((name) => `flarewell/widgets/${name}.js`)];
    // Lit itself notes its version on the global object; everything else would be ours.
    const [seen] = asModule(`
      const touched = [];
      const spy = (name) => new Proxy(function () {}, {
        get: (_, key) => (touched.push(name + '.' + String(key)), () => undefined),
        has: (_, key) => (touched.push(String(key) + ' in ' + name), false),
      });
      await import('lit');
      for (const name of ['document', 'localStorage', 'sessionStorage', 'location', 'history']) {
        Object.defineProperty(globalThis, name, { value: spy(name), configurable: true });
      }
      globalThis.customElements = spy('customElements');
      for (const name of ['addEventListener', 'setTimeout', 'fetch', 'queueMicrotask']) globalThis[name] = () => touched.push(name);
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      for (const entry of ${JSON.stringify(entries)}) await import(entry);
      touched.push(...Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)));
      console.log(JSON.stringify(touched));
    `);
    assert.equal(seen, '[]');
  });

  test('only the two modules that say so in their names are declared to have them, with the files of a page', () => {
    assert.deepEqual(manifest.sideEffects, [
      './dist/loader/auto.js',
      './dist/loader/define-all.js',
      './cdn/*.js',
      '*.css',
    ]);
  });

  interface Bundled {
    code: string;
    modules: string[];
  }

  /** What a bundler leaves of some code; lit is left out, whose own weight is lit's affair. */
  async function bundled(code: string): Promise<Bundled> {
    const entry = join(project, 'entry.js');
    writeFileSync(entry, code);
    const result = await build({
      root: project,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: false,
        lib: { entry, formats: ['es'], fileName: 'out' },
        rollupOptions: { external: /^lit/ },
      },
    });
    const [first] = Array.isArray(result) ? result : [result];
    if (!first || !('output' in first)) throw new Error('The bundler gave nothing.');
    const chunks = first.output.filter((part) => part.type === 'chunk');
    const own = (id: string) => (id.includes('/dist/') ? id.slice(id.indexOf('/dist/') + 1) : undefined);
    const modules = chunks
      .filter(({ isEntry }) => isEntry)
      .flatMap((chunk) => Object.entries(chunk.modules))
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .flatMap(([id]) => own(id) ?? []);
    return { code: chunks.find(({ isEntry }) => isEntry)!.code.trim(), modules };
  }

  test('an import of which nothing is used leaves nothing in a bundle', async () => {
    const { code, modules } = await bundled("import 'flarewell';\nimport { FaqElement } from 'flarewell';\n");
    assert.deepEqual(modules, []);
    assert.equal(code, '');
  });

  for (const name of widgets) {
    test(`a bundle with ${name} holds no other widget`, async () => {
      const { modules } = await bundled(
        `import * as flarewell from 'flarewell';\nconst { tag } = flarewell.${className(name)};\nconsole.log(tag, flarewell.${className(name)});\n`,
      );
      const held = modules.filter((file) => file.startsWith('dist/widgets/'));
      assert.ok(held.includes(`dist/widgets/${name}/${name}.js`), held.join());
      assert.deepEqual(
        held.filter((file) => !file.startsWith(`dist/widgets/${name}/`)),
        [],
      );
    });
  }

  test('auto.js and define-all.js are kept, since they are imported for what they do', async () => {
    for (const entry of ['auto', 'define-all']) {
      const { modules } = await bundled(`import 'flarewell/${entry}.js';\n`);
      assert.ok(modules.includes(`dist/loader/${entry}.js`), `${entry}.js: ${modules.join()}`);
    }
  });

  function className(name: string): string {
    return `${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Element`;
  }
});

describe('npx flarewell', () => {
  const run = (...args: string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [join(installed, 'cli/flarewell.js'), ...args], { cwd: project, encoding: 'utf8' });
    return { code: status, text: stdout };
  };
  const put = (path: string, text: string) => {
    mkdirSync(join(project, path, '..'), { recursive: true });
    writeFileSync(join(project, path), text);
  };

  test('translates snippets of a publisher, without anything else installed', () => {
    put('snippets/pain/faq.html', '<div class="fw-faq" data-fw="faq"><h3 id="help">What <em>helps</em>?</h3><p>Rest.</p></div>\n');
    const l10n = (...args: string[]) => run('l10n', ...args, '--content', 'snippets/', '--locales', 'words');
    assert.equal(l10n('extract', 'pl').code, 0);
    const file = join(project, 'words/pain/pl.xlf');
    const polish: Record<string, string> = { 'translation-note': 'Tłumaczenie.', 'faq/help/h3': 'Co &lt;em&gt;pomaga&lt;/em&gt;?', 'faq/p': 'Odpoczynek.' };
    assert.match(l10n('check').text, /^words\/pain\/pl\.xlf:1 hint begun It has 3 texts to translate\./m);
    const sent = readFileSync(file, 'utf8').replace(/(<trans-unit id="([^"]+)"[^]*?<\/source>)/g, (_, before: string, id: string) => `${before}<target>${polish[id]}</target>`);
    put('back.xlf', sent);
    assert.match(l10n('import', 'back.xlf').text, /3 of 3 texts changed/);
    assert.equal(l10n('build').code, 0);
    assert.equal(
      readFileSync(join(project, 'snippets/pain/pl/faq.html'), 'utf8'),
      '<div lang="pl" class="fw-faq" data-fw="faq"><h3 id="help">Co <em>pomaga</em>?</h3><p>Odpoczynek.</p>\n<p class="fw-source">Tłumaczenie.</p></div>\n',
    );
    const { code, text } = l10n('check');
    assert.deepEqual([code, text], [0, 'pain/pl: 3 of 3 texts can be shown, 0 of them reviewed\n']);
  });

  test('says what there is, and what is wrong, in one line', () => {
    assert.equal(run().code, 0);
    assert.match(run('l10n', '--help').text, /npx flarewell l10n <command>[^]*--content <folder>/);
    assert.deepEqual([run('x').code, run('l10n', 'x').code, run('l10n', 'check', '--wrong').code], [1, 1, 1]);
    assert.match(run('l10n', 'check', '--content', 'nothing').text, /^nothing\/ holds no folder with HTML/);
  });
});

describe('what a reader of the package finds', () => {
  test('lit is all that it depends on', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    for (const field of ['peerDependencies', 'optionalDependencies', 'bundledDependencies']) {
      assert.equal(manifest[field], undefined, field);
    }
  });

  test('every module has its types beside it', () => {
    const folder = join(installed, 'dist');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const modules = files.filter((file) => file.endsWith('.js') && !file.startsWith('_virtual'));
    assert.ok(modules.length > 10);
    for (const file of modules) assert.ok(files.includes(file.replace(/\.js$/, '.d.ts')), file);
  });

  test('it holds the licence, and neither tests nor stories nor the source of the widgets', () => {
    const top = readdirSync(installed).sort();
    assert.deepEqual(
      top.filter((name) => !/^(CHANGELOG|LICENSE|README)/.test(name)),
      ['cdn', 'cli', 'custom-elements.json', 'dist', 'package.json', 'src'],
    );
    assert.ok(top.includes('LICENSE'));
    assert.deepEqual(readdirSync(join(installed, 'src')), ['content']);
  });

  test('custom-elements.json describes every tag: in a sentence, its slot, what works without script', () => {
    interface Declaration {
      tagName?: string;
      summary?: string;
      slots?: { name: string; description?: string }[];
      noScript?: string;
    }
    const { modules } = JSON.parse(readFileSync(join(installed, 'custom-elements.json'), 'utf8')) as {
      modules: { path: string; declarations?: Declaration[] }[];
    };
    const tags = new Map<string, [string, Declaration]>();
    for (const { path, declarations = [] } of modules) {
      for (const declaration of declarations)
        if (declaration.tagName) tags.set(declaration.tagName, [path, declaration]);
    }
    assert.deepEqual([...tags.keys()].sort(), widgets.map((name) => `fw-${name}`).sort());
    for (const [tag, [path, { summary, slots, noScript }]] of tags) {
      assert.ok(summary?.trim(), `summary of ${tag}`);
      assert.ok(slots?.length && slots.every(({ description }) => description?.trim()), `slots of ${tag}`);
      assert.ok(noScript?.trim(), `what works without script in ${tag}`);
      assert.ok(existsSync(join(installed, path)), `${tag} says that it is in ${path}`);
      assert.ok(pathToFileURL(join(installed, path)).href.includes('/dist/'), path);
    }
  });
});
