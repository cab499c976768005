import { expect } from '@open-wc/testing';
import { listenToConsole } from '../../support/console.js';
import { click, press } from '../../support/engine.js';
import { fixture, put } from '../../support/fixture.js';
import { narrowFrame } from '../../support/narrow-frame.js';
import { until } from '../../support/settled.js';
import {
  forms,
  isShown,
  movePointerAway,
  question,
  questionList,
  questionLists,
  questions,
  ready,
  tag,
  wrapper,
  type QuestionList,
} from './question-list.js';

const tall = '<div style="block-size: 3000px"></div>';
const inSight = (element: Element) => {
  const { top } = element.getBoundingClientRect();
  return top > -2 && top < innerHeight;
};

// The pointer rests where the test before has left it, and a question may come to lie under it.
beforeEach(movePointerAway);

/** With keys, from the beginning of the page. */
async function tabTo(control: HTMLElement): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  control.blur();
  for (let steps = 0; steps < 20 && (control.getRootNode() as ShadowRoot).activeElement !== control; steps++) await press('Tab');
}

async function follow(list: QuestionList, hash: string): Promise<void> {
  const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await followed;
  await list.settled();
}

for (const form of forms) {
  describe(`a link into a question list in ${form.name}`, () => {
    const html =
      tall +
      form.around(
        question('What is it?', '<p>Not a diagnosis.</p>', 'id="what"') +
          question('Can I work?', '<p>Some can.</p><p id="inside">And some cannot.</p>') +
          question('Ist Wärme „gut“?', '<p>Vielen tut sie gut.</p>') +
          '<details id="user-content-cleaned"><summary>Cleaned?</summary><p>Yes.</p></details>' +
          question('Same?') +
          question('Same?') +
          question('Twice 1?', '1', 'id="twice"') +
          question('Twice 2?', '2', 'id="twice"') +
          '<h3>In the open?</h3><p>Yes.</p>',
      ) +
      tall;

    for (const [what, hash, opened] of [
      ['the id of a question', '#what', '+-------'],
      ['the words of a question without an id', '#can-i-work', '-+------'],
      ['something inside a closed answer', '#inside', '-+------'],
      ['words beyond ASCII as they are', '#ist-wärme-gut', '--+-----'],
      ['words beyond ASCII, percent-encoded', '#ist-w%C3%A4rme-gut', '--+-----'],
      ['an id that a sanitizer has prefixed', '#cleaned', '---+----'],
    ] as const) {
      it(`opens and shows ${what}`, async () => {
        const list = await questionList(html);
        await follow(list, hash);
        expect(list.opened).to.equal(opened);
        expect(list.told).to.equal(opened);
        const target = hash === '#inside' ? list.holder.querySelector(hash)! : list.answers[opened.indexOf('+')]!;
        expect(inSight(target)).to.be.true;
      });
    }

    it('shows a question that is open anyway', async () => {
      const list = await questionList(html);
      await follow(list, '#in-the-open');
      expect(inSight(list.holder.querySelector('h3')!)).to.be.true;
    });

    for (const [what, hash] of [
      ['nothing', '#nobody'],
      ['nothing that can be decoded', '#%E0%A4%A'],
      ['a bare percent sign', '#100%'],
      ['two questions with the same words', '#same'],
      ['two elements with the same id', '#twice'],
      ['what only looks like a selector', '#"],*'],
    ] as const) {
      it(`does nothing where it names ${what}`, async () => {
        const list = await questionList(html);
        await follow(list, hash);
        expect(list.opened).to.equal('--------');
      });
    }

    it('opens what it names when the page is opened with it', async () => {
      history.replaceState(null, '', '#can-i-work');
      const list = await questionList(html);
      await list.settled();
      expect(list.opened).to.equal('-+------');
      expect(inSight(list.answers[1]!)).to.be.true;
    });

    it('opens a question that arrives later', async () => {
      history.replaceState(null, '', '#late');
      const list = await questionList(html);
      expect(list.opened).to.equal('--------');
      list.holder.append(await fixture(question('Late?')));
      await list.settled();
      expect(list.opened).to.equal('--------+');
    });

    it('is followed once: what a reader closes afterwards stays closed', async () => {
      history.replaceState(null, '', '#what');
      const list = await questionList(html);
      await list.settled();
      await click(list.summaries[0]!);
      await click(list.summaries[1]!);
      await list.settled();
      list.holder.append(await fixture(question('Late?')));
      await list.settled();
      expect(list.opened).to.equal('-+-------');
      scrollTo(0, 0);
      list.element.requestUpdate();
      await list.settled();
      expect(scrollY).to.equal(0);
    });
  });
}

describe('a link into a question list', () => {
  it('works in a page that is opened with it', async () => {
    const frame = await narrowFrame(320, wrapper.around(questions(2) + question('Is it real?')), { modules: [] });
    frame.document.location.hash = '#is-it-real';
    const script = frame.document.createElement('script');
    Object.assign(script, { type: 'module', src: new URL('/src/loader/auto.ts', location.origin).href });
    frame.document.head.append(script);
    const last = frame.document.querySelector<HTMLDetailsElement>('details:last-of-type')!;
    await until(() => last.open, 'the question is open');
  });

  it('does nothing where two lists ask the same question', async () => {
    const lists = await questionLists(wrapper.around(questions(2)) + tag.around(questions(3)));
    await follow(lists[0]!, '#question-number-2');
    expect(lists.map(({ opened }) => opened)).to.deep.equal(['--', '---']);
    await follow(lists[0]!, '#question-number-3');
    expect(lists.map(({ opened }) => opened)).to.deep.equal(['--', '--+']);
  });

  it('shows a question that a search has hidden, with its answer', async () => {
    const list = await questionList(
      tag.around(`<h3>In the open?</h3><p>Yes.</p><ul><li id="deep">Indeed.</li></ul>${questions(8)}`),
    );
    await list.search('number 3');
    expect(isShown(list.answers[4]!)).to.be.false;
    await follow(list, '#question-number-5');
    expect(isShown(list.answers[4]!.querySelector('p')!)).to.be.true;
    await list.search('number 4');
    await follow(list, '#in-the-open');
    for (const element of list.holder.querySelectorAll('h3, h3 + p, li'))
      expect(isShown(element), element.localName).to.be.true;
    await list.search('number 4');
    await follow(list, '#deep');
    for (const element of list.holder.querySelectorAll('h3, h3 + p, li'))
      expect(isShown(element), element.localName).to.be.true;
  });

  it('closes the others where only one may be open', async () => {
    const list = await questionList(tag.around(questions(3), 'exclusive'));
    await click(list.summaries[0]!);
    await list.settled();
    await follow(list, '#question-number-3');
    expect(list.opened).to.equal('--+');
  });
});

describe('a link made of the words of a question', () => {
  it('takes the keyboard along', async () => {
    const list = await questionList(wrapper.around(`<a href="#elsewhere">A link before</a>${questions(3)}`));
    await follow(list, '#question-number-3');
    expect(document.activeElement === list.summaries[2]).to.be.true;
  });

  it('leaves the keyboard with a reader who is already doing something when the questions arrive', async () => {
    const field = await fixture<HTMLInputElement>('<input aria-label="Search this site">');
    field.focus();
    history.replaceState(null, '', '#question-number-2');
    const list = await questionList(wrapper.around(questions(3)));
    expect(list.opened).to.equal('-+-');
    expect(document.activeElement === field).to.be.true;
  });

  it('is followed again on another page of a site that changes pages by script', async () => {
    const address = location.href;
    const before = await questionList(wrapper.around(questions(3)));
    await follow(before, '#question-number-3');
    before.holder.remove();
    history.pushState(null, '', '?page=2#question-number-3');
    try {
      const list = await questionList(wrapper.around(questions(3)));
      expect(list.opened).to.equal('--+');
    } finally {
      history.replaceState(null, '', address);
    }
  });

  it('is not followed again when a framework renders the questions anew', async () => {
    const list = await questionList(wrapper.around(questions(3)));
    await follow(list, '#question-number-3');
    const place = list.holder.parentElement!;
    place.innerHTML = wrapper.around(questions(3));
    const [anew] = await ready(place);
    expect(anew!.opened).to.equal('---');
  });
});

/** What is in the clipboard, as a reader finds out: by pasting it. */
async function pasted(): Promise<string> {
  const field = await fixture<HTMLTextAreaElement>('<textarea aria-label="Paste here"></textarea>');
  field.focus();
  await press('Control+v');
  await until(() => field.value, 'something is pasted').catch(() => {});
  return field.value;
}

const page = () => location.href.split('#')[0];

for (const form of forms) {
  describe(`copying a link to a question in ${form.name}`, () => {
    const html = form.around(
      question('What is it?', '<p>…</p>', 'id="what"') +
        question('Ist Wärme „gut“? <small class="fw-short">Ja</small>') +
        '<h3>In the open?</h3><p>Yes.</p>',
    );

    it('is offered beside the question that the pointer is on', async () => {
      const list = await questionList(html);
      expect(list.offersLink).to.be.false;
      for (const element of [list.summaries[1]!, list.holder.querySelector('h3')!, list.summaries[0]!]) {
        element.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
        await list.settled();
        expect(list.offersLink).to.be.true;
        expect(list.copyLinkButton.getBoundingClientRect().top).to.be.closeTo(element.getBoundingClientRect().top, 1);
      }
      expect(list.copyLinkButton.getAttribute('aria-label')).to.equal('Copy a link to “What is it?”');
    });

    it('is offered beside the question that has the focus', async () => {
      const list = await questionList(html);
      list.summaries[1]!.focus();
      await list.settled();
      expect(list.copyLinkButton.getAttribute('aria-label')).to.equal('Copy a link to “Ist Wärme „gut“?”');
      expect(list.summaries[1]!.getAttribute('aria-keyshortcuts')).to.equal('Control+C');
    });

    it('copies the address with the id of the question', async () => {
      const list = await questionList(html);
      list.summaries[0]!.focus();
      await list.settled();
      await click(list.copyLinkButton);
      await until(() => list.linkAnnounced, 'an announcement');
      expect(list.linkAnnounced).to.equal('Link copied');
      expect(await pasted()).to.equal(`${page()}#what`);
    });

    it('copies the address with the words of the question, and that link leads there', async () => {
      const list = await questionList(html);
      list.summaries[1]!.focus();
      await list.settled();
      await click(list.copyLinkButton);
      await until(() => list.linkAnnounced, 'an announcement');
      const link = await pasted();
      expect(link).to.equal(`${page()}#ist-w%C3%A4rme-gut`);
      await follow(list, new URL(link).hash);
      expect(list.opened).to.equal('-+');
    });

    it('copies by Ctrl+C on a question', async () => {
      const list = await questionList(html);
      list.summaries[0]!.focus();
      await press('Control+c');
      await until(() => list.linkAnnounced, 'an announcement');
      expect(await pasted()).to.equal(`${page()}#what`);
    });

    it('leaves Ctrl+C alone where a reader has selected words', async () => {
      const list = await questionList(html);
      list.summaries[0]!.focus();
      await list.settled();
      getSelection()!.selectAllChildren(list.holder.querySelector('h3')!);
      await press('Control+c');
      expect(await pasted()).to.equal('In the open?');
      expect(list.linkAnnounced).to.equal('');
    });
  });
}

describe('copying a link to a question', () => {
  const open = '<h3>First?</h3><p>1</p><h3>Second?</h3><p>2</p>';
  const name = (list: QuestionList) => list.copyLinkButton.getAttribute('aria-label');

  it('is within reach of keys where no question is, and goes from one to the other', async () => {
    const list = await questionList(wrapper.around(open));
    await tabTo(list.copyLinkButton);
    await list.settled();
    expect(list.offersLink).to.be.true;
    expect(name(list)).to.equal('Copy a link to “First?”');
    await press('ArrowDown');
    await list.settled();
    expect(name(list)).to.equal('Copy a link to “Second?”');
    expect(list.linkAnnounced).to.equal('Second?');
    expect(list.copyLinkButton.getBoundingClientRect().top).to.be.closeTo(list.holder.querySelectorAll('h3')[1]!.getBoundingClientRect().top, 1);
    await press('ArrowDown', 'Enter');
    await until(() => list.linkAnnounced === 'Link copied', 'an announcement');
    expect(await pasted()).to.equal(`${page()}#second`);
  });

  it('is announced and seen where a list has no other controls', async () => {
    for (const html of [open, '<dl><dt>First?</dt><dd>1</dd></dl>', question('First?')]) {
      const list = await questionList(wrapper.around(html));
      list.holder.querySelector('h3,dt,summary')!.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
      await list.settled();
      await click(list.copyLinkButton);
      await until(() => list.linkAnnounced, 'an announcement');
      expect(isShown(list.linkAnnouncements)).to.be.true;
    }
  });

  it('does not go elsewhere under the hands of a reader who is about to press it', async () => {
    const list = await questionList(wrapper.around(questions(3)));
    await tabTo(list.copyLinkButton);
    await list.settled();
    const before = name(list);
    list.summaries[1]!.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    await list.settled();
    expect(name(list)).to.equal(before);
  });

  it('stays beside its question when lines break anew, and leaves one that a search hides', async () => {
    const place = put(`<div style="inline-size: 600px">${wrapper.around(questions(9).replaceAll('Question', 'A question of many words about pain, rest and work, with the'))}</div>`);
    const [list] = await ready(place);
    list!.summaries[3]!.focus();
    await list!.settled();
    (place.firstElementChild as HTMLElement).style.inlineSize = '260px';
    await until(() => Math.abs(list!.copyLinkButton.getBoundingClientRect().top - list!.summaries[3]!.getBoundingClientRect().top) < 2, 'it has followed');
    await list!.search('number 8');
    expect(list!.offersLink).to.be.false;
  });

  for (const used of [false, true]) {
    it(`is not lost in a search that finds nothing, ${used ? 'used before' : 'not used yet'}`, async () => {
      const heard = listenToConsole();
      const headings = Array.from({ length: 9 }, (_, n) => `<h3>Heading ${n}?</h3><p>Text.</p>`).join('');
      const place = put(wrapper.around(headings));
      const [list] = await ready(place);
      await until(() => list!.searchField, 'the search is there');
      if (used) list!.holder.querySelector('h3')!.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
      await list!.settled();
      await list!.search('nowhere');
      if (!used) await tabTo(list!.copyLinkButton);
      await list!.settled();
      expect(heard.errors).to.deep.equal([]);
      await list!.search('');
      await tabTo(list!.copyLinkButton);
      await list!.settled();
      expect(list!.offersLink).to.be.true;
      expect(name(list!)).to.contain('Heading 0?');
    });
  }

  it('is done by the key of C on keyboards that write other letters', async () => {
    const list = await questionList(wrapper.around(question('What is it?', '<p>…</p>', 'id="what"')));
    list.summaries[0]!.focus();
    list.summaries[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ؤ', code: 'KeyC', ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
    await until(() => list.linkAnnounced || list.uncopiedField, 'an answer');
  });

  it('is announced each time', async () => {
    const list = await questionList(wrapper.around(questions(2)));
    const said: string[] = [];
    new MutationObserver(() => said.push(list.linkAnnounced)).observe(list.linkAnnouncements, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    for (const summary of list.summaries) {
      summary.focus();
      await list.settled();
      await click(list.copyLinkButton);
      await until(() => list.linkAnnounced, 'an announcement');
      await list.settled();
    }
    expect(said.filter(Boolean)).to.deep.equal(['Link copied', 'Link copied']);
  });

  for (const [where, clipboard] of [
    ['there is no clipboard', undefined],
    ['the clipboard refuses', { writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError')) }],
  ] as const) {
    it(`puts the link into a field, selected, where ${where}`, async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      try {
        const list = await questionList(wrapper.around(question('What is it?', '<p>…</p>', 'id="what"')));
        list.summaries[0]!.focus();
        await list.settled();
        await click(list.copyLinkButton);
        const field = await until(() => list.uncopiedField, 'a field');
        await list.settled();
        expect(field.value).to.equal(`${page()}#what`);
        expect(field.readOnly).to.be.true;
        expect(field.labels![0]!.textContent).to.contain('Select this text');
        expect(list.linkAnnounced).to.equal('');
        // By focus a screen reader says the name of the field, and the reader need only press Ctrl+C.
        expect(field.matches(':focus')).to.be.true;
        expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
      } finally {
        delete (navigator as { clipboard?: unknown }).clipboard;
      }
    });
  }

  it('is not offered any more when the question has vanished', async () => {
    const list = await questionList(wrapper.around(questions(2)));
    list.summaries[0]!.focus();
    await list.settled();
    list.answers[0]!.remove();
    await list.settled();
    expect(list.offersLink).to.be.false;
    expect(name(list)).to.contain('Question number 2?');
  });

  it('is not offered for words between the questions', async () => {
    const list = await questionList(tag.around(`<p id="intro">Before.</p>${questions(2)}`));
    list.holder.querySelector('#intro')!.dispatchEvent(new Event('pointerover', { bubbles: true }));
    await list.settled();
    expect(list.offersLink).to.be.false;
  });
});
