import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findDose } from '../../src/rules/doses.js';

const doses = `
400 mg | Take 400 mg with food.
2 x 500mg | 2 x 500mg
2×500 mg | up to 2×500 mg
two tablets | take two tablets
two or three tablets | two or three tablets a day
two paracetamol tablets | two paracetamol tablets
10 ml | twice a day 10 ml
1 g | Paracetamol, 1 g daily
1 g | 1 g of paracetamol
50 micrograms | 50 micrograms of levothyroxine
50 µg | 50 µg
2000 IU | vitamin D, 2000 IU
2,000 IU | 2,000 IU
2.000 I.E. | 2.000 I.E. Vitamin D
0.5 mg | 0.5 mg
400-mg | 400-mg tablets
half a tablet | half a tablet at night
a tablet a day | a tablet a day
½ tablet | ½ tablet
10 units of insulin | 10 units of insulin
250 mg | 250 mg/5 ml
5 mg | 5 mg/kg
400 mg | 400 mg/day
1 to 2 capsules | 1 to 2 capsules
2 puffs | 2 puffs
2 Tabletten | 2 Tabletten täglich
zwei Kapseln | morgens zwei Kapseln
20 Tropfen | 20 Tropfen in Wasser
eine Tablette täglich | eine Tablette täglich
1 g | 1 g täglich
100 Mikrogramm | 100 Mikrogramm
1-0-1 | Ibuprofen 400: 1-0-1
٤٠٠ ملغ | ٤٠٠ ملغ
400 ملجم | تناول 400 ملجم
حبتان | حبتان كل يوم
وقرصين | وقرصين
٣ أقراص | ٣ أقراص
ثلاث حبوب | ثلاث حبوب
١٠ مل | ١٠ مل
٢٠٠٠ وحدة دولية | ٢٠٠٠ وحدة دولية`;

const none = `
5 minutes
30 %
8 glasses of water
2 km
10 mg/dl
10 mg per decilitre
60 ml/min
35 µg per cubic metre
30 g of fibre a day
5 g salt a day
200 ml of water
15 ml of blood
10 ml Blut
200 ml Wasser
14 units of alcohol
two teaspoons of honey
the other 2, i.e. those
only 2 i.e. few
Take a tablet only as your prescriber advised.
some tablets help
twice a day
walk twice a day
call 112, or 1-1-2
0800-1-0-1-4
two people took tablets
in 2 of tablets
ICD-10
M79.7 and MG30.01
200 Meter, 3 g
اشرب 8 أكواب من الماء
٥ دقائق
حبتان من التمر
2020 was a year`;

const lines = (text: string) => text.trim().split('\n');

describe('the first dose in a text', () => {
  for (const line of lines(doses)) {
    const [dose, text] = line.split(' | ') as [string, string];
    it(`is “${dose}” in “${text}”`, () => expect(findDose(text)).to.equal(dose));
  }

  for (const text of lines(none)) it(`is not in “${text}”`, () => expect(findDose(text)).to.equal(undefined));

  it('is the earliest one', () => expect(findDose('two tablets, or 400 mg, or 1-0-1')).to.equal('two tablets'));

  const number = fc.integer({ min: 1, max: 99999 });
  const unit = fc.constantFrom('mg', ' mg', '\u00a0mg', ' micrograms', ' tablets', ' capsules', ' IU', ' ml', ' Tabletten', ' ملغ');
  // No digits, units or foods of its own: what is put in is what there is to find.
  const around = fc.string({ unit: fc.constantFrom('q', 'w', ' ', '.', '(', 'ß', 'ش', '🙂', '\n'), maxLength: 40 });

  it('is found wherever it stands, and is a piece of the text', () => {
    fc.assert(
      fc.property(around, number, unit, around, (before, n, unit, after) => {
        expect(findDose(`${before} ${n}${unit} ${after}`)).to.equal(`${n}${unit}`);
      }),
      { numRuns: 500 },
    );
  });

  it('is a piece of any text, or none', () => {
    const word = fc.constantFrom('2', '٣', 'two', ' ', 'mg', 'x', '-', 'tablets', 'of', 'water', '/', 'dl', 'ملغ', 'حبتان', '0', '.', ',', 'a day');
    fc.assert(
      fc.property(fc.oneof(fc.array(word, { maxLength: 30 }).map((words) => words.join('')), fc.string({ unit: 'binary' })), (text) => {
        const dose = findDose(text);
        if (dose !== undefined) expect(dose).to.match(/\S/);
        expect(text).to.include(dose ?? '');
        expect(findDose(text)).to.equal(dose);
      }),
      { numRuns: 1000 },
    );
  });

  // Quadratic time would outlast the limit that every test has, many times over.
  for (const piece of ['9', '9,', 'two ', '2 x ', '2 or ', ' ', 'a ', 'every 9', '1-0-', '٩', '2 aaaaaaaaaaaa ', '½', '9 g twice ']) {
    it(`is looked for to the end of a very long text of “${piece}”`, () => {
      expect(findDose(`${piece.repeat(300_000 / piece.length)}; 20 mg`)).to.match(/mg$/);
    });
  }
});
