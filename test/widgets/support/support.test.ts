import { expect } from '@open-wc/testing';

import { SupportElement } from '../../../src/widgets/support/support.js';
import { supportText, looksMistaken, readSupport } from '../../../src/widgets/support/support.reader.js';
import { supportMistakes, supportRules } from '../../../src/widgets/support/support.rules.js';
import { fixture, put } from '../../support/fixture.js';

SupportElement.define();

const author = '<h3>First</h3><p>One.</p><h3>Second</h3><ul><li>Two</li></ul>';
const make = (html = author) => fixture<SupportElement>(`<fw-support>${html}</fw-support>`);

describe('fw-support', () => {
  it("leaves the author's HTML as it was written", async () => {
    expect((await make()).innerHTML).to.equal(author);
  });

  it('passes axe', async () => {
    await expect(await make()).to.be.accessible();
  });

  it('reads sections', () => {
    const sections = readSupport(put(`<p>Before.</p>${author}`).children);
    expect(sections.map(({ heading, body }) => [heading.textContent, body.length])).to.deep.equal([
      ['First', 1],
      ['Second', 1],
    ]);
    expect(supportText(sections)).to.equal('First\nOne.\n\nSecond\nTwo');
  });

  it('finds what the author should mend, and says how', () => {
    const codes = (html: string) => supportMistakes(put(html)).map(({ code }) => code);
    expect(codes(author)).to.deep.equal([]);
    expect(codes('<p>Words.</p>')).to.deep.equal(['no-heading']);
    expect(codes('<h3>Alone</h3>')).to.deep.equal(['no-text']);
    for (const html of ['<p>Words.</p>', '<h3>Alone</h3>']) expect(looksMistaken(put(html)), html).to.be.true;
    expect(looksMistaken(put(author))).to.be.false;
    for (const code of ['no-heading', 'no-text']) expect(supportRules[code]).to.have.length(2);
  });
});
