import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { listenToConsole } from '../../support/console.js';
import { axTree, computedRole, emulateMedia, engine } from '../../support/engine.js';
import { narrowFrame } from '../../support/narrow-frame.js';
import { put } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';
import { advice, card, cards, Card, forms, isShown, levels, tag, words, wrapper } from './cards.js';

// Many of these cards are no example to follow; what their authors are told is tested beside.
beforeEach(() => void listenToConsole());

/** A heading in any form in which authors and engines leave one, with words that no level uses. */
const headings = fc
  .record({
    start: fc.constantFrom('h2', 'h3', 'h4', 'h5', 'h6', 'div role="heading" aria-level="3"'),
    around: fc.constantFrom(
      ['', ''],
      ['<div>', '</div>'],
      ['<header><div class="wp-block-group">', '</div></header>'],
      ['<p>First.</p>', ''],
    ),
    inside: fc.constantFrom(
      ['', ''],
      ['<strong>', '</strong>'],
      ['<span><b>', '</b></span>'],
      ['<a href="#x">', '</a>'],
      ['\n ', '\n'],
    ),
    text: fc.constantFrom(
      'Call your doctor if you have:',
      'Ask a nurse for help',
      'Rufen Sie an, wenn',
      'اتصل إذا:',
      '112',
      'Go – “now”',
    ),
  })
  .map(({ start, around, inside, text }) => ({
    text,
    html: `${around[0]}<${start} data-asked>${inside[0]}${text}${inside[1]}</${start.split(' ')[0]}>${around[1]}<ul><li>a sign</li></ul><h4>More</h4>`,
  }));

describe('the words for the level', () => {
  for (const [lang, told] of Object.entries(words)) {
    it(`begin the name of the heading, and are of no other level, in every form: ${lang}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          headings,
          fc.constantFrom(...forms),
          fc.constantFrom(...levels),
          async ({ html, text }, form, level) => {
            const { heading, above, holder } = await card(form.around(level, html), { lang });
            const asked = holder.querySelector('[data-asked]')!;
            expect(told[level]).to.equal(new Card(holder).inHeading);
            expect(heading === asked && !isShown(above)).to.be.true;
            // Firefox tells no test its names; what its screen readers say stands in the documentation.
            if (engine() === 'firefox') return holder.parentElement!.remove();
            const { name, role } = await computedRole(asked);
            expect(role).to.equal('heading');
            expect(name.startsWith(`${told[level]} `), `${level}: ${name}`).to.be.true;
            expect(name.endsWith(text), name).to.be.true;
            for (const other of levels) if (other !== level) expect(name).not.to.include(told[other]);
            holder.parentElement!.remove();
          },
        ),
        { numRuns: 24 },
      );
    }).timeout(120_000);
  }

  it('are no part of another heading in the card', async () => {
    const { holder } = await card(wrapper.around('urgent', `${advice}<h4>What to bring</h4><p>A list.</p>`));
    const other = holder.querySelector('h4')!;
    expect(getComputedStyle(other, '::before').content).to.equal('none');
    if (engine() !== 'firefox') expect((await computedRole(other)).name).to.equal('What to bring');
  });

  for (const form of forms) {
    it(`follow the level when a framework changes it: ${form.name}`, async () => {
      const here = await card(form.around('routine', advice));
      const write = (level: string) => {
        const { holder } = here;
        if (holder.matches('[level]')) holder.setAttribute('level', level);
        else if (holder.matches('[data-fw-level]')) holder.setAttribute('data-fw-level', level);
        else holder.className = `fw-care-card is-level-${level}`;
      };
      for (const level of ['emergency', 'urgent', 'routine'] as const) {
        write(level);
        await settled();
        expect(here.inHeading).to.equal(words['en']![level]);
      }
      write('harmless');
      await settled();
      expect(here.inHeading).to.equal('Important.');
    });
  }

  it('are those of the more severe level where an author wrote two', async () => {
    const { inHeading, border } = await card(
      '<div class="fw-care-card is-level-routine" data-fw="care-card" data-fw-level="emergency">' + advice + '</div>',
    );
    expect(inHeading).to.equal(words['en']!.emergency);
    expect(border.borderTopWidth).to.equal((await card(wrapper.around('emergency', advice))).border.borderTopWidth);
  });

  for (const lang of Object.keys(words)) {
    it(`are never lower than the author meant where the level is unknown: ${lang}`, async () => {
      for (const level of ['', 'low', 'non-urgent', 'ROUTINE-ish']) {
        for (const form of forms) {
          const unknown = await card(form.around(level, advice), { lang });
          expect(unknown.inHeading).to.equal(words[lang]!.unknown);
          expect(unknown.border.borderTopWidth).to.equal(
            (await card(form.around('urgent', advice), { lang })).border.borderTopWidth,
          );
        }
      }
    });
  }

  it('stand above the advice where there is no heading that could carry them', async () => {
    for (const inside of [
      '<p>Call your doctor.</p>',
      '<h3 aria-label="Tip">Call</h3>',
      '<div hidden><h3>Call</h3></div>',
      '<h3> </h3><p>Call.</p>',
      '<h3 role="presentation">Call</h3>',
    ]) {
      const { above, holder } = await card(wrapper.around('emergency', inside));
      expect(isShown(above), inside).to.be.true;
      expect(above.textContent).to.equal('Emergency: get help now.');
      expect(holder.querySelector('[data-fw-severity]'), inside).to.equal(null);
    }
  });

  it('go over to the heading that a framework writes', async () => {
    const here = await card(wrapper.around('urgent', '<p>Call.</p>'));
    expect(isShown(here.above)).to.be.true;
    here.holder.insertAdjacentHTML('afterbegin', advice);
    await settled();
    expect(here.inHeading).to.equal('Urgent: get help today.');
    expect(isShown(here.above)).to.be.false;
    here.holder.insertAdjacentHTML('afterbegin', '<h2>Call now</h2>');
    await settled();
    expect(here.heading.localName).to.equal('h2');
    expect(here.inHeading).to.equal('Urgent: get help today.');
    expect(here.holder.querySelectorAll('[data-fw-severity]')).to.have.length(1);
  });

  it('cannot be lowered, hidden or replaced by a theme or by the text', async () => {
    const hostile = put(
      `<style>
        body #theme h3#theme-heading::before { content: 'Not urgent: ' !important; display: none !important; font-size: 0 !important; position: absolute !important; left: -999em !important; opacity: 0 !important; visibility: hidden !important; text-indent: -99em !important; color: transparent !important }
        body #theme * { --_severity: 'Not urgent' }
        body #theme .fw-care-card#theme-card { border: 0 !important; --_severity: 'Not urgent'; --_mark: transparent; --_weight: 0 }
      </style>
      <div id="theme"><div id="theme-card" class="fw-care-card is-level-emergency" data-fw="care-card"><h3 id="theme-heading">Not urgent: call if</h3><p>pain</p></div></div>`,
    );
    const holder = hostile.querySelector<HTMLElement>('.fw-care-card')!;
    await until(() => holder.hasAttribute('data-fw-ready'), 'the card is ready', 30_000);
    await settled();
    const here = new Card(holder);
    const before = getComputedStyle(here.heading, '::before');
    expect(before.content).not.to.include('Not urgent');
    expect(before.display).to.equal('block');
    expect(before.position).to.equal('static');
    expect(before.opacity).to.equal('1');
    expect(parseFloat(before.fontSize)).to.be.above(10);
    expect(before.visibility).to.equal('visible');
    expect(before.textIndent).to.equal('0px');
    expect(parseFloat(here.border.borderTopWidth)).to.be.at.least(10);
  });
});

describe('a level can be told without colour', () => {
  const weights = async () =>
    (await cards(levels.map((level) => wrapper.around(level, advice)).join(''))).map(({ border }) => [
      parseFloat(border.borderTopWidth),
      parseFloat(border.borderLeftWidth),
    ]);

  for (const [name, media] of [
    ['on a screen', undefined],
    ['on paper', { media: 'print' }],
    ['with forced colours', { features: { 'forced-colors': 'active' } }],
  ] as const) {
    it(`by the weight of its border on all sides, ${name}`, async () => {
      if (media) await emulateMedia(media);
      const [emergency, urgent, routine] = await weights();
      for (const side of [0, 1]) {
        expect(emergency![side]).to.be.above(urgent![side]!);
        expect(urgent![side]).to.be.above(routine![side]!);
        expect(routine![side]).to.be.above(0);
      }
    });
  }

  it('on paper without a dark ground', async () => {
    await emulateMedia({ media: 'print' });
    const { border } = await card(wrapper.around('emergency', advice).replace('data-fw=', 'data-fw-inverse data-fw='));
    expect(border.backgroundColor).to.match(/rgba\(0, 0, 0, 0\)|transparent/);
    expect(border.color).not.to.equal('rgb(255, 255, 255)');
  });
});

describe('what assistive technology gets of a card', () => {
  it('is the end of it, in words, after the advice', async () => {
    for (const [level, end] of [
      ['emergency', 'End of emergency advice'],
      ['urgent', 'End of urgent advice'],
      ['routine', 'End of non-urgent advice'],
      ['?', 'End of important advice'],
    ] as const) {
      const here = await card(wrapper.around(level, advice));
      expect(here.end.textContent).to.equal(end);
      expect(here.element.shadowRoot!.lastElementChild === here.end).to.be.true;
    }
    if (engine() !== 'chromium') return;
    const told = (await axTree()).map(({ name }) => name);
    expect(told).to.include('End of emergency advice');
    expect(told.indexOf('End of emergency advice')).to.be.above(
      told.indexOf('Emergency: get help now. Call your doctor if you have:'),
    );
  });

  it('is no alert and no live region, and nothing that can be pressed but what the author wrote', async () => {
    const here = await card(tag.around('emergency', advice));
    const inside = [
      here.holder,
      ...here.holder.querySelectorAll('*'),
      ...here.element.shadowRoot!.querySelectorAll('*'),
    ];
    for (const element of inside) {
      expect(element.getAttribute('role'), element.outerHTML).to.equal(null);
      expect(element.hasAttribute('aria-live')).to.be.false;
      expect(element.matches('button, summary, input, dialog, [tabindex]')).to.be.false;
    }
  });

  it('is the same while the look waits, because the page was seen before the script came', async () => {
    const here = await card(
      `<div class="fw-care-card is-level-urgent" data-fw="care-card" data-fw-arriving>${advice}</div>`,
    );
    expect(isShown(here.above)).to.be.true;
    expect(here.above.getBoundingClientRect().width).to.be.at.most(1);
    if (engine() !== 'chromium') return;
    const told = (await axTree()).map(({ name }) => name);
    expect(told.some((name) => name.startsWith('Urgent: get help today.'))).to.be.true;
  });
});

describe('a card in any page', () => {
  for (const [name, style] of [
    ['light', 'background: #fff; color: #111'],
    ['light with quiet text', 'background: #fff; color: #555'],
    ['dark', 'background: #111; color: #eee'],
  ] as const) {
    it(`is without a finding of axe: ${name}`, async () => {
      const place = levels
        .map(
          (level) =>
            wrapper.around(level, advice) +
            wrapper
              .around(level, `${advice}<p><a href="tel:112">112</a></p>`)
              .replace('data-fw=', 'data-fw-inverse data-fw='),
        )
        .join('');
      const [first] = await cards(`<div style="${style}; padding: 1em">${place}</div>`);
      await expect(first!.holder.parentElement!).to.be.accessible();
    });
  }

  it('that was seen before the script came keeps its place when another card, out of sight, takes on its look', async () => {
    const waiting = wrapper.around('emergency', advice).replace('data-fw=', 'data-fw-arriving data-fw=');
    const place = put(`${waiting}<div style="block-size: 5000px"></div>${waiting}`);
    const [seen, unseen] = place.querySelectorAll('.fw-care-card');
    await until(() => !unseen!.hasAttribute('data-fw-arriving'), 'the other card has its look', 20_000);
    expect(getComputedStyle(unseen!).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(seen!).borderTopStyle).to.equal('none');
    dispatchEvent(new Event('keyup'));
    await settled(place);
    expect(getComputedStyle(seen!).borderTopStyle).to.equal('solid');
  });

  it('has numbers that a shaking thumb can press, at 320 px too', async () => {
    const frame = await narrowFrame(
      320,
      wrapper.around('emergency', `${advice}<p><a href="tel:112">112</a> or <a href="sms:112">SMS</a></p>`),
      { tags: ['fw-care-card'] },
    );
    await until(() => frame.document.querySelector('[data-fw-ready]'), 'the card is ready', 20_000);
    frame.window.dispatchEvent(new Event('keyup'));
    await frame.settled();
    expect(frame.sideways()).to.equal(0);
    for (const link of frame.document.querySelectorAll('a')) {
      const { width, height } = link.getBoundingClientRect();
      expect(Math.min(width, height), link.outerHTML).to.be.at.least(43.99);
    }
  });

  it('speaks in a second language on the same page', async () => {
    const [german] = await cards(wrapper.around('emergency', advice), { lang: 'de' });
    const [english] = await cards(wrapper.around('emergency', advice), { lang: 'en' });
    expect(german!.inHeading).to.equal('Notfall: sofort Hilfe holen.');
    expect(english!.inHeading).to.equal('Emergency: get help now.');
    if (engine() === 'chromium')
      expect((await axTree()).some(({ name }) => name.startsWith('Notfall: sofort Hilfe holen. Call'))).to.be.true;
  });
});
