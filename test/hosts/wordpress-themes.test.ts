/** All widgets in the themes of a real WordPress, as a reader gets what an author published. `npm run test:hosts` alone runs it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath, quietChromium } from '../../tools/browsers.js';
import { root } from '../../tools/run.js';
import { withoutChromium } from './site.js';
import { faultsIn, keepsClosedRoots, plainWords, snippets } from './theme-faults.js';
import { startWordPress, withoutWordPress, type WordPress } from './wordpress.js';
import { recordOf } from './works-in.js';

const folder = '/usr/share/wordpress/wp-content/themes';
const themes = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/style.css`)) : [];
/** As the block editor writes a Custom HTML block. */
const block = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
/** The colours that a site's owner may choose in the editor of a theme of blocks. */
const variationsOf = (theme: string) => (existsSync(`${folder}/${theme}/styles`) ? readdirSync(`${folder}/${theme}/styles`).map((file) => file.replace('.json', '')) : []);

const skip = withoutChromium || withoutWordPress || (process.env.FULL ? false : 'WordPress is started by npm run test:hosts');

describe('In the themes of a real WordPress', { skip, timeout: 1_800_000 }, () => {
  let wordpress: WordPress;
  let browser: Browser;
  let post: string;
  const record = recordOf('WordPress themes');

  before(async () => {
    execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), `${root}tools/wordpress-plugin.ts`], { cwd: root });
    wordpress = await startWordPress(`${root}build/flarewell-wordpress.zip`);
    browser = await chromium.launch({ executablePath: chromiumPath()!, args: quietChromium, headless: true });
    post = await wordpress.post('author', [...snippets, plainWords].map(block).join('\n\n'));
  });
  after(async () => {
    await browser?.close();
    wordpress?.stop();
  });

  async function faultsAt(name: string, width: number): Promise<string[]> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: 'light' });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    // The compiler names functions by a function of its own, which a page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
    await page.addInitScript(keepsClosedRoots);
    await page.goto(post);
    const faults = await faultsIn(page, { name, width });
    await context.close();
    return faults.map((fault) => `${width} px, ${fault}`);
  }

  for (const theme of themes) {
    test(`all widgets keep their structure, targets and contrast at a desk and on a phone: ${theme}`, async () => {
      const version = wordpress.php(`switch_theme('${theme}'); set_theme_mod('respect_user_color_preference', true); echo wp_get_theme()->get('Version');`);
      const faults = [];
      for (const width of [1200, 320]) faults.push(...(await faultsAt(theme, width)));
      assert.equal(faults.join('\n'), '');
      record.saw(wordpress.version, { form: `all widgets, in ${theme} ${version}`, who: 'an author without unfiltered_html' });
    });

    for (const variation of variationsOf(theme)) {
      test(`in other colours of ${theme}, too: ${variation}`, async () => {
        wordpress.php(`switch_theme('${theme}');
          $style = json_decode(file_get_contents(get_theme_file_path('styles/${variation}.json')), true);
          $style['isGlobalStylesUserThemeJSON'] = true; $style['version'] = $style['version'] ?? 2;
          wp_set_current_user(get_user_by('login', 'admin')->ID);
          wp_update_post(['ID' => WP_Theme_JSON_Resolver::get_user_global_styles_post_id(), 'post_content' => wp_slash(wp_json_encode($style))]);
          delete_transient('global_styles_${theme}'); wp_cache_flush();`);
        assert.equal((await faultsAt(`${theme}-${variation}`, 1200)).join('\n'), '');
      });
    }
  }
});
