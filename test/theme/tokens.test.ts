import { expect } from '@open-wc/testing';
import { tokens } from '../../src/theme/tokens.js';
import { put } from '../support/fixture.js';

type Rgba = [number, number, number, number];

/** A colour as it is seen: painted over what is behind it, by the engine itself. */
function seen(color: string, behind: string): Rgba {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  for (const paint of [behind, color]) {
    context.fillStyle = paint;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data] as Rgba;
}

function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** WCAG 2.2's contrast of a colour on the colour behind it. */
function contrast(color: string, behind: string): number {
  const [one, other] = [luminance(seen(color, behind)), luminance(seen(behind, behind))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The colour of a token on a page of these colours, which sets no `color-scheme`. */
function tokenOn(name: string, color: string, background: string, own = ''): string {
  const place = put(
    `<div class="page" style="color: ${color}; background: ${background}"><p class="subject"></p></div>`,
  );
  place.insertAdjacentHTML(
    'afterbegin',
    `<style>.subject { ${tokens.cssText}; ${own} background-color: var(${name}) }</style>`,
  );
  return getComputedStyle(place.querySelector('.subject')!).backgroundColor;
}

const pages = {
  'black on white': ['#000', '#fff'],
  'dark grey on cream': ['#2b2a27', '#fbf7ef'],
  'white on black': ['#fff', '#000'],
  'light grey on dark blue': ['#dfe6ea', '#14181d'],
} as const;

describe('the colours of a widget', () => {
  it('are measured as WCAG measures them', () => {
    expect(contrast('#000', '#fff')).to.be.closeTo(21, 0.01);
    expect(contrast('#777', '#fff')).to.be.closeTo(4.48, 0.01);
    expect(contrast('rgba(0, 0, 0, 0.5)', '#fff')).to.be.closeTo(3.95, 0.1);
  });

  for (const [page, [color, background]] of Object.entries(pages)) {
    it(`follow the text of a page, ${page}: words have 4.5, borders and focus 3`, () => {
      expect(contrast(tokenOn('--_quiet', color, background), background), 'quiet words').to.be.at.least(4.5);
      expect(contrast(tokenOn('--_edge', color, background), background), 'borders of controls').to.be.at.least(3);
      expect(contrast(tokenOn('--_accent', color, background), background), 'accent').to.be.at.least(3);
      expect(contrast(color, background), 'focus').to.be.at.least(4.5);
    });
  }

  it('are the same whatever the operating system prefers', () => {
    const [light, darkScheme] = ['light', 'dark'].map((scheme) =>
      tokenOn('--_edge', '#000', '#fff', `color-scheme: ${scheme};`),
    );
    expect(light).to.equal(darkScheme);
  });

  it('are the page’s own where it names them', () => {
    expect(tokenOn('--_line', '#000', '#fff', '--fw-line: rgb(1, 2, 3);')).to.equal('rgb(1, 2, 3)');
    expect(tokenOn('--_edge', '#000', '#fff', '--fw-edge: rgb(1, 2, 3);')).to.equal('rgb(1, 2, 3)');
    expect(tokenOn('--_quiet', '#000', '#fff', '--fw-quiet: rgb(1, 2, 3);')).to.equal('rgb(1, 2, 3)');
    expect(tokenOn('--_accent', '#000', '#fff', '--fw-accent: rgb(1, 2, 3);')).to.equal('rgb(1, 2, 3)');
  });
});
