import { expect } from '@open-wc/testing';

import { setClock } from '../../../src/behaviors/clock.js';
import { start } from '../../../src/loader/loader.js';
import type { SupportElement } from '../../../src/widgets/support/support.js';
import { click, computedRole, emulateMedia, engine, press } from '../../support/engine.js';
import { put, type FixtureOptions } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';
import { australia, everybody, forms, germany, line, lines, peers, uk } from './supports.js';

start();
beforeEach(() => setClock('2026-11-26'));
afterEach(() => setClock());

/** Support lines in the page, in the words of somebody who looks at them. */
async function supportIn(html: string, options: FixtureOptions = { lang: 'en' }) {
  const place = put(html, options);
  const holder = await until(() => place.querySelector<HTMLElement>('[data-fw-ready]:is(fw-support,.fw-support)'), 'it is ready', 30_000);
  await settled(place);
  const element = (holder.shadowRoot!.querySelector('fw-support') ?? holder) as SupportElement;
  const select = element.shadowRoot!.querySelector('select')!;
  return {
    place,
    holder,
    element,
    select,
    offered: () => select.checkVisibility(),
    choices: () => [...select.options].map(({ text }) => text),
    chosen: () => select.selectedOptions[0]!.text,
    shown: () => [...holder.querySelectorAll('h3,h4')].filter((heading) => heading.checkVisibility()).map((heading) => heading.textContent),
    shownLists: () => [...holder.querySelectorAll('ul')].filter((list) => list.checkVisibility()).length,
    noLines: () => element.shadowRoot!.querySelector('[part=no-lines]')?.textContent,
    choose: async (name: string) => {
      select.value = [...select.options].find(({ text }) => text === name)!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(place);
    },
  };
}

const all = ['Help', 'United Kingdom', 'Germany', 'Australia', 'Groups'];

for (const { name, around } of forms) {
  describe(`support lines in ${name}`, () => {
    it('are all shown until somebody chooses', async () => {
      const support = await supportIn(around(lines));
      expect(support.choices()).to.deep.equal(['All regions', 'United Kingdom', 'Germany', 'Australia']);
      expect(support.chosen()).to.equal('All regions');
      expect(support.shown()).to.deep.equal(all);
      expect(support.noLines()).to.equal(undefined);
    });

    it('are all shown again when a link leads to one that was put away', async () => {
      const support = await supportIn(around(lines.replace('>Australia', ' id="down-under">Australia')));
      await support.choose('Germany');
      location.hash = 'down-under';
      await until(() => support.chosen() === 'All regions', 'all are chosen');
      expect(support.shown()).to.deep.equal(all);
      const heading = document.getElementById('down-under')!;
      await until(() => Math.abs(heading.getBoundingClientRect().top) < innerHeight, 'it is in sight');
      // A choice that is made after that holds.
      await support.choose('Germany');
      expect(support.shown()).to.deep.equal(['Help', 'Germany', 'Groups']);
      location.hash = '';
    });

    it('of one region are shown when a reader chooses it, with what is for everybody, and all again', async () => {
      const support = await supportIn(around(lines));
      await support.choose('Germany');
      expect(support.shown()).to.deep.equal(['Help', 'Germany', 'Groups']);
      expect(support.shownLists()).to.equal(2);
      await support.choose('Australia');
      expect(support.shown()).to.deep.equal(['Help', 'Australia', 'Groups']);
      await support.choose('All regions');
      expect(support.shown()).to.deep.equal(all);
      expect(support.holder.querySelector('[data-fw-elsewhere]')).to.equal(null);
    });

    it('begin with the region that the host names, and a reader may choose another', async () => {
      const support = await supportIn(around(lines, { region: 'AU' }));
      expect(support.chosen()).to.equal('Australia');
      expect(support.shown()).to.deep.equal(['Help', 'Australia', 'Groups']);
      await support.choose('United Kingdom');
      expect(support.shown()).to.deep.equal(['Help', 'United Kingdom', 'Groups']);
      await support.choose('All regions');
      expect(support.shown()).to.deep.equal(all);
    });

    it('are all shown where the host names a region that they lack, and the last words say so', async () => {
      const support = await supportIn(around(lines, { region: 'NZ' }));
      expect(support.shown()).to.deep.equal(all);
      expect(support.noLines()).to.equal('No lines for New Zealand here. Call your local emergency number.');
      const { bottom } = support.holder.querySelector('ul:last-of-type')!.getBoundingClientRect();
      expect(support.element.shadowRoot!.querySelector('[part=no-lines]')!.getBoundingClientRect().top).to.be.at.least(bottom);
    });

    it('that were checked more than six months ago keep their number, and say to check again', async () => {
      const support = await supportIn(around(everybody + uk.replace('2026-11-20', '2026-05-01'), {}));
      const time = support.holder.querySelector('time')!;
      expect(getComputedStyle(time, '::after').content).to.equal('" (may be out of date, check again)"');
      expect(support.holder.querySelector('a[href="tel:116123"]')!.checkVisibility()).to.be.true;
    });

    it('hold for as many months as the host says', async () => {
      const support = await supportIn(around(everybody + uk.replace('2026-11-20', '2026-08-20'), { months: '2' }));
      expect(support.holder.querySelector('time')!.hasAttribute('data-fw-stale')).to.be.true;
      const longer = await supportIn(around(everybody + uk.replace('2026-11-20', '2025-12-20'), { months: '12' }));
      expect(longer.holder.querySelector('time')!.hasAttribute('data-fw-stale')).to.be.false;
    });

    it('say of groups of peers, and of no other line, that they are no emergency service', async () => {
      const support = await supportIn(around(lines));
      const said = [...support.holder.querySelectorAll('li')].map((item) => getComputedStyle(item, '::after').content);
      expect(said).to.deep.equal(['none', 'none', 'none', '"Not an emergency service"']);
    });
  });
}

describe('the list of regions', () => {
  const { around } = forms[0]!;

  it('is worked with keys, and says what it is', async () => {
    const support = await supportIn(`<button id="before">Before</button>${around(lines)}`);
    if (engine() !== 'firefox') {
      const { role, name } = await computedRole(support.select);
      // WebKitGTK calls a list that opens a button, and says its choice with its name.
      expect(role).to.match(engine() === 'webkit' ? /button|combobox/i : /combobox/i);
      expect(name.trim()).to.match(/^Show help for( All regions)?$/);
    }
    support.select.focus();
    await press('g');
    await settled(support.place);
    // Engines open a list, or choose at once.
    if (support.chosen() !== 'Germany') await press('Enter');
    await until(() => support.chosen() === 'Germany', 'Germany is chosen');
    await until(() => support.shown().join() === 'Help,Germany,Groups', 'its lines alone are shown');
  });

  it('is large enough for a thumb', async () => {
    const support = await supportIn(around(lines));
    expect(support.select.getBoundingClientRect().height).to.be.at.least(44);
    for (const link of support.holder.querySelectorAll('a[href^="tel:"]')) {
      const { width, height } = link.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('is not there where there is nothing to choose', async () => {
    for (const inside of [everybody + uk, everybody + peers, `${everybody}<ul>${line('Samaritans', '116 123')}</ul>`]) {
      expect((await supportIn(around(inside))).offered(), inside).to.be.false;
    }
  });

  it('has a region once, where two parts are for it', async () => {
    const more = uk.replace('United Kingdom', 'By text, in the United Kingdom');
    const support = await supportIn(around(everybody + uk + germany + more));
    expect(support.choices()).to.deep.equal(['All regions', 'United Kingdom', 'Germany']);
    await support.choose('United Kingdom');
    expect(support.shown()).to.deep.equal(['Help', 'United Kingdom', 'By text, in the United Kingdom']);
  });

  it('follows an author who adds a region, or takes the chosen one away', async () => {
    const support = await supportIn(around(everybody + uk + germany));
    await support.choose('Germany');
    support.holder.insertAdjacentHTML('beforeend', australia);
    await settled(support.place);
    expect(support.choices()).to.deep.equal(['All regions', 'United Kingdom', 'Germany', 'Australia']);
    expect(support.shown()).to.deep.equal(['Help', 'Germany']);
    support.holder.querySelectorAll('[data-fw-region="DE"], [data-fw-region="DE"] + ul').forEach((node) => node.remove());
    await settled(support.place);
    expect(support.shown()).to.deep.equal(['Help', 'United Kingdom', 'Australia']);
    expect(support.chosen()).to.equal('All regions');
  });

  it('leaves all regions on paper', async () => {
    const support = await supportIn(around(lines));
    await support.choose('Germany');
    await emulateMedia({ media: 'print' });
    expect(support.shown()).to.deep.equal(all);
    expect(support.offered()).to.be.false;
  });

  it('keeps no choice for the next visit', async () => {
    const first = await supportIn(around(lines));
    await first.choose('Germany');
    expect((await supportIn(around(lines))).chosen()).to.equal('All regions');
  });

  it('guesses nothing from the language of the page', async () => {
    for (const lang of ['de', 'de-DE', 'en-AU', 'en-GB']) {
      const support = await supportIn(around(lines), { lang });
      expect(support.shown(), lang).to.deep.equal(all);
      expect(support.noLines(), lang).to.equal(undefined);
    }
  });

  it('can be reached by a real pointer, and calls are links of the author alone', async () => {
    const support = await supportIn(around(lines));
    let pressed = '';
    support.holder.addEventListener('click', (event) => {
      pressed = (event.target as Element).getAttribute('href') ?? '';
      event.preventDefault();
    });
    await click(support.holder.querySelector('a[href="tel:116123"]')!);
    expect(pressed).to.equal('tel:116123');
  });
});

describe('a region that the host names', () => {
  const { around } = forms[0]!;

  it('may be written as people write it', async () => {
    for (const region of ['gb', 'UK', ' GB ']) expect((await supportIn(around(lines, { region }))).chosen(), region).to.equal('United Kingdom');
  });

  it('leads members of the European Union to its lines, where they have none of their own', async () => {
    const union = `<h4 data-fw-region="EU">European Union</h4><ul>${line('Emergency', '112')}</ul>`;
    const inside = everybody + uk + germany + union;
    expect((await supportIn(around(inside, { region: 'FR' }))).chosen()).to.equal('European Union');
    expect((await supportIn(around(inside, { region: 'DE' }))).chosen()).to.equal('Germany');
    expect((await supportIn(around(inside, { region: 'CH' }))).noLines()).to.contain('Switzerland');
  });

  it('is no reason for words where the lines name no region', async () => {
    const support = await supportIn(around(`${everybody}<ul>${line('Samaritans', '116 123')}</ul>`, { region: 'US' }));
    expect(support.noLines()).to.equal(undefined);
  });

  it('that is no code is repeated as it was written', async () => {
    expect((await supportIn(around(lines, { region: 'Atlantis' }))).noLines()).to.equal('No lines for Atlantis here. Call your local emergency number.');
    expect((await supportIn(around(lines, { region: '<b>' }))).element.shadowRoot!.querySelector('[part=no-lines] b')).to.equal(null);
  });

  it('is not taken for the region of the first part', async () => {
    const support = await supportIn(around(lines, { region: 'DE' }));
    await support.choose('United Kingdom');
    expect(support.shown()[0]).to.equal('Help');
  });

  it('is named in the language of the page', async () => {
    const support = await supportIn(around(lines, { region: 'NZ' }), { lang: 'de' });
    await until(() => support.noLines()?.startsWith('Neuseeland: '), 'German words');
    expect(getComputedStyle(support.holder.querySelector('.is-peer')!, '::after').content).to.equal('"Kein Notfalldienst"');
  });
});

describe('support lines', () => {
  it('pass axe, whatever is chosen', async () => {
    for (const { around } of forms) {
      const support = await supportIn(around(lines, { region: 'DE' }));
      await expect(support.place).to.be.accessible();
    }
  });
});
