import { expect } from '@open-wc/testing';
import { tellAuthor } from '../../src/behaviors/mistakes.js';
import { listenToConsole } from '../support/console.js';

const advice = { bad: ['is bad.', 'Make it good.'], worse: ['is worse.', 'Make it better.'] } as const;
const make = () => document.createElement('p');

describe('telling an author', () => {
  it('says which widget, what is wrong, how to mend it, and where', () => {
    const heard = listenToConsole();
    tellAuthor(document.createElement('fw-sample'), [{ code: 'bad', node: make() }], advice);
    expect(heard.all).to.deep.equal(['[flarewell] <fw-sample> is bad. Make it good. <p>']);
  });

  it('says each mistake once, with all elements that have it, and nothing again for as long as the page lives', () => {
    const heard = listenToConsole();
    const [one, another, host] = [make(), make(), make()];
    for (let times = 0; times < 3; times++) {
      tellAuthor(
        host,
        [
          { code: 'bad', node: one },
          { code: 'worse', node: one },
          { code: 'bad', node: another },
        ],
        advice,
      );
    }
    expect(heard.warnings).to.deep.equal(['[flarewell] <p> is bad. Make it good. <p> <p>', '[flarewell] <p> is worse. Make it better. <p>']);
  });
});
