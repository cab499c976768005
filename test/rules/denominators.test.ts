import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findDenominators } from '../../src/rules/denominators.js';

describe('of how many a text counts', () => {
  for (const [text, found] of [
    ['Sore muscles in 1 in 10 people.', [10]],
    ['3 of 100 people, and 20 out of 100 without it', [100]],
    ['one in ten', [10]],
    ['2 in every 1,000', [1000]],
    ['bei 1 von 10 Menschen', [10]],
    ['drei von hundert', [100]],
    ['1 de cada 10 personas', [10]],
    ['1 in 10, 3 of 100', [10, 100]],
    ['5 people in 10 000', [10000]],
    ['', []],
    ['It began in 2019; 3 of 7 studies agree.', []],
    ['Often in tender muscles, 10 % less pain', []],
    ['1 in 100.5', []],
    ['version 1.2 of 10', [10]],
    ['omega-3 of 100', []],
  ] as const)
    it(`“${text}”`, () => expect(findDenominators(text)).to.deep.equal(found));

  it('never throws, and takes long texts in linear time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void findDenominators(text)));
    const start = performance.now();
    findDenominators('1 in every '.repeat(50_000));
    expect(performance.now() - start).to.be.below(2000);
  });
});
