import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as stories from '../../../stories/widgets/pathway.stories.js';
import type { WidgetStory } from '../../../stories/widgets/story.js';
import { setClock } from '../../../src/behaviors/clock.js';
import { start } from '../../../src/loader/loader.js';
import { readPathway } from '../../../src/widgets/pathway/pathway.reader.js';
import { pathwayMistakes, pathwayRules } from '../../../src/widgets/pathway/pathway.rules.js';
import { partsIn, says } from '../../../src/widgets/pathway/pathway.words.js';
import { tree } from '../../rules/random-tree.js';
import { computedRole } from '../../support/engine.js';
import { put, type FixtureOptions } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';

start();

const steps = `<ol><li><h4>A talk</h4><p>x</p></li><li class="is-and"><h4>Blood tests</h4><ul><li class="plain">for the thyroid</li></ul></li><li class="is-or"><strong>A scan</strong></li></ol><ul><li class="is-any-time"><h4>Notes</h4></li></ul>`;
const wrapper = (inside: string) => `<div class="fw-pathway" data-fw="pathway">${inside}</div>`;
const tag = (inside: string) => `<fw-pathway>${inside}</fw-pathway>`;
const parse = (html: string, lang = 'en') => Object.assign(document.createElement('div'), { innerHTML: html, lang });

async function pathwayIn(html: string, options?: FixtureOptions) {
  const place = put(html, options);
  const holder = await until(() => place.querySelector<HTMLElement>('[data-fw-ready]'), 'it is ready', 20_000);
  await settled(place);
  const title = (words: string) => [...holder.querySelectorAll('h4,strong')].find((element) => element.textContent === words)!;
  return { holder, title, said: (words: string) => getComputedStyle(title(words), '::before').content };
}

for (const [form, around] of [
  ['a plain wrapper', wrapper],
  ['the tag', tag],
] as const) {
  describe(`a pathway in ${form}`, () => {
    it('says in each title how it stands to the one before, and leaves the number to the list', async () => {
      const { title } = await pathwayIn(around(steps));
      const names: string[] = [];
      for (const words of ['A talk', 'Blood tests', 'Notes']) names.push((await computedRole(title(words))).name.replace(/\s+/g, ' '));
      expect(names).to.deep.equal(['A talk', 'And: Blood tests', 'At any time: Notes']);
    });

    it('says the relation before bold words, whose number stays the marker of the list', async () => {
      const { holder, said } = await pathwayIn(around(steps));
      expect(said('A scan')).to.equal('"Or: "');
      expect(getComputedStyle(holder.querySelector('.is-or')!).listStyleType).to.equal('decimal');
      expect(getComputedStyle(holder.querySelector('.is-and')!).listStyleType).to.equal('decimal');
      expect(getComputedStyle(holder.querySelector('.plain')!, '::before').content).to.equal('none');
    });

    it('says it in the language of the page', async () => {
      const { said } = await pathwayIn(around(steps), { lang: 'de' });
      await until(() => said('Notes') === '"Jederzeit: "', 'German words', 20_000);
    });
  });
}

describe('a pathway', () => {
  it('puts nothing before a title where the author says the relation', async () => {
    const { said } = await pathwayIn(wrapper('<ol><li><h4>One</h4></li><li><p class="fw-relation is-or">or else</p><strong>Two</strong></li></ol>'));
    expect(said('Two')).to.equal('none');
  });

  it('says behind an old date of a source that it is to be checked again', async () => {
    setClock('2026-11-26');
    try {
      const { holder } = await pathwayIn(wrapper('<ol><li><h4>One</h4><p class="fw-source"><time datetime="2024-01-01">then</time></p></li></ol>'), { lang: 'en' });
      expect(getComputedStyle(holder.querySelector('time')!, '::after').content).to.equal('" (may be out of date, check again)"');
    } finally {
      setClock();
    }
  });
});

const all = Object.values(stories as unknown as Record<string, WidgetStory>).filter(({ parameters }) => parameters);
const told = (html: string, lang = 'en') => pathwayMistakes(put(html, { lang }).querySelector('.fw-pathway')!).map(({ code, node }) => `${code} ${node.localName}`);

describe('what an author should mend in a pathway', () => {
  for (const { name, parameters } of all)
    it(`is told of the story “${name ?? 'Arabic'}” by its codes`, () => {
      expect(told(parameters.html).map((mistake) => mistake.split(' ')[0])).to.deep.equal(parameters.mistakes ?? []);
    });

  it('has an advice for each code, and a story', () => {
    expect([...new Set(all.flatMap(({ parameters }) => parameters.mistakes ?? []))].sort()).to.deep.equal(Object.keys(pathwayRules).sort());
    for (const advice of Object.values(pathwayRules)) for (const sentence of advice) expect(sentence).to.match(/\.$/);
  });

  it('is nothing in an empty one, which may be on its way', () => expect(told('<div class="fw-pathway"> </div>')).to.deep.equal([]));

  it('is an end that stands before the steps', () => {
    const good = stories.Steps.parameters.html;
    const end = /<p class="fw-end">.*?<\/p>/.exec(good)![0];
    expect(told(good.replace(end, '').replace('<ol>', `${end}<ol>`))).to.deep.equal(['no-end div']);
  });

  it('is a field or a button as much as an answer to press', () => {
    const good = stories.Steps.parameters.html;
    for (const control of ['<input type="checkbox" aria-label="x">', '<button>Next</button>', '<a href="#x">Nein</a>', '<a href="#x">نعم</a>']) expect(told(good.replace('By questions.', control)), control).to.have.length(1);
    expect(told(good.replace('By questions.', '<a href="#x">No test at all</a>'))).to.deep.equal([]);
  });
});

describe('the words of a step', () => {
  const item = (words: string, lang = 'en') => parse(`<ol><li>${words}</li></ol>`, lang).querySelector('li')!;
  for (const words of ['You have fibromyalgia.', 'This confirms it.', 'It rules out lupus.']) it(`decide: “${words}”`, () => expect(says('verdict', item(words))).to.be.true);
  for (const words of ['You have questions.', 'A result does not confirm anything.', 'It may point to another cause.', 'To rule out a bleed, a scan may be done.', 'It may confirm what the doctor suspects.', 'Some doctors want to rule out other causes.']) it(`do not decide: “${words}”`, () => expect(says('verdict', item(words))).to.be.false);
  for (const words of ['Ask for an MRI', 'Insist on a blood test', 'Get a scan', 'You should get a biopsy']) it(`order: “${words}”`, () => expect(says('order', item(words))).to.be.true);
  for (const words of ['A doctor may ask for how long it hurts', 'An MRI may be used', 'You do not need to ask for a scan', 'Demands for scans are high']) it(`do not order: “${words}”`, () => expect(says('order', item(words))).to.be.false);

  it('order in German only where a test is meant', () => {
    expect(says('order', item('Lassen Sie ein MRT machen.', 'de'))).to.be.true;
    for (const words of ['Lassen Sie sich Zeit.', 'Lassen Sie sich nach Hause fahren.']) expect(says('order', item(words, 'de')), words).to.be.false;
  });

  it('tell the parts by term in each language, or by a mark', () => {
    for (const terms of ['Why How Who How_long', 'Warum Wie Wer Wie_lange', 'لماذا كيف من كم_المدة', 'Por_qué Cómo Quién Cuánto_tiempo', 'Dlaczego Jak Kto Jak_długo', 'Por_quê Como Quem Quanto_tempo', '理由 方法 だれが 期間', 'Pourquoi Comment Qui Combien_de_temps', 'Чому Як Хто Як_довго', '为什么 如何 谁 多久', 'Neden Nasıl Kim Ne_kadar', 'چرا چگونه چه_کسی چه_مدت', 'क्यों कैसे कौन कितना_समय']) {
      const html = `<dl>${terms.split(' ').map((term) => `<dt>${term.replace('_', ' ')}</dt><dd>x</dd>`).join('')}</dl>`;
      expect(partsIn(item(html)), terms).to.deep.equal(['why', 'how', 'who', 'time']);
    }
    expect(partsIn(item('<p data-fw-part="why">x</p><p data-fw-part="time"> </p><dl><dt>Who</dt><dd></dd></dl>'))).to.deep.equal(['why']);
  });
});

describe('the reader of pathways', () => {
  it('knows steps, their order and their titles; lists in a step are no steps', () => {
    expect(readPathway(parse(steps)).map(({ ordered, title }) => [ordered, title?.textContent])).to.deep.equal([
      [true, 'A talk'],
      [true, 'Blood tests'],
      [true, 'A scan'],
      [false, 'Notes'],
    ]);
  });

  it('reads any markup, finds mistakes that have an advice and a place, and changes nothing', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('', '<ol><li>x</li></ol>', '<ul><li class="is-any-time"><h4>x</h4></li></ul>'), (html, list) => {
        const holder = parse(html + list);
        const before = holder.innerHTML;
        for (const { code, node } of pathwayMistakes(holder)) {
          expect(pathwayRules).to.have.property(code);
          expect(holder.contains(node)).to.be.true;
        }
        // A list in an answer belongs to the answer.
        expect(readPathway(holder).length > 0).to.equal(!!holder.querySelector('li:not(dd li)'));
        expect(holder.innerHTML).to.equal(before);
      }),
    );
  });
});
