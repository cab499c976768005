import { expect } from '@open-wc/testing';
import { goTo } from '../../src/behaviors/go-to.js';
import { put } from '../support/fixture.js';

const words = '<p>Words to read.</p>'.repeat(60);
const bar = '<div style="position: fixed; inset: 0 0 auto; block-size: 70px; background: #fff; z-index: 3">The site</div>';
const top = (element: Element) => Math.round(element.getBoundingClientRect().top);

describe('a way to a place of the page', () => {
  it('ends below a bar that stays on the screen, with the focus on the place', () => {
    const place = put(`${bar}${words}<h2>Help</h2>${words}`);
    const heading = place.querySelector('h2')!;
    goTo(heading);
    expect(top(heading)).to.be.within(70, 90);
    expect(document.activeElement).to.equal(heading);
  });

  it('ends at the top where nothing covers it', () => {
    const place = put(`${words}<h2>Help</h2>${words}`);
    goTo(place.querySelector('h2')!);
    expect(top(place.querySelector('h2')!)).to.be.within(-1, 1);
  });

  it('opens what the place is closed in, and leaves no trace on it', () => {
    const place = put(`${bar}${words}<details><summary>More</summary><details><summary>Yet more</summary><p id="place">Here</p></details></details>${words}`);
    const here = place.querySelector<HTMLElement>('#place')!;
    goTo(here);
    expect(here.checkVisibility()).to.be.true;
    expect(top(here)).to.be.within(70, 90);
    here.blur();
    expect(here.outerHTML).to.equal('<p id="place">Here</p>');
  });
});
