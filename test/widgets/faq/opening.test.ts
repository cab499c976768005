import { expect } from '@open-wc/testing';
import { FaqToggleEvent } from '../../../src/widgets/faq/faq.js';
import { click, emulateMedia, press } from '../../support/engine.js';
import { put } from '../../support/fixture.js';
import { until } from '../../support/settled.js';
import {
  forms,
  isShown,
  question,
  questionList,
  questions,
  ready,
  safety,
  tag,
  wrapper,
  type QuestionList,
} from './question-list.js';

for (const form of forms) {
  describe(`showing and hiding all answers in ${form.name}`, () => {
    it('opens and closes every one of them, and says so', async () => {
      const list = await questionList(form.around(questions(3)));
      expect(list.showAllButton.innerText).to.equal('Show all answers');
      await click(list.showAllButton);
      await list.settled();
      expect(list.opened).to.equal('+++');
      expect(list.told).to.equal('+++');
      expect(list.announced).to.equal('All answers are shown');
      expect(list.showAllButton.innerText).to.equal('Hide all answers');
      await click(list.showAllButton);
      await list.settled();
      expect(list.opened).to.equal('---');
      expect(list.told).to.equal('---');
      expect(list.announced).to.equal('All answers are hidden');
      expect(list.showAllButton.innerText).to.equal('Show all answers');
    });

    it('says it again when it is done again, and no longer when a reader has closed one', async () => {
      const list = await questionList(form.around(questions(3)));
      const said: string[] = [];
      await click(list.showAllButton);
      await list.settled();
      await click(list.summaries[0]!);
      await list.settled();
      expect(list.announced).to.equal('');
      new MutationObserver(() => said.push(list.announced)).observe(list.announcements, { subtree: true, childList: true, characterData: true });
      for (let times = 0; times < 3; times++) {
        await click(list.showAllButton);
        await list.settled();
      }
      expect(said.filter(Boolean)).to.deep.equal(['All answers are shown', 'All answers are hidden', 'All answers are shown']);
    });

    it('offers what is left to do when a reader opens and closes answers by hand', async () => {
      const list = await questionList(form.around(questions(2)));
      for (const summary of list.summaries) await click(summary);
      await list.settled();
      expect(list.showAllButton.innerText).to.equal('Hide all answers');
      await click(list.summaries[1]!);
      await list.settled();
      expect(list.opened).to.equal('+-');
      expect(list.showAllButton.innerText).to.equal('Show all answers');
    });

    it('offers what is left to do when answers are open from the start', async () => {
      const list = await questionList(form.around(questions(2).replaceAll('<details>', '<details open>')));
      expect(list.showAllButton.innerText).to.equal('Hide all answers');
      expect(list.told).to.equal('++');
    });

    it('is offered from two answers on', async () => {
      const one = await questionList(form.around(`${questions(1)}<h3>Open?</h3><p>Always.</p>${safety}`));
      expect(one.showAllButton.hidden).to.be.true;
      expect(isShown(one.showAllButton)).to.be.false;
      const two = await questionList(form.around(questions(2)));
      expect(isShown(two.showAllButton)).to.be.true;
    });

    it('is not offered where only one may be open', async () => {
      const list = await questionList(form.around(questions(3), 'exclusive'));
      expect(isShown(list.showAllButton)).to.be.false;
    });
  });

  describe(`one answer at a time in ${form.name}`, () => {
    it('closes the others when one opens', async () => {
      const list = await questionList(form.around(questions(3), 'exclusive'));
      await click(list.summaries[0]!);
      await list.settled();
      await click(list.summaries[2]!);
      await list.settled();
      expect(list.opened).to.equal('--+');
      expect(list.told).to.equal('--+');
    });

    it('leaves the question where the reader pressed it, also when a long answer above it closes', async () => {
      const tall = '<p style="block-size: 900px">Long.</p>';
      const list = await questionList(
        `<div style="block-size: 600px"></div>${form.around(question('One?', tall) + question('Two?', tall) + questions(2), 'exclusive')}<div style="block-size: 3000px"></div>`,
      );
      await click(list.summaries[0]!);
      await list.settled();
      const second = list.summaries[1]!;
      second.scrollIntoView({ block: 'center', behavior: 'instant' });
      await list.settled();
      const { top } = second.getBoundingClientRect();
      second.focus({ preventScroll: true });
      await press('Enter');
      await list.settled();
      expect(list.opened).to.equal('-+--');
      expect(second.getBoundingClientRect().top).to.be.closeTo(top, 1);
    });

    it('never closes an answer because of something that opens inside it', async () => {
      const inner = '<details><summary>More</summary><p>Inside.</p></details>';
      const list = await questionList(form.around(question('One?', inner) + question('Two?'), 'exclusive'));
      await click(list.summaries[0]!);
      await list.settled();
      await click(list.summaries[1]!);
      await list.settled();
      expect(list.opened).to.equal('++-');
    });

    it('leaves safety items as they are', async () => {
      const list = await questionList(form.around(safety + questions(2), 'exclusive'));
      await click(list.summaries[1]!);
      await list.settled();
      expect(list.opened).to.equal('++-');
    });
  });

  describe(`what stays open for safety in ${form.name}`, () => {
    const html = form.around(safety + questions(2));

    it('is open, and looks and reads like text: no role of a button, no marker, no word, no tab stop', async () => {
      const list = await questionList(html);
      const summary = list.summaries[0]!;
      expect(list.opened).to.equal('+--');
      expect(summary.role).to.equal('paragraph');
      expect(summary.hasAttribute('aria-expanded')).to.be.false;
      expect(summary.tabIndex).to.equal(-1);
      expect(getComputedStyle(summary).listStyleType).to.equal('none');
      expect(getComputedStyle(summary, '::before').content).to.equal('none');
    });

    it('is a group around a heading, which stays a heading', async () => {
      const list = await questionList(form.around(safety.replace('When to call for help', '<h3>When</h3>')));
      expect(list.summaries[0]!.role).to.equal('group');
    });

    it('stays open against the pointer', async () => {
      const list = await questionList(html);
      await click(list.summaries[0]!);
      await list.settled();
      expect(list.opened).to.equal('+--');
    });

    it('stays open against the keyboard', async () => {
      const list = await questionList(html);
      list.summaries[0]!.focus();
      await press('Enter', 'Space');
      await list.settled();
      expect(list.opened).to.equal('+--');
    });

    it('opens again after a script has closed it', async () => {
      const list = await questionList(html);
      list.answers[0]!.open = false;
      await list.settled();
      expect(list.opened).to.equal('+--');
    });

    it('stays open when all answers are hidden', async () => {
      const list = await questionList(html);
      await click(list.showAllButton);
      await list.settled();
      await click(list.showAllButton);
      await list.settled();
      expect(list.opened).to.equal('+--');
    });

    it('leaves working what stands in it: a link in the question, a <details> in the answer', async () => {
      const list = await questionList(
        form.around(
          '<details class="fw-safety"><summary>Call <a href="#call">the doctor</a></summary>' +
            '<details><summary>Which number?</summary><p>The local one.</p></details></details>',
        ),
      );
      await click(list.holder.querySelector('a')!);
      expect(location.hash).to.equal('#call');
      await click(list.summaries[1]!);
      await list.settled();
      expect(list.opened).to.equal('++');
      await click(list.summaries[1]!);
      await list.settled();
      expect(list.opened).to.equal('+-');
    });
  });
}

describe('answers that something else opens and closes too', () => {
  /** How often answers open and close while nobody does anything. */
  async function restless(list: QuestionList): Promise<number> {
    let toggles = 0;
    const count = () => void toggles++;
    list.holder.addEventListener('toggle', count, true);
    await new Promise((resolve) => setTimeout(resolve, 300));
    list.holder.removeEventListener('toggle', count, true);
    return toggles;
  }

  it('in a group with a name: safety can be read whichever is open, and every question opens', async () => {
    const inGroup = (html: string) => html.replaceAll('<details', '<details name="group"');
    const list = await questionList(wrapper.around(inGroup(safety + safety.replace('When', 'Where') + questions(2))));
    expect(await restless(list)).to.equal(0);
    for (const [index, summary] of list.summaries.slice(2).entries()) {
      await click(summary);
      await list.settled();
      expect(list.answers[index + 2]!.open, summary.innerText).to.be.true;
      if (CSS.supports('selector(::details-content)'))
        for (const advice of list.answers.slice(0, 2)) expect(isShown(advice.querySelector('p'))).to.be.true;
    }
    expect(await restless(list)).to.equal(0);
    expect(isShown(list.showAllButton), 'show all, of which one can be open').to.be.false;
  });

  it('in a group with a name: advice that was closed opens when it is pressed', async () => {
    const inGroup = (html: string) => html.replaceAll('<details', '<details name="group"');
    const list = await questionList(wrapper.around(inGroup(safety + questions(2))));
    expect(list.opened, 'it is open at first').to.equal('+--');
    await click(list.summaries[1]!);
    await list.settled();
    await click(list.summaries[0]!);
    await list.settled();
    expect(list.opened).to.equal('+--');
  });

  it('by an accordion script of the theme: they come to rest, and safety can be read', async () => {
    const list = await questionList(wrapper.around(safety + safety.replace('When', 'Where') + questions(2)));
    const theme = ({ target }: Event) => {
      if ((target as HTMLDetailsElement).open) for (const other of list.answers) if (other !== target) other.open = false;
    };
    list.holder.addEventListener('toggle', theme, true);
    for (const summary of list.summaries.slice(2)) {
      await click(summary);
      await list.settled();
    }
    await list.settled();
    expect(await restless(list)).to.equal(0);
    if (CSS.supports('selector(::details-content)'))
      for (const advice of list.answers.slice(0, 2)) expect(isShown(advice.querySelector('p'))).to.be.true;
    list.holder.removeEventListener('toggle', theme, true);
  });
});

describe('printing a question list', () => {
  const opened = '<details open><summary>Open?</summary><p>Yes.</p></details>';
  const inner = question('Outer?', `<p>1</p>${question('Inner?')}`);

  for (const form of forms) {
    it(`puts every answer on paper, and nothing that only works on a screen, in ${form.name}`, async () => {
      const list = await questionList(form.around(questions(8) + opened + inner));
      list.summaries[0]!.focus();
      await list.settled();
      await emulateMedia({ media: 'print' });
      await list.settled();
      for (const answer of list.holder.querySelectorAll('details > p'))
        expect(isShown(answer), answer.textContent!).to.be.true;
      for (const control of [list.showAllButton, list.searchField, list.copyLinkButton])
        expect(isShown(control)).to.be.false;
      for (const summary of list.summaries) expect(getComputedStyle(summary, '::before').content).to.equal('none');
    });
  }

  describe('in an engine whose style sheets cannot open a <details>', () => {
    const { supports } = CSS;
    before(() => {
      CSS.supports = (...condition: string[]) =>
        !condition.join().includes('::details-content') && supports.call(CSS, ...(condition as [string]));
    });
    after(() => {
      CSS.supports = supports;
    });

    async function printable(html: string) {
      const list = await questionList(html);
      await until(() => {
        dispatchEvent(new Event('beforeprint'));
        return list.holder.hasAttribute('data-fw-printing');
      }, 'what opens the answers has loaded');
      return list;
    }

    async function afterPrinting(list: { settled(): Promise<void> }) {
      dispatchEvent(new Event('afterprint'));
      await list.settled();
    }

    for (const [name, html] of [
      ['in a plain wrapper', wrapper.around(questions(2) + opened)],
      ['where only one may be open', tag.around(questions(2) + opened, 'exclusive')],
    ] as const) {
      it(`opens all answers ${name}, and afterwards exactly those that were open stay so`, async () => {
        const list = await printable(html);
        expect(list.opened).to.equal('+++');
        await list.settled();
        expect(list.opened).to.equal('+++');
        await afterPrinting(list);
        expect(list.opened).to.equal('--+');
        expect(list.told).to.equal('--+');
        expect(list.holder.hasAttribute('data-fw-printing')).to.be.false;
        // What a reader does afterwards counts again.
        await click(list.summaries[0]!);
        await list.settled();
        await printable('<fw-faq></fw-faq>');
        await afterPrinting(list);
        expect(list.opened[0]).to.equal('+');
      });
    }

    it("is nobody's act: no event tells of it", async () => {
      const list = await printable(tag.around(questions(3)));
      await afterPrinting(list);
      let events = 0;
      list.holder.addEventListener('fw-faq-toggle', () => events++);
      dispatchEvent(new Event('beforeprint'));
      await list.settled();
      await afterPrinting(list);
      // Some engines do both before a script gets its turn.
      dispatchEvent(new Event('beforeprint'));
      await afterPrinting(list);
      expect(events).to.equal(0);
      await click(list.summaries[0]!);
      await list.settled();
      expect(events).to.equal(1);
    });
  });
});

describe('the event fw-faq-toggle', () => {
  it('comes once for a press, once for all answers, once where one opens and another closes', async () => {
    const list = await questionList(wrapper.around(questions(12)));
    let events = 0;
    list.holder.addEventListener('fw-faq-toggle', () => events++);
    await click(list.summaries[0]!);
    await list.settled();
    expect(events, 'one answer').to.equal(1);
    list.element.showAll();
    await list.settled();
    expect(events, 'all answers').to.equal(2);
    list.element.hideAll();
    await list.settled();
    expect(events, 'none').to.equal(3);
    list.element.exclusive = true;
    await click(list.summaries[0]!);
    await list.settled();
    await click(list.summaries[1]!);
    await list.settled();
    expect(events, 'one instead of another').to.equal(5);
  });

  it('leaves the wrapper, and says nothing about which question it was', async () => {
    const list = await questionList(wrapper.around(questions(2)));
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    document.addEventListener('fw-faq-toggle', hear);
    await click(list.summaries[1]!);
    await list.settled();
    document.removeEventListener('fw-faq-toggle', hear);
    expect(heard).to.have.length(1);
    expect(heard[0] instanceof FaqToggleEvent).to.be.true;
    expect(heard[0]!.target === list.holder).to.be.true;
    const fields = Object.keys(heard[0]!).filter((name) => name !== 'isTrusted');
    expect(fields).to.deep.equal([]);
  });

  it('does not come for what was open from the start', async () => {
    let events = 0;
    const place = put('');
    place.addEventListener('fw-faq-toggle', () => events++);
    place.innerHTML = tag.around(`<details open><summary>Open?</summary><p>Yes.</p></details>${safety}`);
    const [list] = await ready(place);
    await list!.settled();
    expect(events).to.equal(0);
  });
});
