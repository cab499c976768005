import { expect } from '@open-wc/testing';
import * as stories from '../../../stories/widgets/flare-warning.stories.js';
import type { WidgetStory } from '../../../stories/widgets/story.js';
import { readFlare } from '../../../src/widgets/flare-warning/flare-warning.reader.js';
import { looksMistaken } from '../../../src/widgets/flare-warning/flare-warning.suspect.js';
import { flareWarningMistakes, flareWarningRules } from '../../../src/widgets/flare-warning/flare-warning.rules.js';
import { partByWords } from '../../../src/widgets/flare-warning/flare-warning.words.js';
import { put } from '../../support/fixture.js';

const told = (html: string, lang = 'en') => {
  const holder = put(html, { lang }).querySelector('.fw-flare-warning')!;
  const mistakes = flareWarningMistakes(holder);
  if (mistakes.length) expect(looksMistaken(holder, readFlare(holder.children, partByWords))).to.be.true;
  return mistakes.map(({ code, node }) => `${code} ${node.localName}`);
};
const list = (...points: string[]) => `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
const warning = (signs: string, more = '') =>
  `<div class="fw-flare-warning"><h3>Early signs</h3>${signs}<h3>What to do</h3>${list('rest')}<h3>It may not be a flare if</h3>${list('it is new')}</div>${more}`;
const card = (inside = 'Ask for help') => `<fw-care-card><h3>${inside}</h3></fw-care-card>`;

describe('what an author should mend in a flare warning', () => {
  for (const { name, parameters } of Object.values(stories as unknown as Record<string, WidgetStory>).filter(({ parameters }) => parameters))
    it(`is told of the story “${name ?? 'Plain'}” by its codes`, () => {
      expect(told(parameters.html).map((mistake) => mistake.split(' ')[0])).to.deep.equal(parameters.mistakes ?? []);
    });

  it('has an advice for each code, and a story', () => {
    const shown = Object.values(stories as unknown as Record<string, WidgetStory>).flatMap(({ parameters }) => parameters?.mistakes ?? []);
    expect(shown.sort()).to.deep.equal(Object.keys(flareWarningRules).sort());
    for (const [wrong, mend] of Object.values(flareWarningRules)) {
      expect(wrong).to.match(/\.$/);
      expect(mend).to.match(/\.$/);
    }
  });

  it('is nothing in an empty one', () => expect(told('<div class="fw-flare-warning"> </div>')).to.deep.equal([]));

  it('points to the point that holds a dose, in digits or words, in three languages, and not to its list', () => {
    for (const [dose, lang] of [['Take 2 x 500 mg', 'en'], ['two tablets', 'en'], ['zwei Tabletten', 'de'], ['٤٠٠ ملغ', 'ar'], ['قرصان', 'ar']] as const)
      expect(told(warning(list('rest', `or<ul><li>${dose}</li></ul>`), card()), lang), dose).to.deep.equal(['dose li']);
  });

  it('does not take a card without words for help', () => {
    expect(told(warning(list('stiffness'), '<fw-care-card> </fw-care-card>'))).to.deep.equal(['no-care-card div']);
  });

  it('takes a crisis line in the warning or in any card of the page', () => {
    const mood = list('you feel hopeless');
    expect(told(warning(mood, card()))).to.deep.equal(['mood-without-crisis-line li']);
    expect(told(warning(mood + '<p><a href="tel:000">The practice</a></p>', card()))).to.deep.equal(['mood-without-crisis-line li']);
    expect(told(warning(mood, card() + card('Call a crisis line')))).to.deep.equal([]);
    expect(told(warning(list('you feel hopeless: <a href="tel:000">talk</a>'), card()))).to.deep.equal([]);
  });
});
