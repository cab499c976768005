import { expect } from '@open-wc/testing';
import { start } from '../../../src/loader/loader.js';
import type { FlareWarningElement } from '../../../src/widgets/flare-warning/flare-warning.js';
import { axTree, click, computedRole, emulateMedia, press } from '../../support/engine.js';
import { put, type FixtureOptions } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';

start();

const three = `<h3>Early signs</h3><ul><li>stiff</li></ul><h3>What to do</h3><ul><li>rest</li></ul><h3>It may not be a flare if</h3><ul><li>it is new</li></ul>`;
const card = (attributes = '') =>
  `<div class="fw-care-card" data-fw="care-card" data-fw-level="urgent"${attributes}><h3>Ask for medical help today if:</h3><ul><li>you have a fever</li></ul></div>`;
const wrapper = (inside: string) => `<div class="fw-flare-warning" data-fw="flare-warning">${inside}</div>`;
const tag = (inside: string) => `<fw-flare-warning>${inside}</fw-flare-warning>`;

/** A flare warning in the page, in the words of somebody who looks at it. */
async function warningIn(html: string, options?: FixtureOptions) {
  const place = put(html, options);
  const holder = await until(() => place.querySelector<HTMLElement>('[data-fw-ready]:is(fw-flare-warning,.fw-flare-warning)'), 'it is ready', 30_000);
  // Headings that the author did not mark are known once the words of all languages have come.
  if (html.includes('may not be')) await until(() => holder.querySelector('[data-fw-apart]'), 'the third part is known', 20_000);
  await settled(place);
  const element = (holder.shadowRoot!.querySelector('fw-flare-warning') ?? holder) as FlareWarningElement;
  const part = <Found extends HTMLElement>(selector: string) => element.shadowRoot!.querySelector<Found>(selector);
  return {
    place,
    holder,
    element,
    heading: (index: number) => holder.querySelectorAll<HTMLElement>('h3')[index]!,
    help: () => part('[part="help"]:not([hidden])'),
    toHelp: () => part<HTMLElement>('[part="help"]:not([hidden]) :is(a,button)'),
    copyButton: () => part<HTMLButtonElement>('[part="copy-text"]')!,
    said: () => part('[role="status"]')!.textContent,
    working: () => until(() => part('[part="print"]'), 'the buttons work', 20_000),
  };
}

for (const [form, around] of [
  ['a plain wrapper', wrapper],
  ['the tag', tag],
] as const) {
  describe(`a flare warning in ${form}`, () => {
    it('says before the third list, and there alone, that it is important', async () => {
      const warning = await warningIn(around(three) + card());
      const said = [0, 1, 2].map((index) => getComputedStyle(warning.heading(index), '::before').content);
      expect(said).to.deep.equal(['none', 'none', '"Important:"']);
      const { role, name } = await computedRole(warning.heading(2));
      expect(role).to.equal('heading');
      expect(name.replace(/\s+/g, ' ')).to.equal('Important: It may not be a flare if');
    });

    it('leads to the card that a reader can get to: not to one that is hidden, but to one in a closed answer', async () => {
      const closed = `<details><summary>Help</summary>${card(' id="closed"')}</details>`;
      const warning = await warningIn(around(three) + `<div style="display: none">${card(' id="gone"').replace('urgent', 'emergency')}</div>${closed}`);
      await warning.working();
      expect(warning.toHelp()!.getAttribute('href')).to.equal('#closed');
      await click(warning.toHelp()!);
      await until(() => document.activeElement?.id === 'closed', 'the card has the focus');
      expect(warning.place.querySelector('details')!.open).to.be.true;
    });

    it('says that there is no help where nobody can get to the card, until it is shown', async () => {
      const warning = await warningIn(around(three) + card(' style="visibility: hidden; position: fixed; inset-inline-end: 0"'));
      await warning.working();
      expect(warning.help()!.textContent).to.contain('does not say when to get help').and.to.contain('get medical help today');
      warning.place.querySelector<HTMLElement>('.fw-care-card')!.removeAttribute('style');
      await until(() => warning.toHelp(), 'the way is there');
    });

    it('leads to the care card without a trace in the address or on the card', async () => {
      const warning = await warningIn(around(three) + `<div style="height: 3000px"></div>${card(' id="help-here"')}`);
      await warning.working();
      const address = location.href;
      const target = warning.place.querySelector<HTMLElement>('.fw-care-card')!;
      expect(warning.toHelp()!.getAttribute('href')).to.equal('#help-here');
      await click(warning.toHelp()!);
      await until(() => document.activeElement === target, 'the card has the focus');
      await until(() => target.getBoundingClientRect().top < innerHeight && target.getBoundingClientRect().top >= -1, 'the card is in sight');
      expect(location.href).to.equal(address);
      warning.copyButton().focus();
      (document.activeElement as HTMLElement).blur();
      await until(() => !target.hasAttribute('tabindex'), 'the card is as it was');
    });

    it('leads to a care card without an id by keyboard, and gives it none', async () => {
      const warning = await warningIn(around(three) + card());
      await warning.working();
      warning.toHelp()!.focus();
      await press('Enter');
      const target = warning.place.querySelector<HTMLElement>('.fw-care-card')!;
      await until(() => document.activeElement === target, 'the card has the focus');
      expect(target.id).to.equal('');
    });
  });
}

describe('a flare warning and the care card of its page', () => {
  it('says in words that the page has none, once the page is complete', async () => {
    const warning = await warningIn(wrapper(three));
    const help = await until(() => warning.help(), 'the words are there', 10_000);
    expect(help.textContent).to.contain('does not say when to get help');
    expect(warning.toHelp()).to.be.null;
  });

  it('leads to a care card that comes later, and no longer to one that went', async () => {
    const warning = await warningIn(wrapper(three));
    const later = put(card());
    await until(() => warning.toHelp(), 'the way is there');
    later.replaceChildren();
    await until(() => !warning.toHelp() && warning.help(), 'the words are back', 10_000);
  });

  it('leads nowhere when the card stands in it', async () => {
    const warning = await warningIn(wrapper(three + card()));
    await warning.working();
    expect(warning.help()).to.be.null;
  });
});

describe('what is important in a flare warning', () => {
  it('is not said twice where the author says it', async () => {
    const warning = await warningIn(wrapper(three.replace('It may not', 'Important: it may not')) + card());
    expect(getComputedStyle(warning.heading(2), '::before').content).to.equal('none');
  });

  it('is said in the language of the page', async () => {
    for (const [lang, word] of [
      ['de', 'Wichtig:'],
      ['ar', 'مهم:'],
    ] as const) {
      const warning = await warningIn(wrapper(three) + card(), { lang });
      await until(() => getComputedStyle(warning.heading(2), '::before').content === `"${word}"`, word, 20_000);
    }
  });

  it('has a thick edge in forced colours and in print too', async () => {
    const warning = await warningIn(wrapper(three) + card());
    const edge = (index: number) => parseFloat(getComputedStyle(warning.heading(index)).borderInlineStartWidth);
    for (const media of [{}, { features: { 'forced-colors': 'active' } }, { media: 'print' }] as const) {
      await emulateMedia(media);
      expect([edge(0), edge(1), edge(2)]).to.deep.equal([0, 0, 6]);
    }
  });

  it('moves with the words when a page rewrites them, and leaves no mark behind', async () => {
    const warning = await warningIn(wrapper(three) + card());
    expect(warning.holder.querySelectorAll('[data-fw-apart]')).to.have.length(2);
    warning.heading(2).textContent = 'Triggers';
    await until(() => !warning.holder.querySelector('[data-fw-apart]'), 'nothing is set apart');
  });

  it('never changes a mark of the author', async () => {
    const warning = await warningIn(wrapper(three.replace('<h3>It', '<h3 data-fw-part="not-a-flare">It')) + card());
    expect(warning.heading(2).getAttribute('data-fw-part')).to.equal('not-a-flare');
  });
});

describe('what a reader takes away from a flare warning', () => {
  it('is its words, copied or shown for selecting, and said so', async () => {
    const warning = await warningIn(wrapper(three) + card());
    await warning.working();
    const { clipboard } = navigator;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void (copied = text) } });
    try {
      warning.copyButton().click();
      await until(() => warning.said() === 'Copied', 'it says so');
      expect(copied).to.equal('Early signs\n- stiff\n\nWhat to do\n- rest\n\nImportant: It may not be a flare if\n- it is new\n\nIf something is new or different, or may not be a flare, get medical help today. If it is sudden or severe, call your local emergency number now.\n');
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      warning.copyButton().click();
      const field = await until(() => warning.element.shadowRoot!.querySelector('textarea'), 'the text is shown');
      expect(field.value).to.equal(copied);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('is fetched before anything is pressed', async () => {
    const warning = await warningIn(wrapper(three) + card());
    await warning.working();
    const before = performance.getEntriesByType('resource').length;
    warning.copyButton().click();
    await settled(warning.place);
    expect(performance.getEntriesByType('resource')).to.have.length(before);
  });
});

describe('a flare warning for a screen reader', () => {
  it('has its headings in order, with the word before the third, and the way to help and the buttons by name', async () => {
    const warning = await warningIn(wrapper(three) + card());
    await warning.working();
    const told = (await axTree()).filter(({ role }) => /^(heading|link|button)$/.test(role)).map(({ role, name }) => `${role} ${name.replace(/\s+/g, ' ')}`);
        const from = told.indexOf('heading Early signs');
    expect(told.slice(from, from + 3)).to.deep.equal(['heading Early signs', 'heading What to do', 'heading Important: It may not be a flare if']);
    expect(told).to.include.members(['link When to get help', 'button Print as a plan', 'button Copy as text']);
  });
});
