import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { certaintyOf, endOf, isStale, lastMomentOf, monthsOf } from '../../src/rules/claims.js';

function time(written: string, words = 'some day'): Element {
  const element = document.createElement('time');
  if (written) element.setAttribute('datetime', written);
  element.textContent = words;
  return element;
}

const day = (at: number | undefined) => (at === undefined ? at : new Date(at).toISOString().slice(0, 10));
const at = (date: string) => Date.parse(`${date}T12:00:00Z`);

describe('the date of a check', () => {
  for (const [written, expected] of [
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T08:30', '2026-11-20'],
    [' 2026-11-20 ', '2026-11-20'],
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026', '2026-12-31'],
    ['2026-02-29', undefined],
    ['2026-13', undefined],
    ['2026-00', undefined],
    ['2026-04-31', undefined],
    ['20 November 2026', undefined],
    ['0026', undefined],
    ['', undefined],
  ] as const)
    it(`${written || 'nothing'} is ${expected ?? 'none'}`, () => expect(day(lastMomentOf(time(written)))).to.equal(expected));

  it('is read from the words where they are one', () => expect(day(lastMomentOf(time('', '2026-11')))).to.equal('2026-11-30'));

  for (const [written, months, expected] of [
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-20', 1, '2026-12-20'],
    ['2026', 6, '2027-06-30'],
  ] as const)
    it(`${written} holds for ${months} months, to ${expected}`, () => expect(day(endOf(time(written), months))).to.equal(expected));

  it('is stale on the day after, and not before', () => {
    expect(isStale(time('2026-05-20'), 6, at('2026-11-20'))).to.be.false;
    expect(isStale(time('2026-05-20'), 6, at('2026-11-21'))).to.be.true;
    expect(isStale(time('nonsense'), 6, at('2090-01-01'))).to.be.false;
  });

  it('is never stale before the date itself, and once stale it stays so', () => {
    const dates = fc.date({ min: new Date('0100-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 1, max: 120 }), (checked, later, months) => {
        const element = time(checked.toISOString().slice(0, 10));
        expect(isStale(element, months, checked.getTime())).to.be.false;
        if (isStale(element, months, later.getTime())) expect(isStale(element, months, later.getTime() + 86_400_000)).to.be.true;
      }),
    );
  });

  it('is total', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.integer(), (written, words, months) => void isStale(time(written, words), months, 0)));
  });
});

describe('what an author says of a statement', () => {
  it('is how sure it is, where a class says so', () => {
    const element = document.createElement('small');
    element.className = 'fw-certainty is-not-recognised';
    expect(certaintyOf(element)).to.equal('not-recognised');
    element.className = 'fw-certainty is-magic';
    expect(certaintyOf(element)).to.be.undefined;
  });

  it('holds for as many months as they wrote, where that is a number that makes sense', () => {
    expect([' 12 ', '1', '120', '0', '121', '-3', '1.5', 'twelve', '', undefined, null].map((written) => monthsOf(written, 6))).to.deep.equal([12, 1, 120, 6, 6, 6, 6, 6, 6, 6, 6]);
  });
});
