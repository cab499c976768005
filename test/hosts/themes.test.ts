import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from '../../tools/run.js';
import { openSite, ready, TAG, withoutChromium, type Site } from './site.js';

const questions = Array.from({ length: 8 }, (_, n) => `<details${n === 1 ? ' open' : ''}>
<summary>${n === 2 ? '<h3>A question inside a heading that is long enough to need two lines on a phone</h3>' : `Question ${n} of several?`}</summary>
<p>Answer ${n}, with <a href="#">a link</a>.</p>
<ul><li>One point</li><li>Another</li></ul>
</details>`).join('\n');
const snippet = `<div class="fw-faq" data-fw="faq">
<h3 class="fw-safety">When to get help now</h3>
<p>Chest pain: call.</p>
${questions}
</div>
<div class="fw-comparison-table" data-fw="comparison-table">
<table>
<caption>Two names compared</caption>
<thead><tr><th>Feature</th><th>Inomyalgia <small class="fw-recognition">Not listed in ICD-11</small></th><th>Fibromyalgia</th></tr></thead>
<tbody class="is-different">
<tr><th colspan="3">How they are said to differ</th></tr>
<tr><th>Where it hurts</th><td>Local and deep <small class="fw-certainty is-disputed">disputed</small></td><td></td></tr>
</tbody>
<tbody class="is-shared">
<tr><th colspan="3">What they share</th></tr>
<tr><th>Sleep</th><td colspan="2">Unrefreshing in both <small class="fw-source"><a href="#">Source</a></small></td></tr>
</tbody>
</table>
</div>`;

const folders = [fileURLToPath(new URL('themes/', import.meta.url)), resolve(root, process.env.HOSTS_DIR ?? '../shared/hosts', 'themes')];
const themes = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => join(folder, name)));

/** Everything about the look that can be right or wrong whatever the theme; runs in the page. */
function faultsOf(wide: boolean): string[] {
  const faults: string[] = [];
  const fault = (wrong: unknown, what: string) => void (wrong && faults.push(what));
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
  const paint = (colors: string[]): number[] => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 1, 1);
    for (const color of colors) {
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const light = (rgb: number[]) => rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0);
  const contrast = (element: Element, pseudo?: string): number => {
    const under: string[] = [];
    for (let node: Element | null = element; node; node = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null) under.unshift(getComputedStyle(node).backgroundColor);
    const [one, other] = [light(paint([...under, getComputedStyle(element, pseudo).color])), light(paint(under))].sort((a, b) => b - a);
    return (one! + 0.05) / (other! + 0.05);
  };
  const shown = (element: Element) => element.getClientRects().length > 0;

  for (const summary of document.querySelectorAll('.fw-faq summary')) {
    const { display, listStyleType } = getComputedStyle(summary);
    fault(display !== 'list-item' || listStyleType === 'none', `the summary "${summary.textContent}" has no marker (${display}, ${listStyleType})`);
    fault(summary.getBoundingClientRect().height < 44, `the summary "${summary.textContent}" is ${summary.getBoundingClientRect().height} px high`);
    fault(contrast(summary, '::before') < 4.5, `"Show" has a contrast of ${contrast(summary, '::before').toFixed(2)}`);
    const { left, right } = summary.getBoundingClientRect();
    const around = summary.parentElement!.getBoundingClientRect();
    fault(left < around.left - 1 || right > around.right + 1, `the summary "${summary.textContent}" sticks out of its question`);
  }
  const table = document.querySelector('table')!;
  // Below this width in its own type a table stacks, however wide the window is.
  if (wide && table.parentElement!.clientWidth > 34 * parseFloat(getComputedStyle(table).fontSize)) {
    fault(getComputedStyle(table).display !== 'table', `the table is displayed as ${getComputedStyle(table).display}`);
    const [feature, first, second] = [...table.rows[2]!.cells].map((cell) => cell.getBoundingClientRect());
    fault(feature!.top !== first!.top || first!.top !== second!.top || first!.left >= second!.left, 'the cells of a row do not stand side by side');
    const heads = [...table.rows[0]!.cells].map((cell) => cell.getBoundingClientRect().left);
    fault(Math.abs(heads[1]! - first!.left) > 1, 'a cell does not stand below its heading');
  }
  for (const cell of table.querySelectorAll('th,td')) {
    fault(shown(cell) && cell.scrollWidth > cell.clientWidth + 1, `the cell "${cell.textContent}" is cut off`);
    if (cell.matches('[data-fw-empty]')) fault(contrast(cell, '::after') < 4.5, `"Not known" has a contrast of ${contrast(cell, '::after').toFixed(2)}`);
  }
  // How well an author's words can be read is the theme's concern, as long as nothing of ours makes it worse.
  for (const heading of document.querySelectorAll('thead th,summary > h3')) fault(contrast(heading) < 3, `the heading "${heading.textContent}" has a contrast of ${contrast(heading).toFixed(2)}`);
  for (const holder of document.querySelectorAll('[data-fw-ready]')) {
    const { shadowRoot } = holder.shadowRoot!.firstElementChild!;
    for (const control of shadowRoot!.querySelectorAll('button,select,input,label')) {
      if (!shown(control)) continue;
      const { width, height } = control.getBoundingClientRect();
      const name = `${control.localName} "${control.textContent!.trim().slice(0, 30)}"`;
      fault(control.localName !== 'label' && (height < 44 || width < 44), `the ${name} is ${width} × ${height} px`);
      fault(control.localName === 'button' && control.scrollWidth > control.clientWidth + 1, `the ${name} is cut off`);
      fault(contrast(control) < 4.5, `the ${name} has a contrast of ${contrast(control).toFixed(2)}`);
    }
  }
  return faults;
}

describe('In the style sheets of themes', { skip: withoutChromium, timeout: 1_200_000 }, () => {
  let site: Site;
  before(async () => void (site = await openSite()));
  after(() => site?.close());

  for (const file of themes) {
    const name = file.split('/').pop()!.replace('.html', '');
    const theme = readFileSync(file, 'utf8');
    const page = (widget: string) => theme.replace('<!--WIDGET-->', () => widget).replace('</head>', () => `${TAG}</head>`);
    for (const [size, width] of [['a desk', 1200], ['a phone of 320 px', 320]] as const) {
      test(`both widgets keep their structure, targets and contrast at ${size}: ${name}`, async () => {
        const window = { viewport: { width, height: 900 } };
        const visit = await site.visit(page(snippet), { window });
        await ready(visit.page, 2);
        // A widget in sight takes on its look when the reader first does something.
        await visit.page.keyboard.press('Shift');
        await visit.page.waitForFunction(() => !document.querySelector('[data-fw-arriving]'));
        await visit.page.waitForTimeout(200);
        if (process.env.SHOTS_DIR) {
          mkdirSync(process.env.SHOTS_DIR, { recursive: true });
          await visit.page.screenshot({ path: join(process.env.SHOTS_DIR, `${name}-${width}.png`), fullPage: true });
        }
        assert.deepEqual(await visit.page.evaluate(faultsOf, width > 1000), []);
        const overflow = await visit.page.evaluate(() => document.documentElement.scrollWidth);
        // Some themes are wider than a phone by themselves.
        const bare = await site.visit(page('<p>Nothing here.</p>'), { window });
        assert.ok(overflow <= Math.max(width, await bare.page.evaluate(() => document.documentElement.scrollWidth)), `${overflow} px wide`);
        await visit.page.context().close();
        await bare.page.context().close();
      });
    }
  }
});
