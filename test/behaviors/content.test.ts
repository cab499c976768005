import { expect } from '@open-wc/testing';
import { css, type ReactiveControllerHost } from 'lit';
import { ContentController } from '../../src/behaviors/content.js';
import { put } from '../support/fixture.js';

const styles = css`
  .marked {
    --marked: yes;
  }
`;

function watching(host: Element, rest = () => {}) {
  let changes = 0;
  // An update that comes at once, in place of Lit's, which comes later and once.
  const reactive = Object.assign(host, { addController() {}, requestUpdate: () => content.hostUpdate() }) as unknown as ReactiveControllerHost & Element;
  const content: ContentController = new ContentController(reactive, styles, () => void changes++, rest);
  content.hostConnected();
  connected.push(content);
  return { content, changes: () => changes };
}

const connected: ContentController[] = [];
afterEach(() => {
  for (const content of connected.splice(0)) content.hostDisconnected();
});

/** An element around a slot in the shadow root of a plain wrapper; the wrapper and that element. */
function taken(place: Element): [wrapper: Element, host: Element] {
  const wrapper = place.firstElementChild!;
  const host = document.createElement('section');
  host.append(document.createElement('slot'));
  wrapper.attachShadow({ mode: 'open' }).append(host);
  return [wrapper, host];
}

const moment = () => new Promise((resolve) => setTimeout(resolve));

describe("the author's nodes", () => {
  it('are held by the tag itself where there is no wrapper', () => {
    const host = put('<section><p>Words</p></section>').firstElementChild!;
    const { content } = watching(host);
    expect(content.holder === host).to.be.true;
    expect(content.root === document).to.be.true;
  });

  it('are held by the wrapper, and belong to the root of the wrapper', () => {
    const [wrapper, host] = taken(put('<div><p>Words</p></div>'));
    const { content } = watching(host);
    expect(content.holder === wrapper).to.be.true;
    expect(content.root === document).to.be.true;
  });

  it('are found through as many wrappers as stand around', () => {
    const [outer, inner] = taken(put('<div><p>Words</p></div>'));
    const host = document.createElement('section');
    host.append(document.createElement('slot'));
    inner.attachShadow({ mode: 'open' }).append(host);
    expect(watching(host).content.holder === outer).to.be.true;
  });

  it('are not those of a component that merely has the widget in its shadow root', () => {
    const component = put('<div></div>').firstElementChild!;
    const root = component.attachShadow({ mode: 'open' });
    const host = document.createElement('section');
    host.append(document.createElement('p'));
    root.append(host);
    const { content } = watching(host);
    expect(content.holder === host).to.be.true;
    expect(content.root === root).to.be.true;
  });

  it('tell when they are first there, and once for all that changes at a time', async () => {
    const [wrapper, host] = taken(put('<div><p>Words</p></div>'));
    const { changes } = watching(host);
    expect(changes()).to.equal(1);
    wrapper.append('more', document.createElement('p'));
    wrapper.querySelector('p')!.firstChild!.nodeValue = 'Other words';
    await moment();
    expect(changes()).to.equal(2);
    wrapper.querySelector('p')!.className = 'is-new';
    await moment();
    expect(changes()).to.equal(2);
  });

  it('are read by an update that follows a change, and by no other', async () => {
    const host = put('<section></section>').firstElementChild!;
    const { content, changes } = watching(host);
    content.hostUpdate();
    expect(changes()).to.equal(1);
    host.append('more');
    await moment();
    content.hostUpdate();
    expect(changes()).to.equal(2);
  });

  it('tell nothing after the widget has gone, and tell again when it is back', async () => {
    const host = put('<section></section>').firstElementChild!;
    const { content, changes } = watching(host);
    content.hostDisconnected();
    host.append('unseen');
    await moment();
    expect(changes()).to.equal(1);
    content.hostConnected();
    expect(changes()).to.equal(2);
  });

  it('come to rest once, after the last change', async () => {
    let rests = 0;
    const host = put('<section></section>').firstElementChild!;
    watching(host, () => void rests++);
    for (let part = 0; part < 3; part++) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      host.append('part');
      expect(rests).to.equal(0);
    }
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(rests).to.equal(1);
  });

  it('get their styles once per root, before the sheets of the page itself', () => {
    const root = put('<div></div>').firstElementChild!.attachShadow({ mode: 'open' });
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    for (let times = 0; times < 3; times++) {
      const host = document.createElement('section');
      root.append(host);
      watching(host);
    }
    expect(root.adoptedStyleSheets).to.have.length(2);
    expect(root.adoptedStyleSheets[1] === own).to.be.true;
    const marked = Object.assign(document.createElement('p'), { className: 'marked' });
    root.append(marked);
    expect(getComputedStyle(marked).getPropertyValue('--marked')).to.equal('yes');
  });

  it('get them in a frame from the window of the frame', () => {
    const frame = put('<iframe title="Elsewhere"></iframe>').querySelector('iframe')!;
    const page = frame.contentDocument!;
    const host = page.createElement('section');
    page.body.append(host);
    watching(host);
    watching(host);
    expect(page.adoptedStyleSheets).to.have.length(1);
  });
});
