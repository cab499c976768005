import { expect } from '@open-wc/testing';
import { surfaceBehind } from '../../src/theme/surface.js';
import { put } from '../support/fixture.js';

const behind = (html: string) => surfaceBehind(put(html).querySelector('.subject')!);

describe('the colour behind an element', () => {
  it('is its own', () => {
    expect(behind('<p class="subject" style="background: rgb(1, 2, 3)"></p>')).to.equal('rgb(1, 2, 3)');
  });

  it('is that of the nearest element around it that has one', () => {
    expect(
      behind(
        '<div style="background: rgb(9, 9, 9)"><div style="background: rgb(1, 2, 3)"><p class="subject"></p></div></div>',
      ),
    ).to.equal('rgb(1, 2, 3)');
  });

  it('is none that shines through, in any notation: it has to cover', () => {
    for (const thin of [
      'transparent',
      'rgba(9, 9, 9, 0.5)',
      'rgb(9 9 9 / 0)',
      'color(srgb 1 0 0 / 0.2)',
      'oklch(0.5 0.1 20 / 50%)',
    ]) {
      expect(
        behind(`<div style="background: rgb(1, 2, 3)"><p class="subject" style="background: ${thin}"></p></div>`),
        thin,
      ).to.equal('rgb(1, 2, 3)');
    }
  });

  it('may be in a wide gamut', () => {
    expect(behind('<p class="subject" style="background: color(display-p3 1 0 0)"></p>')).to.match(
      /^color\(display-p3 1 0 0\)$/,
    );
  });

  it('is looked for outside shadow roots too', () => {
    const place = put('<div style="background: rgb(1, 2, 3)"><div class="host"></div></div>');
    const root = place.querySelector('.host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    expect(surfaceBehind(root.firstElementChild!)).to.equal('rgb(1, 2, 3)');
  });

  it('is the canvas where nobody has set one', () => {
    expect(behind('<p class="subject"></p>')).to.equal('Canvas');
  });
});
