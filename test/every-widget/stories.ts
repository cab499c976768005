/** What holds for each story of each widget: every state that people are shown is a state that was tested. */
import { expect } from '@open-wc/testing';
import { start } from '../../src/loader/loader.js';
import { listenToConsole } from '../support/console.js';
import { put } from '../support/fixture.js';
import { narrowFrame } from '../support/narrow-frame.js';
import { settled, until } from '../support/settled.js';
import { differencesFrom } from './author-nodes.js';
import { goodStories, samples, widgetsIn } from './samples.js';


/** axe wants each <summary> to be a button with a name; one that is held open must not promise to open anything. */
const ofHeldOpen = (html: string) =>
  /<details[^>]*fw-safety/.test(html) ? { ignoredRules: ['aria-allowed-role', 'summary-name'] } : {};

/** Where the author marked an element that can have no shadow root, the loader puts the tag around it or into it. */
const canHoldShadow = (html: string) => !/<(?:table|figure)[^>]* (?:class|data-fw)="|<[duo]l class="fw-/.test(html);

/**
 * The tests of each third widget, from the first, second or third on. In three files, since a file of tests that takes longer than three minutes counts as one
 * that hangs, and each widget brings some twenty stories.
 */
export function testStories(first: 0 | 1 | 2): void {
  start();
  for (const { tag, stories, ...sample } of samples.filter((_, index) => index % 3 === first)) {
    describe(`the stories of <${tag}>`, () => {
      for (const { title, html } of stories) {
        it(`${title}: keeps the author's HTML, without a finding of axe`, async () => {
          const heard = listenToConsole();
          const place = put(html);
          await until(() => widgetsIn(place, tag).length, `<${tag}> works`, 20_000);
          await settled(place);
          if (canHoldShadow(html)) expect(differencesFrom(html, place)).to.deep.equal([]);
          expect(place.textContent).to.equal(
            Object.assign(document.createElement('div'), { innerHTML: html }).textContent,
          );
          await expect(place).to.be.accessible(ofHeldOpen(html));
          expect(heard.errors).to.deep.equal([]);
        });

        it(`${title}: fits into a page of 320 px`, async () => {
          const frame = await narrowFrame(320, html, { tags: [tag], css: 'body{font:16px/1.5 sans-serif}' });
          await until(() => widgetsIn(frame.document, tag).length, `<${tag}> works`, 20_000);
          // What was painted before its script came takes on its look when the reader first does something.
          frame.window.dispatchEvent(new Event('keyup'));
          await frame.settled();
          expect(frame.sideways()).to.equal(0);
        });
      }

      it('tell the author nothing where there is nothing to mend', async () => {
        const heard = listenToConsole();
        // Each is an article of its own; some mistakes are mistakes of a whole article.
        for (const { html } of goodStories({ tag, stories, ...sample })) put(`<article>${html}</article>`);
        await new Promise((resolve) => setTimeout(resolve, 2500));
        expect(heard.all).to.deep.equal([]);
      });

      for (const { title, html, mistakes } of stories.filter(({ mistakes }) => mistakes.length)) {
        it(`${title}: tells the author ${mistakes.join(', ')}, once each`, async () => {
          const heard = listenToConsole();
          put(html);
          await until(() => heard.warnings.length >= mistakes.length, 'the author is told', 8000);
          await new Promise((resolve) => setTimeout(resolve, 700));
          expect(heard.all).to.have.length(mistakes.length);
          for (const warning of heard.warnings) expect(warning).to.match(/^\[flarewell\] <[a-z-]+> .+\. .+\./);
        });
      }
    });
  }
}
