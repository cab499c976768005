/** Terms that should be the same everywhere, and what a translator is told who says one in another way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync, readdirSync } from 'node:fs';
import { otherTerms, readGlossary } from '../../tools/l10n/glossary.js';
import { readXliff } from '../../tools/l10n/xliff.js';
import { root } from '../../tools/run.js';
import { project, source, show, goodFound, WIDGET, xliff } from './l10n-project.js';

const glossary = readGlossary('\ufeffEnglish\tMeaning\tde\tpl\r\nflare-up\tWorse for a while\tSchub* | Schüb*\tzaostrzen*\r\nbrain fog\tSlow thoughts\t\tmgł* mózgow*\n');
const told = (locale: string, english: string, translation: string) => otherTerms(glossary, locale, english, translation);

test('a term may have any ending, and more than one wording', () => {
  for (const said of ['in Schüben', 'Ein Schub', 'Schubes']) assert.deepEqual(told('de', 'Flare-ups pass', said), [], said);
  assert.deepEqual(told('pl', 'A brain fog', 'z mgłą mózgową'), []);
});

test('another word for it is told, with the one that the glossary has', () => {
  assert.deepEqual(told('de', 'Flare-ups pass', 'Anfälle vergehen'), ['The glossary has "Schub…" for "flare-up".']);
  assert.deepEqual(told('pl', 'brain fog', 'zamglenie'), ['The glossary has "mgł… mózgow…" for "brain fog".']);
});

test('nothing is asked where the English has no term, the language has no word yet, or there is no glossary', () => {
  assert.deepEqual(told('de', 'Flares of light', 'Lichter'), []);
  assert.deepEqual(told('de', 'brain fog', 'Nebel'), []);
  assert.deepEqual(told('fr', 'flare-up', 'x'), []);
  assert.deepEqual(otherTerms(readGlossary(''), 'de', 'flare-up', 'x'), []);
});

test('it is a hint, by file, line and text, and stops nothing', () => {
  const { l10n } = project({ [WIDGET]: source, 'locales/ui/de.xlf': xliff('de', { units: show('Zeigen') + goodFound }), 'locales/glossary.tsv': 'English\t\tde\nShow\t\tanzeig*\n' });
  l10n('extract');
  l10n('build');
  const { code, lines } = l10n('check');
  assert.equal(code, 0);
  assert.match(lines[0]!, /^locales\/ui\/de\.xlf:\d+ hint glossary \[a\.show\] The glossary has "anzeig…" for "Show"\.$/);
});

test('our own has every language, and our translations keep to it', () => {
  const tsv = readFileSync(`${root}locales/glossary.tsv`, 'utf8');
  const own = readGlossary(tsv);
  const languages = readdirSync(`${root}locales/ui`).map((name) => name.replace('.xlf', ''));
  for (const { word, said } of own) assert.deepEqual([...said.keys()].sort(), [...languages].sort(), word);
  for (const pack of ['ui', 'inomyalgia']) {
    for (const name of readdirSync(`${root}locales/${pack}`)) {
      for (const { id, source, target = '' } of readXliff(readFileSync(`${root}locales/${pack}/${name}`, 'utf8')).units)
        assert.deepEqual(otherTerms(own, name.replace('.xlf', ''), source, target), [], `${pack}/${name} ${id}`);
    }
  }
});
