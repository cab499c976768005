import { expect } from '@open-wc/testing';
import { click, press, type } from '../../support/engine.js';
import { forms, isShown, question, questionList, questions, safety, tag, wrapper } from './question-list.js';

const shownSummaries = (of: { summaries: HTMLElement[] }) =>
  of.summaries.filter(isShown).map(({ textContent }) => textContent);

for (const form of forms) {
  describe(`searching questions in ${form.name}`, () => {
    it('is offered from eight questions on', async () => {
      const seven = await questionList(form.around(questions(7)));
      expect(isShown(seven.searchField)).to.be.false;
      const eight = await questionList(form.around(questions(8)));
      expect(isShown(eight.searchField)).to.be.true;
    });

    it('shows the questions that match as a reader types, says how many, and clears', async () => {
      const list = await questionList(form.around(questions(12)));
      list.searchField.focus();
      await type('number 1');
      await list.settled();
      // All words count, wherever they stand.
      expect(shownSummaries(list)).to.deep.equal([1, 10, 11, 12].map((number) => `Question number ${number}?`));
      expect(list.announced).to.equal('4 questions found, of 12');
      await press(...'number 1'.split('').map(() => 'Backspace'));
      await list.settled();
      expect(shownSummaries(list)).to.have.length(12);
      expect(list.announced).to.equal('12 questions found, of 12');
    });

    it('looks into answers and asides, and knows no case, accents or marks', async () => {
      const list = await questionList(
        form.around(
          question('Café?', '<p>Ärztliche Hilfe</p>') +
            question('أَلَم؟ <small class="fw-short">İstanbul</small>', '<p>Hier</p>') +
            questions(6),
        ),
      );
      for (const [words, count] of [
        ['CAFE', 1],
        ['arztliche', 1],
        ['ألم', 1],
        ['istanbul', 1],
        ['  question   ', 6],
        ['nowhere', 0],
      ] as const) {
        await list.search(words);
        expect(shownSummaries(list), words).to.have.length(count);
        expect(list.announced).to.equal(`${count} question${count === 1 ? '' : 's'} found, of 8`);
      }
    });

    it('never hides what is about safety', async () => {
      const list = await questionList(
        form.around(`<h3 class="fw-safety">Help now</h3><p id="how">Call.</p>${safety}${questions(8)}`),
      );
      await list.search('number 3');
      expect(shownSummaries(list)).to.deep.equal(['When to call for help', 'Question number 3?']);
      expect(isShown(list.holder.querySelector('h3')!)).to.be.true;
      expect(isShown(list.holder.querySelector('#how')!)).to.be.true;
    });

    it('hides a heading together with what it heads, and a <dt> with its <dd>', async () => {
      const list = await questionList(
        form.around(
          '<h3>One?</h3><p>1</p><ul><li>first</li></ul><h3>Two?</h3><p>2</p>' +
            `<dl><div><dt>Three?</dt><dd>3</dd></div><dt>Four?</dt><dd>4</dd></dl>${questions(4)}`,
        ),
      );
      await list.search('two');
      const shown = [...list.holder.querySelectorAll('h3, p, li, dt, dd')].filter(isShown);
      expect(shown.map(({ textContent }) => textContent)).to.deep.equal(['Two?', '2']);
    });
  });
}

describe('searching questions', () => {
  it('never opens or closes an answer', async () => {
    const list = await questionList(tag.around(questions(8)));
    await click(list.summaries[2]!);
    await list.search('number 2');
    await list.search('');
    expect(list.opened).to.equal('--+-----');
  });

  it('goes on with questions that arrive during a search, and with those that change', async () => {
    const list = await questionList(wrapper.around(questions(8)));
    await list.search('number 3');
    list.holder.append(document.createRange().createContextualFragment(question('A late one?')));
    list.summaries[4]!.firstChild!.nodeValue = 'Now number 3 as well?';
    await list.settled();
    expect(shownSummaries(list)).to.deep.equal(['Question number 3?', 'Now number 3 as well?']);
    expect(list.announced).to.equal('2 questions found, of 9');
  });

  it('can be cleared when so many questions have vanished that it would not be offered any more', async () => {
    const list = await questionList(wrapper.around(questions(8)));
    await list.search('number 3');
    list.answers[7]!.remove();
    await list.settled();
    expect(isShown(list.searchField)).to.be.true;
    await list.search('');
    expect(shownSummaries(list)).to.have.length(7);
    expect(isShown(list.searchField)).to.be.false;
  });

  it('tells the page no event, and recorders to look away', async () => {
    const list = await questionList(wrapper.around(questions(8)));
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    for (const name of ['input', 'change', 'search']) document.addEventListener(name, hear);
    list.searchField.focus();
    await type('pain');
    await press('Tab');
    for (const name of ['input', 'change', 'search']) document.removeEventListener(name, hear);
    expect(list.searchField.value).to.equal('pain');
    expect(heard).to.deep.equal([]);
    expect(list.searchField.closest('label')!.className).to.contain('rr-block');
  });

  it("has a field with a name, and without the browser's memory", async () => {
    const list = await questionList(wrapper.around(questions(8)));
    expect(list.searchField.labels![0]!.textContent!.trim()).to.equal('Find');
    expect(list.searchField.autocomplete).to.equal('off');
    expect(list.searchField.name).to.equal('');
  });
});
