import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { readRecognition } from '../../../src/widgets/recognition/recognition.reader.js';
import { deny, recognitionMistakes, saysNo } from '../../../src/widgets/recognition/recognition.rules.js';
import { tree } from '../../rules/random-tree.js';
import { dl, from, row } from './pieces.js';

const parse = (html: string) => Object.assign(document.createElement('div'), { innerHTML: html });
const outline = (html: string) => readRecognition(parse(html)).rows.map(({ system, status, sound, code }) => [system, status ?? '-', sound ? 'sound' : 'unsound', code?.textContent ?? '-'].join(' | '));

describe('the rows of a recognition status', () => {
  it('are the terms of a list, each with its status, code, date and source, without the version in the name', () => {
    expect(outline(dl(row('ICD-11 <small>version of 2025</small>', 'not-listed', 'Not listed'), row('ICD-10', 'listed', 'Listed', `<code class="fw-code">M79.7</code> ${from()}`)))).to.deep.equal([
      'ICD-11 | not-listed | sound | -',
      'ICD-10 | listed | sound | M79.7',
    ]);
  });

  it('are the rows of a table, whose first cell is the name, and not the headings of its columns', () => {
    const cells = `<tr><th>List</th><th>Status</th></tr>
      <tr><th>ICD-11</th><td><span class="fw-status is-disputed">Disputed</span></td><td>${from()}</td></tr>
      <tr><td>ICD-10</td><td class="fw-status is-not-listed">Not listed</td><td class="fw-source"><a href="#">WHO</a> <time>2026-01-02</time></td></tr>`;
    expect(outline(`<table>${cells}</table>`)).to.deep.equal(['ICD-11 | disputed | sound | -', 'ICD-10 | not-listed | sound | -']);
  });

  it('share an answer where several terms stand before it, in boxes too', () => {
    expect(outline(`<dl><div><dt>ICD-11</dt><dt>ICD-10</dt><dd><span class="fw-status is-not-listed">Not listed</span></dd><dd>${from()}</dd></div><div><dt>DSM-5</dt><dd>–</dd></div></dl>`)).to.deep.equal([
      'ICD-11 | not-listed | sound | -',
      'ICD-10 | not-listed | sound | -',
      'DSM-5 | - | unsound | -',
    ]);
  });

  it('have no status without words, or with a class that we do not know', () => {
    expect(outline(dl(row('A', 'listed', ' '), row('B', 'absent', 'Absent')))).to.deep.equal(['A | - | sound | -', 'B | - | sound | -']);
  });

  it('are not sound without a date that is one, and a source that can be looked up', () => {
    const time = '<time datetime="2026-11-20">20 November</time>';
    for (const [rest, sound] of [
      [from(), true],
      [from('2026-11'), true],
      [`<small class="fw-source"><cite>ICD-10, volume 1</cite>, checked ${time}</small>`, true],
      [from('2026-02-30'), false],
      [from('lately'), false],
      [`<small class="fw-source">checked ${time}</small>`, false],
      [`<a href="#">WHO</a> ${time}`, false],
      ['<small class="fw-source"><a href="#">WHO</a></small>', false],
      ['', false],
    ] as const)
      expect(readRecognition(parse(dl(row('ICD-11', 'not-listed', 'Not listed', rest)))).rows[0]!.sound, rest).to.equal(sound);
  });

  it('are none in any other markup', () => expect(outline('<p>Not listed</p><ul><li>ICD-11</li></ul><dd>x</dd><table><tr><th>x</th></tr></table>')).to.deep.equal([]));
});

describe('words that deny', () => {
  it('are known in every language of the library', () => {
    for (const words of ['Not listed', 'It isn’t listed', 'Unlisted', 'Nicht aufgeführt', 'In keiner Liste', 'غير مدرجة', 'ما لا يعنيه ذلك', 'No figura', 'در فهرست نیامده و نیست', 'این به چه معنا نیست', 'Non répertorié', 'Ce que cela ne signifie pas', 'दर्ज नहीं है', '記載なし', '意味しないこと', 'Nie wymieniono', 'Não consta', 'Listede yok', 'Bunun anlamı bu değildir', 'Ne anlama gelmez', 'Немає в переліку', 'Чого це не означає', '未收录', '这不代表什么'])
      expect(deny(words), words).to.be.true;
  });

  it('are told from words that hold them', () => {
    for (const words of ['Listed', 'Noted as listed', 'Disputed', 'What this means for you', 'Aufgeführt', 'Notiert', 'مدرجة', 'الالتهاب مدرج', 'Figura', 'Répertorié', 'Wymieniono', 'Consta', 'Listede', '記載あり', '已收录', 'Є в переліку'])
      expect(deny(words), words).to.be.false;
  });

  it('count in a status only before what is added to it', () => {
    const says = (words: string) => saysNo(parse(words));
    expect(says('Listed, not as an illness of its own')).to.be.false;
    expect(says('Listed (but not in Germany)')).to.be.false;
    expect(says('Not listed, as far as we know')).to.be.true;
  });
});

describe('the reader of a recognition status', () => {
  it('gives a result for any markup, and changes nothing', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('', dl(row('ICD-11', 'listed', 'Listed')), '<p class="fw-verdict">No</p>'), (html, more) => {
        const holder = parse(html + more);
        const before = holder.innerHTML;
        recognitionMistakes(holder);
        expect(holder.innerHTML).to.equal(before);
      }),
    );
  });
});
