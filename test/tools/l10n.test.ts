import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { writeCatalogue } from '../../tools/l10n/catalogues.js';
import { ended, root } from '../../tools/run.js';
import { textProblems } from '../../tools/l10n/text-rules.js';
import { readXliff, UnreadableFile, writeXliff, type Unit } from '../../tools/l10n/xliff.js';
import { found, FOUND, goodFound, project, show, SHOW, source, tool, tsx, unit, widget, WIDGET, xliff } from './l10n-project.js';

/** A widget that counts. */
const counting = `import { LanguageController } from '../../behaviors/language.js';
import { plural } from '../../locale/plural.js';
export const rows = (l10n: LanguageController, n: number) => plural(l10n, n, { one: '{n} row', other: '{n} rows' }, { id: 'a.rows', desc: 'Below a table.' });
`;

describe('l10n extract', () => {
  test('begins a file, and the file says all a translator needs and nothing that churns', () => {
    const { l10n, read } = project({ [WIDGET]: source });
    assert.equal(l10n('extract', 'pl').code, 0);
    assert.equal(
      read('locales/ui/pl.xlf'),
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="ui" source-language="en" target-language="pl" datatype="plaintext">
    <body>
      <trans-unit id="a.found" xml:space="preserve">
        <source>{n} of {total} &lt;b&gt;found&lt;/b&gt;</source>
        <note from="developer">Announced.</note>
      </trans-unit>
      <trans-unit id="a.show" xml:space="preserve" maxwidth="20" size-unit="char">
        <source>Show all</source>
        <note from="developer">A button. Max 20 characters.</note>
      </trans-unit>
    </body>
  </file>
</xliff>
`,
    );
  });

  test('asks for one text for each plural category of the language, with numbers to try it with', () => {
    const { l10n, read, write } = project({ [WIDGET]: counting, 'src/widgets/sample/more.ts': widget({ 'a.show': SHOW }) });
    assert.equal(l10n('extract', 'pl', 'ja').code, 0);
    const notesOf = (locale: string) =>
      readXliff(read(`locales/ui/${locale}.xlf`)).units.filter(({ id }) => id !== 'a.show').map(({ id, source, notes }) => `${id}: ${source} (${notes[0]!.text})`);
    assert.deepEqual(notesOf('ja'), ['a.rows#other: {n} rows (Below a table. This text is for 0, 1, 2, 3, 4, 5 ….)']);
    assert.deepEqual(notesOf('pl'), [
      'a.rows#one: {n} row (Below a table. This text is for 1 alone.)',
      'a.rows#few: {n} rows (Below a table. This text is for 2, 3, 4, 22, 23, 24 ….)',
      'a.rows#many: {n} rows (Below a table. This text is for 0, 5, 6, 7, 8, 9 ….)',
      'a.rows#other: {n} rows (Below a table. This text is for 1.5, 0.5.)',
    ]);
    const forms = { few: '{n} wiersze', many: '{n} wierszy', one: 'jeden wiersz', other: '{n} wiersza' };
    const units = (said: Record<string, string>) => show('Pokaż') + Object.entries(said).map(([category, text]) => unit(`a.rows#${category}`, '', `<target>${text}</target>`)).join('');
    write('locales/ui/pl.xlf', xliff('pl', { units: units(forms) }));
    l10n('build');
    assert.match(read('src/locale/catalogues/pl.ts'), /'a.rows': \{ few: '\{n\} wiersze', many: '\{n\} wierszy', one: 'jeden wiersz', other: '\{n\} wiersza' \},/);

    // "one" holds for 1 alone, so the number may be a word; "few" needs it. And half a plural is none.
    write('locales/ui/pl.xlf', xliff('pl', { units: units({ ...forms, few: 'kilka wierszy' }) }));
    const { lines } = l10n('build');
    assert.match(lines.join('\n'), /placeholder-missing \[a\.rows#few\]/);
    assert.doesNotMatch(read('src/locale/catalogues/pl.ts'), /wiersz/);
  });

  test('follows the source: new, changed, vanished, moved', () => {
    const { l10n, read, write } = project({
      [WIDGET]: widget({ 'a.kept': ['Kept', 'Note.'], 'a.changed': ['Before', 'Note.'], 'a.gone': ['Gone', 'Note.'] }),
      'locales/ui/pl.xlf': xliff('pl', {
        units: [
          unit('a.kept', 'Kept', '<target state="final">Tak</target><note from="translator">As in the glossary</note>', ' approved="yes"'),
          unit('a.changed', 'Before', '<target state="translated">Przed</target>'),
          unit('a.gone', 'Gone', '<target>Nie ma</target>'),
        ].join(''),
      }),
    });
    l10n('extract');
    const before = read('locales/ui/pl.xlf');
    const [, kept] = /(<trans-unit id="a.kept".*?<\/trans-unit>)/s.exec(before)!;
    assert.match(kept!, /approved="yes".*<target state="final">Tak<\/target>.*<note from="translator">As in the glossary</s);

    write(WIDGET, `\n\n\n${widget({ 'a.new': ['New', 'Note.'], 'a.changed': ['After', 'Note.'], 'a.kept': ['Kept', 'Note.'] })}`);
    assert.equal(l10n('extract').code, 0);
    const now = read('locales/ui/pl.xlf');
    assert.ok(now.includes(kept!), 'a text that only moved is not touched');
    assert.doesNotMatch(now, /a\.gone|Nie ma/);
    assert.match(now, /<trans-unit id="a.new" xml:space="preserve">\n\s*<source>New<\/source>\n\s*<note/);
    assert.match(
      now,
      /<source>After<\/source>\n\s*<target state="needs-review-translation">Przed<\/target>\n.*\n\s*<note from="l10n">The English was: Before<\/note>/,
    );

    // Changed once more, it is still a translation of the first English.
    write(WIDGET, widget({ 'a.new': ['New', 'Note.'], 'a.changed': ['Later', 'Note.'], 'a.kept': ['Kept', 'Note.'] }));
    l10n('extract');
    assert.match(read('locales/ui/pl.xlf'), /<source>Later<\/source>[^]*The English was: Before</);
    // The translator has looked at it: the old English has done its work.
    write('locales/ui/pl.xlf', read('locales/ui/pl.xlf').replace('state="needs-review-translation">Przed', 'state="translated">Potem'));
    l10n('extract');
    assert.match(read('locales/ui/pl.xlf'), /<target state="translated">Potem<\/target>/);
    assert.doesNotMatch(read('locales/ui/pl.xlf'), /The English was/);
  });

  test('writes what any tool saved in the one spelling, and writes that again byte for byte', () => {
    const { l10n, read, write } = project({
      [WIDGET]: source,
      'locales/ui/de.xlf': `\ufeff${xliff('de', {
        units: `<!-- kept by a tool --><group>
          <trans-unit id='a.show' resname="x"><source>Show
             all</source><target state="made-up"><mrk mtype="seg"><![CDATA[Alle   zeigen &]]></mrk>
             </target><alt-trans><source>Show</source><target>Zeigen</target></alt-trans></trans-unit></group>${goodFound}`,
      }).replace('xmlns=', 'xmlns:x="urn:other" xmlns=')}`,
    });
    assert.equal(l10n('extract').code, 0);
    const written = read('locales/ui/de.xlf');
    assert.match(written, /<source>Show all<\/source>\n\s*<target>Alle zeigen &amp;<\/target>\n\s*<note/);
    write('locales/ui/de.xlf', written.replace(/\n\s*/g, '\r\n\t'));
    l10n('extract');
    assert.equal(read('locales/ui/de.xlf'), written);
    assert.deepEqual(l10n('extract').lines, [], 'a second time there is nothing to write');
  });

  test('leaves a file alone whose work it could lose, and goes on with the others', () => {
    const twice = xliff('de', { units: show('Eins') + show('Zwei') + goodFound });
    const { l10n, read } = project({
      [WIDGET]: source,
      'locales/ui/de.xlf': twice,
      'locales/ui/fr.xlf': '<xliff version="1.2"><file',
      'locales/ui/pl.xlf': xliff('pl', {}),
    });
    const { code, lines } = l10n('extract');
    assert.equal(code, 1);
    assert.ok(lines.includes('locales/ui/de.xlf left as it is'), lines.join('\n'));
    assert.ok(lines.includes('locales/ui/fr.xlf left as it is'), lines.join('\n'));
    assert.equal(read('locales/ui/de.xlf'), twice);
    assert.equal(read('locales/ui/fr.xlf'), '<xliff version="1.2"><file');
    assert.match(read('locales/ui/pl.xlf'), /a\.show/);
  });

  test('refuses a language that is none, or English', () => {
    const { l10n } = project({ [WIDGET]: source });
    for (const name of ['polish!', 'polish', 'pt_BR', 'en', 'en-GB', '../x']) {
      const { code, lines } = l10n('extract', name);
      assert.equal(code, 1, name);
      assert.match(lines[0]!, /is not the tag of a language to translate to|There is nothing called "\.\."/);
    }
  });

  test('refuses messages that a translator could not use, and says where they stand', () => {
    const { l10n } = project({
      [WIDGET]: `import type { MsgFn } from '../../behaviors/language.js';
declare const msg: MsgFn;
declare const html: (strings: TemplateStringsArray) => string;
declare const loose: { msg: any };
const name = 'x';
msg('No id', { desc: 'Note.' } as never);
msg('No note', { id: 'a.no-note' } as never);
msg(html\`<b>Bold</b>\`, { id: 'a.html', desc: 'Note.' });
msg('One', { id: 'a.twice', desc: 'Note.' });
msg('Two', { id: 'a.twice', desc: 'Note.' });
msg('Wide <a href="#">open</a>', { id: 'a.attribute', desc: 'Note.' });
msg('Half {open', { id: 'a.brace', desc: 'Note.' });
loose.msg('Not found', { id: 'a.loose', desc: 'Note.' });
msg('Put ' + name, { id: 'a.put', desc: 'Note.' });
msg('Options', { id: name, desc: 'Note.' });
plural(loose, 1, { one: 'One', other: name }, { id: 'a.half', desc: 'Note.' });
plural(loose, 1, { one: '{n', other: '{n}' }, { id: 'a.plural', desc: 'Note.' });
`,
    });
    const { code, lines } = l10n('extract', 'pl');
    assert.equal(code, 1);
    const at = (line: number, rest: RegExp) =>
      assert.ok(
        lines.some((text) => text.startsWith(`${WIDGET}:${line} `) && rest.test(text)),
        `line ${line}: ${rest}\n${lines.join('\n')}`,
      );
    at(6, /object literal|needs an id/);
    at(7, /object literal|needs a desc/);
    at(8, /plain string/);
    at(9, /a\.twice was defined in 2 places/);
    at(11, /html \[a\.attribute\]/);
    at(12, /placeholder-broken \[a\.brace\]/);
    at(13, /type of this msg\(\) is not MsgFn/);
    at(14, /string/);
    at(15, /id option/);
    at(16, /A plural is plural\(/);
    at(17, /placeholder-broken \[a\.plural\]/);
  });
});

describe('l10n check', () => {
  const good = show('Alle zeigen') + goodFound;
  /** Bad input by the language that its file is for: what stands in the file, and what is said about it. */
  const bad: Record<string, [file: string | Buffer, ...said: RegExp[]]> = {
    af: ['', /:1 empty-file The file is empty/],
    bg: ['not xml', /:1 not-xml The file is damaged/],
    ca: [xliff('ca', { units: good }).slice(0, -40), /not-xml/],
    cs: [
      xliff('cs', { units: good }).replace('<xliff', '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<xliff'),
      /:2 doctype/,
    ],
    da: [xliff('da', { units: good, version: '2.0' }), /:1 not-xliff-1 This is XLIFF 2\.0; save it as XLIFF 1\.2/],
    el: ['<html lang="el"/>', /:1 not-xliff This is <html>/],
    es: [xliff('es', { units: good, target: 'fr' }), /:3 wrong-language .*"fr".*"es"/],
    et: [xliff('et', { units: good, source: 'ru' }), /:3 wrong-language .*"ru"/],
    fa: [Buffer.from(xliff('fa', { units: good }), 'utf16le'), /not-xml/],
    fi: [xliff('fi', { units: goodFound }), /:1 missing-translation \[a\.show\] .*"Show all"/],
    fr: [xliff('fr', { units: unit('a.show', 'Show all', '') + goodFound }), /:4 missing-translation \[a\.show\]/],
    ga: [
      xliff('ga', { units: unit('a.show', 'Show all', '<target state="new">Show all</target>') + goodFound }),
      /:4 missing-translation \[a\.show\]/,
    ],
    he: [xliff('he', { units: `${show('')}${goodFound}` }), /:4 empty-translation \[a\.show\]/],
    hr: [xliff('hr', { units: `${good}\n${show('Sve')}` }), /:5 duplicate-id \[a\.show\] .*line 4/],
    hu: [
      xliff('hu', { units: unit('a.show', 'Show all', '<target>A</target><target>B</target>') + goodFound }),
      /:4 two-translations \[a\.show\]/,
    ],
    id: [xliff('id', { units: `${good}\n${unit('a.other', 'X', '<target>Y</target>')}` }), /:5 unknown-id \[a\.other\]/],
    is: [xliff('is', { units: `${good}\n<trans-unit><source>X</source></trans-unit>` }), /:5 no-id/],
    it: [
      xliff('it', { units: show('Tutto') + found('{n} &lt;b&gt;!&lt;/b&gt;') }),
      /:4 placeholder-missing \[a\.found\] The English has \{total\}/,
    ],
    ja: [
      xliff('ja', { units: show('{x} 全部') + found('{n} {n} {total} &lt;b&gt;!&lt;/b&gt;') }),
      /placeholder-extra \[a\.show\] The English has no \{x\}/,
      /placeholder-extra \[a\.found\] .*\{n\} more often/,
    ],
    ko: [
      xliff('ko', { units: show('모두 {') + found('{ n} {total} &lt;b&gt;!&lt;/b&gt;') }),
      /placeholder-broken \[a\.show\]/,
      /placeholder-missing \[a\.found\] .*\{n\}/,
    ],
    lt: [
      xliff('lt', { units: show('&lt;script&gt;x&lt;/script&gt;') + found('{n} {total} &lt;b onclick="x"&gt;!&lt;/b&gt;') }),
      /html \[a\.show\] "<script>"/,
      /html \[a\.found\] "<"/,
    ],
    lv: [xliff('lv', { units: show('A &amp;amp; B') + goodFound }), /html \[a\.show\] "&amp;"/],
    ms: [xliff('ms', { units: show('&lt;!-- x --&gt;') + goodFound }), /html \[a\.show\]/],
    nb: [
      xliff('nb', { units: show('Alle') + found('{n} {total} &lt;/b&gt;x&lt;b&gt;') }),
      /tag-order \[a\.found\] <\/b> has no partner/,
    ],
    nl: [xliff('nl', { units: show('Alles \u202eneiz') + goodFound }), /bidi-control \[a\.show\]/],
    pl: [xliff('pl', { units: show('Wszy\u0007stko') + goodFound }), /control-character \[a\.show\]/],
    pt: [xliff('pt', { units: show('Tudo&#1;') + goodFound }), /control-character \[a\.show\]/],
    ro: [Buffer.from(xliff('ro', { units: show('Totul \u00fe') + goodFound }), 'latin1'), /control-character \[a\.show\] .*UTF-8/],
    sk: [xliff('sk', { units: show('Ukázať úplne všetko naraz') + goodFound }), /hint too-long \[a\.show\] It has 25 .* 20/],
    sl: [
      xliff('sl', { units: unit('a.show', 'Show more', '<target>Pokaži</target>') + goodFound }),
      /hint english-changed \[a\.show\] It was translated from "Show more"; the English is now: "Show all"/,
    ],
    pt_BR: [xliff('pt-BR', { units: good }), /:1 file-name "pt_BR" is not the tag/],
    'en-GB': [xliff('en-GB', { units: good }), /:1 file-name "en-GB" is not the tag/],
  };
  const files = Object.entries(bad).map(([locale, [file]]) => [`locales/ui/${locale}.xlf`, file] as const);
  const all = project({ [WIDGET]: source, ...Object.fromEntries(files), 'locales/ui/de.xlf': xliff('de', { units: good }) });
  const checked = all.typed('check');

  for (const [locale, [, ...said]] of Object.entries(bad)) {
    test(`${locale}: ${said.join(' and ')}`, async () => {
      const { lines } = await checked;
      const own = lines.filter((line) => line.startsWith(`locales/ui/${locale}.xlf:`));
      for (const line of own) assert.match(line, /^[^:]+:\d+ (?:hint )?[a-z0-9-]+ (?:\[[\w.-]+\] )?[A-Z"<{].*\S$/);
      for (const about of said) assert.ok(own.some((line) => about.test(line)), `${about}\n${own.join('\n')}`);
      // The file is not in the one spelling, which is said beside; all else that is said was expected.
      const more = own.filter((line) => !said.some((about) => about.test(line)) && !/out-of-date|hint script/.test(line));
      const expectedMore = { lt: /html|placeholder-missing/, ko: /placeholder-broken/ }[locale];
      for (const line of more) assert.match(line, expectedMore ?? /^$/);
    });
  }

  test('no bad file takes anything from a good one, nor a bad text from the good texts beside it', async () => {
    await checked;
    all.l10n('build');
    assert.match(all.read('src/locale/catalogues/de.ts'), /'a\.found': .*\n {2}'a\.show': 'Alle zeigen'/);
    const italian = all.read('src/locale/catalogues/it.ts');
    assert.match(italian, /'a\.show': 'Tutto'/);
    assert.doesNotMatch(italian, /a\.found/);
    for (const locale of ['hr', 'hu']) assert.doesNotMatch(all.read(`src/locale/catalogues/${locale}.ts`), /a\.show/);
    assert.match(all.read('src/locale/catalogues/sl.ts'), /'a\.show': 'Pokaži'/, 'stale is better than English');
    assert.ok(!existsSync(join(all.path, 'src/locale/catalogues/bg.ts')), 'a file that cannot be read makes no language');
    assert.doesNotMatch(all.read('src/locale/locale-table.ts'), /en-GB|pt_BR/);
    for (const name of readdirSync(join(all.path, 'src/locale/catalogues'))) {
      assert.doesNotMatch(all.read(`src/locale/catalogues/${name}`), /script|\u202e|\u0007|\ufffd|passwd/);
    }
  });

  test('ends with 1 for each of them alone, and with 0 for hints', async (context) => {
    assert.equal((await checked).code, 1);
    const alone = project({ [WIDGET]: source, 'locales/ui/de.xlf': xliff('de', { units: good }) });
    alone.l10n('extract');
    alone.l10n('build');
    assert.equal(alone.l10n('check').code, 0);
    for (const locale of Object.keys(bad)) {
      await context.test(locale, () => {
        const copy = project({});
        cpSync(alone.path, copy.path, { recursive: true });
        copy.write(`locales/ui/${locale}.xlf`, bad[locale]![0]);
        // What extract and build can mend is mended; what is left is what a person has to.
        if (locale !== 'id') copy.l10n('extract');
        copy.l10n('build');
        assert.equal(copy.l10n('check').code, locale === 'sk' || locale === 'sl' ? 0 : 1);
      });
    }
  });

  test('notices whatever is out of date, and says what brings it up to date', () => {
    const { l10n, read, write } = project({ [WIDGET]: source, 'locales/ui/de.xlf': xliff('de', { units: good }) });
    assert.deepEqual(
      l10n('check').lines.filter((line) => line.includes('out-of-date')),
      [
        'locales/ui/de.xlf:1 out-of-date It is out of date: npm run l10n -- extract',
        'src/locale/catalogues/de.article.ts:1 out-of-date It is out of date: npm run l10n -- build',
        'src/locale/catalogues/de.ts:1 out-of-date It is out of date: npm run l10n -- build',
        'src/locale/locale-table.ts:1 out-of-date It is out of date: npm run l10n -- build',
        'locales/coverage.json:1 out-of-date It is out of date: npm run l10n -- build',
      ],
    );
    l10n('extract');
    l10n('build');
    assert.deepEqual(l10n('check'), { code: 0, lines: ['ui/de: 2 of 2 texts can be shown, 0 of them reviewed'] });

    const catalogue = read('src/locale/catalogues/de.ts');
    write('src/locale/catalogues/de.ts', catalogue.replace('Alle zeigen', 'Alles zeigen'));
    assert.equal(l10n('check').code, 1, 'a catalogue edited by hand');
    write('src/locale/catalogues/de.ts', catalogue);
    write('src/locale/catalogues/fr.ts', catalogue);
    assert.match(l10n('check').lines[0]!, /^src\/locale\/catalogues\/fr\.ts:1 out-of-date/);
    l10n('build');
    assert.equal(l10n('check').code, 0, 'a catalogue without a file is removed');

    write(WIDGET, widget({ 'a.show': SHOW, 'a.found': [FOUND[0], 'Another note.'] }));
    const { code, lines } = l10n('check');
    assert.equal(code, 1);
    assert.match(lines[0]!, /^locales\/ui\/de\.xlf:1 out-of-date/, 'a note that changed');
  });
});

describe('l10n', () => {
  test('begins a language without a complaint for each text, and builds without it', () => {
    const { l10n, path } = project({ [WIDGET]: widget({ 'a.safe': ['Get help now', 'Safety words. A heading.'], 'a.show': SHOW }) });
    l10n('extract', 'pl');
    assert.equal(l10n('build').code, 0);
    const { code, lines } = l10n('check');
    assert.deepEqual([code, lines], [0, ['locales/ui/pl.xlf:1 hint begun It has 2 texts to translate.', 'ui/pl: 0 of 2 texts can be shown, 0 of them reviewed']]);
    assert.ok(!existsSync(join(path, 'src/locale/catalogues/pl.ts')));
  });

  test('takes a copy of the English for no translation, unless somebody says that it is one; of safety words never', () => {
    const safe = widget({ 'a.safe': ['Get help now', 'Safety words. A heading.'], 'a.show': SHOW });
    const copy = (own: string) => xliff('de', { units: unit('a.safe', 'Get help now', `<target${own}>Get help now</target>`) + unit('a.show', 'Show all', `<target${own}>Show all</target>`) });
    const plain = project({ [WIDGET]: safe, 'locales/ui/de.xlf': copy('') });
    assert.match(plain.l10n('check').lines.join('\n'), /begun|copy of the English/);
    const said = project({ [WIDGET]: safe, 'locales/ui/de.xlf': copy(' state="translated"') });
    const { code, lines } = said.l10n('build');
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /safety-words \[a\.safe\]/);
  });

  test('is not ended by a file whose elements are nested without end, nor does it print orders of a file', () => {
    const deep = `${'<group>'.repeat(3000)}${'</group>'.repeat(3000)}`;
    const { l10n, read } = project({
      [WIDGET]: source,
      'locales/ui/cs.xlf': xliff('cs', { units: deep }),
      'locales/ui/pl.xlf': xliff('pl', { units: `<trans-unit id="x&#10;::error::pwned&#27;[2J"><source>X</source><target>Y</target></trans-unit>${show('Wszystko')}${goodFound}` }),
      'locales/ui/de.xlf': xliff('de', { units: show('Alle') + goodFound }),
    });
    const { lines } = l10n('check');
    assert.ok(lines.some((line) => /^locales\/ui\/cs\.xlf:\d+ too-deep /.test(line)), lines.join('\n'));
    for (const line of lines) assert.doesNotMatch(line, /\p{Cc}/u);
    l10n('build');
    assert.match(read('src/locale/catalogues/de.ts'), /Alle/);
  });
});

describe('l10n takes what tools make of a file', () => {
  const whole = (change: (xml: string) => string, language = 'de') => change(xliff(language, { units: show('Alle zeigen') + goodFound }));
  const tools: Record<string, string> = {
    'a segment marked by a tool': whole((xml) => xml.replace('Alle zeigen', '<mrk mtype="seg" mid="0">Alle zeigen</mrk>')),
    'a group around words': whole((xml) => xml.replace('Alle zeigen', '<g id="1">Alle <sub>zeigen</sub></g>')),
    'a comment in the words': whole((xml) => xml.replace('Alle zeigen', 'Alle<!-- checked --> zeigen')),
    CDATA: whole((xml) => xml.replace('Alle zeigen', '<![CDATA[Alle zeigen]]>')),
    'a suggestion of a memory': whole((xml) => xml.replace('</target>', '</target><alt-trans match-quality="80"><target>Mehr zeigen</target></alt-trans>')),
    'the source in segments': whole((xml) => xml.replace('</source>', '</source><seg-source><mrk mtype="seg">Show all</mrk></seg-source>')),
    'a byte order mark': whole((xml) => `\ufeff${xml}`),
    'line ends of Windows': whole((xml) => xml.replace(/\n/g, '\r\n').replace('Alle zeigen', 'Alle\r\nzeigen')),
    'two files in one': whole((xml) => xml.replace('<trans-unit id="a.found"', '</body></file><file original="b" source-language="en" target-language="de" datatype="plaintext"><body><trans-unit id="a.found"')),
    'a prefix for the namespace': whole((xml) => xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')),
    'no language of the target': whole((xml) => xml.replace(' target-language="de"', '')),
    'another spelling of the language': whole((xml) => xml.replace('target-language="de"', 'target-language="de_DE"')),
    'elements of the tool': whole((xml) => xml.replace('<body>', '<header><tool tool-id="x" tool-name="y"/><phase-group/></header><body>').replace('</trans-unit>', '<context-group purpose="location"><context context-type="linenumber">7</context></context-group></trans-unit>')),
    'a state that says too little': whole((xml) => xml.replace('<target>Alle', '<target state="needs-translation">Alle')),
    'not approved': whole((xml) => xml.replace('<trans-unit id="a.show"', '<trans-unit approved="no" id="a.show"')),
    'XLIFF 1.1': whole((xml) => xml.replace('version="1.2"', 'version="1.1"').replace('document:1.2', 'document:1.1')),
    'an id in resname alone': whole((xml) => xml.replace('id="a.show"', 'resname="a.show"')),
    'entities for letters': whole((xml) => xml.replace('Alle zeigen', 'Alle&#x20;zeigen')),
  };
  for (const [what, file] of Object.entries(tools))
    test(what, () => {
      const { l10n, read } = project({ [WIDGET]: source, 'locales/ui/de.xlf': file });
      assert.equal(l10n('build').code, 0);
      assert.match(read('src/locale/catalogues/de.ts'), /'a\.found': .*\n {2}'a\.show': 'Alle zeigen'/);
      assert.equal(l10n('extract').code, 0);
      assert.match(read('locales/ui/de.xlf'), /<target[^>]*>Alle zeigen<\/target>/, 'and loses nothing of it');
    });

  for (const [what, words] of [
    ['a script', '<script>alert(1)</script>'],
    ['an expression of a template', '${alert(1)}'],
    ['backticks and escapes', '`\\u0060`'],
    ['an image that calls', '<img src=x onerror=alert(1)>'],
    ['a link that calls', '<a href="javascript:alert(1)">x</a>'],
    ['the name of a function', '{constructor}'],
  ] as const)
    test(`${what} in a translation is refused or stays letters`, async () => {
      const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      const { l10n, read } = project({ [WIDGET]: source, 'locales/ui/de.xlf': xliff('de', { units: show(escape(words)) + goodFound }) });
      l10n('build');
      const code = read('src/locale/catalogues/de.ts').replace(' satisfies Catalogue', '');
      const { default: said } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: Record<string, string> };
      assert.ok(said['a.show'] === undefined || said['a.show'] === words, said['a.show']);
      if (/[<{]\w/.test(words) && !words.startsWith('$')) assert.equal(said['a.show'], undefined);
    });
});

describe('l10n build', () => {
  test('shows no language without the safety words, and ends with 1', () => {
    const safe = { 'a.safe': ['Get help now', 'Safety words. A heading.'], 'a.show': SHOW } satisfies Record<string, [string, string]>;
    const both = (safety: string) => xliff('de', { units: unit('a.safe', 'Get help now', safety) + show('Alle') });
    const { l10n, read, write, path } = project({ [WIDGET]: widget(safe), 'locales/ui/de.xlf': both('') });
    const { code, lines } = l10n('build');
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /locales\/ui\/de\.xlf:1 safety-words \[a\.safe\] The language is not shown without "Get help now"/);
    assert.ok(!existsSync(join(path, 'src/locale/catalogues/de.ts')));
    assert.doesNotMatch(read('src/locale/locale-table.ts'), /catalogues\/de/);
    write('locales/ui/de.xlf', both('<target>Sofort Hilfe holen</target>'));
    assert.equal(l10n('build').code, 0);
    write('locales/ui/de.xlf', both('<target>{n} Hilfe</target>'));
    assert.equal(l10n('build').code, 1);
    assert.match(read('src/locale/catalogues/de.ts'), /Sofort Hilfe holen/, 'what was there stays');
  });

  test('keeps the words of the last build when a file was damaged since', () => {
    const { l10n, read, write } = project({ [WIDGET]: source, 'locales/ui/de.xlf': xliff('de', { units: show('Alle') + goodFound }) });
    assert.equal(l10n('build').code, 0);
    const before = read('src/locale/catalogues/de.ts');
    write('locales/ui/de.xlf', '<xliff');
    const { code, lines } = l10n('build');
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /locales\/ui\/de\.xlf:1 not-xml/);
    assert.equal(read('src/locale/catalogues/de.ts'), before);
    assert.match(read('src/locale/locale-table.ts'), /de: \(\) => import\('\.\/catalogues\/de\.js'\)/);
  });

  test('writes any words as data that mean themselves', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-z.-]{1,9}$/), fc.string({ unit: 'binary' })), async (words) => {
        const code = writeCatalogue('pl', new Map(Object.entries(words)));
        const module = (await import(`data:text/javascript,${encodeURIComponent(code.toWellFormed?.() ?? code)}`)) as { default: object };
        assert.deepEqual({ ...module.default }, { ...words });
      }),
      { numRuns: 60 },
    );
  });
});

describe('l10n', () => {
  test('without a command says what there is, and with a wrong one ends with 1', async () => {
    const { typed } = project({ [WIDGET]: source });
    const none = await typed();
    assert.equal(none.code, 0);
    assert.match(none.lines.join('\n'), /extract[^]*check[^]*build[^]*import[^]*status[^]*pseudo/);
    for (const name of ['biuld', 'constructor']) {
      const { code, lines } = await typed(name);
      assert.equal(code, 1);
      assert.equal(lines[0], `There is no command "${name}".`);
    }
  });

  test('has nothing to mend in this repository', async () => {
    const { code, output } = await ended(spawn(process.execPath, ['--import', tsx, tool, 'check'], { cwd: root }));
    assert.equal(code, 0, output);
  });
});

describe('files for translators', () => {
  /** What XLIFF 1.2 (strict) allows of the elements that we write: attributes, and children in their order. */
  const schema: Record<string, { attributes: RegExp; children: RegExp }> = {
    xliff: { attributes: /^(xmlns|version)$/, children: /^(file )+$/ },
    file: { attributes: /^(original|source-language|target-language|datatype)$/, children: /^(header )?body $/ },
    body: { attributes: /^$/, children: /^(trans-unit )*$/ },
    'trans-unit': {
      attributes: /^(id|approved|xml:space|maxwidth|size-unit)$/,
      children: /^source (seg-source )?(target )?(note )*$/,
    },
    source: { attributes: /^$/, children: /^$/ },
    target: { attributes: /^state$/, children: /^$/ },
    note: { attributes: /^from$/, children: /^$/ },
  };

  function conform(element: Element, ids: Set<string>): void {
    const rule = schema[element.localName!]!;
    assert.ok(rule, `<${element.localName}> is not expected`);
    for (const { name } of Array.from(element.attributes)) assert.match(name, rule.attributes);
    const inner = Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
    assert.match(inner.map(({ localName }) => `${localName} `).join(''), rule.children);
    if (element.localName === 'trans-unit') {
      const id = element.getAttribute('id')!;
      assert.ok(!ids.has(id), `${id} is unique`);
      ids.add(id);
    }
    inner.forEach((child) => conform(child, ids));
  }

  const files = readdirSync(`${root}locales`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlf'));
  for (const name of files) {
    test(`${name} holds text only`, () => {
      const document = new DOMParser().parseFromString(readFileSync(`${root}locales/${name}`, 'utf8'), 'text/xml');
      assert.equal(document.documentElement!.namespaceURI, 'urn:oasis:names:tc:xliff:document:1.2');
      const ids = new Set<string>();
      conform(document.documentElement!, ids);
      assert.ok(ids.size > 0);
    });
  }

  const withoutXmllint = spawnSync('xmllint', ['--version']).error ? 'xmllint is not here' : false;
  test('are valid by the schema of OASIS, XLIFF 1.2 strict', { skip: withoutXmllint }, () => {
    const schema = `${root}test/tools/xliff/xliff-core-1.2-strict.xsd`;
    const validate = (paths: string[]) => spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...paths], { encoding: 'utf8' });
    const { status, stderr } = validate(files.map((name) => `${root}locales/${name}`));
    assert.equal(status, 0, stderr);
    const { path, write } = project({});
    write('bad.xlf', readFileSync(`${root}locales/${files[0]}`, 'utf8').replace('<source>', '<target>x</target><source>'));
    assert.notEqual(validate([join(path, 'bad.xlf')]).status, 0, 'the schema would say so');
  });

  const text = fc.string({ unit: 'binary' }).map((any) => any.replace(/[^\t\n -\ud7ff\ue000-\uf8ff\u{10000}-\u{10ffff}]|[\u0085\u2028\u2029]/gu, ''));
  const words = text.filter((any) => Boolean(any.trim()));
  const units: fc.Arbitrary<Unit[]> = fc.uniqueArray(
    fc.record(
      {
        id: fc.stringMatching(/^[a-z0-9.-]{1,12}$/),
        source: text,
        target: words,
        state: fc.constantFrom('new', 'final', 'x-ours', 'needs-review-translation'),
        notes: fc.array(fc.record({ from: fc.constantFrom('', 'translator'), text: words.map((any) => any.trim()) }, { noNullPrototype: true }), { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'source', 'target', 'notes'], noNullPrototype: true },
    ),
    { selector: ({ id }) => id },
  );

  test('hold any text, and give it back', () => {
    fc.assert(
      fc.property(units, (written) => {
        const xml = writeXliff('pl', written);
        const read = readXliff(xml).units.map(({ id, source, target, state, notes }) => ({ id, source, target, state, notes }));
        assert.deepEqual(read, written.map(({ id, source, target, state, notes }) => ({ id, source, target, state, notes })));
        assert.equal(writeXliff('pl', readXliff(xml).units), xml);
      }),
    );
  });

  test('may be damaged in any way: the reader reads or says why not', () => {
    const whole = writeXliff('pl', [{ id: 'a', source: 'A', target: 'B', notes: [{ from: 'developer', text: 'C' }] }]);
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), fc.string({ unit: 'binary', maxLength: 8 }), (at, gone, put) => {
        try {
          readXliff(whole.slice(0, at) + put + whole.slice(at + gone));
        } catch (error) {
          assert.ok(error instanceof UnreadableFile, String(error));
          assert.match(error.message, /^[A-Z].*\.$/s);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('any words are judged without throwing, and the English is always a translation of itself', () => {
    const piece = fc.constantFrom('{n}', '{total}', '<b>', '</b>', '{', '}', '<', '&amp;', 'text', ' ', 'ß');
    const any = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(any, any, (english, translation) => {
        textProblems({ text: english }, translation);
        const missing = textProblems({ text: english }, english).filter(({ code }) => code === 'placeholder-missing');
        assert.deepEqual(missing, []);
      }),
    );
    assert.deepEqual(textProblems({ text: 'a {n} <b>c</b>' }, '<b>{n}</b> \u200fa\u00a0< 3 & co'), []);
  });
});
