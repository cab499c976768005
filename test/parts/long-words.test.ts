import { expect } from '@open-wc/testing';
import { narrowFrame } from '../support/narrow-frame.js';

describe('long words on a page of 320 px', () => {
  for (const [what, tag, html] of [
    ['the name of a part of a treatment', 'fw-treatments', '<div class="fw-treatments" data-fw="treatments"><h3>A</h3><dl><dt>Wechselwirkungswahrscheinlichkeit</dt><dd data-fw-part="harms">x</dd></dl></div>'],
    ['a certainty', 'fw-treatments', '<div class="fw-treatments" data-fw="treatments"><h3>A</h3><dl><dt>x</dt><dd data-fw-part="evidence"><small class="fw-certainty">Arzneimittelunverträglichkeitsverzeichnisse</small></dd></dl></div>'],
    ['a status', 'fw-recognition', '<div class="fw-recognition" data-fw="recognition"><p class="fw-verdict">x</p><dl><dt>ICD</dt><dd><span class="fw-status is-disputed">Arzneimittelunverträglichkeitsverzeichnisse</span></dd></dl></div>'],
    ['the kind of a source', 'fw-review', '<div class="fw-review" data-fw="review"><dl><dt>x</dt><dd data-fw-part="author">y</dd></dl><ol><li><small class="fw-kind is-book">Arzneimittelunverträglichkeitsverzeichnisse</small></li></ol></div>'],
  ] as const) {
    it(`do not make it scroll sideways: ${what}`, async () => {
      const frame = await narrowFrame(320, html, { lang: 'de', tags: [tag], css: 'body{font-size:20px}' });
      frame.window.dispatchEvent(new Event('keyup'));
      await frame.settled();
      expect(frame.sideways()).to.equal(0);
    });
  }
});
