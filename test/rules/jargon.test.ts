import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findJargon, knownWords } from '../../src/rules/jargon.js';

const words = (text: string, language = 'en', known: string[] = []) => findJargon(text, language, known).map((found) => found.words);

describe('words that a reader may not know', () => {
  it('are found in the order of the text, once each, as they are written, with a plain word', () => {
    expect(words('Idiopathic myalgia and co-morbidities. Myalgia again.')).to.deep.equal(['Idiopathic', 'myalgia', 'co-morbidities']);
    expect(findJargon('A chronic pain.', 'en-GB')).to.deep.equal([{ words: 'chronic', plain: 'long-lasting' }]);
    expect(words('Eine idiopathische Myalgie mit Komorbiditäten.', 'de-AT')).to.deep.equal(['idiopathische', 'Myalgie', 'Komorbiditäten']);
  });

  it('are whole words, and short names in capitals', () => {
    for (const text of ['fibromyalgia', 'chronicle', 'an act', 'cbt', 'prebiopsy']) expect(words(text), text).to.deep.equal([]);
    expect(words('CBT, NSAIDs')).to.deep.equal(['CBT', 'NSAIDs']);
  });

  it('are none where brackets explain them, or where they stand in brackets behind their meaning', () => {
    for (const text of ['myalgia (muscle pain)', '“myalgia” (muscle pain), and more myalgia', 'muscle pain (myalgia)', 'myalgia（筋肉痛）', 'muscle pain [“myalgia”]']) expect(words(text), text).to.deep.equal([]);
    for (const text of ['myalgia ()', '(some say myalgia)', 'pain (in a muscle), myalgia']) expect(words(text), text).to.deep.equal(['myalgia']);
  });

  it('are none where the page explains them elsewhere: by a mark, in a list, as a short name', () => {
    const page = Object.assign(document.createElement('div'), {
      innerHTML: '<span class="fw-term">chronic</span><abbr title="x">CBT</abbr><abbr>NSAID</abbr><dl><dt>Myalgia <small class="fw-say">my-AL-juh</small></dt><dd>cortisol</dd></dl>',
    });
    expect(words('chronic CBT NSAID myalgia cortisol', 'en', knownWords([...page.querySelectorAll('*')]))).to.deep.equal(['NSAID', 'cortisol']);
  });

  it('are looked for only in a language that has a list', () => {
    for (const language of ['', 'fr', 'constructor', '__proto__']) expect(words('chronic myalgia', language), language).to.deep.equal([]);
  });

  it('never throw, whatever the text, and each stands in it', () => {
    const text = fc.array(fc.oneof(fc.constantFrom('myalgia', 'CBT', ' ', '(', ')', '(x)', '“', 'Biopsie', 'chronisch'), fc.string({ maxLength: 8 }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'EN-us', 'x', ''), fc.array(fc.string(), { maxLength: 3 }), (said, language, known) => {
        const found = findJargon(said, language, known);
        for (const one of found) expect(said.includes(one.words) && one.plain).to.be.ok;
        expect(new Set(found.map(({ plain }) => plain)).size).to.be.at.least(found.length - 1);
        const places = found.map((one) => said.indexOf(one.words));
        expect(places.every((place) => place >= 0)).to.be.true;
        // What brackets explain is explained, once for all.
        for (const one of found) expect(findJargon(`${one.words} (in plain words). ${said}`, language).some((other) => other.plain === one.plain && other.words === one.words)).to.be.false;
      }),
    );
  });
});
