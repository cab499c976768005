/** The parts for site generators, each in a site that the generator itself builds. `npm run test:hosts` alone runs them, where they are installed. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../tools/run.js';
import { isExpected, removeSites, siteOf, worksAsWritten } from './built-sites.js';
import { afterTelling, openSite, pageOf, ready, SHEET, TAG, withoutChromium, type Site } from './site.js';
import { recordOf, versionIn } from './works-in.js';

const records = { hugo: recordOf('Hugo'), jekyll: recordOf('Jekyll') };
const lacks = (command: string) => (spawnSync('which', [command]).status === 0 ? (process.env.FULL ? false : 'generators are run by npm run test:hosts') : `${command} is not installed`);

const bodyOf = (html: string) => /<body>([^]*)<\/body>/.exec(html)![1]!;
const hugoVersion = () => versionIn(execFileSync('hugo', ['version'], { encoding: 'utf8' }));
const layout = (content: string) => `<!doctype html><html lang="en"><head><title>t</title></head><body>${content}</body></html>`;

describe('In sites of generators', { skip: withoutChromium, timeout: 600_000 }, () => {
  let site: Site;
  before(async () => void (site = await openSite()));
  after(async () => {
    await site?.close();
    removeSites();
  });

  /** Questions, a table and a care card work, with what the author wrote as Markdown. */
  async function works(body: string): Promise<void> {
    const { page, said } = await site.visit(pageOf(body, { head: SHEET + TAG }));
    await worksAsWritten(page);
    await afterTelling(page);
    assert.deepEqual(said.filter((text) => !isExpected(text)), []);
    await page.context().close();
  }

  const questions = '## Is it the same?\n\nNobody can say *for sure*.\n\n## Does heat help?\n\nSome find so.\n';
  const table = '| Feature | One | Other |\n|---|---|---|\n| Pain | here | there |\n';
  const card = '### Ask for medical help today if:\n\n- you have a fever\n';

  test('Hugo: the shortcode makes widgets of Markdown, where the site does not allow HTML', { skip: lacks('hugo') }, async () => {
    const folder = siteOf({
      'config.toml': 'baseURL = "/"\ntitle = "t"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      'layouts/index.html': layout('{{ .Content }}'),
      'content/_index.md': `---\ntitle: t\n---\n{{< flarewell faq >}}\n${questions}{{< /flarewell >}}\n\n{{< flarewell comparison-table >}}\n${table}{{< /flarewell >}}\n\n{{< flarewell care-card level-urgent >}}\n${card}{{< /flarewell >}}\n`,
    });
    cpSync(`${root}integrations/hugo`, folder, { recursive: true });
    execFileSync('hugo', ['--quiet'], { cwd: folder });
    await works(bodyOf(readFileSync(join(folder, 'public/index.html'), 'utf8')));
    records.hugo.saw(hugoVersion(), { form: 'shortcode around Markdown, where HTML in Markdown is switched off', todo: 'the shortcodes in layouts/shortcodes' });
  });

  test('Hugo: the ready-made parts come in the language of the page, and a mistake ends the build with its place', { skip: lacks('hugo') }, async () => {
    const folder = siteOf({
      'config.toml': 'baseURL = "/"\ntitle = "t"\nlanguageCode = "de"\ndefaultContentLanguage = "de"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      'layouts/index.html': layout('{{ .Content }}'),
      'content/_index.md': '---\ntitle: t\n---\n{{< flarewell-part care-card >}}\n{{< flarewell-part faq >}}\n',
    });
    cpSync(`${root}integrations/hugo`, folder, { recursive: true });
    cpSync(`${root}src/content/inomyalgia`, join(folder, 'assets/flarewell'), { recursive: true });
    execFileSync('hugo', ['--quiet'], { cwd: folder });
    const body = bodyOf(readFileSync(join(folder, 'public/index.html'), 'utf8'));
    assert.match(body, /<div lang="de" class="fw-care-card is-level-emergency"[^]*Rufen Sie sofort/);
    const { page } = await site.visit(pageOf(body, { lang: 'de' }));
    await ready(page, 4);
    await page.context().close();

    writeFileSync(join(folder, 'content/_index.md'), '---\ntitle: t\n---\n{{< flarewell fax >}}x{{< /flarewell >}}\n');
    const { status, stderr, stdout } = spawnSync('hugo', [], { cwd: folder, encoding: 'utf8' });
    assert.notEqual(status, 0);
    assert.match(stderr + stdout, /_index\.md:4:1": there is no widget "fax"; there are faq, comparison-table/);
    records.hugo.saw(hugoVersion(), { form: 'shortcode for ready-made parts, in the language of the page', todo: 'the shortcodes in layouts/shortcodes, and the parts in assets/flarewell' });
  });

  test('Jekyll: the include makes widgets of Markdown', { skip: lacks('jekyll') }, async () => {
    const include = (widget: string, options = '') => `{% include flarewell.html widget="${widget}" content=words ${options} %}`;
    const capture = (words: string) => `{% capture words %}\n${words}{% endcapture %}\n`;
    const folder = siteOf({
      '_config.yml': 'title: t\n',
      '_layouts/page.html': layout('{{ content }}'),
      'index.md': `---\nlayout: page\n---\n${capture(questions)}${include('faq')}\n\n${capture(table)}${include('comparison-table')}\n\n${capture(card)}${include('care-card', 'options="level-urgent"')}\n`,
    });
    cpSync(`${root}integrations/jekyll`, folder, { recursive: true });
    execFileSync('jekyll', ['build', '--quiet'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    await works(bodyOf(readFileSync(join(folder, '_site/index.html'), 'utf8')));
    records.jekyll.saw(versionIn(execFileSync('jekyll', ['--version'], { encoding: 'utf8' })), { form: 'include around Markdown', todo: 'the include in _includes' });
  });
});
