import { expect } from '@open-wc/testing';
import { setClock } from '../../../src/behaviors/clock.js';
import { start } from '../../../src/loader/loader.js';
import { axTree, emulateMedia } from '../../support/engine.js';
import { put, type FixtureOptions } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';

start();

const pair = `<h3>Sleep: what may help</h3><ul class="is-do"><li>a dark room</li><li>a cool room</li></ul><h3>Sleep: what may disturb it</h3><ul class="is-dont"><li>coffee late in the day</li><li>read the news in bed</li></ul>`;
const wrapper = (inside: string) => `<div class="fw-do-dont" data-fw="do-dont">${inside}</div>`;
const tag = (inside: string) => `<fw-do-dont>${inside}</fw-do-dont>`;

async function listsIn(html: string, options?: FixtureOptions) {
  const place = put(html, options);
  const holder = await until(() => place.querySelector<HTMLElement>('[data-fw-ready]'), 'it is ready', 20_000);
  await settled(place);
  const item = (words: string) => [...holder.querySelectorAll('li')].find((li) => li.textContent!.includes(words))!;
  return {
    holder,
    item,
    said: (words: string) => getComputedStyle(item(words), '::before').content,
    mark: (words: string) => getComputedStyle(item(words), '::after').content,
  };
}

for (const [form, around] of [
  ['a plain wrapper', wrapper],
  ['the tag', tag],
] as const) {
  describe(`what is better avoided, in ${form}`, () => {
    it('says so before each item, and what may help says nothing', async () => {
      const { said } = await listsIn(around(pair));
      expect([said('coffee'), said('news')]).to.deep.equal(['"Better not: "', '"Better not: "']);
      expect([said('dark'), said('cool')]).to.deep.equal(['none', 'none']);
    });

    it('says it in the language of the page', async () => {
      for (const [lang, words] of [
        ['de', 'Besser nicht: '],
        ['ar', 'يُفضَّل تجنّب: '],
      ] as const) {
        const { said } = await listsIn(around(pair), { lang });
        await until(() => said('coffee') === JSON.stringify(words), words, 20_000);
      }
    });

    it('differs from what may help by the shape of its mark too, in print and forced colours', async () => {
      const { mark } = await listsIn(around(pair));
      for (const media of [{}, { media: 'print' }, { features: { 'forced-colors': 'active' } }] as const) {
        await emulateMedia(media);
        expect(mark('dark')).to.contain('✓');
        expect(mark('coffee')).to.contain('✕');
      }
    });
  });
}

describe('what is better avoided', () => {
  it('says nothing before an item that says it itself, by its words or by its class, and again when it no longer does', async () => {
    const html = `<h3>Medicines</h3><ul class="is-dont"><li>Don’t stop them on your own</li><li class="is-said">Leave other people’s alone</li><li>old medicines</li></ul>`;
    const { holder, said } = await listsIn(wrapper(html), { lang: 'en' });
    expect([said('other people'), said('old medicines')]).to.deep.equal(['none', '"Better not: "']);
    await until(() => said('stop them') === 'none', 'its words are read', 10_000);
    holder.querySelector('li')!.firstChild!.nodeValue = 'to stop them on your own';
    await until(() => said('stop them') === '"Better not: "', 'the words are back');
  });

  it('keeps its words whatever a theme puts before items', async () => {
    const theme = '<style>.post ul.is-dont li::before{content:"→" !important;display:none !important} .post *{--_better-not:"Please:" !important}</style>';
    const { said, item } = await listsIn(`<div class="post">${theme}${wrapper(pair)}</div>`);
    expect(said('coffee')).to.equal('"Better not: "');
    expect(getComputedStyle(item('coffee'), '::before').display).to.equal('inline');
  });

  it('says nothing of its own within an item', async () => {
    const { said } = await listsIn(wrapper('<h3>Sleep</h3><ul class="is-dont"><li>drinks that wake<ul><li>coffee</li></ul></li><li>noise</li></ul>'));
    expect(getComputedStyle((await listsIn(wrapper('<h3>S</h3><ul class="is-dont"><li>drinks<ul><li id="inner">tea</li></ul></li></ul>'))).holder.querySelector('#inner')!, '::before').content).to.equal('none');
    expect(said('drinks')).to.equal('"Better not: "');
  });

  it('says it in a list that itself stands in a list of the page', async () => {
    const { holder } = await listsIn(`<ul><li>${wrapper(pair)}</li></ul>`);
    expect(getComputedStyle(holder.querySelector('.is-dont li')!, '::before').content).to.equal('"Better not: "');
  });
});

describe('both lists', () => {
  it('stay lists where a theme takes the markers away, and keep a role of the author', async () => {
    const { holder } = await listsIn(`<style>ul{list-style:none}</style>${wrapper(pair.replace('<ul class="is-do"', '<ul role="group" class="is-do"'))}`);
    expect([...holder.querySelectorAll('ul')].map((list) => list.getAttribute('role'))).to.deep.equal(['group', 'list']);
    for (const item of holder.querySelectorAll('li')) expect(getComputedStyle(item).listStyleType).not.to.equal('none');
  });

  it('stand one below the other, whatever a theme makes of lists', async () => {
    const { holder } = await listsIn(`<style>ul{columns:2;float:left;width:50%}</style>${wrapper(pair)}`);
    const [does, donts] = [...holder.querySelectorAll('ul')].map((list) => list.getBoundingClientRect());
    expect(donts!.top).to.be.greaterThan(does!.bottom);
    const [first, second] = [...holder.querySelectorAll('li')].map((item) => item.getBoundingClientRect());
    expect(second!.top).to.be.at.least(first!.bottom);
  });

  it('say behind an old date of a source that it is to be checked again', async () => {
    setClock('2026-11-26');
    try {
      const { holder } = await listsIn(wrapper(pair.replace('a dark room', 'a dark room <small class="fw-source">NHS, <time datetime="2024-11-20">then</time>, <time datetime="2024-11-30">later</time></small>')), { lang: 'en' });
      const [old, young] = [...holder.querySelectorAll('time')].map((time) => getComputedStyle(time, '::after').content);
      expect(old).to.equal('" (may be out of date, check again)"');
      expect(young).to.equal('none');
    } finally {
      setClock();
    }
  });

  it('are read out as lists with the words before each item, and without the marks', async () => {
    await listsIn(wrapper(pair), { lang: 'en' });
    const names = (await axTree()).map(({ name }) => name.replace(/\s+/g, ' ').trim());
    const all = names.join('|');
    expect(all).to.contain('Better not:').and.to.contain('coffee late in the day');
    expect(all).not.to.match(/[✓✕]/);
  });
});
