import { expect } from '@open-wc/testing';
import { start } from '../../../src/loader/loader.js';
import { contentsLightStyles } from '../../../src/widgets/contents/contents.light.styles.js';
import { click, computedRole, emulateMedia, engine, press } from '../../support/engine.js';
import { listenToConsole } from '../../support/console.js';
import { put } from '../../support/fixture.js';
import { narrowFrame } from '../../support/narrow-frame.js';
import { settled, until } from '../../support/settled.js';
import { contentsIn, forms, long, tag, three, wrapper, written } from './article.js';

start();

// Many of these articles are short, and no example to follow.
beforeEach(() => void listenToConsole());

const card = '<div class="fw-care-card is-level-urgent" data-fw="care-card"><h3>Ask a doctor for help today if you have:</h3><ul><li>a fever</li></ul></div>';
const faq = '<div class="fw-faq" data-fw="faq"><h3>Is it one illness?</h3><p>Nobody knows.</p><h3>Is there a test?</h3><p>No.</p></div>';
const article = (list: string, inside = three) => `<article>${list}${inside}</article>`;
const top = (element: Element) => Math.round(element.getBoundingClientRect().top);
const bar = (style = '') => `<div id="bar" style="position: fixed; inset: 0 0 auto; block-size: 70px; background: #fff; ${style}">A bar</div>`;

/** Waits until nothing scrolls any more. */
async function atRest(): Promise<void> {
  for (let before = NaN; before !== scrollY; ) {
    before = scrollY;
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}

for (const [form, around] of forms) {
  describe(`a list that the author wrote, in ${form}`, () => {
    it('says after it how long the article takes, and stays as it is', async () => {
      const list = await contentsIn(article(around(written)));
      expect(list.time()).to.equal('About 2 minutes to read');
      expect(list.shadow.querySelector('nav')).to.equal(null);
      const [last] = [...list.holder.querySelectorAll('li')].slice(-1);
      expect(list.shadow.querySelector('.time')!.getBoundingClientRect().top).to.be.at.least(last!.getBoundingClientRect().bottom - 1);
    });

    it('marks the part that the reader has come to, and no other', async () => {
      const list = await contentsIn(article(around(written)));
      expect(list.current()).to.have.length.at.most(1);
      for (const [id, words] of [['two', 'Two'], ['three', 'Three'], ['one', 'One']] as const) {
        document.getElementById(id)!.scrollIntoView();
        await until(() => list.current().join() === words, words);
      }
    });

    it('marks it also when the reader jumps over whole parts', async () => {
      const list = await contentsIn(article(around(written), three + long));
      scrollTo(0, document.documentElement.scrollHeight);
      await until(() => list.current().join() === 'Three', 'the last part is marked');
      scrollTo(0, 0);
      document.getElementById('one')!.scrollIntoView();
      await until(() => list.current().join() === 'One', 'the first part is marked');
    });

    it('leaves a mark alone that the author made', async () => {
      const marked = written.replace('href="#two"', 'href="#two" aria-current="page"');
      const list = await contentsIn(article(around(marked)));
      const link = list.holder.querySelector('[href="#two"]')!;
      document.getElementById('two')!.scrollIntoView();
      await until(() => !list.current().length, 'the reader is there');
      expect(link.getAttribute('aria-current')).to.equal('page');
      document.getElementById('three')!.scrollIntoView();
      await until(() => list.current().join() === 'Three', 'the reader is elsewhere');
      expect(link.getAttribute('aria-current')).to.equal('page');
    });

    it('takes its marks back when it goes', async () => {
      const list = await contentsIn(article(around(written)));
      document.getElementById('two')!.scrollIntoView();
      await until(() => list.current().join() === 'Two', 'Two');
      list.holder.remove();
      await until(() => !list.holder.querySelector('[aria-current]'), 'nothing is marked');
      expect(list.holder.querySelector('[data-fw-current]')).to.equal(null);
    });

    it('leads to a place that a bar on the screen would cover, and shows it below', async () => {
      const list = await contentsIn(bar() + article(around(written)));
      await click(list.holder.querySelector('[href="#two"]')!);
      const heading = document.getElementById('two')!;
      await until(() => document.activeElement === heading, 'the heading has the focus');
      await atRest();
      expect(location.hash).to.equal('#two');
      expect(top(heading)).to.be.within(70, 90);
      expect(heading.getAttribute('style')).to.equal(null);
    });
  });

  describe(`a list that was left empty, in ${form}`, () => {
    it('is made from the headings, with help and the questions first', async () => {
      const inside = `${card}<h2>Symptoms</h2><h3>In the muscles</h3><h3>In sleep</h3><h2>Causes</h2><h2>Questions people ask</h2><p>Short answers.</p>${faq}<h2>Sources</h2>`;
      const list = await contentsIn(article(around(), inside));
      expect(list.list()).to.deep.equal([
        'When to get help Ask a doctor for help today if you have…',
        'Questions people ask',
        'Symptoms > In the muscles > In sleep',
        'Causes',
        'Sources',
      ]);
    });

    it('changes no heading to reach it', async () => {
      const inside = `<h2>One</h2>${long}<h2>Two</h2>${long}<h2>Three</h2>${long}`;
      const list = await contentsIn(article(around(), inside));
      const two = list.place.querySelectorAll('h2')[1]!;
      const before = location.href;
      await click(list.link('Two'));
      await until(() => document.activeElement === two, 'the heading has the focus');
      expect(top(two)).to.be.within(0, 10);
      expect(location.href).to.equal(before);
      two.blur();
      expect(two.outerHTML).to.equal('<h2>Two</h2>');
    });

    it('follows what comes, goes and is written anew', async () => {
      const list = await contentsIn(article(around(), '<h2>One</h2><h2>Two</h2><h2>Three</h2>'));
      const [one, two] = list.place.querySelectorAll('h2');
      one!.firstChild!.nodeValue = 'First';
      two!.remove();
      list.place.querySelector('article')!.insertAdjacentHTML('beforeend', `<h3>Deep</h3>${card}`);
      await until(() => list.list().includes('First'), 'it has followed');
      expect(list.list()).to.deep.equal(['When to get help Ask a doctor for help today if you have…', 'First', 'Three > Deep']);
    });

    it('gives way to a list that comes late', async () => {
      const list = await contentsIn(article(around()));
      expect(list.list()).to.have.length(3);
      list.holder.innerHTML = written;
      await until(() => !list.shadow.querySelector('nav'), 'the author’s list is the only one');
      list.holder.replaceChildren();
      await until(() => list.list().length === 3, 'it is made again');
    });
  });
}

describe('a list that was made', () => {
  it('has a link that the browser follows itself, where the heading has an id', async () => {
    const list = await contentsIn(bar() + article(wrapper()));
    expect(list.links().map((link) => link.getAttribute('href'))).to.deep.equal(['#one', '#two', '#three']);
    list.link('Two').focus();
    await press('Enter');
    await until(() => location.hash === '#two', 'the address says so');
    const two = document.getElementById('two')!;
    await until(() => document.activeElement === two, 'the heading has the focus');
    await atRest();
    expect(top(two)).to.be.within(70, 90);
  });

  it('shows a place below a bar also where a busy browser follows the link late', async () => {
    const list = await contentsIn(bar() + article(wrapper(written)));
    const link = list.holder.querySelector<HTMLAnchorElement>('[href="#two"]')!;
    // All that a click does, but for the way itself, which comes some frames later.
    document.addEventListener('click', () => (link.hash = '#nowhere'), { once: true });
    link.click();
    const heading = document.getElementById('two')!;
    await until(() => document.activeElement === heading, 'the heading has the focus');
    await new Promise((resolve) => setTimeout(resolve, 100));
    location.hash = 'two';
    await new Promise((resolve) => setTimeout(resolve, 100));
    await atRest();
    expect(top(heading)).to.be.within(70, 90);
  });

  it('shows a place below bars of any kind', async () => {
    for (const [name, bars] of [
      ['two bars', bar() + bar('inset-block-start: 70px').replace('"bar"', '"second"')],
      ['a bar that floats', bar('inset: 10px 30% auto; block-size: 60px')],
      ['a bar that sticks', '<div id="bar" style="position: sticky; inset-block-start: 0; block-size: 70px; z-index: 2; background: #fff">A bar</div>'],
    ] as const) {
      const list = await contentsIn(`<div>${bars}${article(wrapper(), three.replaceAll(/ id="\w+"/g, ''))}</div>`);
      const two = list.place.querySelectorAll('h2')[1]!;
      list.link('Two').click();
      await until(() => document.activeElement === two, 'the heading has the focus');
      await atRest();
      const edge = Math.max(...[...list.place.querySelectorAll('#bar, #second')].map((one) => one.getBoundingClientRect().bottom));
      expect(top(two), name).to.be.within(Math.floor(edge), Math.ceil(edge) + 20);
      list.place.remove();
      scrollTo(0, 0);
    }
  });

  it('does not take a ground that stays behind the text for a bar', async () => {
    const list = await contentsIn(`<div style="position: fixed; inset: 0; z-index: -1"></div>${article(wrapper(), three.replaceAll(/ id="\w+"/g, ''))}`);
    list.link('Two').click();
    const two = list.place.querySelectorAll('h2')[1]!;
    await until(() => document.activeElement === two, 'the heading has the focus');
    expect(top(two)).to.be.within(0, 10);
  });

  it('moves without motion in a page that scrolls smoothly', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    try {
      const list = await contentsIn(bar() + article(wrapper()));
      await click(list.link('Three'));
      const heading = document.getElementById('three')!;
      await until(() => document.activeElement === heading, 'the heading has the focus');
      await settled();
      expect(top(heading)).to.be.within(70, 90);
      await atRest();
      expect(top(heading)).to.be.within(70, 90);
    } finally {
      document.documentElement.style.scrollBehavior = '';
    }
  });

  it('leaves a click alone that asks for another tab, or that the page has taken', async () => {
    const list = await contentsIn(article(wrapper(), three.replaceAll(/ id="\w+"/g, '')));
    let prevented: boolean | undefined;
    const hold = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', hold);
    for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      list.link('Two').dispatchEvent(new MouseEvent('click', { [modifier]: true, bubbles: true, composed: true, cancelable: true }));
      expect(prevented, modifier).to.be.false;
    }
    removeEventListener('click', hold);
    await settled();
    expect(document.activeElement === document.body).to.be.true;
  });

  it('keeps a tabindex that the author wrote', async () => {
    const list = await contentsIn(article(wrapper(), `<h2 tabindex="0">One</h2>${long}<h2>Two</h2><h2>Three</h2>`));
    list.link('One').click();
    const one = list.place.querySelector('h2')!;
    await until(() => document.activeElement === one, 'the heading has the focus');
    one.blur();
    expect(one.getAttribute('tabindex')).to.equal('0');
  });

  it('opens what is closed around the card that it leads to', async () => {
    const list = await contentsIn(article(wrapper(), `<details><summary>Help</summary>${card}</details>${three}`));
    list.link('When to get help').click();
    await until(() => list.place.querySelector('details')!.open, 'it is open');
    expect(document.activeElement === list.place.querySelector('.fw-care-card')).to.be.true;
  });

  it('leads to the author’s own part about help, once', async () => {
    const list = await contentsIn(article(wrapper(), `<h2>Symptoms</h2><h2 id="h">When to get help</h2>${card}<h2>Causes</h2>`));
    expect(list.list()).to.deep.equal(['When to get help Ask a doctor for help today if you have…', 'Symptoms', 'Causes']);
    expect(list.link('When').getAttribute('href')).to.equal('#h');
  });

  it('says itself what it leads to where the questions have no heading', async () => {
    const list = await contentsIn(article(wrapper(), `${three}<blockquote>Words.</blockquote>${faq}`));
    expect(list.list()).to.deep.equal(['Questions', 'One', 'Two', 'Three']);
  });

  it('marks the part that the reader has come to, on the screen alone', async () => {
    const list = await contentsIn(article(wrapper()));
    document.getElementById('two')!.scrollIntoView();
    await until(() => list.current().join() === 'Two', 'Two');
    expect(getComputedStyle(list.link('Two'), '::before').content).not.to.equal('none');
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(list.link('Two'), '::before').content).to.equal('none');
  });

  it('is a navigation with a name, and links', async () => {
    const list = await contentsIn(article(wrapper()));
    if (engine() === 'firefox') return;
    expect(await computedRole(list.shadow.querySelector('nav')!)).to.deep.equal({ role: 'navigation', name: 'On this page' });
    expect((await computedRole(list.link('Two'))).role).to.equal('link');
  });

  it('stands open where it is wide, and behind a button where it is narrow', async () => {
    const frame = await narrowFrame(320, `<article>${tag()}${three}</article>`, { tags: ['fw-contents'] });
    const shadow = frame.document.querySelector('fw-contents')!.shadowRoot!;
    const list = await until(() => shadow.querySelector('ul'), 'the list is made', 20_000);
    frame.window.dispatchEvent(new Event('keyup'));
    await frame.settled();
    const toggle = shadow.querySelector<HTMLButtonElement>('[part=toggle]')!;
    expect(list.checkVisibility()).to.be.false;
    expect([toggle.checkVisibility(), toggle.getAttribute('aria-expanded'), toggle.textContent]).to.deep.equal([true, 'false', 'On this page']);
    expect(toggle.getBoundingClientRect().height).to.be.at.least(43.99);
    toggle.click();
    await frame.settled();
    expect([list.checkVisibility(), toggle.getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
    for (const link of shadow.querySelectorAll('a')) expect(link.getBoundingClientRect().height).to.be.at.least(43.99);
    toggle.click();
    await frame.settled();
    expect(list.checkVisibility()).to.be.false;
    await frame.resize(700);
    expect([list.checkVisibility(), toggle.checkVisibility(), shadow.querySelector('.title')!.checkVisibility()]).to.deep.equal([true, false, true]);
  });

  it('is on paper also where it is closed on the screen', async () => {
    const list = await contentsIn(`<div style="inline-size: 250px">${article(wrapper(), '<h2>One</h2><h2>Two</h2><h2>Three</h2>')}</div>`);
    const ul = list.shadow.querySelector('nav > ul')!;
    expect(ul.checkVisibility()).to.be.false;
    await emulateMedia({ media: 'print' });
    expect([ul.checkVisibility(), list.toggle().checkVisibility()]).to.deep.equal([true, false]);
  });

  it('begins open where the author says so', async () => {
    for (const list of [wrapper('', ' data-fw-open'), tag('', ' open')]) {
      const { shadow } = await contentsIn(`<div style="inline-size: 250px">${article(list, '<h2>One</h2><h2>Two</h2><h2>Three</h2>')}</div>`);
      expect(shadow.querySelector('nav > ul')!.checkVisibility()).to.be.true;
    }
  });

  it('takes no room where the article has no headings', async () => {
    const list = await contentsIn(article(wrapper(), '<p>Words.</p>'));
    expect(list.shadow.querySelector('nav')).to.equal(null);
  });

  it('that nobody makes, since no script runs, takes no room', async () => {
    const frame = await narrowFrame(320, `<p>Before.</p>${wrapper()}<p>After.</p>`, { modules: [], css: `p{margin:0}${contentsLightStyles.cssText}` });
    const [before, after] = frame.document.querySelectorAll('p');
    expect(after!.getBoundingClientRect().top).to.equal(before!.getBoundingClientRect().bottom);
  });

  it('speaks the language of the page', async () => {
    const inside = `${card}<h2>Ursachen</h2><h2>Symptome</h2>${faq.replace('<h3>', '<p>Vorab.</p><h3>')}`;
    const list = await contentsIn(article(wrapper(), inside), { lang: 'de' });
    await until(() => list.time().startsWith('Etwa'), 'German', 20_000);
    expect(list.time()).to.equal('Etwa 1 Minute Lesezeit');
    expect(list.list()[0]).to.match(/^Wann Sie Hilfe brauchen /);
    expect(list.shadow.querySelector('.title')!.textContent).to.equal('Auf dieser Seite');
  });

  it('in a shadow root leads to the headings there, which the address cannot name', async () => {
    const host = put('<div></div>').firstElementChild!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<article>${tag()}${three}</article>`;
    const shadow = await until(() => root.querySelector('fw-contents')?.shadowRoot, 'it works', 20_000);
    const links = await until(() => (shadow.querySelectorAll('nav a').length ? [...shadow.querySelectorAll<HTMLElement>('nav a')] : undefined), 'the list is made', 20_000);
    links[1]!.click();
    await until(() => root.activeElement?.id === 'two', 'the heading has the focus');
    expect(location.hash).to.equal('');
  });

  it('passes axe, made and written', async () => {
    const short = three.replaceAll(long, '<p>Words.</p>');
    for (const html of [article(wrapper(), card + short), article(wrapper(written), short)]) {
      const { place } = await contentsIn(html);
      await expect(place).to.be.accessible();
      place.remove();
    }
  }).timeout(30_000);
});
