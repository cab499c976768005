import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { directionOf, languages } from '../../.storybook/languages.js';
import { localeTable } from '../../src/locale/locale-table.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the documentation', () => {
  test('lists every token that a style sheet of the library asks for', () => {
    const files = readdirSync(new URL('../../src', import.meta.url), { recursive: true, encoding: 'utf8' });
    const sheets = files.filter((file) => /(?:styles|tokens|controls)\.ts$/.test(file));
    const asked = new Set(sheets.flatMap((file) => read(`src/${file}`).match(/(?<=var\()--fw-[\w-]+/g) ?? []));
    assert.ok(asked.size > 5, [...asked].join());
    const page = read('stories/docs/make-it-look-like-your-site.mdx');
    for (const token of asked) assert.ok(page.includes(`<td>\`${token}\`</td>`), token);
  });

  test('shows the same three questions on both first pages', () => {
    const snippet = (path: string) => /```html\n(<div class="fw-faq"[^]+?)```/.exec(read(path))?.[1];
    assert.equal(snippet('stories/docs/start-here.mdx')?.match(/<summary>/g)?.length, 3);
    assert.equal(snippet('README.md'), snippet('stories/docs/start-here.mdx'));
  });
});

describe('pages of the documentation', () => {
  test('have their tables as elements: one with bars would be shown as it is written', () => {
    const pages = readdirSync(new URL('../../stories/docs', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
    assert.ok(pages.length > 10);
    for (const page of pages) assert.doesNotMatch(read(`stories/docs/${page}`).replace(/```[^]*?```/g, ''), /^\|.*\|$/m, page);
  });
});

describe('the languages of the toolbar', () => {
  test('are English and each that has words, by their own names', () => {
    assert.deepEqual(
      languages.map(({ value }) => value),
      ['en', ...Object.keys(localeTable)],
    );
    assert.equal(languages.find(({ value }) => value === 'de')?.title, 'Deutsch');
    assert.equal(languages.find(({ value }) => value === 'ar')?.title, 'العربية');
  });

  test('run in the direction of their script', () => {
    for (const locale of ['ar', 'he', 'fa', 'ur', 'ckb', 'az-Arab', 'pa-PK'])
      assert.equal(directionOf(locale), 'rtl', locale);
    for (const locale of ['en', 'de', 'pl', 'zh-Hans', 'az', 'pa', 'pt-BR'])
      assert.equal(directionOf(locale), 'ltr', locale);
  });
});
