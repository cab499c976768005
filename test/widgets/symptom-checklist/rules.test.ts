import { expect } from '@open-wc/testing';
import { symptomChecklistMistakes, symptomChecklistRules } from '../../../src/widgets/symptom-checklist/symptom-checklist.rules.js';
import { looksMistaken } from '../../../src/widgets/symptom-checklist/symptom-checklist.suspect.js';
import * as stories from '../../../stories/widgets/symptom-checklist.stories.js';
import type { WidgetStory } from '../../../stories/widgets/story.js';
import { put } from '../../support/fixture.js';

const holderIn = (html: string, lang = 'en') => put(html, { lang }).querySelector('.fw-symptom-checklist')!;
const codes = (html: string) => symptomChecklistMistakes(holderIn(html)).map(({ code }) => code);
const withCard = (item: string) =>
  `<div class="fw-care-card"><h3>Call the emergency number if</h3></div><div class="fw-symptom-checklist"><ul><li>Tired</li><li>${item}</li></ul></div>`;

describe('what an author of a checklist is told', () => {
  const all = Object.entries(stories).filter(([name]) => name !== 'default') as [string, WidgetStory][];
  for (const [name, { parameters }] of all) {
    it(`is ${parameters.mistakes?.join(', ') ?? 'nothing'} in the story ${name}`, () => {
      expect(codes(parameters.html)).to.deep.equal(parameters.mistakes ?? []);
      // Whether there is a care card the widget sees by itself.
      if (parameters.mistakes?.some((code) => !code.includes('care-card'))) expect(looksMistaken(holderIn(parameters.html))).to.be.true;
    });
  }

  it('is shown in a story for each mistake there is', () => {
    const shown = all.flatMap(([, { parameters }]) => parameters.mistakes ?? []);
    expect(shown.sort()).to.deep.equal(Object.keys(symptomChecklistRules).sort());
  });

  for (const [lang, items] of Object.entries({
    en: [
      'Chest pain', 'Trouble breathing', 'Suicidal thoughts', 'Thoughts of ending my life', 'Wanting to harm yourself', 'Loss of bladder control',
      'Numbness between the legs', 'Sudden weakness', 'Slurred speech', 'Dark urine', 'Fever with a stiff neck', 'Unexplained weight loss',
    ],
    de: [
      'Schmerzen in der Brust', 'Atemnot', 'Gedanken an Suizid', 'Die Blase nicht halten können', 'Taubheit zwischen den Beinen', 'Plötzliche Lähmung',
      'Dunkler Urin', 'Fieber und steifer Nacken',
    ],
    ar: ['ألم في الصدر', 'ضيق في التنفس', 'أفكار انتحارية', 'فقدان التحكم في البول', 'خدر بين الساقين', 'ضعف مفاجئ', 'بول داكن'],
  }))
    for (const item of items) {
      it(`is that “${item}” belongs in the care card`, () => {
        const holder = holderIn(withCard(item), lang);
        expect(looksMistaken(holder)).to.be.true;
        const [mistake, more] = symptomChecklistMistakes(holder);
        expect([mistake!.code, mistake!.node.textContent, more]).to.deep.equal(['red-flag', item, undefined]);
      });
    }

  for (const lang of ['en', 'ar', 'de', 'es', 'ja', 'pl', 'pt-BR'])
    it(`is each sign of our own cards, where somebody makes it something to tick: ${lang}`, async () => {
      const cards = await fetch(new URL(`../../../src/content/inomyalgia/${lang === 'en' ? '' : `${lang}/`}care-card.html`, import.meta.url));
      const signs = [...put(await cards.text()).querySelectorAll('.is-level-emergency li,.is-level-urgent li')].map((sign) => sign.textContent);
      expect(signs.length).to.be.greaterThan(8);
      for (const sign of signs) {
        const holder = holderIn(withCard(sign), lang);
        expect(symptomChecklistMistakes(holder).map(({ code }) => code), sign).to.deep.equal(['red-flag']);
        expect(looksMistaken(holder), sign).to.be.true;
      }
    });

  for (const [lang, items] of Object.entries({
    en: ['Pain that radiates', 'Blood infections in the past', 'Passing urine often, and tired', 'You spend your life on the sofa', 'Irritated eyes'],
    de: ['Reizdarm und Schlafstörungen', 'Stuhl lange aushalten', 'Staub zwischen den Zähnen', 'am spätesten Abend'],
    ar: ['صعوبة في الانتباه', 'ألم القدم في الليل'],
    es: ['Mejora con el reposo', 'Peor en febrero'],
    pl: ['Trudno mi pokazać, gdzie boli', 'Krewetki szkodzą'],
    tr: ['Alışkanlıklar', 'Patates yemek', 'Kilo kazanmak'],
  }))
    for (const item of items) it(`is nothing of “${item}” in ${lang}`, () => expect(symptomChecklistMistakes(holderIn(withCard(item), lang)).map(({ code }) => code)).to.deep.equal([]));

  it('comes to an end in a word without end', () => {
    for (const start of ['numb', 'los', 'taub', 'druck', 'dark'])
      for (const lang of ['en', 'de', '']) expect(symptomChecklistMistakes(holderIn(withCard(start + 'x'.repeat(200_000)), lang))).to.deep.equal([]);
  });

  for (const item of ['Stiff neck', 'Low mood', 'Numb fingers', 'Rückenschmerzen', 'ألم في الظهر']) {
    it(`is nothing of “${item}”`, () => expect(codes(withCard(item))).to.deep.equal([]));
  }
});
