import { expect } from '@open-wc/testing';
import { listenToConsole, type Heard } from '../../support/console.js';
import { put } from '../../support/fixture.js';
import { until } from '../../support/settled.js';
import { forms, question, questionList, questions, ready, safety, tag, wrapper } from './question-list.js';

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 900));

/** What the author is told of a question list, when its content has come to rest. */
async function told(html: string): Promise<Heard> {
  const heard = listenToConsole();
  await questionList(html);
  await aWhile();
  return heard;
}

const cases: [mistake: string, html: string, wrong: RegExp, mend: RegExp][] = [
  ['no question at all', '<p>Only words.</p>', /no question/, /<details><summary>/],
  [
    'a <details> without a <summary>',
    `<details><p>Answer.</p></details>${questions(1)}`,
    /without a <summary>/,
    /Put the question/,
  ],
  ['a question without words', question(' ') + questions(1), /without words/, /Write the question/],
  ['a question without an answer', question('Why?', ' ') + questions(1), /without an answer/, /Write the answer/],
  [
    'an answer that is an empty paragraph',
    question('Why?', '<p></p>') + questions(1),
    /without an answer/,
    /Write the answer/,
  ],
  [
    'a care card that can be closed',
    question('Why?', '<div class="fw-care-card is-level-urgent"><h3>Call</h3><p>Now.</p></div>') + questions(1),
    /care card/,
    /Move the care card out/,
  ],
  [
    'safety advice in a group of which one is open',
    question('Why?', 'x', 'class="fw-safety" name="one"') + question('How?', 'x', 'name="one"'),
    /safety in a group/,
    /attribute “name”/,
  ],
  ['the same question twice', question('Why?') + question('Why?'), /same question twice/, /unique id/],
  [
    'the same id twice',
    question('Why?', 'x', 'id="b"') + question('How?', 'x', 'id="b"'),
    /same id/,
    /an id of its own/,
  ],
];

describe('what an author is told', () => {
  for (const [mistake, html, wrong, mend] of cases) {
    it(`of ${mistake}: once, what is wrong, and the mend`, async () => {
      const heard = await told(wrapper.around(html));
      expect(heard.all).to.have.length(1);
      expect(heard.warnings[0])
        .to.match(/^\[flarewell\] <fw-faq> /)
        .and.match(wrong)
        .and.match(mend);
    });
  }

  it('names the element, so that a click in the console leads to it', async () => {
    const given: unknown[][] = [];
    const original = console.warn;
    console.warn = (...values: unknown[]) => void given.push(values);
    try {
      const list = await questionList(tag.around(question('Why?', '') + questions(1)));
      await until(() => given.length, 'a message');
      expect(given[0]![1] === list.answers[0]).to.be.true;
    } finally {
      console.warn = original;
    }
  });

  for (const form of forms) {
    it(`is nothing where there is nothing to mend, in ${form.name}`, async () => {
      const heard = await told(
        form.around(
          safety.replace(
            'At once.',
            'So:</p><div class="fw-care-card is-level-urgent"><h3>Call at once</h3><ul><li>if you have a fever</li></ul></div><p>',
          ) +
            '<h2>Questions</h2>' +
            question('Why?', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="">') +
            question('Same?', 'a', 'id="one"') +
            question('Same?', 'b', 'id="two"') +
            '<h3>How?</h3><p>So.</p><dl><dt>Who?</dt><dd>They.</dd></dl>',
        ),
      );
      expect(heard.all).to.deep.equal([]);
    });
  }

  it('is nothing of a list that is still empty', async () => {
    expect((await told(wrapper.around(''))).all).to.deep.equal([]);
  });

  it('is the same question also where only the later one has an id', async () => {
    const heard = await told(wrapper.around(question('Why?') + question('Why?', 'x', 'id="why-not"')));
    expect(heard.all).to.have.length(1);
  });

  it('is told once for all elements that have it, however often the content changes', async () => {
    const heard = listenToConsole();
    const list = await questionList(wrapper.around(question('Why?', '') + question('How?', '')));
    await aWhile();
    list.holder.append(document.createElement('p'));
    await aWhile();
    expect(heard.warnings).to.have.length(1);
  });

  it('waits for content that arrives in parts', async () => {
    const heard = listenToConsole();
    const place = put(wrapper.around('<details></details>'));
    const [list] = await ready(place);
    for (const part of ['<summary>Why?</summary>', '<p>Because.</p>']) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      list!.answers[0]!.append(document.createRange().createContextualFragment(part));
    }
    await aWhile();
    expect(heard.all).to.deep.equal([]);
  });

  it('is nothing after the list has gone', async () => {
    const heard = listenToConsole();
    const list = await questionList(wrapper.around(question('Why?', '')));
    list.holder.remove();
    await aWhile();
    expect(heard.all).to.deep.equal([]);
  });
});
