import { expect } from '@open-wc/testing';
import { click, press, type } from '../../support/engine.js';
import { forms, questionList, questions, safety } from './question-list.js';

const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);

for (const form of forms) {
  it(`remembers and sends nothing of what a reader does with questions in ${form.name}`, async () => {
    const list = await questionList(form.around(safety + questions(9)));
    const state = () => ({
      url: location.href,
      entries: history.length,
      state: JSON.stringify(history.state),
      cookie: document.cookie,
      kept: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      title: document.title,
      attributes: document.documentElement.getAttributeNames().join() + document.body.getAttributeNames().join(),
    });
    const stored = async () => [(await indexedDB.databases()).length, (await caches.keys()).length];
    const before = [state(), await stored()];
    const asked = requests().length;

    for (const summary of list.summaries) await click(summary);
    await click(list.showAllButton);
    list.searchField.focus();
    await type('number 3');
    await list.settled();
    await list.search('');
    list.summaries[3]!.focus();
    await press('Control+c');
    await click(list.copyLinkButton);
    await list.settled();
    list.holder.remove();
    await new Promise((resolve) => setTimeout(resolve, 700));

    expect([state(), await stored()]).to.deep.equal(before);
    // What the reader presses decides about no request, also not about one for a file of our own.
    expect(requests().slice(asked)).to.deep.equal([]);
  });
}
