/** The plugin in a real WordPress, whose author may not write all HTML, as a reader gets what they published. `npm run test:hosts` alone runs it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath, quietChromium } from '../../tools/browsers.js';
import { root } from '../../tools/run.js';
import { folderServer } from './folder-server.js';
import { afterTelling, ready, withoutChromium } from './site.js';
import { startWordPress, withoutWordPress, type WordPress } from './wordpress.js';
import { recordOf, type WorksIn } from './works-in.js';

const content = (name: string) => readFileSync(`${root}src/content/inomyalgia/${name}.html`, 'utf8').trim();
const names = ['care-card', 'symptom-checklist', 'flare-warning', 'comparison-table', 'faq'];
/** As the block editor writes a Custom HTML block. */
const block = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
const all = names.map((name) => block(content(name))).join('\n\n');
/** Three cards are three widgets. */
const WIDGETS = 7;

const skip = withoutChromium || withoutWordPress || (process.env.FULL ? false : 'WordPress is started by npm run test:hosts');

const record = recordOf('WordPress');

describe('In a real WordPress', { skip, timeout: 1_200_000 }, () => {
  let wordpress: WordPress;
  let browser: Browser;
  const saw = (...rows: WorksIn[]): void => record.saw(`${wordpress.version}, ${wordpress.theme}`, ...rows);

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

  const installed = 'the plugin, once, by an administrator';

  for (const [what, user, html, row] of [
    ['the administrator, in Custom HTML blocks', 'admin', all, { form: 'plain wrapper, in a Custom HTML block', who: 'administrator' }],
    ['an author who may not write all HTML, in Custom HTML blocks', 'author', all, { form: 'plain wrapper, in a Custom HTML block', who: 'author without unfiltered_html' }],
    ['such an author, in the classic editor', 'author', names.map(content).join('\n\n'), { form: 'plain wrapper, in the text view of the classic editor', who: 'author without unfiltered_html' }],
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
      assert.match(await plain.page.locator('.fw-care-card h3').first().evaluate((heading) => getComputedStyle(heading, '::before').content), /Emergency: get help now\./);
      await plain.page.context().close();
      saw({ ...row, todo: installed });
    });

  test('blocks of WordPress itself work with a class, for an author who may not write all HTML', async () => {
    const heading = (words: string) => `<!-- wp:heading {"level":3} -->\n<h3>${words}</h3>\n<!-- /wp:heading -->\n`;
    const paragraph = (words: string) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->\n`;
    const list = (items: string[], name = '') => `<!-- wp:list${name && ` {"className":"${name}"}`} -->\n<ul${name && ` class="${name}"`}>${items.map((item) => `<!-- wp:list-item -->\n<li>${item}</li>\n<!-- /wp:list-item -->`).join('')}</ul>\n<!-- /wp:list -->\n`;
    const group = (name: string, inside: string) => `<!-- wp:group {"className":"${name}"} -->\n<div class="wp-block-group ${name}">${inside}</div>\n<!-- /wp:group -->\n`;
    const table = '<!-- wp:table {"className":"fw-comparison-table"} -->\n<figure class="wp-block-table fw-comparison-table"><table><thead><tr><th>Feature</th><th>One</th><th>Other</th></tr></thead><tbody><tr><td>Pain</td><td>here</td><td>there</td></tr></tbody></table><figcaption class="wp-element-caption">Two names</figcaption></figure>\n<!-- /wp:table -->\n';
    const address = await wordpress.post(
      'author',
      group('fw-care-card is-level-emergency', heading('Call your local emergency number if you have:') + list(['chest pain'])) +
        list(['Muscle pain', 'Brain fog'], 'fw-symptom-checklist') +
        group('fw-flare-warning', heading('Early signs') + list(['stiffness']) + heading('What to do') + list(['rest']) + heading('It may not be a flare if') + list(['a fever: call'])) +
        table +
        group('fw-faq', heading('Is it the same?') + paragraph('Nobody can say.') + heading('Does heat help?') + paragraph('Some find so.')),
    );
    const { page, wrong } = await visit(address);
    await ready(page, 5);
    assert.match(await page.locator('.fw-care-card h3').evaluate((heading) => getComputedStyle(heading, '::before').content), /Emergency: get help now\./);
    assert.ok(await page.locator('figure table[role=table]').count());
    await page.locator('[part=make-list]').click();
    await page.locator('ul.fw-symptom-checklist > li, .fw-symptom-checklist li').first().waitFor({ state: 'hidden' });
    assert.ok(await page.locator('.fw-flare-warning').locator('[part=copy-text]').isVisible());
    assert.ok(await page.locator('.fw-faq').getByText('Nobody can say.').isVisible());
    assert.deepEqual(wrong, []);
    await page.context().close();
    saw({ form: 'group, list and table blocks with an additional class, no HTML at all', who: 'author without unfiltered_html', todo: installed });
  });

  test('without the plugin, the two lines that an administrator puts into a widget area serve the posts of all', async () => {
    // As somebody uploads the folder.
    wordpress.php("$to = WP_CONTENT_DIR.'/uploads/flarewell'; wp_mkdir_p($to); foreach (glob(WP_PLUGIN_DIR.'/flarewell/assets/*') as $file) copy($file, $to.'/'.basename($file)); deactivate_plugins('flarewell/flarewell.php');");
    const lines = `<link rel="stylesheet" href="${wordpress.url}/wp-content/uploads/flarewell/flarewell.css"><script defer src="${wordpress.url}/wp-content/uploads/flarewell/flarewell.js"></script>`;
    wordpress.php(`$bar = array_key_first($GLOBALS['wp_registered_sidebars']); update_option('widget_block', [2 => ['content' => '${block(lines)}'], '_multiwidget' => 1]); wp_set_sidebars_widgets([$bar => ['block-2']]);`);
    const { page } = await visit(await wordpress.post('author', all));
    await isUsed(page);
    await page.context().close();
    wordpress.php("wp_set_sidebars_widgets([]); activate_plugin('flarewell/flarewell.php');");
    saw({ form: 'plain wrapper, in a Custom HTML block', who: 'author without unfiltered_html', todo: 'the two lines in a block of a widget area, once, by an administrator' });
  });

  describe('where no script of ours is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'flarewell-embeds-'));
    let server: Server;
    let url: string;
    before(async () => {
      ({ server, url } = await folderServer(folder));
      execFileSync(process.execPath, [`${root}cli/flarewell.js`, 'embed', '--url', url, '--content', 'src/content', '--out', folder], { cwd: root });
      // A blog on the web would not ask a machine of its own network; here there is no other.
      wordpress.php(`wp_mkdir_p(WPMU_PLUGIN_DIR); file_put_contents(WPMU_PLUGIN_DIR.'/near.php', "<?php add_filter('http_request_host_is_external', '__return_true'); add_filter('http_allowed_safe_ports', function () { return array(${new URL(url).port}); });"); deactivate_plugins('flarewell/flarewell.php');`);
    });
    after(() => {
      wordpress.php("unlink(WPMU_PLUGIN_DIR.'/near.php'); activate_plugin('flarewell/flarewell.php');");
      server?.closeAllConnections();
      server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    for (const [where, content] of [
      ['alone in a line', (address: string) => `Words before.\n\n${address}\n\nWords after.`],
      ['in an Embed block', (address: string) => `<!-- wp:embed {"url":"${address}","type":"rich"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`],
    ] as const)
      test(`the address of an embed page becomes a frame with a working widget, for an author who may not write all HTML: ${where}`, async () => {
        const address = await wordpress.post('author', content(`${url}inomyalgia/en/faq.html`));
        const { page, wrong } = await visit(address);
        const element = page.locator('iframe.wp-embedded-content');
        assert.equal(await element.getAttribute('sandbox'), 'allow-scripts');
        const frame = (await (await element.elementHandle())!.contentFrame())!;
        await frame.waitForFunction(() => document.querySelector('[data-fw-ready]'));
        await element.waitFor({ state: 'visible' });
        const hasItsHeight = () => frame.waitForFunction(() => innerHeight === Math.min(1000, Math.ceil(document.body.getBoundingClientRect().height)));
        await hasItsHeight();
        await frame.locator('summary').first().click();
        await hasItsHeight();
        assert.ok(await frame.getByText('Inomyalgia is a word that some websites use.').isVisible());
        assert.ok(await page.locator('blockquote').isHidden());
        if (process.env.SHOTS_DIR) await page.screenshot({ path: join(process.env.SHOTS_DIR, `wordpress-frame-${where.replaceAll(' ', '-')}.png`), fullPage: true });
        // A link would open nothing in such a frame: it leads to the page itself, where it works.
        await frame.locator('footer a').click();
        await page.waitForURL(`${url}inomyalgia/en/faq.html`);
        assert.deepEqual(wrong, []);
        await page.context().close();

        const plain = await visit(address, { javaScriptEnabled: false });
        assert.ok(await plain.page.locator('blockquote a', { hasText: 'What is inomyalgia?' }).isVisible());
        await plain.page.context().close();
        saw({ form: `address of an embed page, ${where}`, who: 'author without unfiltered_html', todo: 'nothing; somebody has put the pages of npx flarewell embed on the web' });
      });

    test('safety advice is still said in words where the frame is not shown', async () => {
      const { page } = await visit(await wordpress.post('author', `\n${url}inomyalgia/de/symptom-checklist.html\n`), { javaScriptEnabled: false });
      assert.ok(await page.getByText('Rufen Sie sofort die örtliche Notrufnummer an').first().isVisible());
      await page.context().close();
    });
  });

  test('the tag works too, for an author who may not write all HTML', async () => {
    const { page } = await visit(await wordpress.post('author', block('<fw-faq exclusive>\n<details>\n<summary>First?</summary>\n<p>One <time datetime="2026-11-25">today</time>.</p>\n</details>\n</fw-faq>')));
    await ready(page, 1);
    assert.equal(await page.locator('fw-faq[exclusive] time[datetime]').count(), 1);
    await page.context().close();
    saw({ form: 'tag, in a Custom HTML block', who: 'author without unfiltered_html', todo: installed });
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
    saw({ form: 'blocks and patterns of the plugin, in the language of the site', who: 'author without unfiltered_html', todo: installed });
  });

  test('the editor offers the blocks, shows what a reader will get, and leaves the words in the post for when the plugin is gone', async () => {
    const { page, wrong } = await visit(`${wordpress.url}/wp-login.php`);
    await page.fill('#user_login', 'author');
    await page.fill('#user_pass', wordpress.password);
    await page.click('#wp-submit');
    await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
    await page.waitForFunction(() => (window as { wp?: { blocks?: { getBlockType(name: string): unknown } } }).wp?.blocks?.getBlockType('flarewell/care-card'));
    const saved = await page.evaluate(async () => {
      const { blocks, data } = (window as unknown as { wp: { blocks: { createBlock(name: string): unknown }; data: { dispatch(store: string): Record<string, (value?: unknown) => Promise<void>>; select(store: string): Record<string, () => unknown> } } }).wp;
      await data.dispatch('core/block-editor').insertBlocks!(blocks.createBlock('flarewell/care-card'));
      await data.dispatch('core/editor').editPost!({ title: 'From the editor', status: 'publish' });
      await data.dispatch('core/editor').savePost!();
      return { id: data.select('core/editor').getCurrentPostId!() as number, content: data.select('core/editor').getEditedPostContent!() as string };
    });
    const frame = page.frames().find((one) => one.name() === 'editor-canvas') ?? page.mainFrame();
    await frame.waitForFunction(() => /Call your local emergency number/.test(document.body.textContent!));
    assert.deepEqual(wrong.filter((text) => /flarewell/i.test(text)), []);
    assert.equal(saved.content, `<!-- wp:flarewell/care-card -->\n${content('care-card')}\n<!-- /wp:flarewell/care-card -->`);
    // Opened again, with words that a later release has changed, the editor finds nothing wrong with it.
    await page.goto(`${wordpress.url}/wp-admin/post.php?post=${saved.id}&action=edit`);
    await page.waitForFunction(() => (window as { wp?: { data?: { select(store: string): { getBlocks(): { isValid: boolean }[] } } } }).wp?.data?.select('core/block-editor').getBlocks()[0]?.isValid);
    await page.context().close();

    const words = 'Call your local emergency number now if you have:';
    const reader = await visit(`${wordpress.url}/?p=${saved.id}`);
    await ready(reader.page, 3);
    assert.equal(await reader.page.getByText(words).count(), 1);
    wordpress.php("deactivate_plugins('flarewell/flarewell.php');");
    await reader.page.reload();
    assert.ok(await reader.page.getByText(words).isVisible());
    wordpress.php("activate_plugin('flarewell/flarewell.php');");
    await reader.page.context().close();
  });

  test('the script has its hash, and says where its files are', async () => {
    const html = await (await fetch(wordpress.url)).text();
    assert.match(html, /<script integrity="sha384-[\w+/=]{64}" crossorigin="anonymous" defer src=['"][^'"]+\/flarewell\/assets\/flarewell\.js\?ver=[0-9a-f]{8}['"]/);
    assert.match(html, /<meta name="flarewell-base" content="[^"]+\/flarewell\/assets\/">/);
  });

  test('a sidebar holds it in each kind of widget', async () => {
    const html = '<div class="fw-faq" data-fw="faq">\n<details>\n<summary>Beside?</summary>\n<p>Yes.</p>\n</details>\n</div>';
    const php = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
    for (const [kind, fields] of [
      ['block', `'content' => ${php(block(html))}`],
      ['custom_html', `'title' => '', 'content' => ${php(html)}`],
      ['text', `'title' => '', 'text' => ${php(html)}, 'filter' => true, 'visual' => true`],
    ] as const) {
      wordpress.php(`$bar = array_key_first($GLOBALS['wp_registered_sidebars']); update_option('widget_${kind}', [2 => [${fields}], '_multiwidget' => 1]); wp_set_sidebars_widgets([$bar => ['${kind}-2']]);`);
      const { page } = await visit(`${wordpress.url}/?s=nothing-like-this`);
      await ready(page, 1);
      await page.locator('summary').click();
      assert.ok(await page.getByText('Yes.').isVisible(), kind);
      await page.context().close();
    }
    saw({ form: 'plain wrapper, in a block, Custom HTML or Text widget', who: 'administrator', todo: installed });
  });

  test('the feed holds all words, and no script', async () => {
    await wordpress.post('author', all);
    const feed = await (await fetch(`${wordpress.url}/?feed=rss2`)).text();
    for (const words of ['Call your local emergency number now if you have:', 'Stiffness after a night', 'Where it hurts', 'Inomyalgia is a word that some websites use.']) assert.ok(feed.includes(words), words);
    assert.doesNotMatch(feed, /<script/);
    saw({ form: 'plain wrapper, as the feed carries it: the words, without script', who: 'anybody' });
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
