/** The plugin in a real WordPress, whose author may not write all HTML, as a reader gets what they published. `npm run test:hosts` alone runs it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath, quietChromium } from '../../tools/browsers.js';
import { root } from '../../tools/run.js';
import { afterTelling, ready, withoutChromium } from './site.js';
import { startWordPress, withoutWordPress, type WordPress } from './wordpress.js';

const content = (name: string) => readFileSync(`${root}src/content/inomyalgia/${name}.html`, 'utf8').trim();
const names = ['care-card', 'symptom-checklist', 'flare-warning', 'comparison-table', 'faq'];
/** As the block editor writes a Custom HTML block. */
const block = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
const all = names.map((name) => block(content(name))).join('\n\n');
/** Three cards are three widgets. */
const WIDGETS = 7;

const skip = withoutChromium || withoutWordPress || (process.env.FULL ? false : 'WordPress is started by npm run test:hosts');

describe('In a real WordPress', { skip, timeout: 1_200_000 }, () => {
  let wordpress: WordPress;
  let browser: Browser;

  before(async () => {
    execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), `${root}tools/wordpress-plugin.ts`], { cwd: root });
    wordpress = await startWordPress(`${root}build/flarewell-wordpress.zip`);
    browser = await chromium.launch({ executablePath: chromiumPath()!, args: quietChromium, headless: true });
    console.log(`  WordPress ${wordpress.version}, ${wordpress.theme}`);
  });
  after(async () => {
    await browser?.close();
    wordpress?.stop();
  });

  async function visit(url: string, options = {}): Promise<{ page: Page; said: string[]; wrong: string[] }> {
    const page = await (await browser.newContext({ viewport: { width: 800, height: 900 }, ...options })).newPage();
    const [said, wrong]: [string[], string[]] = [[], []];
    page.on('console', (message) => {
      if (message.text().startsWith('[flarewell]')) said.push(message.text());
      else if (message.type() === 'error' && !/favicon|404/.test(message.text())) wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(url);
    return { page, said, wrong };
  }

  /** Somebody reads the page: opens an answer, makes a list, looks at the table. */
  async function isUsed(page: Page): Promise<void> {
    await ready(page, WIDGETS);
    const question = page.locator('.fw-faq summary').first();
    await question.click();
    assert.ok(await page.locator('.fw-faq details').first().evaluate((details) => (details as HTMLDetailsElement).open));
    assert.equal(await question.getAttribute('role'), 'button');
    assert.ok(await page.locator('.fw-comparison-table table[role=table]').count());
    const list = page.locator('.fw-symptom-checklist');
    await list.locator('[part=make-list]').click();
    await page.waitForFunction(() => !document.querySelector('.fw-symptom-checklist li')!.checkVisibility());
    assert.match(await page.locator('.fw-care-card h3').first().evaluate((heading) => getComputedStyle(heading, '::before').content), /Emergency: get help now\./);
  }

  for (const [what, user, html] of [
    ['the administrator, in Custom HTML blocks', 'admin', all],
    ['an author who may not write all HTML, in Custom HTML blocks', 'author', all],
    ['such an author, in the classic editor', 'author', names.map(content).join('\n\n')],
  ] as const)
    test(`a post with all kinds of widget works, written by ${what}`, async () => {
      const address = await wordpress.post(user, html);
      const { page, said, wrong } = await visit(address);
      await isUsed(page);
      await afterTelling(page);
      assert.deepEqual([...said, ...wrong], []);
      await page.context().close();

      const plain = await visit(address, { javaScriptEnabled: false });
      for (const words of ['Call your local emergency number now if you have:', 'Stiffness after a night’s rest', 'What to do', 'Where it hurts', 'What is inomyalgia?']) assert.ok(await plain.page.getByText(words).first().isVisible(), words);
      await plain.page.context().close();
    });

  test('the tag works too, for an author who may not write all HTML', async () => {
    const { page } = await visit(await wordpress.post('author', block('<fw-faq exclusive>\n<details>\n<summary>First?</summary>\n<p>One <time datetime="2026-11-25">today</time>.</p>\n</details>\n</fw-faq>')));
    await ready(page, 1);
    assert.equal(await page.locator('fw-faq[exclusive] time[datetime]').count(), 1);
    await page.context().close();
  });

  test('scripts of such an author do not get through because of the plugin', async () => {
    const address = await wordpress.post('author', block('<fw-faq onclick="x()" style="color:red"><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1"><p>Text</p></fw-faq>'));
    const { page } = await visit(address);
    assert.equal(await page.evaluate(() => (window as { hacked?: number }).hacked), undefined);
    assert.doesNotMatch(await page.locator('fw-faq').first().evaluate((element) => element.outerHTML), /onclick|onerror|<script/);
    await page.context().close();
  });

  test('each part is a block, in the language of the site, and a pattern', async () => {
    const address = await wordpress.post('author', names.map((name) => `<!-- wp:flarewell/${name} /-->`).join('\n\n'));
    const english = await visit(address);
    await isUsed(english.page);
    await english.page.context().close();
    for (const [language, words, lang] of [
      ['de_DE', 'Rufen Sie sofort die örtliche Notrufnummer an', 'de'],
      ['pt_BR', 'emergência', 'pt-BR'],
      // A language without a translation of the content gets it in English, marked as that.
      ['fr_FR', 'Call your local emergency number now', 'en'],
    ] as const) {
      wordpress.php(`update_option('WPLANG','${language}'); add_filter('locale', fn() => '${language}');`);
      wordpress.php(`file_put_contents(WP_CONTENT_DIR.'/mu.txt',''); wp_mkdir_p(WPMU_PLUGIN_DIR); file_put_contents(WPMU_PLUGIN_DIR.'/language.php', "<?php add_filter('locale', function () { return '${language}'; });");`);
      const { page } = await visit(address);
      await ready(page, WIDGETS);
      const card = page.locator('.fw-care-card').first();
      assert.match((await card.textContent())!, new RegExp(words));
      assert.equal(await card.evaluate((element) => element.closest('[lang]')!.getAttribute('lang')), lang);
      await page.context().close();
    }
    wordpress.php("unlink(WPMU_PLUGIN_DIR.'/language.php');");
    const patterns = JSON.parse(wordpress.php("echo json_encode(array_map(fn($p) => $p['content'], array_values(array_filter(WP_Block_Patterns_Registry::get_instance()->get_all_registered(), fn($p) => str_starts_with($p['name'], 'flarewell/')))));")) as string[];
    assert.deepEqual(patterns, names.map((name) => block(content(name))));
  });

  test('the editor offers the blocks, and shows what a reader will get', async () => {
    const { page, wrong } = await visit(`${wordpress.url}/wp-login.php`);
    await page.fill('#user_login', 'author');
    await page.fill('#user_pass', wordpress.password);
    await page.click('#wp-submit');
    await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
    await page.waitForFunction(() => (window as { wp?: { blocks?: { getBlockType(name: string): unknown } } }).wp?.blocks?.getBlockType('flarewell/care-card'));
    await page.evaluate(() => {
      const { blocks, data } = (window as unknown as { wp: { blocks: { createBlock(name: string): unknown }; data: { dispatch(store: string): { insertBlocks(block: unknown): void } } } }).wp;
      data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('flarewell/care-card'));
    });
    const frame = page.frames().find((one) => one.name() === 'editor-canvas') ?? page.mainFrame();
    await frame.waitForFunction(() => /Call your local emergency number/.test(document.body.textContent!));
    assert.deepEqual(wrong.filter((text) => /flarewell/i.test(text)), []);
    await page.context().close();
  });

  test('the script has its hash, and says where its files are', async () => {
    const html = await (await fetch(wordpress.url)).text();
    assert.match(html, /<script integrity="sha384-[\w+/=]{64}" crossorigin="anonymous" defer src=['"][^'"]+\/flarewell\/assets\/flarewell\.js['"]/);
    assert.match(html, /<meta name="flarewell-base" content="[^"]+\/flarewell\/assets\/">/);
  });

  test('a sidebar and the feed hold it as well', async () => {
    wordpress.php(`$bar = array_key_first($GLOBALS['wp_registered_sidebars']); update_option('widget_block', [2 => ['content' => '<!-- wp:html --><div class="fw-faq" data-fw="faq"><details><summary>Beside?</summary><p>Yes.</p></details></div><!-- /wp:html -->'], '_multiwidget' => 1]); wp_set_sidebars_widgets([$bar => ['block-2']]);`);
    const { page } = await visit(`${wordpress.url}/?s=nothing-like-this`);
    await ready(page, 1);
    await page.context().close();
    await wordpress.post('author', all);
    const feed = await (await fetch(`${wordpress.url}/?feed=rss2`)).text();
    assert.match(feed, /Call your local emergency number now if you have:/);
    assert.doesNotMatch(feed, /<script/);
  });

  test('without the plugin the posts keep all of their words', async () => {
    const address = await wordpress.post('author', all);
    wordpress.php("deactivate_plugins('flarewell/flarewell.php');");
    const { page } = await visit(address);
    assert.equal(await page.evaluate(() => [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot)), false);
    await page.locator('summary').first().click();
    for (const words of ['Call your local emergency number now if you have:', 'Stiffness after a night’s rest', 'Where it hurts', 'Inomyalgia is a word that some websites use.']) assert.ok(await page.getByText(words).first().isVisible(), words);
    wordpress.php("activate_plugin('flarewell/flarewell.php');");
    await page.context().close();
  });
});
