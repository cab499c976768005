import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { doDontMistakes, doDontRules } from '../../../src/widgets/do-dont/do-dont.rules.js';
import { readDoDont } from '../../../src/widgets/do-dont/do-dont.reader.js';
import { isNegative, negates, ownWords } from '../../../src/widgets/do-dont/do-dont.words.js';
import { tree } from '../../rules/random-tree.js';

const parse = (html: string, lang = 'en') => Object.assign(document.createElement('div'), { innerHTML: html, lang });
const negative = (words: string, lang: string) => isNegative(parse(`<li>${words}</li>`, lang).firstElementChild!);

describe('an item says “do not” itself', () => {
  const own: Record<string, string[]> = {
    en: ['Don’t drink coffee late', "don't!", 'Do not stop', 'Never push on', 'Avoid screens', 'No screens in bed', '✕ No screens', 'Better not: smoke'],
    ar: ['لا تشرب القهوة', 'تجنَّب الشاشات', 'تجنب القهوة'],
    de: ['Nicht spät essen', 'Keine Bildschirme', 'Vermeiden Sie Kaffee', 'Trinken Sie abends keinen Kaffee', 'Kein Kaffee'],
    es: ['No tome café', 'Evite las pantallas', 'Nunca deje un medicamento'],
    fa: ['قهوه ننوشید', 'از قهوه پرهیز کنید', 'هرگز دارو را قطع نکنید'],
    fr: ['Ne buvez pas de café', 'N’arrêtez pas', 'Évitez les écrans', 'Pas de café'],
    hi: ['रात में कॉफ़ी न पिएँ', 'स्क्रीन से बचें'],
    ja: ['夜にコーヒーを飲まないでください', '画面を見ないこと', '夜のコーヒーは避ける'],
    pl: ['Nie pij kawy', 'Unikaj ekranów', 'Nigdy nie odstawiaj leku'],
    'pt-BR': ['Não tome café', 'Evite telas'],
    tr: ['Akşam kahve içmeyin', 'Ekranlardan kaçının'],
    uk: ['Не пийте кави', 'Уникайте екранів'],
    'zh-Hans': ['不要喝咖啡', '避免看屏幕'],
  };
  for (const [lang, all] of Object.entries(own)) for (const words of all) it(`in ${lang}: “${words}”`, () => expect(negative(words, lang)).to.be.true);

  const other: Record<string, string[]> = {
    en: ['coffee late in the day', 'not sleeping enough', 'nothing but coffee', 'notes in bed', 'avoidance', 'nosy questions', 'stop a medicine on your own', 'No-sugar diets that somebody sells', 'No-name painkillers', 'Never-ending work days', '“No pain, no gain” training', 'Never mind what others think'],
    ar: ['القهوة في آخر النهار', 'لامبالاة', 'عدم النوم'],
    de: ['Kaffee am Abend', 'nichts essen', 'Dinge tun, die nicht guttun', 'Nieren belasten', 'Kein-Zucker-Diäten'],
    es: ['noches sin dormir', 'pantallas', 'No-stop de pantallas'],
    fa: ['نوشیدن قهوه'],
    fr: ['nourriture lourde', 'passer la nuit devant un écran'],
    ja: ['眠れない夜の読書', '夜のコーヒー', '害になるかもしれないこと', '眠れないこと'],
    pl: ['niedobór snu', 'kawa wieczorem'],
    tr: ['kahve içme', 'yorgunluk'],
    zh: ['不吃早饭', '晚上喝咖啡'],
    sv: ['inte dricka kaffe'],
  };
  for (const [lang, all] of Object.entries(other)) for (const words of all) it(`but in ${lang} not of “${words}”`, () => expect(negative(words, lang)).to.be.false);

  it('by its own words alone, not by its reason or a list in it', () => {
    const item = parse('<li>夜のコーヒー <small class="fw-reason">眠れないので避ける</small><ul><li>飲まないこと</li></ul></li>', 'ja').firstElementChild!;
    expect(ownWords(item)).to.equal('夜のコーヒー');
    expect(isNegative(item)).to.be.false;
  });
});

describe('a heading says “do not”', () => {
  const says = (words: string, lang = 'en') => negates(parse(`<h3>${words}</h3>`, lang).firstElementChild!);
  for (const words of ['Don’t', 'Don’ts', 'Sleep: don’t', 'Avoid', 'Sleep – do not']) it(`“${words}”`, () => expect(says(words)).to.be.true);
  for (const words of ['Sleep: what may disturb it', 'What to avoid', 'Do and don’t']) it(`but not “${words}”`, () => expect(says(words)).to.be.false);
});

describe('the reader of what may help and what to avoid', () => {
  it('knows lists by class or attribute, their own or that of a box around them, each with its heading', () => {
    const html = `<h3>A</h3><ul class="is-do"><li>1</li></ul><ul class="is-dont"><li>2</li><li>3</li></ul><div data-fw-dont><h4>B</h4><ol><li>4<ul><li>5</li></ul></li></ol></div><ul><li>6</li></ul>`;
    expect(readDoDont(parse(html)).map(({ avoids, heading, items }) => [avoids, heading?.textContent, items.length])).to.deep.equal([
      [false, 'A', 1],
      [true, undefined, 2],
      [true, 'B', 1],
    ]);
  });

  it('reads any markup, finds mistakes that have an advice and a place, and changes nothing', () => {
    const marked = fc.tuple(tree, fc.constantFrom('is-do', 'is-dont', 'is-dont is-said', 'wp-block-column'), fc.constantFrom('', '<h3>Don’t</h3>', '<h3>Sleep</h3>'), fc.array(fc.constantFrom('Never', 'coffee <small class="fw-reason">because</small>', '<small class="fw-source">x</small>'), { maxLength: 3 }));
    fc.assert(
      fc.property(marked, ([html, name, heading, items]) => {
        const holder = parse(`${html}${heading}<ul class="${name}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
        const before = holder.innerHTML;
        for (const { code, node } of doDontMistakes(holder)) {
          expect(doDontRules).to.have.property(code);
          expect(holder.contains(node)).to.be.true;
        }
        expect(readDoDont(holder).length > 0).to.equal(!!holder.querySelector('.is-do,.is-dont'));
        expect(holder.innerHTML).to.equal(before);
      }),
    );
  });
});
