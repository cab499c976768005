/** Pages for the frames of other sites, as `npx flarewell embed` writes them, in frames of all kinds. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { root } from '../../tools/run.js';
import { folderServer } from './folder-server.js';
import { KEEPS_CLOSED_ROOTS, openSite, pageOf, withoutChromium, type Site } from './site.js';

const kinds = ['care-card', 'comparison-table', 'faq', 'flare-warning', 'symptom-checklist'];

function embed(...args: string[]): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}cli/flarewell.js`, 'embed', ...args], { cwd: root, encoding: 'utf8' });
  return { code: status, text: stdout + stderr };
}

describe('A part in a frame', { skip: withoutChromium, timeout: 1_200_000 }, () => {
  let site: Site;
  let server: Server;
  let url: string;
  const folder = mkdtempSync(join(tmpdir(), 'flarewell-embed-'));

  before(async () => {
    site = await openSite();
    ({ server, url } = await folderServer(folder));
    assert.equal(embed('--url', url, '--provider', 'A & B', '--content', 'src/content', '--out', folder).code, 0);
  });
  after(async () => {
    await site?.close();
    server?.closeAllConnections();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const frameOf = (path: string, attributes = ''): string => `<iframe class="fw-embed" src="${url}${path}" width="100%" height="600" style="border: 0" ${attributes}></iframe>`;
  const host = (): string => `<script src="${url}embed-host.js" defer></script>`;

  /** A page with a frame in it, when the widgets in that work. */
  async function framed(path: string, { attributes = '', head = host(), widgets = 1 } = {}): Promise<{ page: Page; frame: Frame; complaints: () => string[] }> {
    const { page, wrong, said } = await site.visit(pageOf(frameOf(path, attributes), { head }));
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForFunction((count) => document.querySelectorAll('[data-fw-ready]').length >= count, widgets);
    return { page, frame, complaints: () => [...said, ...wrong] };
  }
  /** The frame is as high as what is in it, and nothing in it scrolls. */
  const fits = (frame: Frame): Promise<unknown> => frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight && innerHeight - document.body.getBoundingClientRect().height < 2);

  test('has the height of its content, and follows when an answer opens and closes', async () => {
    const { page, frame, complaints } = await framed('inomyalgia/en/faq.html');
    await fits(frame);
    const height = () => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);
    const closed = await height();
    await frame.locator('summary').first().click();
    await fits(frame);
    await page.waitForFunction((closed) => document.querySelector('iframe')!.getBoundingClientRect().height > closed + 20, closed);
    await frame.locator('summary').first().click();
    await page.waitForFunction((closed) => document.querySelector('iframe')!.getBoundingClientRect().height === closed, closed);
    assert.deepEqual(complaints(), []);
    await page.context().close();
  });

  for (const kind of kinds)
    test(`works where the frame is shut off from everything and has no origin: ${kind}`, async () => {
      const { page, frame, complaints } = await framed(`inomyalgia/en/${kind}.html`, { attributes: 'sandbox="allow-scripts"', widgets: 1 });
      await fits(frame);
      assert.equal(await frame.evaluate(() => origin), 'null');
      if (kind === 'symptom-checklist') {
        await frame.locator('[part=make-list]').click();
        await frame.locator('.fw-symptom-checklist li').first().waitFor({ state: 'hidden' });
      }
      if (kind === 'care-card') assert.match(await frame.locator('h3').first().evaluate((heading) => getComputedStyle(heading, '::before').content), /Emergency: get help now\./);
      assert.deepEqual(complaints(), []);
      await page.context().close();
    });

  test('never shows a checklist or a flare warning without the care cards', async () => {
    for (const kind of ['symptom-checklist', 'flare-warning']) {
      const { page, frame } = await framed(`inomyalgia/de/${kind}.html`);
      assert.equal(await frame.locator('.fw-care-card').count(), 3);
      assert.ok(await frame.getByText('Rufen Sie sofort die örtliche Notrufnummer an').first().isVisible());
      await page.context().close();
    }
  });

  test('tells nobody by its height how much is ticked, however often and in whatever width the page around asks', async () => {
    const { page } = await framed('inomyalgia/en/symptom-checklist.html');
    await page.addInitScript({ content: KEEPS_CLOSED_ROOTS.replace(/<\/?script>/g, '') });
    await page.reload();
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForFunction(() => document.querySelector('.fw-symptom-checklist')?.matches('[data-fw-ready]'));
    await fits(frame);
    await frame.locator('[part=make-list]').click();
    await frame.locator('.fw-symptom-checklist li').first().waitFor({ state: 'hidden' });
    const ask = () => page.evaluate(async () => {
      const told = new Set<number>();
      addEventListener('message', ({ data }) => told.add((data as { height: number }).height));
      for (const width of ['600px', '512px', '440px']) {
        document.querySelector('iframe')!.style.width = width;
        document.querySelector('iframe')!.contentWindow!.postMessage({ flarewell: 'ready' }, '*');
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      return [...told];
    });
    const before = await ask();
    assert.equal(before.length, 1);
    const heights = await frame.evaluate(async () => {
      const boxes = globalThis.closedRoots.flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]).slice(0, 6);
      const before = document.body.offsetHeight;
      for (const box of boxes) box.click();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return [boxes.length, document.body.offsetHeight - before];
    });
    assert.equal(heights[0], 6);
    assert.ok(heights[1]! > 100, `the form grew by ${heights[1]} px`);
    assert.deepEqual(await ask(), before);
    await page.context().close();
  });

  test('tells nobody by its height what a search has found', async () => {
    const { page, frame } = await framed('inomyalgia/en/faq.html');
    await fits(frame);
    const height = () => page.locator('iframe').evaluate((element) => element.clientHeight);
    const before = await height();
    await frame.locator('input[type=search]').fill('heat');
    await frame.locator('.fw-faq details').first().waitFor({ state: 'hidden' });
    await page.waitForTimeout(500);
    assert.equal(await height(), before);
    await frame.locator('input[type=search]').fill('');
    await frame.locator('.fw-faq details').first().waitFor();
    await fits(frame);
    await page.context().close();
  });

  test('that a stranger has come into is given no height', async () => {
    const { page } = await framed('inomyalgia/en/faq.html');
    const height = () => page.locator('iframe').evaluate((element) => element.clientHeight);
    const before = await height();
    // Of the page's own origin, which is not the one in the frame's address.
    const stranger = site.serve('<script>parent.postMessage({ flarewell: "height", height: 19999 }, "*")</script>');
    await page.evaluate((stranger) => (document.querySelector('iframe')!.contentWindow!.location.href = stranger), stranger);
    await page.waitForTimeout(800);
    assert.equal(await height(), before);
    await page.context().close();
  });

  test('says nothing to the page around but its height', async () => {
    const { page, frame } = await framed('inomyalgia/en/faq.html', { head: '<script>heard = []; addEventListener("message", ({ data }) => heard.push(JSON.stringify(data)))</script>' });
    await frame.locator('summary').first().click();
    await page.waitForTimeout(500);
    const heard = await page.evaluate('heard') as string[];
    assert.ok(heard.length > 1);
    for (const one of heard) assert.match(one, /^\{"flarewell":"height","height":\d+\}$/);
    await page.context().close();
  });

  test('in a page that runs none of our scripts, keeps the height that it was given, and scrolls inside', async () => {
    const { page, frame } = await framed('inomyalgia/en/faq.html', { head: '' });
    assert.equal(await page.locator('iframe').evaluate((element) => element.clientHeight), 600);
    assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight));
    await page.context().close();
  });

  test('a message of another frame changes no height of ours', async () => {
    const { page } = await framed('inomyalgia/en/faq.html');
    await fits(page.frames()[1]!);
    const before = await page.locator('iframe').first().evaluate((element) => element.clientHeight);
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      document.body.append(other);
      (other.contentWindow as unknown as { eval(code: string): void }).eval('parent.postMessage({ flarewell: "height", height: 5 }, "*")');
      postMessage({ flarewell: 'height', height: 5 }, '*');
    });
    await page.waitForTimeout(300);
    assert.equal(await page.locator('iframe').first().evaluate((element) => element.clientHeight), before);
    await page.context().close();
  });

  test('in a tab that is not shown yet, gets its height when it is', async () => {
    const { page } = await site.visit(pageOf(`<div hidden>${frameOf('inomyalgia/en/faq.html')}</div>`, { head: host() }));
    await page.waitForTimeout(1000);
    await page.evaluate(() => (document.querySelector('div')!.hidden = false));
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForFunction(() => document.querySelector('[data-fw-ready]'));
    await fits(frame);
    await page.context().close();
  });

  test('tells its height where it is hidden until that is heard, as WordPress hides it', async () => {
    const { page } = await site.visit(pageOf(frameOf('inomyalgia/en/faq.html').replace('border: 0', 'position: absolute; clip: rect(1px, 1px, 1px, 1px)'), { head: host() }));
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    await page.context().close();
  });

  test('opens what it links to beside the page, not inside the frame', async () => {
    const { page, frame } = await framed('inomyalgia/en/comparison-table.html');
    await page.context().route('**/*', (route) => (/nhs|cdc|who\.int|icd|ncbi|nih/.test(route.request().url()) ? route.fulfill({ body: 'there' }) : route.continue()));
    const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('table a').first().click()]);
    assert.notEqual(opened, page);
    assert.match(frame.url(), /comparison-table\.html$/);
    await page.context().close();
  });

  test('takes the darkness that its address asks for, and is light otherwise, whatever the system says', async () => {
    for (const [query, scheme, dark] of [['', 'dark', false], ['?theme=dark', 'light', true], ['?theme=auto', 'dark', true], ['?theme=auto', 'light', false], ['?theme=evil', 'dark', false]] as const) {
      const { page } = await site.visit(pageOf(frameOf(`inomyalgia/en/faq.html${query}`), { head: host() }), { window: { colorScheme: scheme } });
      const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
      await frame.waitForFunction(() => document.querySelector('[data-fw-ready]'));
      const ground = await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      assert.equal(/^rgb\(255, 255, 255\)$/.test(ground), !dark, `${query} ${scheme}: ${ground}`);
      await page.context().close();
    }
  });

  test('prints the plan of a flare warning under its own policy', async () => {
    const { page } = await site.visit('<p>empty</p>');
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.addInitScript(() => (window.print = () => void dispatchEvent(new Event('beforeprint'))));
    await page.goto(`${url}inomyalgia/en/flare-warning.html`);
    await page.waitForFunction(() => document.querySelector('.fw-flare-warning')?.matches('[data-fw-ready]'));
    await page.locator('.fw-flare-warning [part=print]').click();
    await page.waitForTimeout(500);
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  test('can be read alone and with scripts off, in each language, with a heading, a language and a direction of its own', async () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html') && name.includes('/'));
    // What leads to places of the page around it is no use in a frame.
    assert.equal(pages.length, readdirSync(`${root}src/content`, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!contents|term)\.html$/.test(name)).length);
    const { page } = await site.visit('<p>empty</p>', { window: { javaScriptEnabled: false } });
    for (const path of pages) {
      const [, locale] = path.split('/');
      await page.goto(url + path);
      const html = page.locator('html');
      assert.deepEqual([await html.getAttribute('lang'), await html.getAttribute('dir')], [locale, locale === 'ar' ? 'rtl' : 'ltr'], path);
      assert.ok(await page.locator('main > :first-child').isVisible(), path);
      assert.equal(await page.title(), await page.locator('main > :first-child').textContent(), path);
      assert.match(await page.title(), /\p{L}{2}/u, path);
      const last = page.locator('main [class*="fw-"] :is(li, dd), main td').last();
      assert.ok(await last.isVisible() || path.endsWith('faq.html'), path);
    }
    await page.context().close();
  });

  test('is found clean by axe, in its frame', async () => {
    const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
    for (const kind of kinds) {
      const { page } = await site.visit(pageOf(frameOf(`inomyalgia/ar/${kind}.html`, `title="${kind}"`), { head: host() }));
      const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
      await frame.waitForFunction(() => document.querySelector('[data-fw-ready]'));
      // As a browser's extension, which no policy of the page concerns.
      await frame.evaluate(axe);
      const violations = await frame.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        // The page around the frame has a first heading.
        return (await axe.run({ rules: { 'page-has-heading-one': { enabled: false } }, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 100)}`);
      });
      assert.deepEqual(violations, [], kind);
      await page.context().close();
    }
  });

  test('has an oEmbed answer that says what it is, with nothing in it but a quotation, a link and a frame', () => {
    for (const locale of ['en', 'de', 'ar']) {
      for (const kind of kinds) {
        const answer = JSON.parse(readFileSync(join(folder, `inomyalgia/${locale}/${kind}.json`), 'utf8')) as Record<string, string>;
        assert.deepEqual([answer.version, answer.type, answer.provider_name], ['1.0', 'rich', 'A & B']);
        assert.ok(Number(answer.width) > 0 && Number(answer.height) > 0);
        assert.match(answer.html!, new RegExp(`^<blockquote>[^<>]*<a href="${url}inomyalgia/${locale}/${kind}\\.html">[^<>]+</a></blockquote><iframe src="[^"]+" title="[^"]+" width="600" height="1000" frameborder="0"></iframe>$`));
        const page = readFileSync(join(folder, `inomyalgia/${locale}/${kind}.html`), 'utf8');
        assert.ok(page.includes(`type="application/json+oembed" href="${url}inomyalgia/${locale}/${kind}.json"`));
      }
    }
    // Where no frame is shown, the safety advice is still said.
    assert.match(readFileSync(join(folder, 'inomyalgia/en/symptom-checklist.json'), 'utf8'), /Call your local emergency number now if you have: chest pain, or trouble breathing; a face/);
  });

  test('the folder asks for nothing outside of itself', () => {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|js|css)$/.test(name)))
      for (const [, address] of readFileSync(join(folder, name), 'utf8').matchAll(/(?:src|import)\s*[=(]\s*"?(https?:[^"')\s]+)/g)) assert.ok(address!.startsWith(url), `${name} asks for ${address}`);
  });
});

describe('npx flarewell embed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flarewell-embed-own-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [`${root}cli/flarewell.js`, 'embed', ...args], { cwd: folder, encoding: 'utf8' });
    return { code: status, text: stdout };
  };

  test('says what it needs, and ends with 1 where it cannot work', () => {
    assert.equal(run('--help').code, 0);
    for (const url of ['', '/embed', 'javascript:alert(1)', 'https://a.example/;script-src *']) assert.match(run('--url', url).text, /this must be the address at which readers will get the folder/, url);
    assert.match(run('--url', 'https://a.example/e').text, /^content\/ holds no folder with HTML/);
    assert.equal(run('--url', 'https://a.example/e').code, 1);
    assert.equal(run('--colour').code, 1);
  });

  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const at = ['--url', 'https://a.example/e/'];
  const list = '<div class="fw-symptom-checklist"><h3>Muscles</h3><ul><li>Cramps</li></ul></div>';
  const card = (level: string, words: string) => `<div class="fw-care-card is-level-${level}"><h3>${words}</h3><ul><li>a fever</li></ul></div>`;

  test('makes no page of a checklist without care cards', () => {
    for (const cards of ['', `<div class="fw-care-card"></div>`, `<div hidden>${card('emergency', 'Call if')}</div>`]) {
      put('none/pain/list.html', list + cards);
      const { code, text } = run(...at, '--content', 'none', '--out', 'out-none');
      assert.equal(code, 1, cards);
      assert.match(text, /^none\/pain: list must not stand without care cards, which say when to get help\. Put them into none\/pain\/care-card\.html\.$/m);
    }
  });

  test('puts all care cards of the article before a checklist, the most severe first, in English where there are no others', () => {
    put('cards/pain/list.html', list);
    put('cards/pain/a-routine.html', card('routine', 'Make an appointment if'));
    put('cards/pain/b-emergency.html', card('emergency', 'Call if'));
    put('cards/pain/de/list.html', list.replace('Muscles', 'Muskeln'));
    put('cards/pain/pt-br/list.html', list);
    const { code, text } = run(...at, '--content', 'cards', '--out', 'out-cards');
    assert.equal(code, 0, text);
    assert.match(text, /pain\/de\/list: its care cards are in English[^]*cards\/pain\/pt-br: this is no name of a language/);
    assert.match(readFileSync(join(folder, 'out-cards/pain/en/list.html'), 'utf8'), /Call if[^]*Make an appointment if[^]*Muscles<\/h3>/);
    assert.match(readFileSync(join(folder, 'out-cards/pain/de/list.html'), 'utf8'), /<div lang="en" dir="ltr">\n<div class="fw-care-card is-level-emergency"[^]*Muskeln<\/h3>/);
  });

  test('knows the language of snippets that were not written in English', () => {
    put('german/schmerz/list.html', list);
    put('german/schmerz/care-card.html', card('urgent', 'Rufen Sie an, wenn'));
    put('german/schmerz/fr/list.html', list);
    const { code, text } = run(...at, '--lang', 'de', '--content', 'german', '--out', 'out-german');
    assert.equal(code, 0, text);
    assert.match(text, /schmerz\/fr\/list: its care cards are in German/);
    assert.match(readFileSync(join(folder, 'out-german/schmerz/de/list.html'), 'utf8'), /<html lang="de" dir="ltr">/);
    assert.match(readFileSync(join(folder, 'out-german/schmerz/fr/list.html'), 'utf8'), /<html lang="fr"[^]*<div lang="de" dir="ltr">\n<div class="fw-care-card/);
    assert.match(run(...at, '--lang', 'german', '--content', 'german', '--out', 'out-german').text, /--lang german: this is no name of a language/);
    put('german/schmerz/de/list.html', list);
    assert.match(run(...at, '--lang', 'de', '--content', 'german', '--out', 'out-german').text, /german\/schmerz\/de: this is the language of german\/schmerz itself/);
  });

  test('takes back what there is no content for any more, and leaves alone what it has not written', () => {
    put('some/pain/one.html', '<p>One.</p>');
    put('some/pain/two.html', '<p>Two.</p>');
    run(...at, '--content', 'some', '--out', 'out-some');
    put('out-some/pain/en/mine.html', 'mine');
    rmSync(join(folder, 'some/pain/two.html'));
    assert.match(run(...at, '--content', 'some', '--out', 'out-some').text, /pain\/en\/two: removed/);
    assert.deepEqual(readdirSync(join(folder, 'out-some/pain/en')).sort(), ['mine.html', 'one.html', 'one.json']);
    put('home/index.html', 'my home page');
    for (const out of ['', '/', '.', 'some', 'some/pain', 'home']) assert.equal(run(...at, '--content', 'some', '--out', out).code, 1, out);
    assert.equal(readFileSync(join(folder, 'home/index.html'), 'utf8'), 'my home page');
  });

  test('makes no page of what leads to places of the page around it, and one of what has them', () => {
    const link = '<p>Called <span class="fw-term" data-fw="term"><a href="#w">myalgia</a></span>.</p>';
    put('around/pain/contents.html', '<div class="fw-contents" data-fw="contents"><ul><li><a href="#sleep">Sleep</a></li></ul></div>');
    put('around/pain/term.html', link);
    put('around/pain/words.html', `${link}<div class="fw-glossary" data-fw="glossary"><dl><dt id="w">myalgia</dt><dd>Pain in a muscle.</dd></dl></div>`);
    const { code, text } = run(...at, '--content', 'around', '--out', 'out-around');
    assert.equal(code, 0);
    assert.match(text, /^1 page in out-around[^]*pain\/en\/contents: no page is made of it, because[^]*pain\/en\/term: no page/);
    assert.deepEqual(readdirSync(join(folder, 'out-around/pain/en')), ['words.html', 'words.json']);
  });

  test('takes no name that would be markup or another address', () => {
    for (const name of ['<img src=x onerror=alert(1)>', 'what? 100% #1', 'index.html', 'a"b']) {
      put(`names/${name}/faq.html`, '<p>Words.</p>');
      assert.match(run(...at, '--content', 'names', '--out', 'out-names').text, /its name becomes part of an address/, name);
      rmSync(join(folder, 'names'), { recursive: true });
    }
    for (const url of ['https://user:secret@a.example/', 'https://*.a.example/', 'http://[::1]/']) assert.equal(run('--url', url).code, 1, url);
  });

  test('makes pages of a publisher’s own snippets, whatever stands in their words', () => {
    mkdirSync(join(folder, 'content/pain/pl'), { recursive: true });
    writeFileSync(join(folder, 'content/pain/faq.html'), '<div class="fw-faq" data-fw="faq"><details><summary>"5 &lt; 6" &amp; more?</summary><p>Yes.</p></details></div>');
    writeFileSync(join(folder, 'content/pain/plain.html'), '<p>Words.</p>');
    writeFileSync(join(folder, 'content/pain/pl/faq.html'), '<div lang="pl" class="fw-faq" data-fw="faq"><h3>Czy boli?</h3><p>Tak.</p></div>');
    const { code, text } = run('--url', 'https://a.example/e?x#y');
    assert.equal(code, 0);
    assert.match(text, /^3 pages in embed\/\. Upload all of it to https:\/\/a\.example\/e\/;[^]*pain\/en\/plain: there is no widget in it/);
    const page = readFileSync(join(folder, 'embed/pain/en/faq.html'), 'utf8');
    assert.match(page, /<title>&quot;5 &lt; 6&quot; &amp; more\?<\/title>/);
    assert.match(readFileSync(join(folder, 'embed/pain/pl/faq.html'), 'utf8'), /<html lang="pl" dir="ltr">[^]*<title>Czy boli\?<\/title>/);
    assert.deepEqual(readdirSync(join(folder, 'embed')).sort(), ['embed-host.js', 'embed-page.js', 'embed.css', 'flarewell.css', 'flarewell.faq.js', 'index.html', 'pain']);
    // The same again from the same sources.
    execFileSync('cp', ['-r', 'embed', 'before'], { cwd: folder });
    run('--url', 'https://a.example/e/');
    assert.equal(spawnSync('diff', ['-r', 'embed', 'before'], { cwd: folder }).status, 0);
  });
});
