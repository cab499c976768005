import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { before, describe, test } from 'node:test';
import { ESLint } from 'eslint';
import { entries, inward, layers, outward } from '../../.config/layers.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root, overrideConfigFile: `${root}.config/eslint.config.js` });

/** Which bans were seen to report; the last test compares them with the bans that are configured. */
const seen = new Set<string>();

async function complaints(path: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath: root + path });
  for (const { message } of result.messages)
    seen.add(message.replace(/^'.*?' import is restricted from being used by a pattern\. /, ''));
  return result.messages.map(({ ruleId, message, fatal }) =>
    fatal ? `cannot be read: ${message}` : `${ruleId}: ${message}`,
  );
}

async function refused(path: string, code: string, why: RegExp) {
  const found = await complaints(path, code);
  assert.ok(
    found.some((line) => why.test(line)),
    `${path} may say: ${code}\n${found.join('\n') || '(no complaint)'}`,
  );
}

async function accepted(path: string, code: string) {
  assert.deepEqual(await complaints(path, code), [], `${path} may not say: ${code}`);
}

/** A file in a layer, as deep as files of that layer stand. */
const fileIn = (layer: string) => (layer === 'widgets' ? 'src/widgets/faq/faq.ts' : `src/${layer}/sample.ts`);
const up = (layer: string) => (layer === 'widgets' ? '../../' : '../');

const forms = (specifier: string) => [
  `import {x} from '${specifier}';\nexport const y = x;\n`,
  `import type {X} from '${specifier}';\nexport type Y = X;\n`,
  `export {x} from '${specifier}';\n`,
  `export const x = () => import('${specifier}');\n`,
  `export type X = import('${specifier}').X;\n`,
];

before(async () => {
  // A config that does not load would make each "refused" below pass for a wrong reason.
  await accepted('src/parts/sample.ts', 'export const x = 1;\n');
});

describe('imports go inward', () => {
  for (const layer of layers.flat()) {
    test(`${layer} imports nothing from ${outward(layer).join(', ') || '(all is further in)'}`, async () => {
      for (const other of outward(layer)) {
        for (const code of forms(`${up(layer)}${other}/thing.js`)) {
          await refused(fileIn(layer), code, /Imports go inward/);
        }
        await refused(fileIn(layer), `import './${up(layer)}${other}/thing.js';\n`, /Imports go inward/);
      }
    });
    test(`${layer} may import from ${inward(layer).join(', ') || 'lit alone'}`, async () => {
      for (const other of inward(layer)) {
        if (layer === 'loader' && other === 'widgets') continue;
        for (const code of forms(`${up(layer)}${other}/thing.js`)) await accepted(fileIn(layer), code);
      }
      await accepted(fileIn(layer), "import {nothing} from 'lit';\nexport const none = nothing;\n");
      await accepted(fileIn(layer), "import {x} from './thing.js';\nexport const y = x;\n");
    });
  }

  test('the list names each folder of src/', () => {
    const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const unknown = folders
      .map(({ name }) => name)
      .filter((name) => name !== 'content' && !layers.flat().includes(name));
    assert.deepEqual(unknown, [], 'A folder of src/ that is no layer escapes the rule: add it to .config/layers.js.');
  });

  test('a widget never imports another widget', async () => {
    for (const specifier of ['../comparison-table/comparison-table.js', '../../widgets/comparison-table/x.js']) {
      for (const code of forms(specifier)) await refused(fileIn('widgets'), code, /never imports another widget/);
    }
  });

  test('the loader reaches a widget by import() alone, define-all.ts at once', async () => {
    const code = "import {FwFaq} from '../widgets/faq/faq.js';\nexport const all = [FwFaq];\n";
    await refused('src/loader/observer.ts', code, /puts this widget into every page/);
    await accepted('src/loader/define-all.ts', code);
    await accepted('src/loader/widget-table.ts', "export const load = () => import('../widgets/faq/faq.js');\n");
  });

  test('nothing imports a module that pages start from', async () => {
    for (const entry of entries) {
      const target = entry.replace(/^src\/(.*)\.ts$/, '$1.js');
      await refused('src/widgets/faq/faq.ts', `import '../../${target}';\n`, /Pages start from that module/);
      await refused('src/loader/observer.ts', `import '../${target}';\n`, /Pages start from that module/);
      await refused('src/other.ts', `import './${target}';\n`, /Pages start from that module/);
      await refused('src/other.ts', `export const x = () => import('./${target}');\n`, /Pages start from that module/);
    }
    await refused('src/loader/observer.ts', "import './auto.js';\n", /Pages start from that module/);
    await accepted('src/loader/observer.ts', "import './widget-table.js';\n");
  });

  test('src/ knows neither stories nor tests nor tools, nor its own package', async () => {
    for (const path of ['stories/widgets/faq.stories.js', 'test/support/fixture.js', 'tools/l10n.js']) {
      await refused('src/parts/sample.ts', `import '../../${path}';\n`, /src\/ is what gets published/);
      await refused('src/widgets/faq/faq.ts', `import '../../../${path}';\n`, /src\/ is what gets published/);
      await refused('src/index.ts', `import '../${path}';\n`, /src\/ is what gets published/);
    }
    await refused('src/parts/sample.ts', "import 'flarewell';\n", /src\/ is what gets published/);
  });

  test('the library stands on lit and the platform', async () => {
    await refused('src/rules/doses.ts', "import 'axe-core';\n", /lit and the platform/);
    await refused(
      'src/storage/saved.ts',
      "import {readFileSync} from 'node:fs';\nreadFileSync('x');\n",
      /lit and the platform/,
    );
    await refused('src/locale/l10n.ts', "import {msg} from '@lit/localize';\nmsg('x');\n", /one language per page/);
    await accepted('src/locale/l10n.ts', "import type {MsgFn} from '@lit/localize';\nexport type M = MsgFn;\n");
  });
});

describe('each dangerous thing has one home, or none', () => {
  const inFaq = (code: string, why: RegExp) => refused('src/widgets/faq/faq.ts', code, why);

  test('storage', async () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      await inFaq(`${name}.toString();\n`, /Only src\/storage/);
      await inFaq(`window.${name}.toString();\n`, /Only src\/storage/);
      await inFaq(`export const {${name}: kept} = window;\n`, /Only src\/storage/);
      await refused('src/behaviors/saved-answers.ts', `window['${name}'].toString();\n`, /Only src\/storage/);
      await accepted('src/storage/saved.ts', `export const kept = () => window.${name};\n`);
    }
  });

  test('the registry', async () => {
    await inFaq("customElements.define('x-y', class extends HTMLElement {});\n", /touch the registry/);
    await refused('src/behaviors/content.ts', 'window.customElements.whenDefined("x-y");\n', /touch the registry/);
    await accepted('src/loader/observer.ts', "export const known = () => customElements.get('fw-faq');\n");
    await accepted('src/element/widget-element.ts', "export const known = () => customElements.get('fw-faq');\n");
    await inFaq(
      "@customElement('fw-faq')\nexport class FwFaq extends LitElement {}\n",
      /Importing a class must define nothing/,
    );
  });

  test("the browser's language", async () => {
    for (const code of ['navigator.language', 'navigator.languages', 'window.navigator.language']) {
      await refused('src/locale/l10n.ts', `export const x = () => ${code};\n`, /never the browser's/);
    }
    await refused('src/locale/l10n.ts', 'export const {language} = navigator;\n', /never the browser's/);
  });

  test('strings as markup or code', async () => {
    await inFaq("import {styleMap} from 'lit/directives/style-map.js';\nstyleMap({});\n", /refuse style attributes/);
    await inFaq(
      "import {unsafeHTML} from 'lit/directives/unsafe-html.js';\nunsafeHTML('');\n",
      /refuse style attributes/,
    );
    await inFaq("import {unsafeSVG} from 'lit/directives/unsafe-svg.js';\nunsafeSVG('');\n", /refuse style attributes/);
    for (const code of [
      "document.body.innerHTML = 'x';",
      "document.body['outerHTML'] = 'x';",
      "document.body.insertAdjacentHTML('beforeend', 'x');",
      "document.body.setHTMLUnsafe('x');",
      "document.createRange().createContextualFragment('x');",
    ]) {
      await inFaq(`${code}\n`, /Strings never become markup/);
    }
    await inFaq('export const x = html`<p .innerHTML=${y}></p>`;\n', /bind nodes or text/);
    await inFaq("document.write('x');\n", /destroys the page/);
    await inFaq("eval('x');\n", /no-eval/);
    await inFaq("setTimeout('x', 1);\n", /no-implied-eval/);
    await inFaq("export const f = new Function('x');\n", /no-new-func/);
  });

  test('what a strict CSP refuses', async () => {
    await inFaq('export const x = html`<p style="color: red">…</p>`;\n', /refuses style attributes/);
    await inFaq('export const x = html`<p style=${y}>…</p>`;\n', /refuses style attributes/);
    await inFaq('export const x = html`<style>p {}</style>`;\n', /styles stand in/);
    await accepted('src/parts/sample.ts', 'export const x = html`<p class="style">In style.</p>`;\n');
  });

  test("other people's console", async () => {
    await inFaq("console.log('[flarewell] hello');\n", /no-console/);
    await inFaq("console.warn('hello');\n", /whom to ask/);
    await inFaq('console.error(`<x> ${failed}`);\n', /whom to ask/);
    await accepted('src/parts/sample.ts', "console.warn('[flarewell] hello', 1);\n");
    await accepted('src/parts/sample.ts', 'console.error(`[flarewell] ${1}`);\n');
  });

  test('the network, cookies, forms', async () => {
    for (const code of ["fetch('/x')", "window.fetch('/x')"]) {
      await refused('src/locale/catalogues.ts', `void ${code};\n`, /Nothing leaves the page: the library asks/);
    }
    for (const code of [
      'new XMLHttpRequest()',
      "navigator.sendBeacon('/x')",
      "new WebSocket('wss://x')",
      "new EventSource('/x')",
    ]) {
      await inFaq(`export const x = ${code};\n`, /there is no network/);
    }
    await inFaq("document.cookie = 'x';\n", /sets no cookie/);
    await inFaq('export class X { static formAssociated = true; }\n', /takes part in a form/);
  });
});

describe('texts that translators can get', () => {
  const faq = (call: string) => `export const x = (l10n: {msg: (...all: unknown[]) => string}) => ${call};\n`;
  for (const call of [
    "l10n.msg('Show all')",
    "l10n.msg('Show all', {id: 'faq.show-all'})",
    "l10n.msg('Show all', {desc: 'A button.'})",
    "l10n.msg('Show all', {id: 'faq.show-all', desc: ''})",
    "l10n.msg('Show all', {id: `faq.show-all`, desc: String(1)})",
    "l10n.msg('Show all', {...{id: 'faq.show-all', desc: 'A button.'}})",
    "l10n.msg(`Show all`, {id: 'faq.show-all', desc: 'A button.'})",
    "l10n.msg('Show ' + 'all', {id: 'faq.show-all', desc: 'A button.'})",
    "l10n.msg(String('Show all'), {id: 'faq.show-all', desc: 'A button.'})",
    "msg(html`Show all`, {id: 'faq.show-all', desc: 'A button.'})",
  ]) {
    test(`refused: ${call}`, () => refused('src/widgets/faq/faq.ts', faq(call), /house\/literal-messages/));
  }
  test('accepted: a literal with id and note', () =>
    accepted('src/widgets/faq/faq.ts', faq("l10n.msg('Show all', {id: 'faq.show-all', desc: 'A button.'})")));
});

test('templates are checked for accessibility and for Lit', async () => {
  await refused('src/parts/sample.ts', 'export const x = html`<img src="x.png">`;\n', /lit-a11y\/alt-text/);
  await refused(
    'src/parts/sample.ts',
    'export const x = html`<p tabindex="3"></p>`;\n',
    /lit-a11y\/tabindex-no-positive/,
  );
  await refused('src/parts/sample.ts', 'export const x = html`<p class=${a} class=${b}></p>`;\n', /lit\/no-duplicate/);
  await refused(
    'src/widgets/faq/faq.ts',
    "export class X extends HTMLElement { constructor() { super(); this.setAttribute('a', 'b'); } }\n",
    /wc\/no-constructor-attributes/,
  );
});

test('each ban that is configured was seen at work above', async () => {
  const unseen = new Set<string>();
  for (const path of ['src/other.ts', ...layers.flat().map(fileIn)]) {
    const { rules } = await eslint.calculateConfigForFile(root + path);
    const syntax: { message: string }[] = rules['no-restricted-syntax'].slice(1);
    const imports: { message: string }[] = rules['no-restricted-imports'][1].patterns;
    for (const { message } of [...syntax, ...imports]) if (!seen.has(message)) unseen.add(`${path}: ${message}`);
  }
  assert.deepEqual([...unseen], []);
});
