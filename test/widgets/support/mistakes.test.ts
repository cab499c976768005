import { expect } from '@open-wc/testing';

import { supportMistakes, supportRules } from '../../../src/widgets/support/support.rules.js';
import { put } from '../../support/fixture.js';
import { everybody, forms, germany, line, lines, peers, uk } from './supports.js';

const { around } = forms[0]!;
const codes = (html: string, lang = 'en') => supportMistakes(put(html, { lang }).querySelector('.fw-support,fw-support')!).map(({ code }) => code);
const list = (...items: string[]) => `${everybody}<ul>${items.join('')}</ul>`;
const source = '<small class="fw-source"><a href="https://example.org/">Example</a>, checked <time datetime="2026-11-20">20 November 2026</time></small>';
const item = (words: string) => `<li>${words} ${source}</li>`;

describe("an author's mistake in support lines", () => {
  const cases: [what: string, inside: string, told: string[]][] = [
    ['lines as the documentation shows', lines, []],
    ['nothing yet', '', []],
    ['no list', `${everybody}<p>Call somebody.</p>`, ['no-lines']],
    ['nothing for everybody', uk, ['no-first-help']],
    ['a title alone for everybody', `<h3>Help</h3>${uk}`, ['no-first-help']],
    ['regions that no code names', everybody + uk.replace('"GB"', '"England"'), ['unknown-region']],
    ['a mark that names nothing', everybody + uk.replace('"GB"', '""'), ['unknown-region']],
    ['a code of nowhere', everybody + uk.replace('"GB"', '"ZZ"'), ['unknown-region']],
    ['UK, the European Union, and several', everybody + uk.replace('"GB"', '"uk IE, eu"') + germany, []],
    ['peers before the regions', everybody + peers + uk, ['peer-first']],
    ['peers in a list of their own before a line', everybody + uk.replace('<ul>', '<ul class="is-peer"><li>Pain groups: ask your clinic.</li></ul><ul>'), ['peer-first']],
    ['peers before a line of their region', everybody + uk.replace('<ul>', '<ul><li class="is-peer">Pain groups: ask your clinic.</li>'), ['peer-first']],
    ['peers at the end of a region, before another', everybody + uk.replace('</ul>', '<li class="is-peer">Pain groups: ask your clinic.</li></ul>') + germany, []],
    ['a line with a name alone', list('<li>Samaritans, day and night</li>'), ['no-way']],
    ['a page, a mail, a text', list(item('<a href="https://example.org/chat">Chat</a>'), item('<a href="mailto:help@example.org">Mail</a>'), item('<a href="SMS:85258">85258</a>, day and night')), []],
    ['a link within the page', list(item('<a href="#there">there</a>').replace('https://example.org/', '#x')), ['no-way']],
    ['a number in words', list(item('<a href="https://example.org/">Chat</a> or 0800 1110111')), ['number-unlinked']],
    ['a short number in words', `<p>Call 112.</p>${uk}`, ['number-unlinked']],
    ['a number in Arabic digits', list(item('<a href="https://example.org/">x</a> ٠٨٠٠١١١٠١١١')), ['number-unlinked']],
    ['times, dates and amounts', list(item('<a href="tel:116123">116 123</a>, 8.00-20.00, 24/7, from 09:00 to 17:30, since 2010-2026, 10 000 callers, 1,911 helpers')), []],
    ['a number that is linked beside', list(item('<a href="tel:711">711</a>, then 988; <a href="tel:988">988</a>, day and night')), []],
    ['letters in a link', list(item('<a href="tel:1-800-HELP">call</a> at all hours')), ['number-letters']],
    ['another number in words', list(item('<a href="tel:116123">116 132</a>, day and night')), ['number-differs']],
    ['the code of the country in one of them', list(item('<a href="tel:+498001110111">0800 1110111</a> or <a href="tel:08001110222">0800 / 1110222</a>, day and night')), []],
    ['the same number in other digits', list(item('<a href="tel:116123">١١٦ ١٢٣</a>, day and night')), []],
    ['000', list(item('<a href="tel:000">000</a>')), []],
    ['112 for 000', list(item('<a href="tel:112">000</a>')), ['number-differs']],
    ['a link that says no number', list(item('<a href="tel:116123">Call now</a>, day and night')), []],
    ['a message in a link', list(item('<a href="sms:85258?body=HELP%20999">85258</a>, day and night')), []],
    ['the number of a charity', list(item('<a href="tel:116123">116 123</a>, day and night. Registered charity 1081300')), []],
    ['no date', list('<li><a href="tel:116123">116 123</a>, day and night</li>'), ['no-date']],
    ['a date that cannot be read', list(item('<a href="tel:116123">116 123</a>, day and night').replace('2026-11-20', 'soon')), ['date-unreadable']],
    ['no hours', list(item('<a href="tel:116123">116 123</a>, in English')), ['no-hours']],
    ['hours as people write them', list(...['24/7', 'Mon to Fri', '9am', 'always open', 'at any time', 'until noon'].map((hours) => item(`<a href="tel:116123">116 123</a>, ${hours}`))), []],
    ['an emergency number, which is answered always', list(item('<a href="tel:999">999</a>')), []],
    ['peers without a link, a date or hours', `${list(line('Samaritans', '116 123'))}${peers}`, []],
  ];

  for (const [what, inside, told] of cases) it(`is found: ${what}`, () => expect(codes(around(inside))).to.deep.equal(told));

  it('is found where they are closed or hidden', () => {
    expect(codes(`<details><summary>Help</summary>${around(lines)}</details>`)).to.deep.equal(['closable']);
    expect(codes(`<div hidden>${around(lines)}</div>`)).to.deep.equal(['closable']);
  });

  for (const { name, around } of forms) {
    it(`is found in the region that the host names: ${name}`, () => {
      expect(codes(around(lines, { region: 'XX' }))).to.deep.equal(['unknown-region']);
      expect(codes(around(lines, { region: 'NZ' }))).to.deep.equal([]);
    });
  }

  it('of hours is told in German too, and not where we do not know the words', () => {
    const inside = (words: string) => around(list(item(`<a href="tel:116123">116 123</a>, ${words}`)));
    expect(codes(inside('auf Deutsch'), 'de')).to.deep.equal(['no-hours']);
    for (const hours of ['Tag und Nacht', 'rund um die Uhr', 'Mo bis Fr', 'täglich']) expect(codes(inside(hours), 'de'), hours).to.deep.equal([]);
    expect(codes(inside('en français'), 'fr')).to.deep.equal([]);
  });

  it('has a predicate and a sentence for each', () => {
    for (const [code, [wrong, mend]] of Object.entries(supportRules)) {
      expect(wrong, code).to.match(/^[a-z].*\.$/);
      expect(mend, code).to.match(/^[A-Z].*\S$/);
    }
  });
});
