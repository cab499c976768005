/** Content that publishers paste, translated: from HTML to XLIFF and back to the same HTML in other words. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import fc from 'fast-check';
import { comesBack, contentUnits, translatedContent } from '../../tools/l10n/content-units.js';
import { readXliff } from '../../tools/l10n/xliff.js';
import { root } from '../../tools/run.js';
import { project, unit, xliff } from './l10n-project.js';

const textsOf = (html: string) => contentUnits(html, 'faq').units.map(({ id, text }) => `${id}: ${text}`);

describe('the texts of some HTML', () => {
  for (const [what, html, texts] of [
    ['are its paragraphs, by the id around them', '<div><p>One</p><details id="q"><summary>What?</summary><p>Two</p><p>Three</p></details></div>', ['faq/p: One', 'faq/q/summary: What?', 'faq/q/p: Two', 'faq/q/p-2: Three']],
    ['keep inline tags, without their attributes', '<p>See <a href="https://x.org" onclick="x">the <em>page</em></a>.</p>', ['faq/p: See <a>the <em>page</em></a>.']],
    ['number tags that are alike but not the same', '<p><a href="a">A</a>, <a href="b">B</a> and <a href="a">A</a></p>', ['faq/p: <a1>A</a1>, <a2>B</a2> and <a1>A</a1>']],
    ['end where a list begins', '<ul><li>Arms <b>or</b> legs<ul><li>sore</li></ul>and more</li></ul>', ['faq/li: Arms <b>or</b> legs', 'faq/li-2: sore', 'faq/li-3: and more']],
    ['are also in attributes that people read', '<p><img src="a.png" alt="A hand"> x</p><div aria-label="List"></div>', ['faq/p: <img> x', 'faq/img@alt: A hand', 'faq/div@aria-label: List']],
    ['are not what nobody translates', '<p translate="no">Flarewell</p><script>var x = "y"</script><style>p{}</style><p>12 – 13</p><p> </p>', []],
    ['are one line each', '<p>one\n   two<br>three</p>', ['faq/p: one two<br>three']],
    ['are decoded', '<p>Q&amp;A &lt; 5&nbsp;days</p>', ['faq/p: Q&A < 5\u00a0days']],
  ] as const)
    test(what, () => assert.deepEqual(textsOf(html).sort(), [...texts].sort()));

  test('say where they stand', () => {
    const [first, second] = contentUnits('<h3>Head</h3>\n\n<p>Text</p>', 'faq').units;
    assert.deepEqual([first!.line, first!.desc, second!.line], [1, 'In faq. A heading.', 3]);
  });

  for (const folder of readdirSync(`${root}src/content`)) {
    for (const file of readdirSync(`${root}src/content/${folder}`).filter((name) => name.endsWith('.html'))) {
      test(`${folder}/${file} is the same where every text is translated by itself, but for its language`, () => {
        const html = readFileSync(`${root}src/content/${folder}/${file}`, 'utf8');
        const source = contentUnits(html, file);
        const text = new Map(source.units.map((unit) => [unit.id, unit.text]));
        assert.ok(text.size > 3 && text.size === source.units.length);
        assert.equal(translatedContent(html, source, 'de', (id) => text.get(id)!).replaceAll(' lang="de"', ''), html);
      });
    }
  }

  test('come back as they were, however elements stand in each other', () => {
    const { blocks } = fc.letrec<{ inline: string; block: string; inlines: string; blocks: string }>((tie) => ({
      inline: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('words', ' ', '&amp;', '&nbsp;', '\n', '<br>', '<img alt="q">', '<!-- c -->', '5 &lt; 6'),
        fc.tuple(fc.constantFrom(['<b>', '</b>'], ['<i class="x">', '</i>'], ['<span>', '</span>'], ["<span lang='de'>", '</span>']), tie('inlines')).map(([[open, close], inside]) => open + inside + close),
      ),
      inlines: fc.array(tie('inline'), { maxLength: 4 }).map((parts) => parts.join('')),
      block: fc.oneof(
        { depthSize: 'small' },
        tie('inlines').map((inside) => `<p>${inside}</p>`),
        fc.tuple(fc.constantFrom('div', 'section', 'details', 'blockquote', 'div id="here"'), tie('blocks')).map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`),
        fc.array(fc.oneof(tie('inlines'), tie('blocks')), { minLength: 1, maxLength: 3 }).map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
      ),
      blocks: fc.array(tie('block'), { maxLength: 3 }).map((parts) => parts.join('')),
    }));
    fc.assert(fc.property(blocks, (html) => assert.ok(comesBack(html, contentUnits(html, 'x')), html)), { numRuns: 400 });
  });

  test('are not taken for whole where tags are not closed where they were opened, and reading never throws', () => {
    assert.equal(comesBack("<a href='y'><p>One<a href='y'>", contentUnits("<a href='y'><p>One<a href='y'>", 'x')), false);
    const piece = fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<a href="x">', '</a>', '<ul><li>', '</li>', 'words', '&lt;b&gt;', '<br>', '<table>', '<td>', '<svg>', '<!--', '-->', '</div>', '<div id=i>', '<');
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => void comesBack(pieces.join(''), contentUnits(pieces.join(''), 'x'))));
  });
});

describe('a translation of some HTML', () => {
  const html = '<div class="fw-faq">\n<h3 id="q">What?</h3>\n<p>See <a href="https://x.org">here</a> &amp; there.</p>\n</div>';
  const source = contentUnits(html, 'faq');
  const translate = (paragraph: string, locale = 'pl', note?: string) => translatedContent(html, source, locale, (id) => (id.endsWith('h3') ? 'Co?' : paragraph), note);

  test('has its language and direction on it, and a note at its end', () => {
    assert.equal(translate('Zob. <a>tu</a>', 'pl', 'Nie sprawdzono.'), '<div lang="pl" class="fw-faq">\n<h3 id="q">Co?</h3>\n<p>Zob. <a href="https://x.org">tu</a></p>\n<p class="fw-source">Nie sprawdzono.</p>\n</div>');
    assert.match(translate('x', 'fa'), /^<div lang="fa" dir="rtl" class="fw-faq">/);
  });

  test('has its attributes translated too, also within a sentence', () => {
    const picture = '<p>A <a href="x" title="More">hand <img src="a.png" alt="A hand"></a></p>';
    const units = contentUnits(picture, 'faq');
    assert.equal(translatedContent(picture, { ...units, roots: [] }, 'de', (id) => ({ 'faq/a@title': 'Mehr "hier"', 'faq/img@alt': 'Eine Hand' })[id] ?? '<a><img> Hand</a> hier'), '<p><a href="x" title="Mehr &quot;hier&quot;"><img src="a.png" alt="Eine Hand"> Hand</a> hier</p>');
  });

  test('holds no markup beyond that of the source, whatever a translation says', () => {
    for (const hostile of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:x">y</a>', '<a onclick=x>y</a>', '&lt;script&gt;', '<svg/onload=x>', '"><b>']) {
      const made = parseFragment(translate(hostile));
      assert.doesNotMatch(serialize(made), /<(script|img|svg|b)\b|<[^>]*(onclick|onerror|javascript)/, hostile);
    }
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', 'a', 'b', '"', "'", '=', ' ', '&', 'script', 'x') }), (any) => {
        const tags = [...serialize(parseFragment(translate(any))).matchAll(/<([a-z]+)([^>]*)>/g)].map(([, name, attributes]) => name! + attributes!);
        for (const tag of tags) assert.match(tag, /^(div lang="pl" class="fw-faq"|h3 id="q"|p|a href="https:\/\/x\.org")$/);
      }),
    );
  });
});

describe('l10n with content', () => {
  const faq = '<div>\n<h3 id="what">What is it?</h3>\n<p>A <a href="https://x.org">word</a>.</p>\n</div>\n';
  const files = { 'src/content/pain/faq.html': faq };
  const good = (extra = '') =>
    xliff('de', {
      original: 'pain',
      units: [
        unit('translation-note', 'Translated from English. No clinician has reviewed this translation.', '<target>Übersetzt, ungeprüft.</target>'),
        unit('faq/what/h3', 'What is it?', '<target>Was ist das?</target>'),
        unit('faq/p', 'A &lt;a&gt;word&lt;/a&gt;.', '<target>Ein &lt;a&gt;Wort&lt;/a&gt;.</target>'),
        extra,
      ].join(''),
    });

  test('begins a file in reading order, for one pack or for all', () => {
    const { l10n, read, path } = project(files);
    assert.equal(l10n('extract', 'pain/pl').code, 0);
    assert.deepEqual(readdirSync(`${path}/locales`), ['pain']);
    assert.deepEqual(readXliff(read('locales/pain/pl.xlf')).units.map(({ id, source }) => `${id}: ${source}`), [
      'translation-note: Translated from English. No clinician has reviewed this translation.',
      'faq/what/h3: What is it?',
      'faq/p: A <a>word</a>.',
    ]);
    assert.match(read('locales/pain/pl.xlf'), /original="pain"/);
    assert.equal(l10n('extract', 'other/pl').code, 1);
  });

  test('writes the same HTML in the other language, and says that nobody has reviewed it until somebody has', () => {
    const { l10n, read, write } = project({ ...files, 'locales/pain/de.xlf': good() });
    assert.equal(l10n('build').code, 0);
    const path = 'src/content/pain/de/faq.html';
    assert.equal(read(path), '<div lang="de">\n<h3 id="what">Was ist das?</h3>\n<p>Ein <a href="https://x.org">Wort</a>.</p>\n<p class="fw-source">Übersetzt, ungeprüft.</p>\n</div>\n');
    write('locales/pain/de.xlf', good().replaceAll('<trans-unit ', '<trans-unit approved="yes" '));
    l10n('build');
    assert.doesNotMatch(read(path), /ungeprüft/);
  });

  test('never writes half a file: what was there stays, and what was not is not', () => {
    const { l10n, read, write, path } = project({ ...files, 'locales/pain/de.xlf': good() });
    l10n('build');
    const before = read('src/content/pain/de/faq.html');
    for (const bad of [good().replace('Was ist das?', ''), good().replace('Wort&lt;/a&gt;', 'Wort'), '<xliff']) {
      write('locales/pain/de.xlf', bad);
      l10n('build');
      assert.equal(read('src/content/pain/de/faq.html'), before);
    }
    write('locales/pain/pl.xlf', xliff('pl', { original: 'pain' }));
    l10n('build');
    assert.deepEqual(readdirSync(`${path}/src/content/pain`), ['de', 'faq.html']);
  });

  test('follows a text to its new place, and keeps one that is gone for the day it comes back', () => {
    const { l10n, read, write } = project({ ...files, 'locales/pain/de.xlf': good() });
    write('src/content/pain/faq.html', faq.replace('<p>', '<p>New.</p>\n<p>').replace('<h3 id="what">What is it?</h3>\n', ''));
    l10n('extract');
    const units = () => readXliff(read('locales/pain/de.xlf')).units;
    assert.deepEqual(units().map(({ id, target }) => [id, target]).slice(1), [['faq/p', undefined], ['faq/p-2', 'Ein <a>Wort</a>.']]);
    assert.match(read('locales/attic/pain/de.xlf'), /What is it\?[^]*Was ist das\?/);
    assert.equal(l10n('check').lines.filter((line) => !line.includes('missing-translation') && !line.includes('out-of-date') && !line.includes('can be shown')).length, 0);

    write('src/content/pain/faq.html', faq.replace('id="what"', 'id="other"'));
    l10n('extract');
    assert.deepEqual(units().map(({ id, target }) => [id, target]).slice(1), [['faq/other/h3', 'Was ist das?'], ['faq/p', 'Ein <a>Wort</a>.']]);
    assert.equal(l10n('check').lines.some((line) => line.includes('attic')), false);
  });

  test('asks to look again at what was translated from other English', () => {
    const { l10n, read, write } = project({ ...files, 'locales/pain/de.xlf': good() });
    write('src/content/pain/faq.html', faq.replace('What is it?', 'What is that?'));
    l10n('extract');
    assert.match(read('locales/pain/de.xlf'), /<target state="needs-review-translation">Was ist das\?<\/target>\n.*\n.*The English was: What is it\?</);
    l10n('build');
    assert.match(read('src/content/pain/de/faq.html'), /Was ist das\?/, 'stale is better than English');
  });

  test('refuses content whose words look like markup, by file and line', () => {
    const { l10n } = project({ 'src/content/pain/faq.html': '<p>One</p>\n<p>Write &lt;b&gt; so</p>', 'src/content/other/faq.html': '<a href="y"><p>One<a href="z">' });
    const { code, lines } = l10n('extract', 'pl');
    assert.equal(code, 1);
    for (const about of [/^src\/content\/pain\/faq\.html:2 tag-order \[faq\/p-2\]/, /^src\/content\/other\/faq\.html:1 html /])
      assert.ok(lines.some((line) => about.test(line)), lines.join('\n'));
  });

  test('removes what it wrote for a language that is gone, and never what somebody else wrote', () => {
    const own = { 'src/content/pain/fr/faq.html': 'by hand', 'src/content/pain/drafts/new.html': 'draft', 'src/content/pain/pl/faq.html': 'by hand' };
    const { l10n, read, path } = project({ ...files, ...own, 'locales/pain/de.xlf': good(), 'locales/pain/pl.xlf': good().replaceAll('"de"', '"pl"') });
    const { code, lines } = l10n('build');
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /src\/content\/pain\/pl\/faq\.html:1 own-file Somebody else wrote this file/);
    assert.match(read('src/content/pain/de/faq.html'), /Wort/);
    rmSync(`${path}/locales/pain/de.xlf`);
    assert.ok(l10n('check').lines.some((line) => line.startsWith('src/content/pain/de/faq.html:1 out-of-date')));
    assert.ok(l10n('build').lines.includes('src/content/pain/de/faq.html removed'));
    for (const [file, text] of Object.entries(own)) assert.equal(read(file), text);
  });

  test('gives no text the translation of another that stood in its place', () => {
    const list = (...points: string[]) => `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
    const { l10n, read, write } = project({ 'src/content/pain/faq.html': list('Rest is fine.', 'Drink water.') });
    l10n('extract', 'pain/de');
    const translated = read('locales/pain/de.xlf').replace(/(Rest is fine\.|Drink water\.)<\/source>/g, (_, text: string) => `${text}</source><target>${text === 'Drink water.' ? 'Wasser trinken.' : 'Ruhe ist gut.'}</target>`);
    write('locales/pain/de.xlf', translated);
    write('src/content/pain/faq.html', list('Call an ambulance.', 'Drink much water.'));
    l10n('extract');
    const units = readXliff(read('locales/pain/de.xlf')).units.slice(1);
    assert.deepEqual(units.map(({ source, target }) => [source, target]), [['Call an ambulance.', undefined], ['Drink much water.', 'Wasser trinken.']]);
    assert.match(read('locales/attic/pain/de.xlf'), /Ruhe ist gut/);
    assert.match(l10n('check').lines.join('\n'), /hint english-changed \[faq\/li-2\] It was translated from "Drink water\."; the English is now: "Drink much water\."/);
  });

  test('translates sentences with line breaks, pictures and braces, and leaves alone what nobody translates', () => {
    const { l10n, read, write } = project({ 'src/content/pain/faq.html': '<h2>Top</h2>\n<div lang="en" dir="ltr"><p>One<br>two <img alt="A hand"> {x} <b translate="no">ICD</b></p></div>\n<script>{"a": "b"}</script>' });
    assert.equal(l10n('extract', 'pain/fa').code, 0);
    const persian: Record<string, string> = { 'translation-note': 'N', 'faq/h2': 'ب', 'faq/p': 'الف&lt;br&gt;ب &lt;img&gt; {x} &lt;x&gt;', 'faq/img@alt': 'دست' };
    write('locales/pain/fa.xlf', read('locales/pain/fa.xlf').replace(/(<trans-unit id="([^"]+)"[^]*?<\/source>)/g, (_, before: string, id: string) => `${before}<target>${persian[id]}</target>`));
    const { code, lines } = l10n('build');
    assert.equal(code, 0, lines.join('\n'));
    assert.equal(
      read('src/content/pain/fa/faq.html'),
      '<h2 lang="fa" dir="rtl">ب</h2>\n<div lang="fa" dir="rtl"  ><p>الف<br>ب <img alt="دست"> {x} <b translate="no">ICD</b></p>\n<p class="fw-source">N</p></div>\n<script>{"a": "b"}</script>',
    );
  });

  test('marks the words that must be neither milder nor stronger', () => {
    const { units } = contentUnits('<div class="fw-care-card"><h3>Call</h3></div><p>Text</p>', 'x');
    assert.deepEqual(units.map(({ desc }) => desc.startsWith('Safety words')), [true, false]);
  });
});
