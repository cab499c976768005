import { expect } from '@open-wc/testing';
import { click, computedRole, press } from '../../support/engine.js';
import { until } from '../../support/settled.js';
import { glossary, link, tag, termIn, wrapper } from './terms.js';

for (const [form, around] of [
  ['a plain wrapper', wrapper],
  ['the tag', tag],
] as const) {
  describe(`a marked word in ${form}`, () => {
    const text = `<p>Called ${around(link)}, mostly.</p>${glossary}`;

    it('has a button behind it whose name says what it is for', async () => {
      const term = await termIn(text);
      const { role, name } = await computedRole(term.mark()!);
      expect(role).to.equal('button');
      expect(name).to.equal('What does “myalgia” mean?');
      expect(term.mark()!.getAttribute('aria-expanded')).to.equal('false');
      expect(term.holder.innerHTML).to.equal(link);
      await expect(term.place).to.be.accessible();
    });

    it('opens by a click: the word, how it is said, what it means, and nothing that comes second', async () => {
      const term = await termIn(text);
      await term.open();
      expect(term.box().innerText.replace(/\s+/g, ' ').trim()).to.equal('myalgia say: my-AL-juh Pain in a muscle. In the list of words Close');
      expect(term.box().querySelector('#text')!.childElementCount).to.equal(0);
      await expect(term.place).to.be.accessible();
    });

    it('opens and closes by the keyboard alone, and the focus comes back to the mark', async () => {
      const term = await termIn(text);
      term.place.querySelector('a')!.focus();
      await press('Tab');
      expect(term.focused() === term.mark()).to.be.true;
      for (const [key, leave] of [
        ['Enter', ['Escape']],
        ['Space', ['Tab', 'Tab', 'Enter']],
      ] as const) {
        await press(key);
        await until(() => term.focused() === term.box(), `the focus goes in by ${key}`);
        await press(...leave);
        await until(() => !term.isOpen(), `it closes by ${leave.join()}`);
        await term.rendered();
        expect(term.focused() === term.mark()).to.be.true;
        expect(term.mark()!.getAttribute('aria-expanded')).to.equal('false');
      }
    });

    it('gives the focus back to the mark also to who opened it with a pointer', async () => {
      const term = await termIn(text);
      await term.open();
      expect(term.focused() === term.box()).to.be.true;
      await press('Escape');
      expect(term.isOpen()).to.be.false;
      expect(term.focused() === term.mark()).to.be.true;
    });

    it('does not open by pointing or by focus, and stays until it is closed', async () => {
      const term = await termIn(text);
      for (const type of ['pointerover', 'mouseover', 'mouseenter']) term.mark()!.dispatchEvent(new MouseEvent(type, { bubbles: true }));
      term.mark()!.focus();
      await term.rendered();
      expect(term.isOpen()).to.be.false;
      await term.open();
      window.scrollBy(0, 5);
      term.mark()!.focus();
      term.mark()!.dispatchEvent(new MouseEvent('mouseout', { bubbles: true }));
      await term.rendered();
      expect(term.isOpen()).to.be.true;
    });

    it('closes when the focus goes on behind it, and lets it go', async () => {
      const term = await termIn(`${text}<p><a href="#on">On</a></p>`);
      await term.open();
      await press('Tab', 'Tab');
      expect(term.focused()).to.equal(term.close());
      await press('Tab');
      await until(() => !term.isOpen(), 'it closes');
      expect(document.activeElement === term.holder).to.be.false;
    });

    it('closes by a click elsewhere, and by a second one on the mark', async () => {
      const term = await termIn(`${text}<p id="elsewhere" style="margin-top: 300px">Elsewhere</p>`);
      await term.open();
      await click(term.place.querySelector('#elsewhere')!);
      await until(() => !term.isOpen(), 'it closes');
      await term.open();
      await click(term.mark()!);
      await until(() => !term.isOpen(), 'it closes again');
    });

    it('leads to the entry of the list, and from there back', async () => {
      const term = await termIn(text);
      await term.open();
      await click(term.toList()!);
      expect(document.activeElement?.id).to.equal('t-myalgia');
      expect(term.isOpen()).to.be.false;
      expect(location.hash).to.equal('');
      const list = term.place.querySelector('.fw-glossary')!.shadowRoot!.querySelector('fw-glossary')!.shadowRoot!;
      const back = await until(() => list.querySelector<HTMLElement>('[part=controls]:not([hidden]) button'), 'there is a way back');
      await click(back);
      expect(term.holder.contains(document.activeElement)).to.be.true;
    });
  });
}
