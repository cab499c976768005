import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../src/locale/fold.js';

const alike = (...words: string[]) => {
  for (const word of words.slice(1)) expect(fold(word), `${word} like ${words[0]}`).to.equal(fold(words[0]!));
};

describe('fold', () => {
  it('forgets case and accents', () => alike('Café', 'CAFÉ', 'cafe', 'Cafe\u0301'));
  it('takes the four Turkish i for one', () => alike('İLAÇ', 'ilaç', 'ILAÇ', 'ılac', 'ILAC'));
  it('reads German ß as ss, and umlauts with or without dots', () => {
    alike('Größe', 'GRÖSSE', 'GRÖẞE', 'grosse');
    alike('Müdigkeit', 'mudigkeit', 'Mu\u0308digkeit');
  });
  it('knows the Latin letters whose stroke is no accent', () => {
    alike('Łódź', 'lodz', 'ŁÓDŹ');
    alike('søvn', 'sovn', 'SØVN');
    alike('đau', 'dau', 'Đau');
  });
  it('takes the two small Greek sigmas for one', () => alike('πόνος', 'ΠΟΝΟΣ', 'πονοσ'));
  it('forgets Arabic vowel marks, tatweel and hamza seats', () => {
    alike('ألم', 'الم', 'أَلَم', 'ألـــم');
    alike('إرهاق', 'ارهاق', 'اِرهاق');
    alike('آلام', 'الام');
  });
  it('takes letters of Arabic and Persian keyboards for one', () => {
    alike('كتابي', 'کتابی', 'كتابى');
    alike('استراحة', 'استراحه');
  });
  it('forgets what is there for layout only', () => {
    alike('می‌روم', 'میروم');
    alike('Frage\u00adbogen', 'Fragebogen');
  });
  it('takes wide and presentation forms for the letters they are', () => {
    alike('ＦＬＡＲＥ', 'flare');
    alike('ﻻ', 'لا');
  });
  it('keeps vowel signs of scripts in which they are letters', () => {
    expect(fold('किताब')).not.to.equal(fold('कतब'));
    expect(fold('ดี')).not.to.equal(fold('ดา'));
    expect(fold('がく')).not.to.equal(fold('かく'));
  });

  it('knows the letters that are two', () => {
    alike('œdème', 'OEDEME', 'Œdème');
    alike('anæmi', 'anaemi', 'ANÆMI');
  });

  it('changes each character once and for all', () => {
    const unstable: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      const char = String.fromCodePoint(code);
      const folded = fold(char);
      if (fold(folded) !== folded) unstable.push(code.toString(16));
    }
    expect(unstable).to.deep.equal([]);
  });

  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  it('never throws, and folding twice is folding once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
      { numRuns: 1000 },
    );
  });
  it('finds a word as it is written, in capitals, and in small letters', () => {
    fc.assert(
      fc.property(fc.constantFrom('Weiß', 'ŁÓDŹ', 'İlaç', 'ağrı', 'Πόνος', 'بُقعة', 'می‌روم'), anyText, (word, around) => {
        const text = fold(`${around} ${word} ${around}`);
        for (const typed of [word, word.toUpperCase(), word.toLowerCase()]) expect(text).to.contain(fold(typed));
      }),
    );
  });
});
