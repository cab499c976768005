import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import ts from 'typescript';
import { root } from '../../tools/run.js';
import { KEEPS_CLOSED_ROOTS, openSite, pageOf, SHEET, TAG, withoutChromium, type Served, type Site } from './site.js';

const card = '<div class="fw-care-card" data-fw="care-card" data-fw-level="urgent"><h3 id="help">Call if you cannot stand</h3><ul><li>at once</li></ul></div>';
const list = '<div class="fw-symptom-checklist" data-fw="symptom-checklist" data-fw-fhir><h3>Muscles</h3><ul><li>Stiff</li><li>Sore</li></ul></div>';

describe('The checklist as it is published', { skip: withoutChromium, timeout: 1_200_000 }, () => {
  let site: Site;
  before(async () => void (site = await openSite()));
  after(() => site?.close());

  async function opened(head: string, served?: Served) {
    const visit = await site.visit(pageOf(card + list, { head: head + SHEET + TAG }), served);
    await visit.page.getByRole('button', { name: 'Make my list' }).click();
    return visit;
  }
  const inRoom = (page: Page) => page.waitForFunction(() => closedRoots.some((root) => root.querySelector('.row')));

  /** With the keyboard, because even the test driver does not see into the form: back, help, and the first box. */
  async function tickFirst(page: Page): Promise<void> {
    // The heading of the form takes the focus when it is there.
    await page.waitForFunction(() => document.activeElement?.matches('.fw-symptom-checklist') && document.activeElement.shadowRoot!.querySelector('fw-symptom-checklist')!.shadowRoot!.activeElement?.localName === 'div');
    for (let n = 0; n < 3; n++) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }

  test('hands the reader a file with what was ticked, and the page hears nothing of it', async () => {
    const { page, wrong } = await opened(`${KEEPS_CLOSED_ROOTS}<script>led = []; navigation.addEventListener('navigate', (event) => led.push(event.destination.url))</script>`);
    await inRoom(page);
    const press = (words: string) =>
      page.evaluate((words) => [...closedRoots[0]!.querySelectorAll<HTMLElement>('button, .row input')].find((control) => (control.closest('label') ?? control).textContent!.includes(words))!.click(), words);
    await press('Stiff');
    for (const [button, name, words] of [
      ['Save as a file', 'my-list.txt', /^My list for an appointment\n[^]*\nMuscles\n- Stiff\n\nWhat is not/],
      ['FHIR', 'my-list.fhir.json', /"resourceType": "QuestionnaireResponse"[^]*"text": "Stiff"/],
    ] as const) {
      const coming = page.waitForEvent('download');
      await press(button);
      const file = await coming;
      assert.equal(file.suggestedFilename(), name);
      const text = readFileSync(await file.path(), 'utf8');
      assert.match(text, words);
      assert.doesNotMatch(text, /Sore/);
    }
    assert.deepEqual(await page.evaluate('led'), []);
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  test('works under a strict policy, with Trusted Types, and without frames of other pages', async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    const { page, wrong } = await opened('', { headers: { 'content-security-policy': policy } });
    await tickFirst(page);
    // How long, how often, the second box, print, copy, save.
    for (let n = 0; n < 6; n++) await page.keyboard.press('Tab');
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    assert.match(readFileSync(await (await coming).path(), 'utf8'), /- Stiff\n/);
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  test('shows the list for selecting in a sandboxed frame, where nothing can be printed, copied, saved or kept', async () => {
    const inside = site.serve(pageOf(card + list, { head: KEEPS_CLOSED_ROOTS + SHEET + TAG }));
    site.allowOrigin = '*';
    const { page } = await site.visit(pageOf(`<iframe sandbox="allow-scripts" width="700" height="800" src="${inside}" title="x"></iframe>`, { head: '' }));
    const frame = page.frames().at(-1)!;
    await frame.getByRole('button', { name: 'Make my list' }).click();
    await frame.waitForFunction(() => closedRoots.some((root) => root.querySelector('.row')));
    for (const words of ['Save as a file', 'Print my list', 'Copy as text']) {
      await frame.evaluate((words) => {
        const [room] = closedRoots;
        room!.querySelector<HTMLElement>('.row input')!.click();
        [...room!.querySelectorAll('button')].find(({ textContent }) => textContent!.includes(words))!.click();
      }, words);
      await frame.waitForFunction(() => closedRoots[0]!.querySelector('textarea')?.value.includes('My list for an appointment'));
    }
    assert.equal(await frame.evaluate(() => closedRoots[0]!.querySelector('.keeping')), null);
    site.allowOrigin = '';
    await page.context().close();
  });

  test('holds no way for a test, or for anyone, to look into the form', async () => {
    const { page } = await opened('');
    await tickFirst(page);
    const walk = ts.transpile(readFileSync(`${root}test/support/reachable.ts`, 'utf8'), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }).replaceAll('export ', '');
    const found = await page.evaluate(`(() => { ${walk}
      let walked = 0;
      const found = [];
      for (const { path, value } of reachable(document.body, 'body')) {
        walked++;
        if (isNode(value) && (value.mode === 'closed' || value.checked === true)) found.push(path);
        if (value instanceof Map && [...value.keys()].some((key) => /stiff/.test(key))) found.push(path);
      }
      return [walked > 500, ...found];
    })()`);
    assert.deepEqual(found, [true]);
    await page.context().close();
  });
});
