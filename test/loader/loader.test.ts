import { expect } from '@open-wc/testing';
import { baseUrl } from '../../src/loader/base-url.js';
import { listenToConsole } from '../support/console.js';
import { put } from '../support/fixture.js';
import { narrowFrame } from '../support/narrow-frame.js';
import { until } from '../support/settled.js';
import { ready, questions, wrapper } from '../widgets/faq/question-list.js';

const inner = questions(2);

describe('the loader', () => {
  for (const [what, html] of [
    ['the tag', `<fw-faq>${inner}</fw-faq>`],
    ['data-fw alone', `<section data-fw="faq">${inner}</section>`],
    ['a class alone', `<div class="entry fw-faq wide">${inner}</div>`],
  ] as const) {
    it(`finds a widget by ${what}`, async () => {
      const [list] = await ready(put(html));
      expect(list!.told).to.equal('--');
    });
  }

  for (const [what, attributes, exclusive] of [
    ['an attribute', 'data-fw-exclusive', true],
    ['an attribute with words', 'data-fw-exclusive="exclusive"', true],
    ['a class', 'class="is-exclusive"', true],
    ['no class that only looks like it', 'class="is-exclusively is-not-exclusive"', false],
    ['no attribute that only looks like it', 'data-fw-exclusives', false],
  ] as const) {
    it(`takes options of a plain wrapper from ${what}`, async () => {
      const [list] = await ready(put(`<div data-fw="faq" ${attributes}>${inner}</div>`));
      expect(list!.element.exclusive).to.equal(exclusive);
    });
  }

  it('finds what arrives later, alone and deep inside other nodes', async () => {
    const place = put('<main></main>');
    const main = place.querySelector('main')!;
    main.append(
      document.createRange().createContextualFragment(`<article><div>${wrapper.around(inner)}</div></article>`),
    );
    await ready(place);
    const alone = document.createElement('fw-faq');
    alone.append(document.createRange().createContextualFragment(inner));
    main.append(alone);
    const lists = await ready(place);
    expect(lists.map(({ told }) => told)).to.deep.equal(['--', '--']);
  });

  it('does not call a tag empty, or fill it, that may be empty', async () => {
    const heard = listenToConsole();
    const place = put('<main><p><fw-contents></fw-contents></p><h2>One</h2><ul><li>a point</li></ul><h2>Two</h2><h2>Three</h2><p></p></main>');
    const tag = place.querySelector('fw-contents')!;
    await until(() => tag.shadowRoot?.querySelector('nav'), 'the list is made', 20_000);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(heard.all).to.deep.equal([]);
    expect(tag.childNodes).to.have.length(0);
  }).timeout(30_000);

  it('takes a wrapper once, however often it is moved', async () => {
    const place = put(`${wrapper.around(inner)}<section></section>`);
    const [list] = await ready(place);
    const widget = list!.element;
    place.querySelector('section')!.append(list!.holder);
    await list!.settled();
    expect(list!.element === widget).to.be.true;
    expect(list!.holder.shadowRoot!.children).to.have.length(1);
  });

  it('throws nothing where another script has the shadow root, or took the name', async () => {
    const heard = listenToConsole();
    const taken = document.createElement('div');
    taken.className = 'fw-faq';
    taken.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
    taken.innerHTML = inner;
    put('').append(taken);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(taken.shadowRoot!.innerHTML).to.equal('<slot></slot>');
    expect(heard.errors).to.deep.equal([]);
  });

  it('loads nothing for a page without widgets', async () => {
    const { window: page } = await narrowFrame(
      320,
      '<p>Only words.</p><details><summary>No widget</summary></details>',
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    const files = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(files.filter((name) => name.includes('/widgets/'))).to.deep.equal([]);
    expect(files.some((name) => name.endsWith('/loader/loader.ts'))).to.be.true;
  });

  it('loads a widget for a page that holds it, and no other', async () => {
    const frame = await narrowFrame(320, wrapper.around(inner), { tags: ['fw-faq'] });
    await ready(frame.document.body);
    const files = frame.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const folders = new Set(files.map((name) => /\/widgets\/([^/]+)/.exec(name)?.[1]).filter(Boolean));
    expect([...folders]).to.deep.equal(['faq']);
  });
});

describe('the folder of the files', () => {
  const added: Element[] = [];
  const add = (html: string) => {
    const node = document.createRange().createContextualFragment(html).firstElementChild!;
    // An address that is never asked for: a script without a type that browsers run.
    document.head.append(node);
    added.push(node);
  };
  afterEach(() => added.splice(0).forEach((node) => node.remove()));

  it('is that of the script with our name, however it got there', () => {
    add('<script type="text/plain" src="https://cdn.example/npm/flarewell@1/cdn/flarewell.js?ver=6#x"></script>');
    expect(baseUrl()).to.equal('https://cdn.example/npm/flarewell@1/cdn/');
  });

  it('is what the page says, with or without a slash at the end', () => {
    add('<script type="text/plain" src="https://cdn.example/cdn/flarewell.js"></script>');
    add('<meta name="flarewell-base" content="https://site.example/files">');
    expect(baseUrl()).to.equal('https://site.example/files/');
    added.at(-1)!.setAttribute('content', '/assets/fw/');
    expect(baseUrl()).to.equal(`${location.origin}/assets/fw/`);
  });

  it('is not that of an image which the page calls by the name of a running script', () => {
    add('<img name="currentScript">');
    Object.assign(added.at(-1)!, { src: 'data:,/flarewell.js' });
    expect((document.currentScript as unknown as Element).localName).to.equal('img');
    add('<script type="text/plain" src="https://cdn.example/cdn/flarewell.js"></script>');
    expect(baseUrl()).to.equal('https://cdn.example/cdn/');
  });

  it('is not that of a script which only looks like ours', () => {
    add('<script type="text/plain" src="https://cdn.example/other/myflarewell.js"></script>');
    add('<script type="text/plain" src="https://cdn.example/flarewell.json"></script>');
    expect(baseUrl()).to.equal(new URL('.', document.baseURI).href);
  });

  for (const [how, root] of [
    ['answers nothing', () => undefined],
    ['throws', () => { throw new Error('Not here.'); }],
  ] as const) {
    it(`leaves the content to be seen where a patched attachShadow makes a root and ${how}`, async () => {
      const heard = listenToConsole();
      const place = put('');
      const holder = document.createElement('div');
      holder.className = 'fw-faq';
      holder.innerHTML = inner;
      Object.assign(holder, { attachShadow: (init: ShadowRootInit) => [Element.prototype.attachShadow.call(holder, init), root()][1] });
      place.append(holder);
      await until(() => heard.warnings.length, 'a message');
      expect(holder.querySelector('summary')!.checkVisibility()).to.be.true;
    });
  }

  it('throws nothing for what only looks like a place for a widget', async () => {
    const heard = listenToConsole();
    put('<svg class="fw-faq"><title>A picture</title></svg>');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(heard.errors.filter((error) => error.startsWith('uncaught'))).to.deep.equal([]);
  });
});
