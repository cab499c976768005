/** What comes back from a translator: what they changed is taken, what their tool did to the file is not. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readXliff } from '../../tools/l10n/xliff.js';
import { root } from '../../tools/run.js';
import { FOUND, goodFound, found, project, show, SHOW, source, unit, widget, WIDGET, xliff } from './l10n-project.js';

/** A project with Polish that is done, and a way to send a file back. */
function done(units = show('Pokaż') + goodFound) {
  const made = project({ [WIDGET]: source, 'locales/ui/pl.xlf': xliff('pl', { units }) });
  made.l10n('extract');
  const before = made.read('locales/ui/pl.xlf');
  return {
    ...made,
    before,
    send(xml: string | Buffer, name = 'pl-from-anna.xlf') {
      made.write(name, xml);
      return made.l10n('import', join(made.path, name));
    },
    /** Lines that are other ones now. */
    changed() {
      const [old, now] = [before, made.read('locales/ui/pl.xlf')].map((text) => text.split('\n'));
      return now!.filter((line) => !old!.includes(line)).map((line) => line.trim());
    },
  };
}

describe('l10n import', () => {
  test('takes the texts that were changed, and none that was not', () => {
    const { send, changed, before } = done();
    const { code, lines } = send(before.replace('>Pokaż<', '>Pokaż wszystko<'));
    assert.equal(code, 0);
    assert.match(lines[1]!, /pl-from-anna\.xlf: 1 of 2 texts changed: a\.show$/);
    assert.deepEqual(changed(), ['<target state="translated">Pokaż wszystko</target>']);
  });

  test('sees through what tools do: other order, spaces, prefixes, CDATA, comments, states, alternatives, UTF-16, a byte order mark', () => {
    const { send, changed, before } = done();
    const bytes = Buffer.from(
      `\ufeff${before
        .replace('<?xml version="1.0" encoding="UTF-8"?>', '<?xml version="1.0" encoding="UTF-16"?>')
        .replace(/\n\s*/g, '\r\n\t')
        .replace('>Pokaż<', ' state="translated"><mrk mtype="seg"><![CDATA[Pokaż wszystko]]></mrk><!-- ok --><')
        .replace('</target>', '</target><alt-trans><target>Inne</target></alt-trans>')
        .replace('<trans-unit', '<trans-unit approved="no"')}`,
      'utf16le',
    );
    assert.equal(send(bytes).code, 0);
    assert.deepEqual(changed(), ['<target state="translated">Pokaż wszystko</target>']);
  });

  test('takes a review, which is a change too', () => {
    const { send, changed, before } = done();
    send(before.replace('<trans-unit id="a.show"', '<trans-unit id="a.show" approved="yes"').replace('<target>{n}', '<target state="final">{n}'));
    assert.deepEqual(changed(), ['<target state="final">{n} / {total} &lt;b&gt;!&lt;/b&gt;</target>', '<trans-unit id="a.show" xml:space="preserve" approved="yes" maxwidth="20" size-unit="char">']);
  });

  test('leaves out a text with an error, says where, and takes the others', () => {
    const { send, changed, before } = done();
    const { code, lines } = send(before.replace('>Pokaż<', '>Pokaż wszystko<').replace('>{n} / {total}', '>{n} z'));
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /pl-from-anna\.xlf:5 placeholder-missing \[a\.found\] The English has \{total\}/);
    assert.deepEqual(changed(), ['<target state="translated">Pokaż wszystko</target>']);
  });

  test('takes nothing away: what is empty, missing or still English there stays here', () => {
    const { send, changed, before } = done();
    for (const sent of [before.replace('>Pokaż<', '><'), before.replace(/<trans-unit id="a.show"[^]*?<\/trans-unit>/, ''), before.replace('<target>Pokaż<', '<target state="new">Show all<')]) send(sent);
    assert.deepEqual(changed(), []);
  });

  test('says of which English a text was translated where that is another one now, and does not take it for reviewed', () => {
    const { send, read, write, before } = done();
    write(WIDGET, widget({ 'a.show': ['Show every answer', SHOW[1]], 'a.found': FOUND }));
    const { lines } = send(before.replace('>Pokaż<', ' state="final">Pokaż wszystko<'));
    assert.match(lines.join('\n'), /hint english-changed \[a\.show\] It was translated from "Show all"/);
    assert.match(read('locales/ui/pl.xlf'), /<source>Show every answer<\/source>\n\s*<target state="needs-review-translation">Pokaż wszystko<\/target>[^]*The English was: Show all</);
  });

  test('keeps what a translator noted', () => {
    const { send, changed, before } = done();
    send(before.replace('>Pokaż</target>', '>Pokaż wszystko</target><note from="anna">As on the site</note>'));
    assert.deepEqual(changed(), ['<target state="translated">Pokaż wszystko</target>', '<note from="anna">As on the site</note>']);
  });

  for (const [what, xml, said] of [
    ['is damaged', '<xliff', /:1 not-xml /],
    ['is empty', '', /:1 empty-file /],
    ['is of a language that we have no file for', xliff('cs', { units: show('Vše') }), /wrong-language There is no file of ours for its language, "cs"\. Begin one: l10n extract cs/],
    ['is of another project', xliff('pl', { units: unit('x', 'X', '<target>Y</target>'), original: 'other' }), /no-known-text/],
    ['has a DOCTYPE', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff version="1.2"/>', /:1 doctype/],
    ['translates a text twice', xliff('pl', { units: show('Raz') + show('Dwa') }), /two-translations \[a\.show\]/],
  ] as const)
    test(`changes nothing where a file ${what}`, () => {
      const { send, changed } = done();
      const { code, lines } = send(xml);
      assert.equal(code, 1);
      assert.match(lines.join('\n'), said);
      assert.deepEqual(changed(), []);
    });

  test('finds pack and language by name and content where a tool has dropped both', () => {
    const { send, changed, before } = done();
    const bare = before.replace(/<file [^>]*>/, '<file source-language="en" datatype="plaintext">').replace('>Pokaż<', '>Pokaż wszystko<');
    assert.equal(send(bare, 'pl.xlf').code, 0);
    assert.deepEqual(changed(), ['<target state="translated">Pokaż wszystko</target>']);
  });

  test('does nothing with one file because of another, and asks for one', () => {
    const { l10n, path, write, changed, before } = done();
    write('bad.xlf', '<xliff');
    write('good.xlf', before.replace('>Pokaż<', '>Pokaż wszystko<'));
    assert.equal(l10n('import', join(path, 'bad.xlf'), join(path, 'good.xlf')).code, 1);
    assert.equal(changed().length, 1);
    assert.match(l10n('import', join(path, 'none.xlf')).lines.join(), /none\.xlf:1 no-file/);
    assert.match(l10n('import').lines.join(), /Name the files/);
  });

  test('leaves hostile words what they are: text that is refused', () => {
    const { send, changed } = done();
    const { code, lines } = send(xliff('pl', { units: show('&lt;img src=x onerror=alert(1)&gt;') + found('{n} {total} &lt;b&gt;{constructor}&lt;/b&gt;') }));
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /html \[a\.show\][^]*placeholder-extra \[a\.found\]|placeholder-extra \[a\.found\][^]*html \[a\.show\]/);
    assert.deepEqual(changed(), []);
  });
});

describe('a file that was away for long', () => {
  const list = (...points: string[]) => `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
  const german: Record<string, string> = { 'Do not stop your medicine.': 'Setzen Sie Ihr Mittel nicht ab.', 'You may rest.': 'Sie dürfen ruhen.', 'Call for help.': 'Rufen Sie Hilfe.' };
  const translated = (xml: string) => xml.replace(/<source>([^<]*)<\/source>\n(?!\s*<target)/g, (whole, text: string) => (german[text] ? `<source>${text}</source><target>${german[text]}</target>\n` : whole));
  const begun = (...points: string[]) => {
    const made = project({ 'src/content/pain/card.html': list(...points) });
    made.l10n('extract', 'pain/de');
    made.write('locales/pain/de.xlf', translated(made.read('locales/pain/de.xlf')));
    made.l10n('extract');
    return made;
  };
  const said = (xml: string) => readXliff(xml).units.slice(1).map(({ source, target }) => [source, target]);

  test('puts no text into the place of another', () => {
    const { l10n, read, write, path } = begun('Do not stop your medicine.', 'You may rest.');
    const away = read('locales/pain/de.xlf').replace('Sie dürfen ruhen.', 'Sie dürfen gern ruhen.');
    write('src/content/pain/card.html', list('Call for help.', 'Do not stop your medicine.', 'You may rest.'));
    l10n('extract');
    write('locales/pain/de.xlf', translated(read('locales/pain/de.xlf')));
    write('late.xlf', away);
    assert.equal(l10n('import', join(path, 'late.xlf')).code, 0);
    assert.deepEqual(said(read('locales/pain/de.xlf')), [['Call for help.', 'Rufen Sie Hilfe.'], ['Do not stop your medicine.', 'Setzen Sie Ihr Mittel nicht ab.'], ['You may rest.', 'Sie dürfen gern ruhen.']]);
  });

  test('takes nothing from texts that were translated anew, and nothing from the attic', () => {
    const { l10n, read, write, path } = begun('You may rest.', 'Do not stop your medicine.');
    const away = read('locales/pain/de.xlf').replace('Sie dürfen ruhen.', 'Sie dürfen gern ruhen.');
    write('src/content/pain/card.html', list('You may rest today.'));
    l10n('extract');
    write('locales/pain/de.xlf', read('locales/pain/de.xlf').replace(/<target[^>]*>Sie dürfen ruhen\./, '<target state="translated">Heute dürfen Sie ruhen.').replace(/\n\s*<note from="l10n">.*<\/note>/, ''));
    write('late.xlf', away);
    const { code, lines } = l10n('import', join(path, 'late.xlf'));
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /english-changed \[card\/li\] It was translated from "You may rest\."; the English is now "You may rest today\."\. We have a translation of that, and keep it\./);
    assert.deepEqual(said(read('locales/pain/de.xlf')), [['You may rest today.', 'Heute dürfen Sie ruhen.']]);
    assert.match(read('locales/attic/pain/de.xlf'), /Setzen Sie Ihr Mittel nicht ab/);
  });
});

describe('reviews', () => {
  test('are not taken from a tool that approves whatever it changes', () => {
    const { send, changed, before } = done();
    send(before.replace('<trans-unit id="a.show"', '<trans-unit id="a.show" approved="yes"').replace('<target>Pokaż<', '<target state="final">Pokaż wszystko<'));
    assert.deepEqual(changed(), ['<target state="translated">Pokaż wszystko</target>']);
  });

  test('keep their notes, and a new note is a change', () => {
    const { l10n, read, write, path, before } = done();
    write('locales/ui/pl.xlf', before.replace('>Pokaż</target>', '>Pokaż</target>\n        <note from="clinician">Checked with Dr K.</note>'));
    write('back.xlf', before.replace('>Pokaż</target>', '>Pokaż wszystko</target>'));
    l10n('import', join(path, 'back.xlf'));
    assert.match(read('locales/ui/pl.xlf'), /Pokaż wszystko[^]*Checked with Dr K\./);
    write('note.xlf', read('locales/ui/pl.xlf').replace('Announced.</note>', 'Announced.</note><note from="anna">Is this spoken?</note>'));
    assert.match(l10n('import', join(path, 'note.xlf')).lines.join('\n'), /1 of 2 texts changed: a\.found/);
    assert.match(read('locales/ui/pl.xlf'), /Is this spoken\?/);
  });
});

test('several of our files in one are taken apart again', () => {
  const { l10n, read, write, path } = project({ [WIDGET]: source, 'src/content/pain/card.html': '<p>Rest.</p>', 'locales/ui/pl.xlf': xliff('pl', { units: show('Pokaż') + goodFound }) });
  l10n('extract', 'pain/pl');
  l10n('extract');
  const [ui, pain] = ['ui', 'pain'].map((pack) => /<file[^]*<\/file>/.exec(read(`locales/${pack}/pl.xlf`))![0]);
  write('both.xlf', `<xliff version="1.2">${ui!.replace('>Pokaż<', '>Pokaż wszystko<')}${pain!.replace('<source>Rest.</source>', '<source>Rest.</source><target>Odpoczynek.</target>')}</xliff>`);
  l10n('import', join(path, 'both.xlf'));
  assert.match(read('locales/ui/pl.xlf'), /Pokaż wszystko/);
  assert.match(read('locales/pain/pl.xlf'), /Odpoczynek/);
});

/** The engine of Weblate and Pootle, from Debian. */
const python = '/usr/bin/python3';
const hasToolkit = spawnSync(python, ['-c', 'import translate.storage.xliff']).status === 0;

describe('a file that translate-toolkit saved', { skip: hasToolkit ? false : 'translate-toolkit is not here' }, () => {
  for (const [pack, locale] of readdirSync(`${root}locales`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'attic')
    .map(({ name }) => [name, 'pl'] as const)) {
    test(`comes back as a change of the edited text alone: ${pack}/${locale}`, () => {
      const file = `locales/${pack}/${locale}.xlf`;
      const ours = readFileSync(root + file, 'utf8');
      const edited = readXliff(ours).units.filter(({ source }) => !/[{<]/.test(source))[3]!;
      const copy = project({});
      for (const part of ['src', 'locales']) cpSync(root + part, join(copy.path, part), { recursive: true });
      copy.write('sent.xlf', ours);
      execFileSync(python, [
        '-c',
        `import sys
from translate.storage import xliff
store = xliff.xlifffile.parsefile(sys.argv[1])
unit = next(unit for unit in store.units if unit.getid().endswith(sys.argv[2]))
unit.target = "Zmienione przez narzędzie."
store.savefile(sys.argv[1])`,
        join(copy.path, 'sent.xlf'),
        edited.id,
      ]);
      assert.notEqual(copy.read('sent.xlf'), ours);
      const { code, lines } = copy.l10n('import', join(copy.path, 'sent.xlf'));
      assert.equal(code, 0, lines.join('\n'));
      const [before, after] = [ours, copy.read(file)].map((text) => readXliff(text).units.map(({ id, target }) => `${id}: ${target}`));
      assert.deepEqual(after!.filter((text) => !before!.includes(text)), [`${edited.id}: Zmienione przez narzędzie.`]);
      const lineChanges = copy.read(file).split('\n').filter((line) => !ours.split('\n').includes(line));
      assert.ok(lineChanges.length <= 2, lineChanges.join('\n'));
      assert.doesNotMatch(lineChanges.join('\n'), /approved/, 'writing a text is no review of it');
    });
  }
});
