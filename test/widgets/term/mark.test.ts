import { expect } from '@open-wc/testing';
import { axTree, click, emulateMedia } from '../../support/engine.js';
import { put } from '../../support/fixture.js';
import { narrowFrame } from '../../support/narrow-frame.js';
import { settled, until } from '../../support/settled.js';
import { glossary, link, tag, termIn, wrapper } from './terms.js';

describe('a marked word', () => {
  it('opens by a click on itself, too, where it is no link', async () => {
    for (const inside of ['pacing', '<dfn>pacing</dfn>']) {
      for (const around of [wrapper, tag]) {
        const term = await termIn(`<p>Called ${around(inside)}.</p>${glossary}`);
        await click(term.holder.querySelector('dfn') ?? term.element.shadowRoot!.querySelector('.word')!);
        await until(() => term.isOpen(), `it opens: ${around(inside)}`);
        await click(term.close());
        await term.rendered();
        expect(term.isOpen()).to.be.false;
        term.place.remove();
      }
    }
  });

  it('leaves a link in it to be a link', async () => {
    const term = await termIn(`<p>Called ${wrapper(link)}.</p>${glossary}`);
    await click(term.place.querySelector('a')!);
    expect(location.hash).to.equal('#t-myalgia');
    expect(term.isOpen()).to.be.false;
  });

  it('has a mark that is not copied with the text', async () => {
    const { place } = await termIn(`<p>Called ${wrapper(link)}, mostly.</p>${glossary}`);
    getSelection()!.selectAllChildren(place.querySelector('p')!);
    expect(getSelection()!.toString().replace('\u2060', '').trim()).to.equal('Called myalgia, mostly.');
    getSelection()!.removeAllRanges();
  });

  it('has neither mark nor line on paper', async () => {
    const term = await termIn(`<p>Called ${wrapper(link)} or ${wrapper('pacing')}.</p>${glossary}`);
    await emulateMedia({ media: 'print' });
    for (const holder of term.place.querySelectorAll('.fw-term')) {
      const root = holder.shadowRoot!.querySelector('fw-term')!.shadowRoot!;
      expect(root.querySelector('.ask')!.checkVisibility()).to.be.false;
      for (const element of [root.querySelector('[part=word]')!, ...holder.children]) expect(getComputedStyle(element).textDecorationLine).to.equal('none');
    }
  });

  it('does not make its line higher, and can be pressed at 24 px at least', async () => {
    for (const size of ['10px', '16px', '24px']) {
      const place = put(`<div style="font: ${size}/1.5 sans-serif"><p>Called ${wrapper(link)}.</p><p>Called <span>${link}</span>.</p></div>${glossary}`);
      const holder = await until(() => place.querySelector('.fw-term[data-fw-ready]'), 'it works', 20_000);
      await settled(place);
      const [one, other] = [...place.querySelectorAll('p')].map((paragraph) => paragraph.getBoundingClientRect().height);
      expect(Math.abs(one! - other!), size).to.be.below(1);
      const mark = holder.shadowRoot!.querySelector('fw-term')!.shadowRoot!.querySelector('.ask')!;
      const { left, top, width, height } = mark.getBoundingClientRect();
      for (const [x, y] of [[0.5 - 11.5 / width, 0.5], [0.5 + 11.5 / width, 0.5], [0.5, 0.5 - 11.5 / height], [0.5, 0.5 + 11.5 / height]] as const) {
        const hit = holder.shadowRoot!.querySelector('fw-term')!.shadowRoot!.elementFromPoint(left + x * width, top + y * height);
        expect(hit === mark, `${size} ${x} ${y}`).to.be.true;
      }
    }
  });

  it('keeps its mark on its line, wherever the line ends', async () => {
    const place = put(`<p style="font: 16px/1.5 sans-serif">${wrapper('<a href="#t-myalgia">myalgia</a>')} after it</p>${glossary}`);
    await until(() => place.querySelector('.fw-term[data-fw-ready]'), 'it works', 20_000);
    await settled(place);
    const paragraph = place.querySelector('p')!;
    const mark = place.querySelector('.fw-term')!.shadowRoot!.querySelector('fw-term')!.shadowRoot!.querySelector('.ask')!;
    for (let width = 40; width < 160; width += 4) {
      paragraph.style.inlineSize = `${width}px`;
      const word = place.querySelector('a')!.getBoundingClientRect();
      const { top, bottom } = mark.getBoundingClientRect();
      expect(top < word.bottom && bottom > word.top, `${width}px`).to.be.true;
    }
  });

  it('leaves no gap between its mark and what follows', async () => {
    const term = await termIn(`<p>Called ${wrapper(link)}, mostly.</p>${glossary}`);
    const range = document.createRange();
    range.setStart(term.holder.nextSibling!, 0);
    range.setEnd(term.holder.nextSibling!, 1);
    expect(range.getBoundingClientRect().left).to.be.closeTo(term.mark()!.getBoundingClientRect().right, 1);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`shows its meaning within a window of 320 px, wherever it stands: ${dir}`, async () => {
      const spaces = (count: number) => '<br>'.repeat(count);
      const frame = await narrowFrame(320, `<p>${wrapper(link)}</p><p style="text-align: end">${wrapper(link)}</p>${spaces(22)}<p>x x x x x ${wrapper(link)}</p>${spaces(30)}${glossary}`, { dir, lang: dir === 'rtl' ? 'ar' : 'en', tags: ['fw-term'] });
      const marks = await until(() => {
        const found = [...frame.document.querySelectorAll('.fw-term')].map((holder) => holder.shadowRoot?.querySelector('fw-term')?.shadowRoot?.querySelector<HTMLElement>('.ask'));
        return found.every(Boolean) ? (found as HTMLElement[]) : undefined;
      }, 'they work', 20_000);
      frame.window.dispatchEvent(new Event('keyup'));
      for (const scrolled of [0, 60]) {
        frame.window.scrollTo(0, scrolled);
        for (const mark of marks) {
          mark.click();
          await new Promise((resolve) => setTimeout(resolve, 60));
          const box = (mark.getRootNode() as ShadowRoot).querySelector('.box')!.getBoundingClientRect();
          expect(box.width).to.be.above(250);
          expect(box.left, 'left').to.be.at.least(0);
          expect(box.right, 'right').to.be.at.most(320);
          const { top, bottom } = mark.getBoundingClientRect();
          if (top > 0) expect(box.top, 'top').to.be.at.least(0);
          if (top > 0) expect(box.bottom, 'bottom').to.be.at.most(640);
          // Beside the word, not on it.
          expect(box.top >= bottom || box.bottom <= top, 'not on the word').to.be.true;
          expect(frame.sideways()).to.equal(0);
          mark.click();
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
      }
    });
  }

  it('shows all of a long meaning in a low window, as at a zoom of 400 %', async () => {
    const long = glossary.replace('Pain in a <b>muscle</b>.', 'Pain in a muscle. '.repeat(28));
    const frame = await narrowFrame(320, `<p>Some words.</p><p>Some more words to read.</p><p>Then ${wrapper(link)}.</p>${long}`, { height: 256, tags: ['fw-term'] });
    const mark = await until(() => frame.document.querySelector('.fw-term')!.shadowRoot?.querySelector('fw-term')?.shadowRoot?.querySelector<HTMLElement>('.ask'), 'it works', 20_000);
    mark.click();
    await new Promise((resolve) => setTimeout(resolve, 60));
    const box = (mark.getRootNode() as ShadowRoot).querySelector('.box')!.getBoundingClientRect();
    expect(box.top + frame.window.scrollY).to.be.at.least(0);
    expect(box.height).to.be.above(200);
  });

  it('has no mark in a heading, a link, a button or a summary', async () => {
    for (const around of ['<h3>$</h3>', '<a href="#x">$</a>', '<button>$</button>', '<details><summary>$</summary></details>']) {
      const term = await termIn(around.replace('$', wrapper('pacing')) + glossary);
      expect(term.mark(), around).to.equal(null);
      expect(term.element.shadowRoot!.querySelector('.word'), around).to.equal(null);
      term.place.remove();
    }
  });

  it('gets its mark when its list arrives later, and gives what the list says then', async () => {
    const term = await termIn(`<p>Called ${wrapper('pacing')}.</p>`);
    expect(term.mark()).to.equal(null);
    term.place.insertAdjacentHTML('beforeend', glossary);
    await until(() => term.mark(), 'the mark comes', 5000);
    term.place.querySelector('dd[lang]')!.textContent = 'Pausen machen.';
    await term.open();
    expect(term.box().querySelector('#text')!.textContent).to.equal('Pausen machen.');
    expect(term.box().querySelector<HTMLElement>('#text')!.lang).to.equal('de');
  });

  it('is wrapped where it is an element that cannot hold a mark: <abbr>, <dfn>, <a>', async () => {
    for (const [html, meaning] of [
      ['<abbr class="fw-term" title="cognitive behavioural therapy">CBT</abbr>', 'cognitive behavioural therapy'],
      ['<dfn class="fw-term">myalgia</dfn>', 'Pain in a muscle.'],
      ['<a class="fw-term" href="#t-myalgia">it</a>', 'Pain in a muscle.'],
    ] as const) {
      const term = await termIn(`<p>Called ${html}.</p>${glossary}`);
      expect(term.holder.localName).to.equal('fw-term');
      expect(term.holder.children).to.have.length(1);
      expect(term.place.querySelector('p')!.textContent).to.match(/^Called \w+\.$/);
      await term.open();
      expect(term.box().querySelector('#text')!.textContent).to.equal(meaning);
      term.place.remove();
    }
  });

  it('is told to assistive technology as a dialogue with its word as the name', async function () {
    const term = await termIn(`<p>Called ${wrapper(link)}.</p>${glossary}`);
    await term.open();
    const nodes = await axTree();
    const dialog = nodes.find(({ role }) => role === 'dialog');
    expect(dialog?.name).to.equal('myalgia');
  });
});
