import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { minify } from 'terser';
import ts from 'typescript';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

import { minifyTemplates } from './tools/minify-templates.ts';
import { numberMessages } from './tools/number-messages.ts';

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** Vite leaves white space in module builds, and prints chunks anew after `renderChunk`; so this is the very last step. */
function minifyChunks(): Plugin {
  return {
    name: 'flarewell:minify-chunks',
    enforce: 'post',
    async generateBundle({ format, sourcemap }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code, map } = await minify(chunk.code, {
          module: format === 'es' && !chunk.isEntry,
          ecma: 2020,
          compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
          format: { comments: false },
          // Lit's internals all stand in one chunk; only there do their names occur.
          mangle: { properties: { regex: /^_\$/ } },
          ...(sourcemap ? { sourceMap: { content: chunk.map as never, asObject: true } } : {}),
        });
        // The maps lie beside the files and are not named in them: each reader would pay up to 50 bytes a file for that.
        chunk.code = `${code}\n`;
        const mapFile = bundle[`${chunk.fileName}.map`];
        if (mapFile?.type === 'asset') mapFile.source = JSON.stringify(map);
      }
    },
  };
}

/**
 * The one tag is a classic script, which may `import()` but neither import nor export statically. It names its chunks by
 * the library's address rather than its own, because an optimizer may have moved the code elsewhere.
 */
function classicEntry(): Plugin {
  const { outputText } = ts.transpileModule(readFileSync(source('loader/base-url.ts'), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return {
    name: 'flarewell:classic-entry',
    renderChunk(code, chunk) {
      if (!chunk.isEntry) return null;
      if (chunk.imports.length) this.error(`${chunk.fileName} must not import statically, but imports ${chunk.imports.join()}`);
      const chunkName = /\bimport\((?=["'`]\.\/)/g;
      if (code.match(chunkName)?.length !== chunk.dynamicImports.length) this.error(`an import() in ${chunk.fileName} was not found`);
      return { code: `(()=>{${outputText.replace('export ', '')};const base=baseUrl();${code.replace(chunkName, 'import(base+')}})()`, map: null };
    },
  };
}

/**
 * Every page pays for each row of the table of widgets, so the one tag holds their names and nothing else: all chunks go by
 * the name of what they hold and one hash.
 */
function namesAlone(hash: string): Plugin {
  return {
    name: 'flarewell:names-alone',
    enforce: 'post',
    generateBundle(_, bundle) {
      const entry = bundle['flarewell.js'];
      if (entry?.type !== 'chunk') return this.error('There is no flarewell.js.');
      const [start] = /(?:const|var) widgetTable = \{/.exec(entry.code) ?? this.error('The table of widgets was not found.');
      const from = entry.code.indexOf(start);
      const row = new RegExp(String.raw`\s*"?([\w-]+)"?: async \(\) => \(await import\(base \+ ["'\`]\./\1-${hash}\.js["'\`]\)\)\.default,?`, 'y');
      row.lastIndex = from + start.length;
      const names: string[] = [];
      let end = row.lastIndex;
      for (let found: RegExpExecArray | null; (found = row.exec(entry.code)); end = row.lastIndex) names.push(found[1]!);
      const [rest] = /^\s*\};\s*(?:const|var) widgetNames = Object\.keys\(widgetTable\);\s*(?:const|var) loadWidget = \(name\) => widgetTable\[name\]\(\);/.exec(entry.code.slice(end)) ?? this.error(`The table of widgets has a row that could not be read: ${entry.code.slice(end, end + 200)}`);
      const table = `var widgetNames="${names.join(' ')}".split(" "),loadWidget=async(name)=>(await import(base+\`./\${name}-${hash}.js\`)).default;`;
      entry.code = entry.code.slice(0, from) + table + entry.code.slice(end + rest.length);
    },
  };
}

/** Of everything that a built file can hold or depend on. */
function hashOfSources(): string {
  const hash = createHash('sha256');
  const read = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const files = ['src', 'tools'].flatMap((folder) => readdirSync(read(folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|css)$/.test(file)).map((file) => `${folder}/${file}`));
  for (const file of [...files.sort(), 'package-lock.json', 'vite.config.ts']) hash.update(readFileSync(read(file)));
  return hash.digest('base64url').replace(/\W/g, '').slice(0, 6);
}

/** Of the table of widgets the row of one. */
function onlyWidget(name: string): Plugin {
  const imported = JSON.stringify(`../widgets/${name}/${name}.js`);
  return {
    name: 'flarewell:only-widget',
    enforce: 'pre',
    transform: {
      filter: { id: /\/loader\/widget-table\.ts$/ },
      handler(code) {
        if (!code.includes(`'${imported.slice(1, -1)}'`)) this.error(`The table of widgets has no row "${name}" that could be read.`);
        return { code: `import widget from ${imported};export const widgetNames=[${JSON.stringify(name)}];export const loadWidget=async()=>widget`, map: null };
      },
    },
  };
}

/** Modules that serve more than this bundle needs give way to smaller ones of the same interface. */
function standIns(): Plugin {
  const tool = (name: string): string => fileURLToPath(new URL(`tools/${name}.ts`, import.meta.url));
  return {
    name: 'flarewell:stand-ins',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.endsWith('css-tag.js') && importer?.includes('/@lit/reactive-element/')) return tool('lean-css-tag');
      return null;
    },
    // The decorators of this library only ever decorate properties, and return nothing.
    transform: {
      filter: { id: /helpers\/(esm\/)?decorate\.js$/ },
      handler: () => 'export default (decorators, prototype, name) => decorators.forEach((decorator) => decorator(prototype, name));',
    },
  };
}

/**
 * Lit announces itself in global arrays and asks globals for polyfills. An element of the page with such an id (say
 * `id="litHtmlVersions"`) is such a global, and Lit would not start; and no page needs the announcement. Nor would it start
 * where a policy of the page does not let it make its own Trusted Types policy (the page's own Lit may have taken the name),
 * though only some such pages need one.
 */
function noGlobals(): Plugin {
  return {
    name: 'flarewell:no-globals',
    transform: {
      filter: { id: /\/(lit-html|lit-element|reactive-element)\.js$/ },
      handler(code, id) {
        const policy = /(\w+)\?(\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\3\}\)):void 0/;
        if (id.endsWith('/lit-html.js') && !policy.test(code)) this.error(`${id} makes its policy in a new way`);
        const quiet = code.replace(policy, '(()=>{try{return $2}catch{}})()').replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0').replace(/\w+\.\w+(Polyfill|Hydrate)Support/g, '(void 0)');
        if (!/\(void 0\)/.test(quiet) || /Versions|Support\b(?!sAdopting)/.test(quiet.replace(/\/\/#.*/, ''))) this.error(`${id} names globals in a new way`);
        return { code: quiet, map: null };
      },
    },
  };
}

/** What every widget needs, or nearly every, before it can work. */
const sharedByWidgets =
  /node_modules\/(?:lit|@lit|lit-\w+)\/|helpers\/(?:esm\/)?decorate\.js|\/src\/(?:element\/|theme\/(?:style-sheet|tokens)\.|parts\/controls|behaviors\/(?:arrival|content|copy|language|later|resize)\.|locale\/(?:fill|locale-table|match-locale|nearest-lang)\.|rules\/author-words)/;

/** Some lines each, which both the form and the search need: as files of their own they would weigh a third as much again. */
const toldLater = /\/src\/(?:behaviors\/unrecorded|locale\/format)\./;

const shared: UserConfig = {
  publicDir: false,
  logLevel: 'warn',
  plugins: [minifyTemplates()],
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** A script that imports nothing: for a hash that covers all of it, for pages on a disk, and for frames of which the origin is nobody's. */
function oneFile(entry: string, fileName: string, plugins: Plugin[]): UserConfig {
  return {
    ...shared,
    plugins: [...shared.plugins!, ...plugins, standIns(), noGlobals(), minifyChunks()],
    build: {
      target: 'es2022',
      outDir: 'cdn',
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      lib: { entry: source(entry), formats: ['iife'], name: 'flarewell', fileName: () => fileName },
      rollupOptions: { output: { codeSplitting: false, exports: 'none' } },
    },
  };
}

const catalogues = new URL('src/locale/catalogues/', import.meta.url);

/** One output a mode: `npm run build` runs them all. `single:<name>` is the file of one widget, `embed:page` and `embed:host` the two sides of a frame. */
export default defineConfig(({ mode }) => {
  const [, single] = /^single:(.+)$/.exec(mode) ?? [];
  if (single) {
    const folders = [`widgets/${single}`, 'parts', 'behaviors', 'element', 'loader'].map((folder) => new URL(`src/${folder}`, import.meta.url));
    return oneFile('loader/single.ts', `flarewell.${single}.js`, [numberMessages(catalogues, { files: false, askedForIn: folders }), onlyWidget(single)]);
  }
  const [, side] = /^embed:(page|host)$/.exec(mode) ?? [];
  if (side) return oneFile(`embed/embed-${side}.ts`, `embed-${side}.js`, []);
  switch (mode) {
    case 'dist':
      return {
        ...shared,
        build: {
          target: 'es2022',
          outDir: 'dist',
          sourcemap: true,
          minify: false,
          lib: { entry: ['index.ts', 'loader/auto.ts', 'loader/define-all.ts'].map(source), formats: ['es'] },
          rollupOptions: { external: /^lit/, output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' } },
        },
      };
    case 'cdn': {
      const hash = hashOfSources();
      const widgets = readdirSync(source('widgets'));
      return {
        ...shared,
        plugins: [...shared.plugins!, numberMessages(catalogues, { files: true }), standIns(), noGlobals(), classicEntry(), namesAlone(hash), minifyChunks()],
        build: {
          target: 'es2022',
          outDir: 'cdn',
          sourcemap: true,
          minify: false,
          lib: { entry: { flarewell: source('loader/auto.ts') }, formats: ['es'] },
          rollupOptions: {
            output: {
              entryFileNames: '[name].js',
              // What a widget is called is its own; other modules may be called alike.
              chunkFileNames: ({ name, facadeModuleId, moduleIds }) => ((facadeModuleId ?? moduleIds.at(-1))?.endsWith(`/widgets/${name}/${name}.ts`) || !widgets.includes(name) ? `[name]-${hash}.js` : `[name].part-${hash}.js`),
              // What several widgets need at once is one file: split by who needs what it is more files, and more bytes in all.
              codeSplitting: { groups: [{ name: 'shared', test: sharedByWidgets }, { name: 'told', test: toldLater }] },
            },
          },
        },
      };
    }
    case 'all':
      return oneFile('loader/auto.ts', 'flarewell.all.js', [numberMessages(catalogues, { files: false })]);
    case 'cli':
      return {
        ...shared,
        plugins: [],
        // One file that runs in any project: of the packages that are not published with it, it holds what it needs.
        ssr: { noExternal: true, target: 'node' },
        build: {
          target: 'node20',
          outDir: 'cli',
          minify: false,
          ssr: fileURLToPath(new URL('tools/flarewell.ts', import.meta.url)),
          rollupOptions: { output: { banner: '#!/usr/bin/env node', entryFileNames: 'flarewell.js' } },
        },
      };
    default:
      return {};
  }
});
