import { expect } from '@open-wc/testing';
import { listenToConsole } from '../../support/console.js';
import { put } from '../../support/fixture.js';
import { narrowFrame } from '../../support/narrow-frame.js';
import { until } from '../../support/settled.js';
import { differencesFrom, watchNodes } from '../../every-widget/author-nodes.js';
import { forms, isShown, question, questionList, questions, ready, safety, tag, wrapper } from './question-list.js';

/** Every form of a question that an author may write, and what engines make of them. */
const mixed = [
  '<h3 class="fw-safety">When to get help now</h3>\n<p>Call at once when breathing is hard.</p>',
  question(
    'Is it <em>real</em>? <small class="fw-short">Not known.</small>',
    '<p>See <a href="#x">there</a>.</p>',
    'id="real"',
  ),
  '<details open>\n<summary><h4>Does it pass?</h4></summary>\n<ul><li>Mostly</li><li>Not always</li></ul>\n</details>',
  '<dl>\n<dt>Who treats it?</dt>\n<dd>A doctor.</dd>\n<dt>Where?</dt>\n<dd>At home.</dd>\n</dl>',
  '<div class="wp-block-group"><div class="wp-block-group__inner-container">' +
    question('Does heat help?') +
    '</div></div>',
  '<details class="alert"><summary>And rest?</summary><div><div class="collapsible"><p>In small portions.</p></div></div></details>',
  safety,
  questions(4),
].join('\n');

for (const form of forms) {
  describe(`the author's HTML in ${form.name}`, () => {
    const html = form.around(mixed);

    it('can be read and opened where no script runs', async () => {
      const { document: page } = await narrowFrame(640, html, { modules: [] });
      expect(page.querySelectorAll('[data-fw-ready]')).to.have.length(0);
      for (const element of page.querySelectorAll('summary, dt, dd, h3, [open] li, .fw-safety')) {
        expect(isShown(element), element.textContent!).to.be.true;
      }
      const closed = page.querySelector('details:not([open])')!;
      closed.querySelector('summary')!.click();
      expect(isShown(closed.querySelector('p')!)).to.be.true;
    });

    it('stays what it was: no node moves, comes, goes or changes its words, whatever the reader does', async () => {
      const place = put(html);
      const watched = watchNodes(place);
      const [list] = await ready(place);
      expect(differencesFrom(html, place)).to.deep.equal([]);

      list!.showAllButton.click();
      await list!.settled();
      await list!.search('heat');
      list!.summaries[0]!.focus();
      await list!.settled();
      list!.showAllButton.click();
      await list!.search('');
      dispatchEvent(new Event('beforeprint'));
      await list!.settled();
      dispatchEvent(new Event('afterprint'));
      await list!.settled();

      expect(differencesFrom(html, place)).to.deep.equal([]);
      expect(watched.moves()).to.equal(0);
    });

    it('can be read after: all words, in one order, and all questions in sight', async () => {
      const list = await questionList(html);
      const written = document.createElement('template');
      written.innerHTML = html;
      expect(list.holder.textContent).to.equal(written.content.textContent);
      for (const element of list.holder.querySelectorAll('summary, dt, h3, h4, dd, .fw-safety, [open] li')) {
        expect(isShown(element), element.textContent!).to.be.true;
      }
    });

    it('stays as it was with style sheets of its own', async () => {
      const list = await questionList(
        `<style>.fw-faq, fw-faq { color: rgb(1, 2, 3) }</style>${form.around(questions(2))}`,
      );
      expect(getComputedStyle(list.summaries[0]!).color).to.equal('rgb(1, 2, 3)');
    });

    it('keeps a role that the author gave', async () => {
      const list = await questionList(
        form.around(
          '<details><summary role="heading" aria-level="3">Kept?</summary><p>Yes.</p></details>' +
            '<details class="fw-safety"><summary role="note">And here?</summary><p>Too.</p></details>',
        ),
      );
      expect(list.summaries.map(({ role }) => role)).to.deep.equal(['heading', 'note']);
    });

    it('keeps an aria-expanded that tells the truth, and mends one that does not', async () => {
      // Saved or copied pages carry what was true when they were saved.
      const list = await questionList(
        form.around(
          '<details open><summary role="button" aria-expanded="true">One</summary><p>1</p></details>' +
            '<details><summary role="button" aria-expanded="true">Two</summary><p>2</p></details>',
        ),
      );
      expect(list.told).to.equal('+-');
    });
  });
}

describe('the two forms of a question list', () => {
  it('look and say the same', async () => {
    const read = async (html: string) => {
      const list = await questionList(html);
      const boxes = [...list.holder.querySelectorAll('summary, p, dt, h3')].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const origin = list.holder.getBoundingClientRect();
        return [left - origin.left, top - origin.top, width, height].map(Math.round).join();
      });
      const states = list.summaries.map(({ outerHTML }) => outerHTML);
      const styles = list.summaries.map((summary) => {
        const { font, color, listStyleType } = getComputedStyle(summary);
        const { content } = getComputedStyle(summary, '::before');
        return [font, color, listStyleType, content].join('|');
      });
      list.holder.remove();
      return { boxes, states, styles };
    };
    expect(await read(wrapper.around(mixed))).to.deep.equal(await read(tag.around(mixed)));
  });

  it('may stand around each other: the inner one does the work', async () => {
    const outer = put(`<div class="fw-faq">${tag.around(questions(2))}</div>`).querySelector('.fw-faq')!;
    await until(() => outer.querySelector('fw-faq[data-fw-ready]'), 'the inner one is ready');
    expect(Boolean(outer.shadowRoot)).to.be.false;
  });

  it('work in a shadow root of the page, ids, styles and all', async () => {
    const host = put('<div></div>').firstElementChild!;
    const root = host.attachShadow({ mode: 'open' });
    const list = await questionList(tag.around(questions(3)), { into: root });
    expect(root.adoptedStyleSheets).to.have.length(1);
    expect(getComputedStyle(list.summaries[0]!, '::before').content).to.contain('Show');
    list.showAllButton.click();
    await list.settled();
    expect(list.told).to.equal('+++');
  });

  it('take any attributes that they do not know', async () => {
    const heard = listenToConsole();
    const list = await questionList(
      '<fw-faq exclusive="no" level="9" on-click="x" data-fw-level style="color: inherit" hidden-if="y">' +
        questions(2) +
        '</fw-faq>',
    );
    expect(list.told).to.equal('--');
    expect(heard.all).to.deep.equal([]);
  });
});

describe('questions in every form', () => {
  it('are counted and linked wherever an engine wraps them', async () => {
    const list = await questionList(wrapper.around(mixed));
    for (const element of list.holder.querySelectorAll('h3, summary, dt')) {
      element.dispatchEvent(new Event('pointerover', { bubbles: true }));
      await list.element.updateComplete;
      expect(list.copyLinkButton.hidden, element.textContent!).to.be.false;
      const words = element.textContent!.replace(/Not known\./, '').trim();
      expect(list.copyLinkButton.getAttribute('aria-label')).to.equal(`Copy a link to “${words}”`);
    }
  });

  it('as headings and as a <dl> stay open: there is nothing to press, and no state', async () => {
    const list = await questionList(
      tag.around(
        '<h3>One?</h3><p>1</p><h3>Two?</h3><p>2</p><dl><dt>Three?</dt><dd>3</dd><dt>Four?</dt><dd>4</dd></dl>',
      ),
    );
    expect(list.showAllButton.hidden).to.be.true;
    expect(list.holder.querySelector('dl, h3, dt')!.getAttributeNames()).to.deep.equal([]);
    for (const answer of list.holder.querySelectorAll('p, dd')) expect(isShown(answer)).to.be.true;
  });

  it('have their whole width from the second line on, in a narrow column too', async () => {
    const words = 'Whether a question of so many words has room enough on a phone, and why?';
    const place = put(`<div style="inline-size: 300px">${tag.around(`<details><summary>${words}</summary><p>Yes.</p></details>`)}</div>`);
    const holder = await until(() => place.querySelector('[data-fw-ready]'), 'the questions are ready');
    const text = document.createRange();
    text.selectNodeContents(holder.querySelector('summary')!);
    const [first, ...more] = [...text.getClientRects()].map(({ right }) => right);
    expect(Math.max(...more)).to.be.above(first! + 44);
  });

  it('show a short answer while they are closed', async () => {
    const list = await questionList(tag.around(mixed));
    const short = list.holder.querySelector('.fw-short')!;
    expect(isShown(short)).to.be.true;
    const question = document.createRange();
    question.selectNode(short.previousSibling!);
    expect(short.getBoundingClientRect().top, 'it stands below').to.be.at.least(question.getBoundingClientRect().bottom - 4);
  });

  it('say "Show" and "Hide" in sight, and never twice to a screen reader', async () => {
    const list = await questionList(tag.around(questions(1)));
    const word = () => getComputedStyle(list.summaries[0]!, '::before').content;
    // The empty string behind the slash is what a screen reader gets.
    expect(word()).to.equal('"Show" / ""');
    list.answers[0]!.open = true;
    expect(word()).to.equal('"Hide" / ""');
  });
});
