import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { locales } from '../../src/locale/locale-table.js';
import { openSite, pageOf, ready, SHEET, TAG, withoutChromium, type Site } from './site.js';

const languages = ['en', ...locales, 'de-AT', 'es-419', 'pt', 'pt-PT', 'zh', 'zh-CN', 'zh-TW', 'zh-Hant', 'zh-HK', 'xx', 'EN-gb', 'DE'];
const words = '<h3>Call if you have:</h3><ul><li>a fever</li></ul>';
const cards = [
  `<div class="fw-care-card is-level-emergency">${words}</div>`,
  `<div data-fw="care-card" data-fw-level="urgent">${words}</div>`,
  `<div class="fw-care-card is-level-routine">${words}</div>`,
  `<fw-care-card level="EMERGENCY">${words}</fw-care-card>`,
  `<fw-care-card level="routine">${words}</fw-care-card>`,
  `<div class="fw-care-card is-level-routine" data-fw-level="urgent">${words}</div>`,
  `<div class="fw-care-card">${words}</div>`,
  `<fw-care-card level="red">${words}</fw-care-card>`,
];
const body = languages.map((lang) => `<section lang="${lang}">${cards.join('')}</section>`).join('');

describe('A care card where no script runs', { skip: withoutChromium, timeout: 600_000 }, () => {
  let site: Site;
  before(async () => void (site = await openSite()));
  after(() => site?.close());

  test('says its level in the heading in each language, in the same words as with a script', async () => {
    const said = async (scripts: boolean): Promise<string[]> => {
      const { page } = await site.visit(pageOf(body, { head: SHEET + TAG }), { window: { javaScriptEnabled: scripts } });
      if (scripts) {
        await ready(page, languages.length * cards.length);
        await page.waitForFunction(() => /[а-я]/i.test(getComputedStyle(document.querySelector('[lang=uk] h3')!, '::before').content));
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(500);
      }
      const contents = await page.locator('h3').evaluateAll((headings) => headings.map((heading) => `${heading.closest('[lang]')!.getAttribute('lang')}: ${getComputedStyle(heading, '::before').content}`));
      await page.context().close();
      return contents;
    };
    const without = await said(false);
    assert.ok(without.includes('en: "Emergency: get help now. "'));
    assert.ok(without.includes('zh-TW: "Emergency: get help now. "'));
    assert.equal(new Set(without).size, languages.length * 4);
    assert.deepEqual(without, await said(true));
  });

  test('says them whatever a theme says of its properties', async () => {
    const hostile = '<style>*{--_severity:"Not urgent";--_emergency:"Not urgent"} body .fw-care-card, body h3{--_severity:"x"!important;--_emergency:"x"!important}</style>';
    const { page } = await site.visit(pageOf(cards[0]!, { head: SHEET + hostile }), { window: { javaScriptEnabled: false } });
    assert.equal(await page.locator('h3').evaluate((heading) => getComputedStyle(heading, '::before').content), '"Emergency: get help now. "');
  });
});
