import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { root } from '../../tools/run.js';
import { afterTelling, openSite, pageOf, ready, SHEET, TAG, withoutChromium, type Served, type Site, type Visit } from './site.js';

const faq = '<div class="fw-faq" data-fw="faq"><details><summary>First?</summary><p>One.</p></details><details><summary>Second?</summary><p>Two.</p></details></div>';
const table =
  '<div class="fw-comparison-table" data-fw="comparison-table"><table><caption>Two names</caption><thead><tr><th>Feature</th><th>A</th><th>B</th></tr></thead><tbody><tr><th>Pain</th><td>Here</td><td>There</td></tr><tr><th>Sleep</th><td colspan="2">Poor</td></tr></tbody></table></div>';
const both = faq + table;

describe('However the script gets into the page', { skip: withoutChromium, timeout: 1_200_000 }, () => {
  let site: Site;
  before(async () => void (site = await openSite()));
  after(() => site?.close());

  /** Both widgets work, once each, and nothing was complained about. */
  async function works(html: string, served?: Served): Promise<Visit> {
    const visit = await site.visit(html, served);
    await ready(visit.page, 2);
    const roots = await visit.page.evaluate(() => [...document.querySelectorAll('.fw-faq,.fw-comparison-table')].map((holder) => holder.shadowRoot!.children.length));
    assert.deepEqual(roots, [1, 1]);
    await afterTelling(visit.page);
    assert.deepEqual([...visit.said, ...visit.wrong], []);
    return visit;
  }

  const single = (name: string) => TAG.replace('flarewell.js', `flarewell.${name}.js`);
  const tags: [how: string, head: string, body?: string][] = [
    ['with defer', TAG],
    ['as a module', TAG.replace('defer', 'type="module"')],
    ['async, and in the middle of the page', '', faq + TAG.replace('defer', 'async') + table],
    ['before the body is there', TAG.replace('defer', '')],
    ['twice', TAG + TAG],
    ['twice, classic and module', TAG + TAG.replace('defer', 'type="module"')],
    ['in two versions', TAG.replace('.js', '.js?v=1') + TAG.replace('.js', '.js?v=2')],
    ['beside the single file', TAG + TAG.replace('flarewell.js', 'flarewell.all.js')],
    ['as the files of the two widgets alone', single('faq') + single('comparison-table')],
    ['as the files of the two widgets alone, each twice', single('faq') + single('faq') + single('comparison-table') + single('comparison-table')],
    ['as the file of one widget, before the one tag', single('faq') + TAG],
    ['as the file of one widget, after the one tag', TAG + single('faq')],
    ['as the single file, before the body is there', TAG.replace('flarewell.js', 'flarewell.all.js').replace(' defer', '')],
  ];
  for (const [how, head, body = both] of tags) test(`the widgets work, loaded ${how}`, async () => void (await (await works(pageOf(body, { head }))).page.context().close()));

  const code = () => readFileSync(`${root}cdn/flarewell.js`, 'utf8').replace(/\/\/# .*/, '');

  test('inserted again by an optimizer, it finds its files by the script that is named like it', async () => {
    const again = `<script src="/cdn/flarewell.js" type="text/x-delayed"></script><script>addEventListener('load', () => setTimeout(() => (0, eval)(${JSON.stringify(code()).replaceAll('<', '\\x3c')})))</script>`;
    await works(pageOf(both, { head: again }));
  });

  test('merged into another file, it finds its files by the meta element', async () => {
    await works(pageOf(`${both}<script>${code()}</script>`, { head: '<meta name="flarewell-base" content="/cdn">' }));
  });

  test('merged into another file without a word about the folder, it leaves the page alone and asks for that word once a widget', async () => {
    const { page, said } = await site.visit(pageOf(`${both}${faq}<script>${code()}</script>`, { head: '' }));
    await afterTelling(page);
    assert.equal(said.length, 2, said.join('\n'));
    for (const words of said) assert.match(words, /stays plain HTML.*flarewell-base/);
    assert.equal(await page.evaluate(() => [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot)), false);
  });

  test('where one file is missing only its widget is, and one message says so', async () => {
    site.blocked = /\/faq-/;
    const { page, said } = await site.visit(pageOf(faq + both));
    await ready(page, 1);
    await afterTelling(page);
    site.blocked = /(?!)/;
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0]!, /"faq" did not load/);
    assert.equal(await page.locator('.fw-faq').first().evaluate((element) => element.shadowRoot), null);
    await page.locator('summary').first().click();
    assert.ok(await page.getByText('One.').first().isVisible());
  });

  test('where a part that comes later is missing the widgets work without it, throw nothing and say so', async () => {
    site.blocked = /\/(faq\.search|faq\.rules|comparison-table\.rules|repair)-/;
    const many = `<div class="fw-faq">${Array.from({ length: 9 }, (_, n) => `<details><summary>Question ${n % 8}?</summary><p>Answer.</p></details>`).join('')}</div>`;
    const { page, said, wrong } = await site.visit(pageOf(`${many}<div class="fw-comparison-table"><table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td>1</td><td>2</td><td></td></tr></table></div><table class="fw-comparison-table"><tr><td>Alone</td></tr></table>`, { head: SHEET + TAG }));
    await ready(page, 2);
    await page.evaluate(() => document.querySelector('.fw-faq')!.append(document.createElement('p')));
    await afterTelling(page);
    site.blocked = /(?!)/;
    // A part that is asked for again, because the content changed, is missed again.
    assert.equal(new Set(said).size, 4, said.join('\n'));
    assert.deepEqual(wrong.filter((what) => !/Failed to load resource|404/.test(what)), []);
    await page.getByText('Show all answers').click();
    assert.equal(await page.locator('details[open]').count(), 9);
  });

  test('from another site that allows it, it works; from one that does not, the plain HTML stays and a message names CORS', async () => {
    const head = TAG.replace('/cdn', `${site.otherOrigin}/cdn`);
    const { page, said } = await site.visit(pageOf(both, { head }));
    await afterTelling(page);
    assert.equal(said.length, 2);
    assert.match(said[0]!, /CORS/);
    site.allowOrigin = '*';
    await works(pageOf(both, { head }));
    site.allowOrigin = '';
  });

  test('what a site navigates to without loading a page works, and so does what comes back', async () => {
    const { page, said } = await site.visit(pageOf(`<main>${faq}</main>`, { head: SHEET + TAG }));
    await ready(page, 1);
    await page.evaluate((table) => {
      const main = document.querySelector('main')!;
      const first = main.firstElementChild!;
      main.innerHTML = table;
      Object.assign(globalThis, { first });
    }, table);
    await page.waitForFunction(() => document.querySelector('.fw-comparison-table')?.matches('[data-fw-ready]'));
    await page.evaluate(() => document.querySelector('main')!.append((globalThis as unknown as { first: Element }).first));
    await afterTelling(page);
    assert.equal(await page.locator('.fw-faq').getByRole('button', { name: /all answers/ }).count(), 1);
    assert.deepEqual(said, []);
  });

  test('a wrapper whose shadow root another script has taken stays as it is, and one message says so', async () => {
    const taken = '<script>document.querySelector(".fw-faq").attachShadow({mode: "closed"}).append(document.createElement("slot"))</script>';
    const { page, said, wrong } = await site.visit(pageOf(both + taken));
    await ready(page, 1);
    await afterTelling(page);
    assert.deepEqual(wrong, []);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /another script/);
  });

  test('options on a wrapper reach the widget, unknown ones do nothing', async () => {
    const { page } = await site.visit(pageOf(
      `${faq.replace('data-fw', 'data-fw-exclusive data-fw-colour="red" data-fw')}${faq.replace('fw-faq', 'fw-faq is-exclusive is-theme-dark')}${table.replace('data-fw', 'data-fw-mode="stacked" data-fw')}<fw-comparison-table mode="one-column" nonsense="1">${table}</fw-comparison-table>`,
      { head: SHEET + TAG },
    ));
    await ready(page, 4);
    const options = await page.evaluate(() =>
      [...document.querySelectorAll('.fw-faq,body > .fw-comparison-table')].map(({ shadowRoot }) => shadowRoot!.firstElementChild!.outerHTML.replace('<slot></slot>', '').replace(/ style="[^"]*"/, '')),
    );
    assert.deepEqual(options, ['<fw-faq exclusive=""></fw-faq>', '<fw-faq exclusive=""></fw-faq>', '<fw-comparison-table mode="stacked"></fw-comparison-table>']);
    assert.equal(await page.locator('fw-comparison-table[nonsense]').evaluate((tag) => (tag as unknown as { mode: string }).mode), 'one-column');
  });

  test('what mends broken markup is fetched only where some is', async () => {
    const repairs = (visit: Visit) => visit.requests.filter((url) => /\/repair-/.test(url)).length;
    assert.equal(repairs(await works(pageOf(both))), 0);
    const broken = await site.visit(pageOf('<p><fw-faq><dl><dt>First?</dt><dd>One.</dd></dl></fw-faq></p>'));
    await ready(broken.page);
    assert.equal(repairs(broken), 1);
  });

  const policies: [name: string, policy: string][] = [
    ['without inline scripts and styles', "default-src 'none'; script-src 'self'; style-src 'self'"],
    ['that requires trusted types', "script-src 'self'; require-trusted-types-for 'script'"],
    ['that allows the trusted types of templates alone', "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"],
    ['without connections', "connect-src 'none'"],
  ];
  for (const [name, policy] of policies) {
    test(`under a policy ${name} the widgets work in another language too, and violate nothing`, async () => {
      const { page, requests } = await works(pageOf(both, { head: SHEET + TAG, lang: 'de' }), { headers: { 'content-security-policy': policy } });
      await page.waitForFunction(() => /Alle Antworten/.test(document.querySelector('.fw-faq')!.shadowRoot!.querySelector('fw-faq')!.shadowRoot!.textContent!));
      await page.locator('summary').first().click();
      assert.deepEqual(requests.filter((url) => !/\/page-\d+\.html$|\/cdn\/[\w.-]+\.(js|css)$|favicon/.test(url)), []);
    });
  }

  test('where the name of its trusted types is not allowed or taken, but none is required, the widgets work', async () => {
    for (const [policy, body] of [
      ['trusted-types other', both],
      ['trusted-types lit-html', `<script>trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });</script>${both}`],
    ] as const) {
      const { page } = await site.visit(pageOf(body), { headers: { 'content-security-policy': policy } });
      await ready(page, 2);
      await page.context().close();
    }
  });

  test('under a policy that allows no trusted types at all the plain HTML stays, and one message a widget says so', async () => {
    const { page, said } = await site.visit(pageOf(both), { headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" } });
    await afterTelling(page);
    assert.equal(said.length, 2, said.join('\n'));
    for (const words of said) assert.match(words, /plain (HTML stays|content)/);
    await page.locator('summary').first().click();
    assert.ok(await page.getByText('One.').isVisible());
  });

  const hashes = () => JSON.parse(readFileSync(`${root}cdn/integrity.json`, 'utf8')) as Record<string, string>;
  /** What `integrity.json` is for, with some of its hashes wrong. */
  const importMap = (wrong = /(?!)/) =>
    `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(Object.entries(hashes()).filter(([name]) => name.endsWith('.js')).map(([name, hash]) => [`/cdn/${name}`, wrong.test(name) ? hashes()['flarewell.css'] : hash])) })}</script>`;
  const withHash = (name: string, hash = hashes()[name]) => `<script src="/cdn/${name}" integrity="${hash}" crossorigin="anonymous" defer></script>`;

  for (const [how, head] of [
    ['the single file and its hash', () => withHash('flarewell.all.js')],
    ['the files of the two widgets alone and their hashes', () => withHash('flarewell.faq.js') + withHash('flarewell.comparison-table.js')],
    ['the one tag, its hash, and those of its files in an import map', () => importMap() + withHash('flarewell.js')],
  ] as const)
    test(`with ${how} the widgets work, in another language too`, async () => {
      const { page } = await works(pageOf(both, { head: head(), lang: 'pl' }));
      await page.waitForFunction(() => /odpowiedzi/.test(document.querySelector('.fw-faq')!.shadowRoot!.querySelector('fw-faq')!.shadowRoot!.textContent!));
    });

  test('a file that is not the one of the hash does not run, and the plain HTML stays', async () => {
    const whole = await site.visit(pageOf(both, { head: withHash('flarewell.all.js', hashes()['flarewell.js']) }));
    await afterTelling(whole.page);
    assert.equal(await whole.page.evaluate(() => [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot)), false);
    assert.match(whole.wrong.join(), /integrity/);
    const chunk = await site.visit(pageOf(both, { head: importMap(/^faq-/) + withHash('flarewell.js') }));
    await ready(chunk.page, 1);
    await afterTelling(chunk.page);
    assert.match(chunk.said.join(), /"faq" did not load. This stays plain HTML/);
    assert.equal(await chunk.page.locator('.fw-faq').evaluate((element) => element.shadowRoot), null);
    await chunk.page.locator('summary').first().click();
    assert.ok(await chunk.page.getByText('One.').isVisible());
  });

  test('with scripts off everything can be read, with and without flarewell.css', async () => {
    for (const head of [TAG, TAG + SHEET]) {
      const { page } = await site.visit(pageOf(both, { head }), { window: { javaScriptEnabled: false } });
      for (const words of ['First?', 'Second?', 'Two names', 'Here', 'There', 'Poor']) assert.ok(await page.getByText(words, { exact: true }).isVisible(), words);
      await page.getByText('Second?').click();
      assert.ok(await page.getByText('Two.').isVisible());
      await page.context().close();
    }
  });
});

describe('Whatever stands in the page', { skip: withoutChromium, timeout: 1_200_000 }, () => {
  let site: Site;
  before(async () => void (site = await openSite()));
  after(() => site?.close());

  test('five thousand questions and five thousand rows work', async () => {
    const questions = Array.from({ length: 5000 }, (_, n) => `<details><summary>Question ${n}?</summary><p>Answer ${n}.</p></details>`).join('');
    const rows = Array.from({ length: 5000 }, (_, n) => `<tr><th>Row ${n}</th><td>a${n}</td><td>b${n}</td></tr>`).join('');
    const { page, wrong } = await site.visit(pageOf(`<fw-faq>${questions}</fw-faq><fw-comparison-table><table><caption>Long</caption><tr><th>F</th><th>A</th><th>B</th></tr>${rows}</table></fw-comparison-table>`));
    await ready(page, 2);
    assert.equal(await page.locator('summary[aria-expanded]').count(), 5000);
    assert.equal(await page.locator('td[role=cell]').count(), 10_000);
    assert.deepEqual(wrong, []);
  });

  test('widgets in the answers and cells of others work, and so do the outer ones', async () => {
    const inner = faq.replaceAll('?', ' inside?');
    const { page, wrong } = await site.visit(pageOf(faq.replace('One.', inner + table) + table.replace('Here', faq)));
    await ready(page, 5);
    assert.deepEqual(wrong, []);
  });

  test('children that arrive in a tag long after it are its content', async () => {
    const { page, said, wrong } = await site.visit(pageOf('<fw-faq id="late"></fw-faq><details><summary>Of the page</summary>Not of the widget.</details>'));
    await page.waitForTimeout(300);
    await page.evaluate(() => {
      const details = document.createElement('details');
      details.append(Object.assign(document.createElement('summary'), { textContent: 'Late?' }), 'Yes.');
      document.querySelector('#late')!.append(details);
    });
    await page.waitForFunction(() => document.querySelector('#late summary')?.role === 'button');
    await afterTelling(page);
    assert.equal(await page.locator('#late details').count(), 1);
    assert.deepEqual([...said, ...wrong], []);
  });

  test('ids that stand twice, and attributes that nobody knows, do no harm', async () => {
    const { page, wrong } = await site.visit(pageOf(`${faq.replaceAll('<details', '<details id="same" onx="1" data-fw-heading=\'{"a":\'')}<p id="same">Same.</p>${table.replace('<td', '<td id="same" headers="nothing" scope="x"')}`));
    await ready(page, 2);
    await page.evaluate(() => (location.hash = 'same'));
    await page.evaluate(() => (location.hash = '%E0%A4'));
    await page.waitForTimeout(300);
    assert.deepEqual(wrong, []);
  });
});

test('no file of the one tag needs a name of this machine or a version to be found', () => {
  for (const name of readdirSync(`${root}cdn`).filter((name) => /\.(js|css)$/.test(name))) assert.doesNotMatch(readFileSync(`${root}cdn/${name}`, 'utf8'), /file:|localhost|127\.0\.0\.1/, name);
});
