import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { widgetNames } from '../../src/loader/widget-table.js';
import { root } from '../../tools/run.js';
import { openSite, pageOf, ready, SHEET, TAG, withoutChromium, type Site } from './site.js';

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1, isMobile: true, hasTouch: true };
const paragraph = '<p>People describe it in many ways, and what helps one of them may do nothing for another. This article says what is known.</p>';
const faq = `<div class="fw-faq" data-fw="faq">${[1, 2, 3, 4, 5].map((n) => `<details><summary>Question ${n} of those that are often asked?</summary><p>Answer ${n}.</p></details>`).join('')}</div>`;
const long = faq.replace('</div>', `${[6, 7, 8, 9].map((n) => `<details><summary>Question ${n}?</summary><p>Answer.</p></details>`).join('')}</div>`);
const cells = '<tr><th>Pain</th><td>Local and deep <small class="fw-certainty is-disputed">disputed</small></td><td>Widespread</td></tr>';
const table = `<div class="fw-comparison-table" data-fw="comparison-table"><table><caption>Compared</caption><thead><tr><th>Feature</th><th>One</th><th>Other</th></tr></thead><tbody>${cells.repeat(4)}</tbody></table></div>`;

const card = '<div class="fw-care-card is-level-urgent"><h3>Ask for help today if you have:</h3><ul><li>a fever</li></ul></div>';

const widgets: [string, string][] = [['questions', faq], ['many questions, with a search field', long], ['a table', table], ['a care card', card]];
/** Each other kind as its ready-made content, which is longer than a screen; with what it needs beside it. */
const readyMade = (name: string): string => readFileSync(`${root}src/content/inomyalgia/${name}.html`, 'utf8');
const others = widgetNames.filter((name) => !/^(faq|comparison-table|care-card)$/.test(name));
const beside: Readonly<Record<string, string>> = { 'flare-warning': card, 'symptom-checklist': card, term: readyMade('glossary') };

const articles: [where: string, around: (widget: string) => string][] = [
  ['in the first screen', (widget) => `<h1>Article</h1>${paragraph}${widget}${paragraph.repeat(12)}`],
  ['at the edge of the first screen', (widget) => `<h1>Article</h1>${paragraph.repeat(6)}${widget}${paragraph.repeat(12)}`],
  ['further down', (widget) => `<h1>Article</h1>${paragraph.repeat(30)}${widget}${paragraph.repeat(12)}`],
];

describe('While the script is on its way', { skip: withoutChromium, timeout: 1_200_000 }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
    site.scriptDelay = 300;
  });
  after(() => site?.close());

  /** The page's cumulative layout shift, of which a phone's reader sees all: nobody has touched anything. */
  async function shiftOf(body: string, head: string): Promise<number> {
    const { page } = await site.visit(pageOf(body, { head: `<style>body{font:16px/1.5 sans-serif;margin:16px}</style>${head}` }), { window: phone });
    await ready(page);
    const shift = await page.evaluate(async () => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 700));
      return sum;
    });
    await page.context().close();
    return shift;
  }

  test('the API that measures shifts sees one', async () => {
    const late = '<script>setTimeout(() => { document.querySelector("h1").style.marginTop = "200px"; document.body.setAttribute("data-fw-ready", "") }, 600)</script>';
    assert.ok((await shiftOf(`<h1>Article</h1>${paragraph.repeat(6)}`, late)) > 0.05);
  });

  for (const [where, around] of articles) {
    for (const [name, widget] of widgets) {
      test(`nothing moves with flarewell.css: ${name} ${where}`, async () => {
        assert.equal(await shiftOf(around(widget), SHEET + TAG), 0);
      });
      test(`hardly anything moves with the script alone: ${name} ${where}`, async () => {
        const shift = await shiftOf(around(widget), TAG);
        console.log(`  layout shift with the script alone, ${name} ${where}: ${shift.toFixed(4)}`);
        assert.ok(shift <= 0.02, `${shift}`);
      });
    }
  }

  for (const name of others) {
    for (const [how, head, most] of [['nothing moves with flarewell.css', SHEET + TAG, 0], ['hardly anything moves with the script alone', TAG, 0.02]] as const) {
      test(`${how}: ${name} in the first screen`, async () => {
        const shift = await shiftOf(`<h1>Article</h1>${paragraph}${readyMade(name)}${paragraph.repeat(12)}${beside[name] ?? ''}`, head);
        if (most) console.log(`  layout shift with the script alone, ${name} in the first screen: ${shift.toFixed(4)}`);
        assert.ok(shift <= most, `${shift}`);
      });
    }
  }
});
