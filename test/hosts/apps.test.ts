/** Each of the site generators of Node builds a site with packages of its own, and a reader uses it. `npm run test:hosts` alone runs them. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { root } from '../../tools/run.js';
import { appOf, build, buildsWell, canBeRead, isExpected, isUsed, opensAnswers, readyMade, readyMadeAnswer, readyMadeWords, removeSites, worksAsWritten } from './built-sites.js';
import { afterTelling, openSite, ready, withoutChromium, type Site, type Visit } from './site.js';
import { packageVersion, recordOf } from './works-in.js';

const records = { eleventy: recordOf('Eleventy'), astro: recordOf('Astro'), vitepress: recordOf('VitePress'), docusaurus: recordOf('Docusaurus') };
const skip = process.env.FULL ? false : 'generators are run by npm run test:hosts';
const prepare = (work: () => void | Promise<void>) => before(async () => void (skip || (await work())));
const inSite = (what: string, work: () => void | Promise<void>) => test(what, { skip }, work);

/** All five kinds, of which three are care cards. */
const WIDGETS = 7;
const german = { severity: /Notfall: sofort Hilfe holen\./, apart: /Wichtig: Es ist vielleicht kein Schub/ };
/** As the pages of Eleventy and Astro have it in Markdown. */
const urgent = { severity: /Urgent: get help today\./, apart: /Important: It may not be a flare-up if/ };
const written = ['Ask for medical help today if:', 'Pain', 'rest before you have to', 'waking up tired'];

describe('In sites of generators of Node', { skip: withoutChromium, timeout: 3_000_000 }, () => {
  let site: Site;
  prepare(async () => void (site = await openSite()));
  after(async () => {
    await site?.close();
    removeSites();
  });

  async function nothingWentWrong({ page, said, wrong }: Visit): Promise<void> {
    await afterTelling(page);
    assert.deepEqual([...said.filter((text) => !isExpected(text)), ...wrong], []);
    await page.context().close();
  }

  /** With scripts, and without them. */
  async function pageWorks(path: string, widgets: number, use: (page: Page) => Promise<void>, words: string[], answer: string): Promise<void> {
    const visit = await site.visitBuilt(path);
    await ready(visit.page, widgets);
    await use(visit.page);
    await nothingWentWrong(visit);

    const plain = await site.visitBuilt(path, { javaScriptEnabled: false });
    await canBeRead(plain.page, words, answer);
    await plain.page.context().close();
  }

  const pastedWorks = (path: string) =>
    pageWorks(
      path,
      WIDGETS,
      async (page) => {
        await isUsed(page);
        await opensAnswers(page);
      },
      readyMadeWords,
      readyMadeAnswer,
    );

  /** To another page and back, by links and by the browser's own way back, in one and the same document. */
  async function worksWhileGoingAround(): Promise<void> {
    const visit = await site.visitBuilt('/');
    const { page } = visit;
    const article = async () => {
      await page.locator('.fw-symptom-checklist').waitFor();
      await ready(page, WIDGETS);
      await isUsed(page);
    };
    const questions = async () => {
      await page.locator('.fw-symptom-checklist').waitFor({ state: 'detached' });
      await worksAsWritten(page);
    };
    await article();
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await page.getByRole('link', { name: 'To the questions' }).click();
    await questions();
    await page.getByRole('link', { name: 'Back to the article' }).click();
    await article();
    await page.goBack();
    await questions();
    assert.ok(await page.evaluate(() => 'sameDocument' in globalThis), 'the site loaded a page anew');
    await nothingWentWrong(visit);
  }

  /** An answer to which a link leads is open. */
  async function linkLeads(): Promise<void> {
    const { page } = await site.visitBuilt('/#inomyalgia-treatment');
    await page.locator('#inomyalgia-treatment p').first().waitFor();
    assert.ok(!(await page.locator('#inomyalgia-symptoms p').first().isVisible()));
    await page.context().close();
  }

  describe('Eleventy', () => {
    let folder: string;
    prepare(() => {
      folder = appOf('eleventy', { '.': 'integrations/eleventy', cdn: 'cdn', '_includes/flarewell': 'src/content/inomyalgia' }, { 'pasted.md': `---\ntitle: Pasted\nlayout: page.liquid\n---\n${readyMade}` });
      site.folder = join(folder, '_site');
      buildsWell(folder);
    });
    const saw = (form: string, todo?: string) => records.eleventy.saw(packageVersion(folder, '@11ty/eleventy'), { form, todo });

    inSite('Eleventy: the shortcode makes widgets of Markdown, which a reader can use', async () => {
      await pageWorks(
        '/',
        5,
        async (page) => {
          await isUsed(page, urgent);
          await opensAnswers(page);
          // An empty line in what the shortcode made would have ended the widget.
          assert.equal((await page.locator('.fw-faq pre').textContent())!.trim(), 'Monday\n\nTuesday');
          assert.equal(await page.locator('.fw-comparison-table.is-mode-stacked + p > em').textContent(), 'Markdown');
        },
        written,
        'Nobody can say',
      );
      saw('shortcode around Markdown, in a page in Markdown', 'the plugin in eleventy.config.js');
    });

    inSite('Eleventy: in a page in Nunjucks, the shortcode makes questions of headings', async () => {
      const visit = await site.visitBuilt('/questions/');
      await visit.page.locator('.fw-faq[data-fw-ready] > h2').first().waitFor();
      assert.equal(await visit.page.locator('main > .fw-faq > p > em').textContent(), 'for sure');
      await nothingWentWrong(visit);
      saw('shortcode around Markdown, in a page in Nunjucks', 'the plugin in eleventy.config.js');
    });

    inSite('Eleventy: the site’s own Markdown library makes the Markdown in a widget', async () => {
      const config = join(folder, 'eleventy.config.js');
      const before = readFileSync(config, 'utf8');
      writeFileSync(config, before.replace('addPlugin(flarewell);', "$& eleventyConfig.amendLibrary('md', (library) => library.use((md) => void (md.renderer.rules.em_open = () => '<em class=\"of-the-site\">')));"));
      buildsWell(folder);
      assert.match(readFileSync(join(folder, '_site/questions/index.html'), 'utf8'), /data-fw="faq">[^]*<em class="of-the-site">for sure/);
      writeFileSync(config, before);
      buildsWell(folder);
    });

    inSite('Eleventy: a pasted snippet works', async () => {
      await pastedWorks('/pasted/');
      saw('plain wrapper, pasted into a page in Markdown');
    });

    inSite('Eleventy: the ready-made parts come in the language of the page, or in English that is marked as that', async () => {
      await pageWorks('/teile/', WIDGETS, (page) => isUsed(page, german), ['Steifheit nach der Nachtruhe', 'Wo es wehtut'], 'Inomyalgia ist ein Wort');

      for (const [lang, words] of [['pt-br', /lang="pt-BR" class="fw-care-card/], ['de-AT', /lang="de" class="fw-care-card/], ['en-GB', /<h1>Teile<\/h1>\s*<div class="fw-care-card/], ['fr', /<div lang="en" dir="ltr">\s*<div class="fw-care-card/]] as const) {
        writeFileSync(join(folder, 'more.md'), readFileSync(join(folder, 'teile.md'), 'utf8').replace('lang: de', `lang: ${lang}`));
        buildsWell(folder);
        assert.match(readFileSync(join(folder, '_site/more/index.html'), 'utf8'), words, lang);
      }
      const french = await site.visitBuilt('/more/');
      await ready(french.page, WIDGETS);
      await isUsed(french.page);
      await nothingWentWrong(french);
      rmSync(join(folder, 'more.md'));
      saw('shortcode for ready-made parts, in the language of the page', 'the plugin in eleventy.config.js, and the parts in _includes');
    });

    inSite('Eleventy: the folder of the ready-made parts may be any, and its parts are no pages', () => {
      const config = join(folder, 'eleventy.config.js');
      const before = readFileSync(config, 'utf8');
      cpSync(`${root}src/content/inomyalgia/faq.html`, join(folder, 'parts/faq.html'));
      writeFileSync(config, before.replace('addPlugin(flarewell)', "addPlugin(flarewell, { content: 'parts', lang: 'pl' })"));
      writeFileSync(join(folder, 'teile.md'), '{% flarewellPart "faq" %}\n');
      rmSync(join(folder, '_site'), { recursive: true });
      buildsWell(folder);
      assert.match(readFileSync(join(folder, '_site/teile/index.html'), 'utf8'), /^<div lang="en" dir="ltr">\n<div class="fw-faq"/);
      assert.throws(() => readFileSync(join(folder, '_site/parts/faq/index.html')));
      writeFileSync(join(folder, 'teile.md'), '{% flarewellPart "care-card" %}\n');
      const { status, said } = build(folder);
      assert.notEqual(status, 0);
      assert.match(said, /\.\/teile\.md: parts\/care-card\.html is not there\. Copy the package's content\/inomyalgia to parts\./);
      writeFileSync(config, before);
      rmSync(join(folder, 'teile.md'));
    });

    for (const [what, page, text, words] of [
      ['widget', 'wrong.md', '{% flarewell "fax" %}x{% endflarewell %}\n', /\.\/wrong\.md: there is no widget "fax"; there are faq, comparison-table, care-card, flare-warning, symptom-checklist\./],
      ['ready-made part', 'wrong.njk', '{% flarewellPart "fax" %}\n', /\.\/wrong\.njk: there is no widget "fax"; there are faq,/],
      ['option', 'wrong.md', '{% flarewell "faq", "level urgent" %}x{% endflarewell %}\n', /\.\/wrong\.md: "level urgent" is no option;/],
    ] as const)
      inSite(`Eleventy: a misspelt ${what} ends the build, with the page and what is wrong`, () => {
        writeFileSync(join(folder, page), text);
        const { status, said } = build(folder);
        rmSync(join(folder, page));
        assert.notEqual(status, 0);
        assert.match(said, words);
      });
  });

  describe('Astro', () => {
    let folder: string;
    prepare(() => {
      folder = appOf('astro', { 'src/components': 'integrations/astro', 'public/flarewell': 'cdn', 'src/flarewell': 'src/content/inomyalgia' }, { 'src/pages/pasted.md': `---\ntitle: Pasted\nlayout: ../layouts/Page.astro\n---\n${readyMade}` });
      site.folder = join(folder, 'dist');
      buildsWell(folder);
    });
    const saw = (form: string, todo?: string) => records.astro.saw(packageVersion(folder, 'astro'), { form, todo });

    inSite('Astro: the component makes widgets of Markdown in MDX, which a reader can use', async () => {
      await pageWorks(
        '/',
        5,
        async (page) => {
          await isUsed(page, urgent);
          await opensAnswers(page);
          assert.equal(await page.locator('.fw-comparison-table.is-mode-stacked + p > em').textContent(), 'Markdown');
        },
        written,
        'Nobody can say',
      );
      saw('component around Markdown, in a page in MDX', 'the component in src/components');
    });

    inSite('Astro: the component makes questions of the HTML in a page in Astro', async () => {
      const visit = await site.visitBuilt('/questions/');
      await visit.page.locator('.fw-faq[data-fw-ready] > h2').first().waitFor();
      assert.equal(await visit.page.locator('.fw-faq > p > em').textContent(), 'for sure');
      await nothingWentWrong(visit);
      saw('component around HTML, in a page in Astro', 'the component in src/components');
    });

    inSite('Astro: a pasted snippet works', async () => {
      await pastedWorks('/pasted/');
      saw('plain wrapper, pasted into a page in Markdown');
    });

    inSite('Astro: the ready-made parts come in the language of the page, or in English that is marked as that', async () => {
      await pageWorks('/de/parts/', WIDGETS, (page) => isUsed(page, german), ['Steifheit nach der Nachtruhe', 'Wo es wehtut'], 'Inomyalgia ist ein Wort');
      await pageWorks('/fr/parts/', WIDGETS, (page) => isUsed(page), readyMadeWords, readyMadeAnswer);
      const built = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
      assert.match(built('fr/parts/index.html'), /<div lang="en" dir="ltr">\s*<div class="fw-care-card/);

      const pages = { 'pt-br': /lang="pt-BR" class="fw-care-card/, 'de-AT': /lang="de" class="fw-care-card/, 'en-GB': /<h1>Parts<\/h1>\s*<div class="fw-care-card/ };
      const sourceOf = (lang: string) => join(folder, `src/pages/${lang}.astro`);
      for (const lang of Object.keys(pages)) writeFileSync(sourceOf(lang), readFileSync(sourceOf('de/parts'), 'utf8').replaceAll('../../', '../').replace('"care-card"', `$& lang="${lang}"`));
      buildsWell(folder);
      for (const [lang, words] of Object.entries(pages)) {
        assert.match(built(`${lang}/index.html`), words, lang);
        rmSync(sourceOf(lang));
      }
      saw('component for ready-made parts, in the language of the page', 'the component in src/components, and the parts in src/flarewell');
    });

    for (const [what, tag, words] of [
      ['widget', 'Flarewell widget="fax"', /The page \/wrong\/: there is no widget "fax"; there are faq, comparison-table, care-card, flare-warning, symptom-checklist\./],
      ['ready-made part', 'FlarewellPart widget="fax"', /The page \/wrong\/: src\/flarewell\/fax\.html is not there\./],
    ] as const)
      inSite(`Astro: a misspelt ${what} ends the build, with the page and what is wrong`, () => {
        const page = join(folder, 'src/pages/wrong.astro');
        const name = tag.split(' ')[0]!;
        writeFileSync(page, `---\nimport ${name} from '../components/${name}.astro';\n---\n<${tag} />\n`);
        const { status, said } = build(folder);
        rmSync(page);
        assert.notEqual(status, 0);
        assert.match(said, words);
        assert.match(said, /src\/pages\/wrong\.astro/);
      });
  });

  describe('VitePress', () => {
    let folder: string;
    prepare(() => {
      folder = appOf('vitepress', { 'public/flarewell': 'cdn' }, { 'index.md': `# What we know\n\n${readyMade}\n[To the questions](/questions)\n` });
      site.folder = join(folder, '.vitepress/dist');
      buildsWell(folder);
    });

    inSite('VitePress: pasted snippets work, and a link leads to an answer', async () => {
      await pastedWorks('/');
      await linkLeads();
      records.vitepress.saw(packageVersion(folder, 'vitepress'), { form: 'plain wrapper, pasted', todo: 'the two lines in head of the configuration' });
    });

    inSite('VitePress: the widgets work on each page that a reader comes to, there and back', async () => {
      await worksWhileGoingAround();
      records.vitepress.saw(packageVersion(folder, 'vitepress'), { form: 'plain wrapper around Markdown, with an empty line after and before its tags', todo: 'the two lines in head of the configuration' });
    });
  });

  describe('Docusaurus', () => {
    let folder: string;
    const ownDetails = 'src/theme/MDXComponents/Details.js';
    const saw = (form: string, todo: string) => records.docusaurus.saw(packageVersion(folder, '@docusaurus/core'), { form, todo });
    prepare(() => {
      folder = appOf('docusaurus', { 'static/flarewell': 'cdn' }, { 'docs/index.md': `---\nslug: /\n---\n\n# What we know\n\n${readyMade}\n[To the questions](questions.md)\n` });
      site.folder = join(folder, 'build');
      buildsWell(folder);
    });

    inSite('Docusaurus: with the browser’s own details, pasted snippets work, and a link leads to an answer', async () => {
      await pastedWorks('/');
      await linkLeads();
      saw('plain wrapper, pasted', `stylesheets and scripts in the configuration, and ${ownDetails} where answers stand in details`);
    });

    inSite('Docusaurus: the widgets work on each page that a reader comes to, there and back', async () => {
      await worksWhileGoingAround();
      saw('plain wrapper around Markdown, with an empty line after and before its tags', 'stylesheets and scripts in the configuration');
    });

    inSite('Docusaurus: with its own details, each question opens by a press', async () => {
      rmSync(join(folder, ownDetails));
      buildsWell(folder);
      assert.match(readFileSync(join(folder, 'build/index.html'), 'utf8'), /<details [^>]*data-collapsed/);
      await pageWorks(
        '/',
        WIDGETS,
        async (page) => {
          await isUsed(page);
          // Its own details keep apart what is open and what is shown. If this no longer holds, the documentation need not ask for the file.
          await page.locator('.fw-faq [part=show-all]').click();
          const another = page.locator('.fw-faq details[open]').nth(1);
          await another.waitFor();
          await page.waitForTimeout(1000);
          assert.ok(!(await another.locator('p').first().isVisible()));
        },
        readyMadeWords,
        readyMadeAnswer,
      );
    });
  });
});
