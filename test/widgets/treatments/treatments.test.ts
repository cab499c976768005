import { expect } from '@open-wc/testing';
import { setClock } from '../../../src/behaviors/clock.js';
import { click, computedRole, emulateMedia, engine, press } from '../../support/engine.js';
import { until } from '../../support/settled.js';
import { narrowFrame } from '../../support/narrow-frame.js';
import { around, forms, isShown, kinds, list, none, option } from './options.js';

const everything = ['Before.', 'Needles', 'About needles.', 'Red', 'Blue', 'Hands', 'Massage', 'Nothing', 'After.'];
const words = (element: Element, pseudo: string): string => getComputedStyle(element, pseudo).content;
const behind = (holder: Element, index = 0): string => holder.querySelectorAll('dl')[index]!.getAttribute('data-fw-missing') ?? '';

for (const form of forms) {
  describe(`treatments in ${form.name}`, () => {
    it('are all there, with the kinds in the author’s words', async () => {
      const found = await list(form.around(kinds));
      expect(found.shown).to.deep.equal(everything);
      expect([...found.kinds.options].map(({ text }) => text)).to.deep.equal(['All kinds', 'Needles', 'Hands']);
      expect(found.said).to.equal('');
      await expect(found.holder).to.be.accessible();
    }).timeout(30_000);

    it('of one kind alone are shown when the reader chooses it; what has no kind stays', async () => {
      const found = await list(form.around(kinds));
      await found.choose(found.kinds, 'Hands');
      expect(found.shown).to.deep.equal(['Before.', 'Hands', 'Massage', 'Nothing', 'After.']);
      expect([...found.holder.querySelectorAll('dl')].map(isShown)).to.deep.equal([false, false, true, true]);
      expect(found.said).to.equal('Shown now: Hands');
      await found.choose(found.kinds, 'All kinds');
      expect(found.shown).to.deep.equal(everything);
      expect(found.said).to.equal('Shown now: All kinds');
    });

    it('stand side by side, with the option of no treatment at first, and go again', async () => {
      const found = await list(form.around(kinds));
      expect(found.comparison).to.be.null;
      await click(found.button);
      await found.settled();
      expect(found.button.textContent!.trim()).to.equal('Close the comparison');
      expect(found.chosen.map((select) => select.value)).to.deep.equal(['Red', 'Nothing']);
      expect(found.rows).to.deep.equal(['What it is', 'Good', 'Bad', 'Not for', 'How sure'].map((term, index) => `${term} | ${['Red', 'Nothing'].map((name) => `${name}: ${['what', 'benefits', 'harms', 'who-should-not', 'evidence'][index]}.`).join(' | ')}`));
      expect(found.said).to.equal('Shown now: Red, Nothing');
      await expect(found.holder).to.be.accessible();
      await found.choose(found.chosen[1]!, 'Massage');
      expect(found.rows[0]).to.equal('What it is | Red: what. | Massage: what.');
      expect(found.said).to.equal('Shown now: Red, Massage');
      // What is chosen on one side cannot be chosen on the other.
      expect([...found.chosen[0]!.options].filter(({ disabled }) => disabled).map(({ text }) => text)).to.deep.equal(['Massage']);
      await click(found.button);
      await found.settled();
      expect(found.comparison).to.be.null;
      expect(found.said).to.equal('');
    }).timeout(30_000);

    it('stand side by side first with one of the kind that was chosen, which is said again when the comparison closes', async () => {
      const found = await list(form.around(kinds));
      await found.choose(found.kinds, 'Hands');
      await click(found.button);
      await found.settled();
      expect(found.chosen.map((select) => select.value)).to.deep.equal(['Massage', 'Nothing']);
      await click(found.button);
      await found.settled();
      expect(found.said).to.equal('Shown now: Hands');
    });

    it('of which a part is marked by a name that is not known claim nothing of it', async () => {
      const found = await list(form.around(option('A', { harms: 'Bruises.' }).replace('"harms"', '"harm"') + none));
      expect(behind(found.holder)).to.equal('');
    });

    it('say what their author left out, behind the option and in the comparison', async () => {
      const found = await list(form.around(option('A', { harms: '', 'who-should-not': '' }) + none));
      expect(behind(found.holder)).to.equal('Possible harms: not stated by the author\nWho should not: not stated by the author');
      // Firefox gives it as it is written in the style sheet.
      expect(words(found.holder.querySelector('dl')!, '::after')).to.match(/Possible harms|attr\(data-fw-missing\)/);
      expect(behind(found.holder, 1)).to.equal('');
      await click(found.button);
      await found.settled();
      expect(found.rows[2]).to.equal('Bad | not stated by the author | Nothing: harms.');
    });
  });
}

describe('treatments', () => {
  it('can be used with keys alone', async () => {
    const found = await list(around(kinds));
    found.kinds.focus();
    // In WebKit and on a Mac an arrow opens the list instead.
    if (engine() === 'chromium') {
      await press('ArrowDown');
      await found.settled();
      expect(found.said).to.equal('Shown now: Needles');
    }
    found.button.focus();
    await press('Enter');
    await found.settled();
    expect(found.comparison).not.to.be.null;
    expect(found.shadow.activeElement === found.button).to.be.true;
    await press('Space');
    await found.settled();
    expect(found.comparison).to.be.null;
  });

  it('offer no kinds where there are none or one, and no comparison with one option', async () => {
    const flat = await list(around(option('A') + option('B') + none));
    expect(isShown(flat.kinds)).to.be.false;
    expect(isShown(flat.button)).to.be.true;
    const one = await list(around(`<h2>Title</h2>${option('A')}${option('B')}`));
    expect(isShown(one.kinds)).to.be.false;
    const alone = await list(around(none));
    expect(isShown(alone.button)).to.be.false;
  });

  it('with a part that nobody marked are not compared, and nothing is said to be missing', async () => {
    const found = await list(around(option('A', { evidence: '' }).replace(' data-fw-part="harms"', '') + option('B') + none));
    expect(behind(found.holder)).to.equal('');
    await click(found.button);
    await found.settled();
    expect([...found.chosen[0]!.options].map(({ text }) => text)).to.deep.equal(['B', 'Nothing']);
  });

  it('follow when the author adds what was missing, and takes away what was chosen', async () => {
    const found = await list(around(`<h3>Needles</h3>${option('A', { harms: '' })}<h3>Hands</h3>${option('B')}${none}`));
    found.holder.querySelector('dl')!.insertAdjacentHTML('beforeend', '<dt>Bad</dt><dd data-fw-part="harms">Sleepy.</dd>');
    await until(() => !behind(found.holder), 'nothing is missing');
    await found.choose(found.kinds, 'Hands');
    await click(found.button);
    await found.settled();
    for (const heading of found.holder.querySelectorAll('h3:nth-of-type(2),h3:nth-of-type(2) ~ h4')) heading.remove();
    await until(() => isShown(found.holder.querySelector('h4')!), 'all are shown');
    expect(found.chosen.map((select) => select.value)).to.deep.equal(['A', 'Nothing']);
  });

  it('come back in print', async () => {
    const found = await list(around(kinds));
    await found.choose(found.kinds, 'Hands');
    await emulateMedia({ media: 'print' });
    expect(found.shown).to.deep.equal(everything);
  });

  it('come back when a link leads to them, and in a copy of the page', async () => {
    const found = await list(around(kinds.replace('<h4>Red', '<h4 id="red">Red')));
    await found.choose(found.kinds, 'Hands');
    location.hash = '#%72ed';
    await until(() => isShown(found.holder.querySelector('#red')!), 'the target is shown');
    await found.settled();
    expect(found.kinds.value).to.equal('');
    expect(found.said).to.equal('');
    await found.choose(found.kinds, 'Hands');
    const copy = await list(found.holder.outerHTML.replaceAll('id="red"', ''));
    expect(copy.shown).to.deep.equal(everything);
  });

  it('put away a box with what is in it, but no care card', async () => {
    const found = await list(around(`<section><h3>Needles</h3>${option('A')}</section><section><h3>Hands</h3>${option('B')}<div class="fw-care-card is-level-urgent" data-fw="care-card"><h3>Call if you have a fever</h3></div></section>`));
    await found.choose(found.kinds, 'Needles');
    const [, hands] = found.holder.querySelectorAll('section');
    expect(found.shown).to.deep.equal(['Needles', 'A', 'Call if you have a fever']);
    expect(isShown(hands!)).to.be.true;
    await found.choose(found.kinds, 'Hands');
    expect(isShown(found.holder.querySelector('section')!)).to.be.false;
  });

  it('have a comparison that stays a table when it stacks', async () => {
    const frame = await narrowFrame(320, around(kinds), { tags: ['fw-treatments'], css: 'body{font:16px/1.5 sans-serif}' });
    const shadow = await until(() => frame.document.querySelector('.fw-treatments')?.shadowRoot?.querySelector('fw-treatments')?.shadowRoot, 'it works', 20_000);
    // What was painted before its script came shows its controls when the reader first does something.
    frame.window.dispatchEvent(new frame.window.Event('keyup'));
    const button = await until(() => shadow.querySelector<HTMLElement>('[part=compare]:not(.awaited)'), 'it can be compared', 20_000);
    button.click();
    await frame.settled();
    const table = shadow.querySelector('table')!;
    expect(frame.window.getComputedStyle(table).display).to.equal('block');
    expect(frame.sideways()).to.equal(0);
    expect([...table.querySelectorAll('[role]')].map((element) => element.getAttribute('role')).slice(0, 7)).to.deep.equal(['row', 'cell', 'columnheader', 'columnheader', 'row', 'rowheader', 'cell']);
    for (const label of table.querySelectorAll('.of')) expect(label.getAttribute('aria-hidden')).to.equal('true');
    expect(isShown(table.querySelector('.of')!)).to.be.true;
  });

  it('have a comparison with a name', async () => {
    const found = await list(around(kinds));
    await click(found.button);
    await found.settled();
    expect(await computedRole(found.comparison!.querySelector('table')!)).to.deep.equal({ role: 'table', name: 'Red, Nothing' });
  });

  it('speak the language of their place', async () => {
    const found = await list(around(option('A', { harms: '' }) + none), { lang: 'de' });
    await until(() => behind(found.holder) === 'Möglicher Schaden: im Text nicht angegeben', 'it speaks German', 20_000);
    expect(found.button.textContent!.trim()).to.equal('Zwei vergleichen');
    await click(found.button);
    await found.settled();
    expect(found.comparison!.querySelector('.missing')!.getAttribute('lang')).to.equal('de');
  });

  it('tell that a source was checked too long ago', async () => {
    setClock('2026-11-26');
    try {
      const source = (date: string): string => `Studies. <small class="fw-source">NHS, <time datetime="${date}">${date}</time></small>`;
      const found = await list(around(option('A', { evidence: source('2024-10-01') }) + option('B', { evidence: source('2025-10-01') }) + none));
      await until(() => found.holder.querySelector('[data-fw-stale]'), 'a date is old');
      expect([...found.holder.querySelectorAll('time')].map((time) => time.hasAttribute('data-fw-stale'))).to.deep.equal([true, false]);
    } finally {
      setClock();
    }
  });
});
