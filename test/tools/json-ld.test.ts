/** What a page claims to machines, by `medicalWebPage` and by `npx flarewell json-ld`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { medicalWebPage, type MedicalWebPage } from '../../src/widgets/review/review.output.js';
import { jsonLd } from '../../tools/json-ld.js';
import { root } from '../../tools/run.js';

const doctor = '<dd data-fw-part="reviewer"><span class="fw-name">Dr Ines Weber</span>, <span class="fw-role">rheumatologist</span>, <a class="fw-registration" href="https://example.org/1">No. 1</a></dd>';
const reviewed = '<dd data-fw-part="reviewed"><time datetime="2026-10-01">1 October 2026</time></dd>';
const sources = `<ol>
<li><a href="https://www.nice.org.uk/guidance/ng193">Chronic pain</a>, NICE <small class="fw-kind is-guideline">guideline</small></li>
<li><a href="/blog/one">One</a> <small class="fw-kind is-blog">my blog</small></li>
<li>A book <small class="fw-kind is-book">book</small></li>
<li><a href="javascript:alert(1)">Two</a></li>
</ol>`;
const review = (...facts: string[]) => `<div class="fw-review" data-fw="review">\n<dl>\n${facts.join('\n')}\n</dl>\n${sources}\n</div>`;
const page = (body: string, head = '<title>A title</title>') => `<!doctype html>\n<html lang="de">\n<head>${head}</head>\n<body>\n<h1>Pain that <em>stays</em></h1>\n${body}\n</body></html>`;
const holderOf = (html: string) => parseHTML(page(html)).document.querySelector('.fw-review') as unknown as Element;

describe('the structured data of a review', () => {
  test('say what the page says: people, date, sources with their kinds', () => {
    const author = '<dd data-fw-part="author"><a class="fw-name" href="/amal">Amal Haddad</a>, <span class="fw-role">writer</span></dd><dd data-fw-part="author">and friends</dd>';
    const money = '<dd data-fw-part="publisher"><span class="fw-name">Pain Network</span></dd><dd data-fw-part="funding"><a class="fw-name" href="https://example.net/">Example Foundation</a>. No adverts.</dd>';
    assert.deepEqual(medicalWebPage(holderOf(review(author, doctor, reviewed, money)), { url: 'https://site.example/pain/', headline: 'Pain' }), {
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      url: 'https://site.example/pain/',
      headline: 'Pain',
      inLanguage: 'de',
      author: [{ '@type': 'Person', name: 'Amal Haddad', jobTitle: 'writer', url: 'https://site.example/amal' }, 'and friends'],
      reviewedBy: [{ '@type': 'Person', name: 'Dr Ines Weber', jobTitle: 'rheumatologist', identifier: 'No. 1', url: 'https://example.org/1' }],
      lastReviewed: '2026-10-01',
      publisher: [{ '@type': 'Organization', name: 'Pain Network' }],
      funder: [{ '@type': 'Organization', name: 'Example Foundation', url: 'https://example.net/' }],
      citation: [
        { '@type': 'CreativeWork', name: 'Chronic pain', genre: 'guideline', url: 'https://www.nice.org.uk/guidance/ng193' },
        { '@type': 'BlogPosting', name: 'One', genre: 'my blog', url: 'https://site.example/blog/one' },
        { '@type': 'Book', name: 'A book', genre: 'book' },
        { '@type': 'CreativeWork', name: 'Two' },
      ],
    });
  });

  test('have nothing that was not given', () => {
    const data = medicalWebPage(holderOf(review(doctor, reviewed)))!;
    assert.deepEqual(Object.keys(data), ['@context', '@type', 'inLanguage', 'reviewedBy', 'lastReviewed', 'citation']);
  });

  for (const [what, facts] of [
    ['nobody', [reviewed]],
    ['a name without a role', ['<dd data-fw-part="reviewer"><span class="fw-name">X</span></dd>', reviewed]],
    ['words alone', ['<dd data-fw-part="reviewer">Dr Weber, rheumatologist</dd>', reviewed]],
    ['a reviewer without a date', [doctor]],
    ['a date that is none', [doctor, '<dd data-fw-part="reviewed"><time>in May</time></dd>']],
  ] as const) {
    test(`are none for ${what}`, () => assert.equal(medicalWebPage(holderOf(review(...facts))), undefined));
  }
});

describe('npx flarewell json-ld', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flarewell-json-ld-'));
  after(() => rmSync(folder, { recursive: true }));

  function run(html: string, ...args: string[]) {
    writeFileSync(join(folder, 'page.html'), html);
    const [said, complaints]: [string[], string[]] = [[], []];
    const code = jsonLd(['page.html', ...args], folder, (line) => said.push(line), (line) => complaints.push(line));
    return { code, said: said.join('\n'), complaints: complaints.join('\n') };
  }
  const dataIn = (said: string) => JSON.parse(said.replace(/^<script type="application\/ld\+json">\n|\n<\/script>$/g, '')) as MedicalWebPage;

  test('prints what to paste, with the words and the address of the page', () => {
    const { code, said, complaints } = run(page(review(doctor, reviewed), '<title>A title</title><link rel="canonical" href="https://site.example/pain/">'));
    assert.deepEqual([code, complaints], [0, '']);
    const { url, headline, inLanguage, reviewedBy } = dataIn(said);
    assert.deepEqual([url, headline, inLanguage, reviewedBy.length], ['https://site.example/pain/', 'Pain that stays', 'de', 1]);
  });

  test('takes words and address that are given, and goes without where there are none', () => {
    const given = dataIn(run(page(review(doctor, reviewed)), '--url', 'https://site.example/a', '--headline', 'B').said);
    assert.deepEqual([given.url, given.headline], ['https://site.example/a', 'B']);
    const bare = dataIn(run(review(doctor, reviewed)).said);
    assert.deepEqual([bare.url, bare.headline], [undefined, undefined]);
  });

  test('cannot be made to end its script', () => {
    const { said } = run(page(review(doctor.replace('Dr Ines Weber', '&lt;/script>&lt;!--&lt;script>'), reviewed)));
    assert.equal(said.match(/<\/?script|<!--/g)?.length, 2);
    assert.equal(dataIn(said).reviewedBy[0]!.name, '</script><!--<script>');
  });

  const none = '<dd class="is-none" data-fw-part="reviewer">Not medically reviewed</dd>';
  const later = '<dd data-fw-part="reviewed"><time datetime="2199-01-01">later</time></dd>';
  for (const [what, html, line, why] of [
    ['a page without the widget', page('<p>x</p>'), 1, /there is no fw-review/],
    ['a page with two', page(review(doctor, reviewed) + review(doctor, reviewed)), 17, /more than one/],
    ['no reviewer', page(review(reviewed)), 6, /names no reviewer/],
    ['nobody', page(review('<dt>Review</dt>', none)), 9, /says that nobody has/],
    ['a reviewer who is not marked', page(review('<dt>Review</dt>', '<dd data-fw-part="reviewer">Dr X</dd>', reviewed)), 9, /no name of a reviewer is marked/],
    ['a reviewer without a role', page(review('<dd data-fw-part="reviewer"><span class="fw-name">X</span></dd>', reviewed)), 8, /has no role/],
    ['a reviewer without a date', page(review(doctor)), 8, /no day of the review/],
    ['a review that is yet to come', page(review(doctor, later)), 9, /yet to come/],
  ] as const) {
    test(`ends with 1 and says where and why: ${what}`, () => {
      const { code, said, complaints } = run(html);
      assert.deepEqual([code, said], [1, '']);
      assert.ok(complaints.startsWith(`page.html:${line}: nothing to claim: `), complaints);
      assert.match(complaints, why);
    });
  }

  test('ends with 2 when it is called wrongly', () => {
    const quiet = () => {};
    for (const args of [[], ['a.html', 'b.html'], ['nothing.html'], ['--what'], ['page.html', '--url', 'pain'], ['page.html', '--url', 'javascript:x']]) assert.equal(jsonLd(args, folder, quiet, quiet), 2, args.join(' '));
    assert.equal(jsonLd(['--help'], folder, quiet, quiet), 0);
  });

  test('is a command of the package', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', `${root}tools/flarewell.ts`, 'json-ld', '--help'], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /npx flarewell json-ld <page\.html>/);
  });
});
