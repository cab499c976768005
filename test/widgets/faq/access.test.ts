import { expect } from '@open-wc/testing';
import { axTree, click, computedRole, emulateMedia, engine, press } from '../../support/engine.js';
import { narrowFrame, textSpacing } from '../../support/narrow-frame.js';
import { forms, isShown, question, questionList, questions, ready, safety, tag, wrapper } from './question-list.js';

const many =
  '<h3 class="fw-safety">When to call for help</h3><p>At once.</p>' + questions(8) + '<h3>In the open?</h3><p>Yes.</p>';

for (const form of forms) {
  describe(`what a screen reader gets of questions in ${form.name}`, () => {
    it('is a button with its words and its state, which follows the reader', async () => {
      const list = await questionList(form.around(questions(2)));
      const told = async () => {
        const buttons = (await axTree()).filter(({ name }) => name.startsWith('Question number 1'));
        return buttons.filter(({ role }) => role === 'button').map(({ name, props }) => [name, props.expanded]);
      };
      expect(await told()).to.deep.equal([['Question number 1?', false]]);
      list.summaries[0]!.focus();
      await press('Enter');
      await list.settled();
      expect(await told()).to.deep.equal([['Question number 1?', true]]);
    });

    it('is a role that every engine announces, and a name without "Show"', async () => {
      const list = await questionList(form.around(questions(1)));
      expect(await computedRole(list.summaries[0]!)).to.deep.equal({ role: 'button', name: 'Question number 1?' });
    });

    it('is also the heading inside a summary, with its level', async () => {
      const list = await questionList(form.around(question('<h4>Does it pass?</h4>') + questions(1)));
      const { role, name } = await computedRole(list.summaries[0]!.querySelector('h4')!);
      expect({ role, name }).to.deep.equal({ role: 'heading', name: 'Does it pass?' });
      if (engine() === 'chromium') {
        const heading = (await axTree()).find((node) => node.role === 'heading');
        expect(heading).to.deep.include({ name: 'Does it pass?', props: { level: 4 } });
      }
    });

    it('is text and no control where an answer stays open for safety', async () => {
      await questionList(form.around(safety.replace('When to call for help', '<h3>When to call</h3>') + questions(1)));
      const nodes = (await axTree()).filter(({ name }) => name === 'When to call');
      expect(nodes.map(({ role }) => role))
        .to.include('heading')
        .and.not.include('button');
      for (const { props } of nodes) expect(props.focusable ?? false).to.be.false;
    });
  });
}

describe('questions by keyboard alone', () => {
  it('come in order, without what stays open: controls, questions, the link', async () => {
    const list = await questionList(wrapper.around(safety + questions(8)));
    const reached: (string | null | undefined)[] = [];
    list.searchField.focus();
    // Not one more: then Firefox would be in its own controls, and the page without the focus.
    for (let step = 0; step < 10; step++) {
      await press('Tab');
      const inside = list.element.shadowRoot!.activeElement;
      reached.push(inside ? (inside.getAttribute('part') ?? inside.localName) : document.activeElement?.textContent);
    }
    expect(reached).to.deep.equal([
      'show-all',
      ...Array.from({ length: 8 }, (_, index) => `Question number ${index + 1}?`),
      'copy-link',
    ]);
  });

  it('open with Enter and Space and show where the focus is', async () => {
    const list = await questionList(tag.around(questions(2)));
    list.showAllButton.focus();
    await press('Tab', 'Enter', 'Tab', 'Space');
    await list.settled();
    expect(list.opened).to.equal('++');
    const { outlineStyle, outlineWidth } = getComputedStyle(list.summaries[1]!);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });
});

describe('questions are without a finding of axe', () => {
  for (const form of forms) {
    it(`closed, open and while searching, in ${form.name}`, async () => {
      const list = await questionList(form.around(many));
      await expect(list.holder).to.be.accessible();
      list.element.showAll();
      await list.settled();
      await expect(list.holder).to.be.accessible();
      await list.search('number 3');
      list.summaries[2]!.focus();
      await list.settled();
      await expect(list.holder).to.be.accessible();
    });
  }

  it('where an answer stays open for safety, but for two rules', async () => {
    // axe wants every <summary> to be a button with a name. This one opens nothing any more, and must not promise to.
    const list = await questionList(wrapper.around(safety + safety.replace('When to call for help', '<h3>When</h3>')));
    await expect(list.holder).to.be.accessible({ ignoredRules: ['aria-allowed-role', 'summary-name'] });
  });

  it('right to left', async () => {
    const list = await questionList(wrapper.around(many), { lang: 'ar', dir: 'rtl' });
    await list.settled();
    await expect(list.holder).to.be.accessible();
  });

  it('on a dark page that says nothing of colour schemes', async () => {
    const list = await questionList(
      `<div style="background: #111; color: #eee; padding: 1em">${wrapper.around(many)}</div>`,
    );
    list.element.showAll();
    await list.settled();
    await expect(list.holder).to.be.accessible();
  });

  it('on a page whose text is quieter than black', async () => {
    const list = await questionList(
      `<div style="background: #fff; color: #555; padding: 1em">${wrapper.around(many)}</div>`,
    );
    await list.search('number 3');
    await expect(list.holder).to.be.accessible();
  });

  for (const [feature, value] of [
    ['prefers-color-scheme', 'dark'],
    ['forced-colors', 'active'],
    ['prefers-contrast', 'more'],
  ] as const) {
    it(`with ${feature}: ${value}`, async () => {
      await emulateMedia({ features: { [feature]: value } });
      const list = await questionList(wrapper.around(many));
      list.summaries[2]!.focus();
      await list.settled();
      await expect(list.holder).to.be.accessible();
      for (const control of [list.showAllButton, list.searchField, list.copyLinkButton]) {
        const { borderTopStyle, outlineStyle } = getComputedStyle(control);
        expect(borderTopStyle === 'solid' || outlineStyle === 'solid').to.be.true;
      }
    });
  }
});

describe('questions at every size', () => {
  const long = question(
    'Gesundheitsversicherungsleistungsanspruchsvoraussetzungen, what are they in full and who says so?',
  );

  async function inFrame(html: string, css: string) {
    const frame = await narrowFrame(320, html, { css, tags: ['fw-faq'] });
    const [list] = await ready(frame.document.body);
    // What was painted before its script came takes on its look when the reader first does something.
    frame.window.dispatchEvent(new Event('keyup'));
    await list!.settled();
    return { frame, list: list! };
  }

  for (const [name, css] of [
    ['as it is', ''],
    ['with the spacing that a reader may ask for', textSpacing],
    ['with text twice as large', ':root{font-size:200%}'],
    ['where a theme sets rem to 10 px', ':root{font-size:62.5%}body{font-size:1.6rem}'],
    ['right to left', ':root{direction:rtl}'],
  ] as const) {
    it(`fit into 320 px and have targets of at least 44 px, ${name}`, async () => {
      const { frame, list } = await inFrame(wrapper.around(long + many + safety), css);
      list.summaries[2]!.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
      list.answers[2]!.open = true;
      await list.settled();
      expect(frame.sideways()).to.equal(0);
      const targets = [list.showAllButton, list.searchField, list.copyLinkButton, ...list.summaries.slice(0, -1)];
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML.slice(0, 80)).to.be.at.least(43.99);
      }
    });
  }

  it('keep what is hidden hidden, whatever a theme does', async () => {
    const { list } = await inFrame(
      wrapper.around(many),
      'details,summary,p,h3{display:block!important}details>*{display:block}summary{display:flex!important;list-style:none!important}',
    );
    await list.search('number 3');
    expect(list.answers.filter(isShown)).to.have.length(1);
  });

  it('do not move by themselves', async () => {
    const list = await questionList(wrapper.around(many));
    await click(list.showAllButton);
    await list.settled();
    expect(document.getAnimations()).to.deep.equal([]);
  });
});
