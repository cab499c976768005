import { expect } from '@open-wc/testing';

import * as stories from '../../../stories/widgets/recognition.stories.js';
import type { WidgetStory } from '../../../stories/widgets/story.js';
import { recognitionMistakes, recognitionRules } from '../../../src/widgets/recognition/recognition.rules.js';
import { put } from '../../support/fixture.js';
import { dl, from, limits, row, wrapper } from './pieces.js';

const told = (html: string, lang = 'en') => {
  const holder = put(html, { lang }).querySelector('[data-fw="recognition"]')!;
  return recognitionMistakes(holder).map(({ code, node }) => `${code} ${node.localName}`);
};
const all = Object.values(stories as unknown as Record<string, WidgetStory>).filter(({ parameters }) => parameters);
const verdict = (words: string) => `<p class="fw-verdict">${words}</p>`;
const not = row('ICD-11', 'not-listed', 'Not listed');
const listed = row('ICD-10', 'listed', 'Listed', `<code>M79.7</code> ${from()}`);

describe('what an author should mend in a recognition status', () => {
  for (const { name, parameters } of all)
    it(`is told of the story “${name ?? 'unnamed'}” by its codes`, () => {
      expect(told(parameters.html).map((mistake) => mistake.split(' ')[0])).to.deep.equal(parameters.mistakes ?? []);
    });

  it('has an advice for each code, and a story', () => {
    expect([...new Set(all.flatMap(({ parameters }) => parameters.mistakes ?? []))].sort()).to.deep.equal(Object.keys(recognitionRules).sort());
    for (const [wrong, mend] of Object.values(recognitionRules)) {
      expect(wrong).to.match(/^[a-z].+\.$/s);
      expect(mend).to.match(/^[A-Z].+\.$/s);
    }
  });

  it('is nothing in an empty one, nor in a remark in small print', () => {
    expect(told(wrapper.around(' '))).to.deep.equal([]);
    expect(recognitionMistakes(put('<small class="fw-recognition">Not listed in ICD-11</small>').firstElementChild!)).to.deep.equal([]);
  });

  it('is told at the row that lacks something', () => {
    expect(told(wrapper.around(dl(not, row('ICD-10', 'not-listed', 'Not listed', '<small class="fw-source"><a href="#">WHO</a></small>')) + limits))).to.deep.equal(['no-date dt']);
    expect(told(wrapper.around(dl(not, row('ICD-10', 'not-listed', 'Not listed', '<small class="fw-source">checked <time>2026-11-20</time></small>')) + limits))).to.deep.equal(['no-source dt']);
    expect(told(wrapper.around(dl(not, '<dt>ICD-10</dt>') + limits))).to.deep.equal(['no-status dt', 'no-date dt', 'no-source dt']);
  });

  for (const [lang, words, contradicts] of [
    ['en', 'Inomyalgia is officially recognised.', true],
    ['en', 'It is listed in ICD-11.', true],
    ['de', 'Sie ist in der ICD-11 aufgeführt.', true],
    ['en', 'It is not listed.', false],
    ['en', 'It is listed in neither of them.', false],
    ['en', 'Doctors know this pain.', false],
    ['de', 'Sie ist nirgends aufgeführt.', false],
    ['de', 'Sie wird nicht anerkannt.', false],
    ['sv', 'It is listed.', false],
  ] as const)
    it(`${contradicts ? 'is' : 'is not'} “${words}” (${lang}) above rows that say “not listed”`, () => {
      expect(told(wrapper.around(verdict(words) + dl(not) + limits), lang)).to.deep.equal(contradicts ? ['verdict-contradicts p'] : []);
    });

  for (const [lang, words, contradicts] of [
    ['en', 'Fibromyalgia is not listed.', true],
    ['de', 'Fibromyalgie ist nicht in der ICD-10 aufgeführt.', true],
    ['en', 'It is not only listed, it is well studied.', false],
    ['en', 'It is listed, but not every doctor recognises it.', false],
    ['en', 'It is listed.', false],
  ] as const)
    it(`${contradicts ? 'is' : 'is not'} “${words}” (${lang}) above rows that say “listed”`, () => {
      expect(told(wrapper.around(verdict(words) + dl(listed) + limits), lang)).to.deep.equal(contradicts ? ['verdict-contradicts p'] : []);
    });

  it('is no verdict where the rows differ', () => {
    for (const words of ['It is listed.', 'It is not listed.']) expect(told(wrapper.around(verdict(words) + dl(not, listed) + limits))).to.deep.equal([]);
  });

  it('is a class against its words, in both directions', () => {
    expect(told(wrapper.around(dl(row('ICD-10', 'listed', 'Nicht aufgeführt')) + limits), 'de')).to.deep.equal(['status-contradicts span']);
    expect(told(wrapper.around(dl(row('ICD-10', 'not-listed', 'Aufgeführt')) + limits), 'de')).to.deep.equal(['status-contradicts span']);
    expect(told(wrapper.around(dl(row('ICD-10', 'not-listed', 'Absent')) + limits))).to.deep.equal([]);
    expect(told(wrapper.around(dl(row('ICD-10', 'listed', 'Listed, but not on its own', `<code>M79.7</code> ${from()}`)) + limits))).to.deep.equal([]);
  });

  it('is a heading that says what it does not mean, after the rows, in any language', () => {
    expect(told(wrapper.around(`<h3>Why it is not listed</h3>${dl(not)}<h4>What this means</h4>`))).to.deep.equal(['no-limits div']);
    for (const heading of ['What it doesn’t mean', 'Was das nicht bedeutet', 'ما لا يعنيه ذلك', 'Co to nie znaczy', '意味しないこと', 'Qué no significa'])
      expect(told(wrapper.around(`${dl(not)}<h4>${heading}</h4>`)), heading).to.deep.equal([]);
  });
});

describe('checks that are too old', () => {
  it('are no mistake of the author', () => expect(told(wrapper.around(dl(row('ICD-11', 'not-listed', 'Not listed', from('2001-01-01'))) + limits))).to.deep.equal([]));
});
