import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { adoptOnce, styleSheetFor } from '../../src/theme/style-sheet.js';
import { narrowFrame } from '../support/narrow-frame.js';

const red = css`
  p {
    color: rgb(255, 0, 0);
  }
`;

function shadow(): ShadowRoot {
  return document.createElement('div').attachShadow({ mode: 'open' });
}

describe('styles', () => {
  it('are one sheet for all roots of a document', () => {
    expect(styleSheetFor(red, document)).to.equal(styleSheetFor(red, document));
  });

  it('are adopted once by each root', () => {
    const root = shadow();
    for (let times = 0; times < 3; times++) adoptOnce(root, red, document);
    expect(root.adoptedStyleSheets).to.have.length(1);
  });

  it('come before the page’s own, which win', () => {
    const root = shadow();
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    adoptOnce(root, red, document);
    expect(root.adoptedStyleSheets.at(-1)).to.equal(own);
  });

  it('work in another document, and are adopted once there too', async () => {
    const page = await narrowFrame(300, '<p>Words</p>', { modules: [] });
    for (let times = 0; times < 3; times++) adoptOnce(page.document, red, page.document);
    expect(page.document.adoptedStyleSheets).to.have.length(1);
    expect(page.window.getComputedStyle(page.document.querySelector('p')!).color).to.equal('rgb(255, 0, 0)');
  });

  it('do nothing harmful in a document without a window', () => {
    const other = document.implementation.createHTMLDocument('none');
    expect(() => styleSheetFor(red, other)).not.to.throw();
  });
});
