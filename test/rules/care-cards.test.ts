import { expect } from '@open-wc/testing';
import { canBeReached, canBeSeen, careCards, mostSevereFirst } from '../../src/rules/care-cards.js';
import { put } from '../support/fixture.js';

const list = '<ul class="list"><li>sore</li></ul>';
const card = '<div class="fw-care-card"><h3>Call if</h3></div>';
const words = (node: Node) => careCards(node).map(({ textContent }) => textContent);

describe('a care card', () => {
  for (const [what, style, seen] of [
    ['as it is', '', true],
    ['of no size', 'display: none', false],
    ['that is invisible', 'visibility: hidden', false],
    ['that a page fades in when it is reached', 'opacity: 0', true],
  ] as const)
    it(`${what} can${seen ? '' : 'not'} be seen`, () => {
      const shown = put(`<div style="${style}">${card}</div>`).querySelector('.fw-care-card')!;
      expect([canBeSeen(shown), canBeReached(shown)]).to.deep.equal([seen, seen]);
    });

  it('in a closed answer cannot be seen, but a reader can be taken to it, unless that is hidden too', () => {
    const closed = `<details><summary>A</summary><details open><summary>B</summary>${card}</details></details>`;
    const reach = (html: string) => {
      const found = put(html).querySelector('.fw-care-card')!;
      return [canBeSeen(found), canBeReached(found)];
    };
    expect(reach(closed)).to.deep.equal([false, true]);
    expect(reach(`<div hidden>${closed}</div>`)).to.deep.equal([false, false]);
    expect(reach(closed.replace('<details>', '<details open>'))).to.deep.equal([true, true]);
  });

  it('of a page that is not on a screen can be seen unless its HTML hides it', () => {
    const read = (html: string) => canBeSeen(new DOMParser().parseFromString(html, 'text/html').querySelector('.fw-care-card')!);
    expect([read(card), read(`<div hidden>${card}</div>`)]).to.deep.equal([true, false]);
  });

  it('comes before those that are less severe, however its level is written', () => {
    const place = put('<i class="is-level-routine"></i><i level="Emergency"></i><i data-fw-level="URGENT"></i><i class="is-level-emergency"></i><i></i>');
    const order = mostSevereFirst([...place.querySelectorAll('i')]).map((each) => [...place.children].indexOf(each));
    expect(order.slice(0, 3)).to.deep.equal([1, 3, 2]);
  });
});

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
