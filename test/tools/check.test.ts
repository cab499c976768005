import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { checkPage, told } from '../../src/check/check-page.js';
import { checkedWidgets } from '../../src/check/checked-widgets.js';
import { widgetTable } from '../../src/loader/widget-table.js';
import { parsePage } from '../../tools/check/parse-page.js';
import { root } from '../../tools/run.js';
import { pages, short } from '../check/pages.js';
import { tree } from '../rules/random-tree.js';

const whole = (html: string) => `<!doctype html><html lang="en"><body>${html}`;

test('each widget of the table is checked: src/check/checked-widgets.ts has its row', () => {
  assert.deepEqual(Object.keys(checkedWidgets).sort(), Object.keys(widgetTable).sort());
});

describe('the check of a page without a browser', () => {
  for (const { what, html, found } of pages) {
    test(`finds in ${what}: ${found.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(checkPage(parsePage(whole(html)).document).map(short), found));
  }

  test('gives a result for any tree, in either parser', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(...Object.keys(widgetTable), 'fqa'), (html, name) => {
        const text = whole(`<div data-fw="${name}">${html}</div>${html}`);
        for (const page of [parsePage(text).document, parseHTML(text).document as unknown as Document]) {
          const before = page.toString();
          for (const finding of checkPage(page)) assert.doesNotMatch(told(finding), /undefined/);
          assert.equal(page.toString(), before);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a page as the check reads it', () => {
  const bodyOf = (text: string) => parsePage(`<!doctype html>${text}`).document.body;

  test('is what a browser makes of it', () => {
    assert.equal(bodyOf('<p>a<p>b<table><tr><td>c').innerHTML, '<p>a</p><p>b</p><table><tbody><tr><td>c</td></tr></tbody></table>');
    assert.equal(bodyOf('<p>&lt;b&gt; &amp; &eacute;').textContent, '<b> & é');
  });

  test('knows the line of each tag', () => {
    const { document, lineOf } = parsePage('<!doctype html>\n<body>\n<div\n class="a">\n\n<p>x\n<p>y</div>');
    const lines = [...document.querySelectorAll('div,p')].map(lineOf);
    assert.deepEqual(lines, [3, 6, 7]);
  });

  test('gives what has no tag the line of what is around it', () => {
    const { document, lineOf } = parsePage('\n\n<table>\n<tr><td>x</table>');
    assert.equal(lineOf(document.querySelector('tbody')!), 3);
    assert.equal(lineOf(document.documentElement), 1);
  });

  test('may be anything', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<', '>', '/', '"', '=', 'svg', 'p', ' ', 'a:b', '<!--', '&', '\0', '<template>', '<svg><title>', '<fw-faq>', 'é')), (parts) => {
        const text = parts.join('');
        const { document, lineOf } = parsePage(text);
        checkPage(document);
        for (const element of document.querySelectorAll('*')) assert.ok(lineOf(element) >= 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('npm run check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flarewell-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return name;
  };
  const check = (...files: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), `${root}tools/check.ts`, ...files], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
    });
    return { status, stdout, stderr };
  };

  test('prints file, line, severity, code and sentences, and ends with 1 for an error', () => {
    const { status, stdout } = check(file('bad.html', '<p>Hello</p>\n<div data-fw="accordian"></div>\n'));
    assert.match(stdout, /^bad\.html:2: error misspelt: <div> names no widget: “accordian” .+ Did you mean “faq”\?$/m);
    assert.equal(status, 1);
  });

  test('ends with 0 where there is only advice', () => {
    const { status, stdout } = check(file('good.html', '<!doctype html><html lang="en"><div data-fw="faq"><h2>Why?</h2>\n<p>Nobody knows.</p></div>'));
    assert.match(stdout, /^good\.html:1: advice no-care-card: /m);
    assert.equal(status, 0);
  });

  test('says which file it cannot read, and goes on', () => {
    const { status, stdout, stderr } = check('gone.html', file('fine.html', '<p>Fine</p>'));
    assert.match(stderr, /^gone\.html: cannot be read/m);
    assert.match(stdout, /^2 files, 0 errors, advice: 0$/m);
    assert.equal(status, 2);
  });

  test('without a file says how to use it', () => {
    const { status, stdout } = check();
    assert.match(stdout, /npm run check -- page\.html/);
    assert.equal(status, 2);
  });

  test('says of a snippet nothing that only the page around it can have', () => {
    const snippet = '<div data-fw="faq"><h2>Why?</h2>\n<p>Nobody knows. <a href="#sources">Sources</a></p></div>';
    assert.doesNotMatch(check(file('snippet.html', snippet)).stdout, /no-lang|dead-link/);
    assert.match(check(file('page.html', `<!doctype html>\n${snippet}`)).stdout, /^page\.html:2: advice no-lang: [^]+^page\.html:3: error dead-link: .+“#sources”.+\n {4}A tired reader/m);
  });

  test('says of ready-made content, file by file, nothing that stands in another file', () => {
    const folder = `${root}src/content/inomyalgia/`;
    const files = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => folder + name);
    assert.match(check('--today', '2026-11-27', ...files).stdout, /^\d+ files, 0 errors, advice: 0$/m);
  });

  test('takes code in Markdown for what it is, and keeps the numbers of its lines', () => {
    const post = '# Post\n\n```html\n<div data-fw="accordian"></div>\n```\n\n<div data-fw="accordeon"></div>\n';
    assert.match(check(file('post.md', post)).stdout, /^post\.md:7: error misspelt: .+\n.+\n1 file, 1 error, advice: 0$/m);
  });

  test('leaves out advice where that is asked for, and counts it', () => {
    const { status, stdout } = check('--errors', file('advice.html', '<!doctype html><html lang="en"><div data-fw="faq"><h2>Why?</h2>\n<p>Nobody knows.</p></div>'));
    assert.equal(stdout.trim(), '1 file, 0 errors, advice: 1');
    assert.equal(status, 0);
  });

  test('speaks JSON to other programs', () => {
    const { stdout } = check('--json', file('json.html', '<div data-fw="fqa"></div>'));
    const { line, code, severity, source } = JSON.parse(stdout);
    assert.deepEqual({ line, code, severity, source }, { line: 1, code: 'misspelt', severity: 'error', source: 'Flarewell’s own decision' });
  });

  test('takes checks for as old as the widget on the page does, or as its author says', () => {
    const line = (attributes: string) => `<div class="fw-support" data-fw="support"${attributes}><h2>Help</h2>\n<ul><li>x <small class="fw-source">Checked <time datetime="2026-11-20">then</time></small></li></ul></div>`;
    const told = (attributes: string) => check('--today', '2027-06-20', file('lines.html', line(attributes))).stdout.match(/check-again: .+ more than (\d+) months/)?.[1];
    assert.deepEqual(['', ' data-fw-months="3"', ' data-fw-months="12"', ' data-fw-months="soon"'].map(told), ['6', '3', undefined, '6']);
  });

  test('looks at dates as on the day that it is given', () => {
    file('dated.html', '<div data-fw="faq"><h2>Why?</h2>\n<p>Nobody knows. <small class="fw-source">Checked <time datetime="2026-11-20">20 November 2026</time></small></p></div>');
    assert.doesNotMatch(check('--today', '2028-11-20', 'dated.html').stdout, /check-again/);
    assert.match(check('--today', '2028-11-22', 'dated.html').stdout, /^dated\.html:2: advice check-again/m);
    assert.match(check('--today', 'tomorrow', 'dated.html').stderr, /2027-01-31/);
  });

  test('ends with 2 for an option that it does not know, and for a folder', () => {
    assert.equal(check('--wrong').status, 2);
    assert.equal(check('.').status, 2);
  });
});

test('what the check needs is what package.json names', () => {
  const { devDependencies, scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  assert.ok(devDependencies.parse5);
  assert.match(scripts.check, /tools\/check\.ts$/);
});
