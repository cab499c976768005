/** What we ask of authors, we ask of ourselves first: the widgets' own words, and the content that is ready to paste. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkPage, told } from '../../src/check/check-page.js';
import { findDose } from '../../src/rules/doses.js';
import { saidIn } from '../../src/rules/said.js';
import { anyForm, verbRules } from '../../src/rules/verbs.js';
import { findWording } from '../../src/rules/wording.js';
import { articleTable, localeTable } from '../../src/locale/locale-table.js';
import { findMessages } from '../../tools/l10n/messages.js';
import { parsePage } from '../../tools/check/parse-page.js';
import { root } from '../../tools/run.js';

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(end))
    .map((path) => `${folder}/${path}`);

/** Whatever is wrong with words of our own, said so that it can be mended. */
function objections(text: string, language: string): string[] {
  const dose = findDose(text);
  return [
    ...findWording(text, language).map(({ rule, words }) => `${rule.code}: “${words}” in “${text}”`),
    ...verbRules
      .filter((rule) => saidIn(text, anyForm(rule), language, true))
      .map(({ code }) => `${code} in “${text}”`),
    ...(dose ? [`dose: “${dose}” in “${text}”`] : []),
  ];
}

describe('the words of the widgets', () => {
  const messages = [...findMessages(root).messages.values()].flatMap(({ text, one }) => (one ? [text, one] : [text]));

  test('break no rule in English', () => {
    assert.ok(messages.length > 10, 'no messages were found');
    assert.deepEqual(messages.flatMap((text) => objections(text, 'en')), []);
  });

  for (const [locale, load] of Object.entries(localeTable)) {
    test(`break no rule in ${locale}`, async () => {
      const words = { ...(await load()).default, ...(await articleTable[`${locale}.article`]!()).default };
      const texts = Object.values(words).flatMap((said) => (typeof said === 'string' ? said : Object.values(said)));
      assert.ok(texts.length > 10);
      assert.deepEqual(texts.flatMap((text) => objections(text, locale)), []);
    });
  }
});

describe('the content that is ready to paste', () => {
  const snippets = filesIn('src/content', '.html');
  assert.ok(snippets.length);

  for (const path of snippets) {
    test(`breaks no rule: ${path.replace('src/content/', '')}`, () => {
      // A snippet is a part of a page, whose care cards and whose list of words stand in others.
      const others = ['care-card.html', 'glossary.html'].map((name) => path.replace(/[^/]+$/, name));
      const page = [...new Set([path, ...others])].map((part) => readFileSync(root + part, 'utf8'));
      // What a list of contents leads to are the headings of the article around it.
      const places = path.endsWith('/contents.html') ? [...page[0]!.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => `<h2 id="${id}">Part</h2>`) : [];
      const { document, lineOf } = parsePage(`<html lang="en"><body>${[...page, ...places].join('')}`);
      const found = checkPage(document.body);
      assert.deepEqual(found.map((finding) => `${path}:${lineOf(finding.node)} ${told(finding)}`), []);
    });
  }
});
