import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fill } from '../../src/locale/fill.js';

describe('fill', () => {
  it('fills names in any order and number', () => {
    expect(fill('{n} of {total}, {n}', { n: '٣', total: 12 })).to.equal('٣ of 12, ٣');
  });

  it('keeps a name it does not know, so that a slip is seen', () => {
    expect(fill('{n} of {totl}', { n: 3, total: 12 })).to.equal('3 of {totl}');
    expect(fill('{constructor} {__proto__} {toString}', {})).to.equal('{constructor} {__proto__} {toString}');
  });

  it('takes values as they are: not as a pattern, not as a message, not as markup', () => {
    expect(fill('“{question}”', { question: "$& $1 $` $'" })).to.equal("“$& $1 $` $'”");
    expect(fill('{a}{b}', { a: '{b}', b: '{a}' })).to.equal('{b}{a}');
    expect(fill('{a}', { a: '<b>' })).to.equal('<b>');
  });

  it('shows zero and empty', () => {
    expect(fill('{n}{none}', { n: 0, none: '' })).to.equal('0');
  });

  it('keeps every message without known names as it is, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'n', '$', '&', 'ß', '{n}', '{ n }', '{}') }), (message) => {
        expect(fill(message, {})).to.equal(message);
      }),
    );
  });

  it('puts any value where its name stood, and touches nothing else', () => {
    const plain = fc.string({ unit: 'binary' }).filter((text) => !/[{}]/.test(text));
    fc.assert(
      fc.property(plain, plain, fc.string({ unit: 'binary' }), (before, after, value) => {
        expect(fill(`${before}{name}${after}`, { name: value })).to.equal(before + value + after);
      }),
    );
  });
});
