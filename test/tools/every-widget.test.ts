/** What no browser can tell of each row of the widget table: whether all that belongs to a widget is there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { widgetTable } from '../../src/loader/widget-table.js';
import { loadCatalogue, locales } from '../../src/locale/locale-table.js';
import { root } from '../../tools/run.js';

const read = (path: string) => readFileSync(root + path, 'utf8');
const names = Object.keys(widgetTable);

/** Every module of the folder, because a text may stand in a part of the widget that loads later. */
const sourcesOf = (name: string) =>
  readdirSync(`${root}src/widgets/${name}`)
    .map((file) => read(`src/widgets/${name}/${file}`))
    .join('\n');

test('each folder of a widget has its row, and each row its folder', () => {
  assert.deepEqual(readdirSync(`${root}src/widgets`).sort(), [...names].sort());
});

for (const name of names) {
  describe(`fw-${name}`, () => {
    const element = () => read(`src/widgets/${name}/${name}.ts`);
    const jsdoc = () => /\/\*\*(?:(?!\*\/).)*@summary(?:(?!\*\/).)*\*\//s.exec(element())?.[0] ?? '';

    test('has an element, a reader, rules, styles, stories and tests', () => {
      for (const part of ['', '.reader', '.rules', '.styles']) {
        const path = `src/widgets/${name}/${name}${part}.ts`;
        assert.ok(existsSync(root + path), `${path} is missing`);
      }
      assert.match(read(`stories/widgets/${name}.stories.ts`), /: WidgetStory = \{/);
      const tests = [`test/widgets/${name}.test.ts`, `test/widgets/${name}`].filter((path) => existsSync(root + path));
      assert.ok(tests.length, `there is no test/widgets/${name}`);
      const files = tests.flatMap((path) => (path.endsWith('.ts') ? [path] : readdirSync(root + path)));
      assert.ok(files.some((file) => file.endsWith('.test.ts')));
    });

    test('is documented in its class: in short, without script, slots, events, parts, properties', () => {
      const sources = sourcesOf(name);
      // A care card has no part and no token on purpose: a theme could hide or lower how urgent it is.
      const looks = [...(/\spart="/.test(sources) ? ['csspart'] : []), ...(/--_(?:accent|line|edge|quiet|focus|radius)\b/.test(sources) ? ['cssprop'] : [])];
      for (const tag of ['summary', 'nojs', 'slot', ...looks, `tag fw-${name}`]) {
        assert.match(jsdoc(), new RegExp(`@${tag}(?![\\w-])`), `@${tag} is missing`);
      }
      assert.match(jsdoc(), /@nojs \S+ \S+ \S+/);
      for (const [, part] of sourcesOf(name).matchAll(/\spart="([^"]+)"/g)) {
        for (const one of part!.split(' ')) assert.match(jsdoc(), new RegExp(`@csspart ${one} - \\S`), `part "${one}"`);
      }
      for (const [, event] of sourcesOf(name).matchAll(/static readonly type = '([^']+)'/g)) {
        assert.match(jsdoc(), new RegExp(`@fires \\{\\w+\\} ${event} - \\S`), `event "${event}"`);
      }
    });

    test('describes each public property in a sentence', () => {
      for (const [whole, comment] of element().matchAll(/(\/\*\*[^\n]*\*\/\n\s*)?@property\([^\n]*/g)) {
        assert.match(comment ?? '', /\*\* [A-Z].*\. /, whole);
      }
    });

    test('is in define-all.ts and has its class among the exports', () => {
      const [, exported] = /export (?:abstract )?class (\w+Element)\b/.exec(element())!;
      assert.match(read('src/loader/define-all.ts'), new RegExp(`\\b${exported}\\b`));
      assert.match(read('src/index.ts'), new RegExp(`\\b${exported}\\b`));
    });

    for (const locale of locales) {
      test(`has all of its words in ${locale}, in the set that it loads`, async () => {
        const set = sourcesOf(name).includes("new LanguageController(this, '.article')") ? '.article' : '';
        const catalogue = (await loadCatalogue(locale + set)).default;
        const ids = [...sourcesOf(name).matchAll(/\bid: '([\w.-]+)'/g)].map(([, id]) => id!);
        assert.ok(ids.length, 'it says nothing');
        assert.deepEqual(
          ids.filter((id) => !Object.values(catalogue[id] ?? {}).join('').trim()),
          [],
        );
      });
    }
  });
}
