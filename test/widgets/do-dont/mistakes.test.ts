import { expect } from '@open-wc/testing';
import * as stories from '../../../stories/widgets/do-dont.stories.js';
import type { WidgetStory } from '../../../stories/widgets/story.js';
import { doDontMistakes, doDontRules } from '../../../src/widgets/do-dont/do-dont.rules.js';
import { put } from '../../support/fixture.js';

const told = (html: string) => {
  const holder = put(html, { lang: 'en' }).querySelector('.fw-do-dont')!;
  return doDontMistakes(holder).map(({ code, node }) => `${code} ${node.localName}`);
};
const all = Object.values(stories as unknown as Record<string, WidgetStory>).filter(({ parameters }) => parameters);
const good = (inside: string) => `<div class="fw-do-dont"><h3>Sleep</h3>${inside}<p class="fw-source">NHS</p></div>`;
const why = '<small class="fw-reason">because</small>';

describe('what an author should mend in a list of what may help and what to avoid', () => {
  for (const { name, parameters } of all)
    it(`is told of the story “${name ?? 'by language'}” by its codes`, () => {
      expect([...new Set(told(parameters.html).map((mistake) => mistake.split(' ')[0]))]).to.deep.equal(parameters.mistakes ?? []);
    });

  it('has an advice for each code, and a story', () => {
    const shown = new Set(all.flatMap(({ parameters }) => parameters.mistakes ?? []));
    expect([...shown].sort()).to.deep.equal(Object.keys(doDontRules).sort());
    for (const advice of Object.values(doDontRules)) for (const sentence of advice.slice(0, 2)) expect(sentence).to.match(/\.$/);
  });

  it('is nothing in an empty one, which may be on its way', () => expect(told('<div class="fw-do-dont"> </div>')).to.deep.equal([]));

  it('is nothing where every item is negative in the author’s words and the list says so', () => {
    expect(told(good(`<ul class="is-dont is-said"><li>Never smoke ${why}</li><li>Avoid noise ${why}</li></ul>`))).to.deep.equal([]);
  });

  it('is the heading also where the items say it themselves, which is the same twice', () => {
    expect(told(good(`<ul class="is-dont is-said"><li>Never smoke ${why}</li><li>Avoid noise ${why}</li></ul>`).replace('Sleep', 'Do not'))).to.deep.equal(['negated-heading h3']);
  });

  it('is not the column of the page in which the whole stands', () => {
    const html = good(`<ul class="is-do"><li>rest ${why}</li><li>walk ${why}</li></ul>`);
    expect(told(`<div class="wp-block-column">${html}</div>`)).to.deep.equal([]);
  });
});
