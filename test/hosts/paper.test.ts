import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { root } from '../../tools/run.js';
import { KEEPS_CLOSED_ROOTS, openSite, pageOf, ready, SHEET, TAG, withoutChromium, type Served, type Site } from './site.js';

const withoutPdftotext = spawnSync('pdftotext', ['-v']).error ? 'pdftotext is not installed (Debian, Ubuntu: poppler-utils)' : false;

const faq = `<div class="fw-faq" data-fw="faq">
<details><summary>First question</summary><p>Anchovies in the first answer.</p></details>
<details name="one"><summary>Second question</summary><p>Blueberries in the second answer.</p><ul><li>Cherries</li></ul></details>
<details class="fw-safety"><summary>Third question</summary><p>Dates in the third answer.</p></details>
</div>`;

/** Sixty rows, of which each takes several lines, so that pages break between them and might break inside. */
function table(rows: string[], head = '<thead><tr><th>Feature</th><th>Northern</th><th>Southern</th><th>Eastern</th></tr></thead>'): string {
  return `<div class="fw-comparison-table" data-fw="comparison-table"><table><caption>Sixty rows</caption>${head}<tbody>${rows.join('')}</tbody></table></div>`;
}
const sixty = Array.from({ length: 60 }, (_, n) => `<tr><th>row${n}</th><td>begin${n} ${'and some more words '.repeat(8)}end${n}</td><td>s${n}</td><td>e${n}</td></tr>`);
const headless = '<tr><td>Feature</td><td>Northern</td><td>Southern</td><td>Eastern</td></tr>';

describe('On paper', { skip: withoutChromium || withoutPdftotext, timeout: 1_200_000 }, () => {
  let site: Site;
  const folder = mkdtempSync(join(tmpdir(), 'flarewell-paper-'));
  before(async () => void (site = await openSite()));
  after(async () => {
    rmSync(folder, { recursive: true });
    await site?.close();
  });

  /** The words of each page of the PDF that the browser makes of an article. */
  async function printed(body: string, { widgets = 1, head = TAG, before, ...served }: Served & { widgets?: number; head?: string; before?: (page: Page) => Promise<void> } = {}): Promise<string[]> {
    const { page } = await site.visit(pageOf(body, { head }), served);
    if (widgets) await ready(page, widgets);
    await before?.(page);
    const file = join(folder, `${Math.random()}.pdf`);
    writeFileSync(file, await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } }));
    await page.context().close();
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  }

  const forms: [string, Served & { widgets?: number; head?: string }][] = [
    ['with the widgets', {}],
    ['with scripts off and flarewell.css', { widgets: 0, head: SHEET, window: { javaScriptEnabled: false } }],
  ];
  for (const [how, served] of forms) {
    test(`every answer is printed, closed or not, ${how}`, async () => {
      const text = (await printed(faq, served)).join();
      for (const word of ['Anchovies', 'Blueberries', 'Cherries', 'Dates']) assert.match(text, new RegExp(word));
      assert.doesNotMatch(text, /Show|Hide/, 'a button of the screen');
    });

    for (const [form, markup] of [
      ['with a thead', table(sixty)],
      ['without a thead', table([headless, ...sixty], '')],
    ] as const) {
      // Without a script nobody knows that the first row of such a table is its head.
      if (form === 'without a thead' && served.widgets === 0) continue;
      test(`a table of sixty rows ${form} repeats its head and keeps its rows whole, ${how}`, async () => {
        const pages = await printed(markup, served);
        assert.ok(pages.length >= 3, `${pages.length} pages`);
        for (const [index, text] of pages.entries()) {
          assert.match(text, /Northern\s+Southern\s+Eastern/, `the head on page ${index + 1}`);
          const begun = text.match(/begin\d+/g)!.map((word) => word.slice(5));
          const ended = text.match(/end\d+/g)!.map((word) => word.slice(3));
          assert.deepEqual(ended, begun, `the rows on page ${index + 1}`);
        }
        const text = pages.join();
        for (let n = 0; n < 60; n++) assert.match(text, new RegExp(`\\bs${n}\\s+e${n}\\b`));
      });
    }
  }

  test('a question stands on one page with its short answer and the beginning of its answer', async () => {
    const items = Array.from({ length: 60 }, (_, n) => `<details><summary>ask${n} <small class="fw-short">short${n}</small></summary><p>begin${n} ${'and some more words '.repeat((n % 5) * 20)}</p></details>`);
    const pages = await printed(`<div class="fw-faq" data-fw="faq">${items.join('')}</div>`);
    assert.ok(pages.length >= 4, `${pages.length} pages`);
    for (const [index, text] of pages.entries()) {
      const numbers = (word: string) => Array.from(text.matchAll(new RegExp(`${word}(\\d+)`, 'g')), ([, n]) => n);
      assert.deepEqual(numbers('short'), numbers('ask'), `page ${index + 1}`);
      assert.deepEqual(numbers('begin'), numbers('ask'), `page ${index + 1}`);
    }
  });

  test('what a search has hidden on the screen is on paper', async () => {
    const many = Array.from({ length: 9 }, (_, n) => `<details><summary>ask${n}</summary><p>answer${n}</p></details>`).join('');
    // With the sheet the field is there at once; without, a page that was painted first waits for the reader.
    const text = (await printed(`<div class="fw-faq" data-fw="faq">${many}</div>`, { head: SHEET + TAG, before: (page) => page.getByRole('searchbox').fill('answer3') })).join();
    for (let n = 0; n < 9; n++) assert.match(text, new RegExp(`answer${n}`));
  });

  /** The pages of a sheet that a widget has sent to the printer, from the frame in which it stands. */
  async function sheetOf(page: Page): Promise<string[]> {
    while (page.frames().length < 2) await page.waitForTimeout(50);
    const view = page.frames().at(-1)!;
    await view.waitForFunction(() => document.querySelector('main section:last-child .line'));
    const { html, styles } = await view.evaluate(() => ({
      html: document.documentElement.outerHTML,
      styles: document.adoptedStyleSheets.map((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText).join('')).join(''),
    }));
    const paper = await page.context().newPage();
    await paper.setContent(html.replace('</head>', `<style>${styles}</style></head>`));
    const file = join(folder, `${Math.random()}.pdf`);
    writeFileSync(file, await paper.pdf({ preferCSSPageSize: true }));
    await page.context().close();
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  }
  const readyMade = (name: string): string => readFileSync(`${root}src/content/inomyalgia/${name}.html`, 'utf8');

  test('the ready-made flare warning is printed as a plan of one page, with room for the reader’s own words', async () => {
    const { page } = await site.visit(pageOf(readyMade('flare-warning'), { head: SHEET + TAG }));
    await page.getByRole('button', { name: 'Print as a plan' }).click();
    const pages = await sheetOf(page);
    assert.equal(pages.length, 1);
    for (const words of ['Early signs', 'My own early signs', 'My own steps', 'Important: It may not be', 'Emergency number and crisis line']) assert.match(pages[0]!, new RegExp(words));
    assert.doesNotMatch(pages[0]!, /Copy as text/, 'a control of the screen');
  });

  test('the reader’s list is printed by itself, on one page even where everything is ticked, and says what it is not', async () => {
    const { page } = await site.visit(pageOf(readyMade('care-card') + readyMade('symptom-checklist'), { head: KEEPS_CLOSED_ROOTS + SHEET + TAG }));
    await page.getByRole('button', { name: 'Make my list' }).click();
    await page.waitForFunction(() => closedRoots.some((root) => root.querySelector('.row')));
    await page.evaluate(() => {
      const [room] = closedRoots;
      for (const box of room!.querySelectorAll<HTMLElement>('.row input')) box.click();
      for (const select of room!.querySelectorAll('select')) {
        select.selectedIndex = 4;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
      room!.querySelector<HTMLElement>('#print')!.click();
    });
    const pages = await sheetOf(page);
    assert.equal(pages.length, 1);
    for (const words of ['My list for an appointment', 'It is not a diagnosis', 'Waking up tired – for a year or longer; all the time', 'What is not on this list was not recorded', 'What else I want to say or ask']) {
      assert.match(pages[0]!.replace(/\s+/g, ' '), new RegExp(words));
    }
    assert.doesNotMatch(pages[0]!, /The article|Clear my list|How long|\d %/);
  });

  test('what a reader prints before touching anything is complete as well, however late the script came', async () => {
    site.scriptDelay = 400;
    const pages = await printed(faq + table(sixty), { widgets: 2 });
    site.scriptDelay = 0;
    for (const word of ['Anchovies', 'Blueberries', 'Cherries', 'Dates']) assert.match(pages.join(), new RegExp(word));
    for (const text of pages.slice(1)) assert.deepEqual(text.match(/(?<=end)\d+/g), text.match(/(?<=begin)\d+/g));
  });

  test('a table that scrolls on the screen is unrolled on paper, with every column', async () => {
    const columns = Array.from({ length: 9 }, (_, n) => n);
    const row = (cell: (n: number) => string) => `<tr><th>Feature</th>${columns.map((n) => `<td>${cell(n)}</td>`).join('')}</tr>`;
    const wide = table([row((n) => `Unforeseeable${n}`)], row((n) => `Column${n}`));
    const text = (await printed(wide, { window: { viewport: { width: 320, height: 800 } } })).join();
    for (const n of columns) {
      assert.match(text.replace(/\s/g, ''), new RegExp(`Column${n}`));
      assert.match(text.replace(/\s/g, ''), new RegExp(`Unforeseeable${n}|Unforese`));
    }
  });

  test('a table read one column at a time is printed with all of them', async () => {
    const text = (await printed(`<fw-comparison-table mode="one-column">${table(sixty.slice(0, 3)).replace(/<\/?div[^>]*>/g, '')}</fw-comparison-table>`)).join();
    assert.match(text, /Northern\s+Southern\s+Eastern/);
    assert.match(text, /s2\s+e2/);
    assert.doesNotMatch(text, /Copy as text|Column\b/, 'a control of the screen');
  });
});
