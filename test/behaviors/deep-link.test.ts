import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import type { ContentController } from '../../src/behaviors/content.js';
import { DeepLinkController } from '../../src/behaviors/deep-link.js';
import { put } from '../support/fixture.js';

/** A widget whose content is `html`, and which knows no names but ids unless they are given. */
function linking(html: string, names: Record<string, string> = {}) {
  const holder = put(`<section>${html}</section>`).firstElementChild!;
  const revealed: string[] = [];
  const host = { addController() {} } as unknown as ReactiveControllerHost;
  const controller = new DeepLinkController(host, { holder, root: document } as unknown as ContentController, {
    named: (name) => [...holder.querySelectorAll(names[name] ?? 'none')],
    reveal: (target) => revealed.push(target.id) > 0,
  });
  controller.hostConnected();
  connected.push(controller);
  return { controller, revealed, holder };
}

const connected: DeepLinkController[] = [];
afterEach(() => {
  for (const controller of connected.splice(0)) controller.hostDisconnected();
});

async function go(hash: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

describe('following a link into a widget', () => {
  it('reveals what the hash names, each time it is followed', async () => {
    const { revealed } = linking('<p id="a"></p><p id="b"></p>');
    await go('a');
    await go('b');
    await go('a');
    expect(revealed).to.deep.equal(['a', 'b', 'a']);
  });

  it('leaves to other widgets what stands in them', async () => {
    const one = linking('<p id="a"></p>');
    const two = linking('<p id="b"></p>');
    await go('b');
    expect([one.revealed, two.revealed]).to.deep.equal([[], ['b']]);
  });

  it('prefers an id to a name, and the only owner of a name to none', async () => {
    const one = linking('<p id="a"></p>', { b: '#a' });
    const two = linking('<p id="b"></p><p id="c"></p>', { x: '#c' });
    await go('b');
    await go('x');
    expect([one.revealed, two.revealed]).to.deep.equal([[], ['b', 'c']]);
  });

  it('follows nothing that several widgets mean by one name', async () => {
    const one = linking('<p id="a"></p>', { same: '#a' });
    const two = linking('<p id="b"></p>', { same: '#b' });
    await go('same');
    expect([one.revealed, two.revealed]).to.deep.equal([[], []]);
  });

  it('follows a hash once for content that arrives, until the hash changes', async () => {
    const { controller, revealed, holder } = linking('<p id="b"></p>');
    await go('late');
    controller.follow(true);
    holder.append(Object.assign(document.createElement('p'), { id: 'late' }));
    controller.follow(true);
    controller.follow(true);
    expect(revealed).to.deep.equal(['late']);
    await go('b');
    controller.follow(true);
    expect(revealed).to.deep.equal(['late', 'b']);
  });

  it('ends with the widget, and not with another one', async () => {
    const gone = linking('<p id="a"></p>');
    const here = linking('<p id="b"></p>');
    gone.controller.hostDisconnected();
    await go('a');
    await go('b');
    expect([gone.revealed, here.revealed]).to.deep.equal([[], ['b']]);
  });

  for (const hash of ['%', '%E0%A4%A', '"]', '0', '\\', ':x', '', ' ']) {
    it(`throws nothing at #${hash}`, () => {
      const { controller, revealed } = linking('<p id="a"></p>');
      history.replaceState(null, '', `#${hash}`);
      controller.follow();
      expect(revealed).to.deep.equal([]);
    });
  }
});
