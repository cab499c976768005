import { expect } from '@open-wc/testing';
import { FaqElement } from '../../../src/widgets/faq/faq.js';
import { listenToConsole } from '../../support/console.js';
import { click } from '../../support/engine.js';
import { fixture, put } from '../../support/fixture.js';
import { until } from '../../support/settled.js';
import {
  forms,
  isShown,
  question,
  QuestionList,
  questionList,
  questions,
  ready,
  safety,
  tag,
  wrapper,
} from './question-list.js';

const parse = (html: string) => document.createRange().createContextualFragment(html);

for (const form of forms) {
  describe(`questions that come and go in ${form.name}`, () => {
    it('work when they arrive later, one part after the other', async () => {
      const [list] = await ready(put(form.around('')));
      expect(isShown(list!.showAllButton)).to.be.false;
      list!.holder.append(parse(questions(2)));
      await list!.settled();
      expect(list!.told).to.equal('--');
      expect(isShown(list!.showAllButton)).to.be.true;
      const late = document.createElement('details');
      list!.holder.append(late);
      await list!.settled();
      late.append(parse('<summary>Late?</summary><p>Yes.</p>'));
      await list!.settled();
      expect(list!.told).to.equal('---');
      expect(list!.summaries[2]!.role).to.equal('button');
    });

    it('work when a framework writes them anew', async () => {
      const list = await questionList(form.around(questions(3)));
      await click(list.showAllButton);
      await list.settled();
      for (const summary of list.summaries) {
        summary.replaceWith(Object.assign(document.createElement('summary'), { textContent: 'New?' }));
      }
      await list.settled();
      expect(list.told).to.equal('+++');
      list.holder.replaceChildren(parse(questions(8)));
      await list.settled();
      expect(list.told).to.equal('--------');
      await until(() => isShown(list.searchField), 'the search is offered');
      list.holder.replaceChildren();
      await list.settled();
      expect(isShown(list.searchField)).to.be.false;
      expect(isShown(list.showAllButton)).to.be.false;
    });

    it('work again after the list was taken out, changed, and put back elsewhere', async () => {
      const list = await questionList(form.around(questions(2)));
      const elsewhere = put('<section></section>').firstElementChild!;
      list.holder.remove();
      list.answers[1]!.open = true;
      list.holder.append(parse(questions(1)));
      await new Promise((resolve) => setTimeout(resolve, 50));
      elsewhere.append(list.holder);
      await list.settled();
      expect(list.told).to.equal('-+-');
      await click(list.showAllButton);
      await list.settled();
      expect(list.told).to.equal('+++');
    });

    it('work in a copy of the list, on their own', async () => {
      const list = await questionList(form.around(questions(2)));
      await click(list.summaries[0]!);
      await list.settled();
      const copy = list.holder.cloneNode(true) as Element;
      copy.removeAttribute('data-fw-ready');
      const place = put('');
      place.append(copy);
      const [copied] = await ready(place);
      expect(copied!.told).to.equal('+-');
      await click(copied!.showAllButton);
      await copied!.settled();
      expect([list.opened, copied!.opened]).to.deep.equal(['+-', '++']);
    });

    it('keep their styles and their work in another document', async () => {
      const list = await questionList(form.around(safety + questions(8)));
      const frame = await fixture<HTMLIFrameElement>('<iframe title="Elsewhere" width="400" height="600"></iframe>');
      frame.contentDocument!.body.append(list.holder);
      await list.settled();
      const page = frame.contentWindow!;
      expect(page.getComputedStyle(list.summaries[1]!).listStyleType).to.equal('disclosure-closed');
      expect(page.getComputedStyle(list.showAllButton).borderTopStyle).to.equal('solid');
      expect(parseFloat(page.getComputedStyle(list.showAllButton).minHeight)).to.be.at.least(44);
      await list.search('number 2');
      expect(list.answers.filter(isShown)).to.have.length(2);
      document.body.append(list.holder);
      await list.settled();
      expect(getComputedStyle(list.showAllButton).borderTopStyle).to.equal('solid');
      list.holder.remove();
    });
  });
}

describe('what a search has hidden', () => {
  const shown = (list: QuestionList) => list.summaries.filter(isShown).length;

  it('is there in a copy of the list, and in a page that was saved', async () => {
    for (const copied of [(holder: HTMLElement) => holder.cloneNode(true) as HTMLElement, (holder: HTMLElement) => put(holder.outerHTML).firstElementChild as HTMLElement]) {
      const list = await questionList(wrapper.around(questions(9)));
      await list.search('number 2');
      expect(shown(list)).to.equal(1);
      const copy = copied(list.holder);
      if (!copy.isConnected) put('').append(copy);
      const [other] = await ready(copy.parentElement!);
      expect(shown(other!)).to.equal(9);
      expect(shown(list), 'the search itself').to.equal(1);
    }
  });

  it('comes back when the search is over, also when its question went meanwhile', async () => {
    const list = await questionList(wrapper.around(`${questions(8)}<h3>Heading?</h3><p id="left">Left behind.</p>`));
    await list.search('number 2');
    list.holder.querySelector('h3')!.remove();
    await list.settled();
    await list.search('');
    expect(isShown(list.holder.querySelector('#left'))).to.be.true;
  });

  it('does not hide questions that a framework writes into the same nodes', async () => {
    const list = await questionList(wrapper.around(safety + questions(1)));
    const [advice, other] = list.answers;
    advice!.className = '';
    advice!.querySelector('summary')!.textContent = 'A question that can be closed?';
    other!.className = 'fw-safety';
    other!.querySelector('summary')!.textContent = 'Advice';
    await list.settled();
    expect(list.summaries[0]!.role).to.equal('button');
    expect(list.summaries[0]!.tabIndex).to.equal(0);
    expect(list.summaries[1]!.role).to.equal('paragraph');
    expect(list.summaries[1]!.hasAttribute('aria-expanded')).to.be.false;
    expect(list.answers[1]!.open).to.be.true;
  });
});

describe('markup that no one should write', () => {
  for (const [name, inner] of [
    ['no summary', '<details><p>Answer</p></details>'],
    ['two summaries', '<details><summary>One</summary><summary>Two</summary><p>Answer</p></details>'],
    ['an empty <details>', '<details></details>'],
    ['an empty summary', '<details><summary></summary><p>Answer</p></details>'],
    ['the same id everywhere', question('One?', '1', 'id="x"') + question('Two?', '<p id="x">2</p>', 'id="x"')],
    ['a <dd> first', '<dl><dd>Answer</dd><dt>Question</dt></dl>'],
    ['headings alone', '<h2>One</h2><h3>Two</h3><h6></h6>'],
    ['text alone', 'Only words, in no element.'],
    ['comments and scripts', '<!-- note --><script type="application/json">{}</script><style></style>'],
    ['depth', '<div>'.repeat(300) + questions(1) + '</div>'.repeat(300)],
  ] as const) {
    for (const form of forms) {
      it(`throws nothing and loses nothing: ${name}, in ${form.name}`, async () => {
        const heard = listenToConsole();
        const place = put(form.around(inner));
        const written = place.textContent;
        const [list] = await ready(place);
        list!.element.showAll();
        dispatchEvent(new Event('beforeprint'));
        for (const element of list!.holder.querySelectorAll('*'))
          element.dispatchEvent(new Event('pointerover', { bubbles: true }));
        await list!.settled();
        list!.element.hideAll();
        dispatchEvent(new Event('afterprint'));
        await list!.settled();
        expect(heard.errors).to.deep.equal([]);
        expect(place.textContent).to.equal(written);
      });
    }
  }

  for (const [outer, inner] of [
    [wrapper, wrapper],
    [wrapper, tag],
    [tag, tag],
  ] as const) {
    it(`makes both lists work where ${inner.name} stands in an answer of ${outer.name}`, async () => {
      const heard = listenToConsole();
      const place = put(outer.around(question('Outer?', inner.around(questions(2))) + question('Next?')));
      const lists = await ready(place);
      expect(lists.map(({ told }) => told)).to.deep.equal(['----', '--']);
      expect(heard.all).to.deep.equal([]);
    });
  }

  it('leaves to each list what is its own, where one stands in the answer of another', async () => {
    const list = await questionList(
      tag.around(question('Outer?', tag.around(questions(2), 'exclusive')) + question('Next?')),
    );
    const inner = new QuestionList(list.holder.querySelector('fw-faq')!);
    await click(list.summaries[0]!);
    await click(inner.summaries[0]!);
    await list.settled();
    await click(inner.summaries[1]!);
    await list.settled();
    expect(inner.opened).to.equal('-+');
    expect(list.answers[0]!.open).to.be.true;
    expect(list.told).to.equal('+-+-');
  });

  it('works with 5,000 questions', async () => {
    const heard = listenToConsole();
    const list = await questionList(wrapper.around(questions(5000)));
    list.element.showAll();
    // A `toggle` for each of them is a task for each of them.
    await until(() => list.summaries.at(-1)!.ariaExpanded === 'true', 'the last is told to be open', 60_000);
    await list.settled();
    expect(list.told).to.equal('+'.repeat(5000));
    list.answers[4998]!.open = false;
    await list.settled();
    expect(list.told).to.equal(`${'+'.repeat(4998)}-+`);
    expect(heard.all).to.deep.equal([]);
  }).timeout(120_000);

  it('finds one question among 1,000', async () => {
    const list = await questionList(wrapper.around(questions(1000)));
    await list.search('number 999');
    expect(list.announced).to.equal('1 question found, of 1,000');
    expect(list.answers.filter(isShown)).to.have.length(1);
  }).timeout(60_000);
});

describe('the class FaqElement', () => {
  it('defines nothing by being imported, and itself once however often it is asked', () => {
    const registered = customElements.get('fw-faq');
    FaqElement.define();
    expect(customElements.get('fw-faq') === registered).to.be.true;
  });

  it('shows and hides by method what the buttons show and hide', async () => {
    const list = await questionList(tag.around(safety + questions(2)));
    list.element.showAll();
    await list.settled();
    expect(list.told).to.equal('.++');
    list.element.hideAll();
    await list.settled();
    expect(list.opened).to.equal('+--');
  });
});
