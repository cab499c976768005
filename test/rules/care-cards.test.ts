import { expect } from '@open-wc/testing';
import { careCards } from '../../src/rules/care-cards.js';
import { put } from '../support/fixture.js';

const list = '<ul class="list"><li>sore</li></ul>';
const card = '<div class="fw-care-card"><h3>Call if</h3></div>';
const words = (node: Node) => careCards(node).map(({ textContent }) => textContent);

describe("the page's care cards", () => {
  it('are found in each form, before and after a node', () => {
    for (const html of [card, '<fw-care-card>Call if</fw-care-card>', '<p data-fw="care-card">Call if</p>']) {
      for (const page of [html + list, list + html]) {
        const place = put(page);
        expect(words(place.querySelector('.list')!)).to.deep.equal(['Call if']);
        place.remove();
      }
    }
  });

  it('are those with words in them', () => {
    expect(words(put(`<div class="fw-care-card"> </div>${list}`))).to.deep.equal([]);
    expect(words(put(`<div class="fw-care-card"> </div>${list}${card}`))).to.deep.equal(['Call if']);
  });

  it('are found around the shadow root that a node stands in', () => {
    const place = put(`${card}<div></div>`);
    const root = place.lastElementChild!.attachShadow({ mode: 'closed' });
    root.innerHTML = list;
    expect(careCards(root.firstElementChild!)).to.deep.equal([place.firstElementChild]);
  });

  it('are none where there are none, and none of a tree outside the page', () => {
    expect(words(put(list))).to.deep.equal([]);
    put(card);
    expect(words(Object.assign(document.createElement('div'), { innerHTML: list }))).to.deep.equal([]);
  });
});
