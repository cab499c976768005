import { expect } from '@open-wc/testing';
import { plural } from '../../src/locale/plural.js';

const english = { one: '{n} question', other: '{n} questions' };
const about = { id: 'a.questions', desc: '' };

/** A language with these words for the message, or none. */
const words = (locale: string, own?: object) => ({ locale, msg: (message: string) => (own as string | undefined) ?? message });

describe('a message that counts', () => {
  it('has two forms in English', () => {
    const said = [0, 1, 2, 1.5, 21].map((n) => plural(words('en'), n, english, about));
    expect(said).to.deep.equal(['{n} questions', '{n} question', '{n} questions', '{n} questions', '{n} questions']);
  });

  it('has the forms of the language that is shown', () => {
    const polish = words('pl', { one: 'pytanie', few: 'pytania', many: 'pytań', other: 'pytania, ułamek' });
    const said = [1, 2, 5, 12, 22, 1.5].map((n) => plural(polish, n, english, about));
    expect(said).to.deep.equal(['pytanie', 'pytania', 'pytań', 'pytań', 'pytania', 'pytania, ułamek']);
    const arabic = words('ar', { zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other' });
    expect([0, 1, 2, 3, 11, 100].map((n) => plural(arabic, n, english, about))).to.deep.equal(['0', '1', '2', 'few', 'many', 'other']);
    expect(plural(words('ja', { other: '件' }), 1, english, about)).to.equal('件');
  });

  it('is English by English rules where the language has no words for it', () => {
    expect(plural(words('ja'), 1, english, about)).to.equal('{n} question');
    expect(plural(words('fr'), 0, english, about)).to.equal('{n} questions');
  });

  it('falls back to the general form where a browser knows a category that the file does not', () => {
    expect(plural(words('fr', { one: 'a', other: 'b' }), 1_000_000, english, about)).to.equal('b');
  });
});
