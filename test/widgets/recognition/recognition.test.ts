import { expect } from '@open-wc/testing';

import { setClock } from '../../../src/behaviors/clock.js';
import { start } from '../../../src/loader/loader.js';
import { listenToConsole } from '../../support/console.js';
import { axTree, emulateMedia, engine } from '../../support/engine.js';
import { put } from '../../support/fixture.js';
import { narrowFrame } from '../../support/narrow-frame.js';
import { settled, until } from '../../support/settled.js';
import { dl, forms, from, limits, row, tag, wrapper } from './pieces.js';

start();

interface Made {
  place: HTMLElement;
  holder: HTMLElement;
  element: HTMLElement;
  /** What the widget says after the author's words, line by line. */
  said(): string[];
}

async function make(html: string, on: { lang?: string; dir?: 'rtl' | 'ltr' } = { lang: 'en' }): Promise<Made> {
  const place = put(html, on);
  const holder = place.querySelector<HTMLElement>('fw-recognition,.fw-recognition:not(small)')!;
  const element = await until(() => (holder.localName === 'fw-recognition' ? holder : holder.shadowRoot?.querySelector<HTMLElement>('fw-recognition')), 'the widget is there', 20_000);
  await until(() => element.shadowRoot?.querySelector('.end'), 'the widget works', 20_000);
  await settled(place);
  return { place, holder, element, said: () => [...element.shadowRoot!.querySelectorAll('.end p')].map(({ textContent }) => textContent) };
}

const after = (element: Element) => getComputedStyle(element, '::after').content.replace(/^"|"$/g, '');
const verdict = '<p class="fw-verdict">Inomyalgia is not listed.</p>';
const icd11 = row('ICD-11 <small>version of 2025</small>', 'not-listed', 'Not listed', from('2026-11-20', '20 November 2026'));
const icd10 = row('ICD-10', 'not-listed', 'Not listed', from('2026-11-02', '2 November 2026'));
const dsm = row('DSM-5', 'not-applicable', 'Not applicable');
const bare = row('SNOMED CT', 'listed', 'Listed', '<code>1</code>');

describe('a recognition status', () => {
  beforeEach(() => {
    setClock('2026-11-26');
    listenToConsole();
  });
  afterEach(() => setClock());

  for (const form of forms) {
    it(`adds nothing where the author said everything: ${form.name}`, async () => {
      const author = verdict + dl(icd11, icd10, dsm) + limits;
      const { holder, said } = await make(form.around(author));
      expect(said()).to.deep.equal([]);
      expect(after(holder.querySelector('.fw-verdict')!)).to.equal('none');
      expect(holder.innerHTML).to.equal(author);
    });

    it(`says at the end what the rows say where the author wrote no verdict, and when the oldest was checked: ${form.name}`, async () => {
      const { said } = await make(form.around(dl(icd11, icd10, dsm) + limits));
      expect(said()).to.deep.equal(['Not listed in: ICD-11, ICD-10. Not applicable: DSM-5. Oldest check: 2 November 2026.']);
    });

    it(`rests no verdict on a row without date and source, and names it: ${form.name}`, async () => {
      const { said } = await make(form.around(dl(icd11, bare) + limits));
      expect(said()).to.deep.equal(['Not listed in: ICD-11. Oldest check: 20 November 2026.', 'No date or source given: SNOMED CT.']);
    });

    it(`says behind the author's verdict that no date and source are given, where there are none: ${form.name}`, async () => {
      const { holder, said } = await make(form.around(verdict + dl(bare) + limits));
      expect(after(holder.querySelector('.fw-verdict')!)).to.equal(' (no date and source given)');
      expect(said()).to.deep.equal([]);
    });

    it(`says that old checks are to be done again, after the author's number of months: ${form.name}`, async () => {
      const old = dl(icd11, row('ICD-10', 'not-listed', 'Not listed', from('2026-03-01', '1 March 2026')));
      expect((await make(form.around(verdict + old + limits))).said()).to.deep.equal([]);
      const { holder, said } = await make(form.around(verdict + old + limits, '6'));
      expect(said()).to.deep.equal(['Check again: ICD-10.']);
      expect([...holder.querySelectorAll('time')].map(after)).to.deep.equal(['none', ' (may be out of date, check again)']);
    });
  }

  it('names each status in words of its own', async () => {
    const statuses = ['listed', 'other-name', 'not-listed', 'not-applicable', 'disputed'];
    const { said } = await make(wrapper.around(dl(...statuses.map((status, at) => row(`List ${at + 1}`, status, status))) + limits));
    expect(said()).to.deep.equal(['Listed in: List 1. Listed under another name in: List 2. Not listed in: List 3. Not applicable: List 4. Disputed: List 5. Oldest check: 20 November 2026.']);
  });

  it('says nothing of rows where none has a date and a source, but that', async () => {
    expect((await make(wrapper.around(dl(bare) + limits))).said()).to.deep.equal(['No date or source given: SNOMED CT.']);
  });

  it('says so of a verdict without rows too', async () => {
    const { holder } = await make(wrapper.around(verdict + limits));
    expect(after(holder.querySelector('.fw-verdict')!)).to.equal(' (no date and source given)');
  });

  it('follows when rows come late, go, or the number of months changes', async () => {
    const { holder, element, said } = await make(tag.around(dl(icd11, bare) + limits));
    holder.querySelector('dl')!.insertAdjacentHTML('beforeend', icd10);
    await settled(holder);
    expect(said()[0]).to.equal('Not listed in: ICD-11, ICD-10. Oldest check: 2 November 2026.');
    holder.insertAdjacentHTML('afterbegin', verdict);
    await settled(holder);
    expect(said()).to.deep.equal(['No date or source given: SNOMED CT.']);
    setClock('2027-02-01');
    element.setAttribute('months', '2');
    await settled(holder);
    expect(said().at(-1)).to.equal('Check again: ICD-11, ICD-10.');
    holder.querySelector('dl')!.innerHTML = bare;
    await settled(holder);
    expect(holder.querySelector('.fw-verdict')!.hasAttribute('data-fw-unsourced')).to.be.true;
    holder.querySelector('dl')!.innerHTML = icd11;
    await settled(holder);
    expect(holder.querySelector('.fw-verdict')!.hasAttribute('data-fw-unsourced')).to.be.false;
  });

  it('keeps the author’s own words for a date, of which only the month may be known', async () => {
    const { said } = await make(wrapper.around(dl(row('ICD-11', 'disputed', 'Disputed', from('2026-10', 'October 2026'))) + limits));
    expect(said()).to.deep.equal(['Disputed: ICD-11. Oldest check: October 2026.']);
  });

  it('speaks German and Arabic, each in its direction', async () => {
    const german = await make(wrapper.around(dl(icd11, icd10) + limits), { lang: 'de' });
    await until(() => german.said()[0] === 'Nicht aufgeführt in: ICD-11 und ICD-10. Älteste Prüfung: 2 November 2026.', german.said().join(), 8000);
    const arabic = await make(wrapper.around(dl(icd11) + limits), { lang: 'ar', dir: 'rtl' });
    await until(() => arabic.said()[0]?.startsWith('غير مدرجة في: ICD-11.'), arabic.said().join(), 8000);
    expect(getComputedStyle(arabic.element.shadowRoot!.querySelector('.end')!).direction).to.equal('rtl');
  });

  it('is not made of a remark in small print, which stays as it is', async () => {
    const { place } = await make(`<p>Inomyalgia <small class="fw-recognition">Not listed in ICD-11</small></p>${wrapper.around(dl(icd11) + limits)}`);
    const small = place.querySelector<HTMLElement>('small.fw-recognition')!;
    expect(small.shadowRoot).to.equal(null);
    const { display, borderTopStyle, marginTop } = getComputedStyle(small);
    expect([display, borderTopStyle, marginTop]).to.deep.equal(['inline', 'none', '0px']);
  });
});

describe('how a status looks', () => {
  beforeEach(() => void listenToConsole());

  const marks = async () => {
    const { holder } = await make(wrapper.around(dl(...['listed', 'other-name', 'not-listed', 'not-applicable', 'disputed'].map((status) => row('List', status, 'Words'))) + limits));
    return [...holder.querySelectorAll('.fw-status')].map((mark) => getComputedStyle(mark));
  };

  it('has no colour that says good or bad: all are alike but for their line', async () => {
    const styles = await marks();
    for (const property of ['color', 'backgroundColor', 'borderTopColor', 'fontWeight'] as const) expect(new Set(styles.map((style) => style[property])).size, property).to.equal(1);
  });

  for (const [name, media] of [['on a screen'], ['on paper', { media: 'print' }], ['with forced colours', { features: { 'forced-colors': 'active' } }]] as const)
    it(`can be told by its line without colour, ${name}`, async () => {
      if (media) await emulateMedia(media);
      const lines = (await marks()).map(({ borderTopStyle, borderLeftStyle, borderTopWidth }) => `${borderTopStyle} ${borderLeftStyle} ${borderTopWidth}`);
      expect(new Set(lines).size, lines.join()).to.equal(5);
      for (const line of lines) expect(line).not.to.match(/^none/);
    });

  it('keeps its cell in a table', async () => {
    const { holder } = await make(wrapper.around(`<table><tr><th>ICD-11</th><td class="fw-status is-not-listed">Not listed</td><td>${from()}</td></tr></table>${limits}`));
    expect(getComputedStyle(holder.querySelector('td')!).display).to.equal('table-cell');
  });

  for (const [name, style] of [
    ['light', 'background: #fff; color: #111'],
    ['dark', 'background: #111; color: #eee'],
  ] as const)
    it(`is without a finding of axe: ${name}`, async () => {
      const { place } = await make(`<div style="${style}; padding: 1em">${wrapper.around(`<h3>Is it listed?</h3>${dl(icd11, bare, dsm)}${limits}`)}${tag.around(verdict + dl(icd10) + limits)}</div>`);
      for (const link of place.querySelectorAll('a')) link.style.color = 'inherit';
      await expect(place).to.be.accessible();
    });

  it('fits into 320 px, in a table and with long names too', async () => {
    const long = row('International Statistical Classification of Diseases', 'other-name', 'Listed under another name', `chronic widespread pain <code class="fw-code">MG30.01</code> ${from()}`);
    const table = `<table><tr><th>ICD-11</th><td class="fw-status is-not-listed">Not listed anywhere</td><td><code class="fw-code">MG30.01</code></td><td>${from()}</td></tr></table>`;
    const frame = await narrowFrame(320, wrapper.around(dl(long) + limits) + wrapper.around(table + limits), { tags: ['fw-recognition'], css: 'body{font:16px/1.5 sans-serif}' });
    frame.window.dispatchEvent(new Event('keyup'));
    await frame.settled();
    expect(frame.sideways()).to.equal(0);
  });
});

describe('what assistive technology gets of a recognition status', () => {
  it('is the author’s words, and after them what the widget says; nothing to press, nothing that interrupts', async () => {
    listenToConsole();
    const { element, holder } = await make(tag.around(dl(icd11) + limits));
    for (const part of [holder, ...holder.querySelectorAll('*'), ...element.shadowRoot!.querySelectorAll('*')]) {
      expect(part.hasAttribute('aria-live') || part.hasAttribute('role'), part.outerHTML).to.be.false;
      expect(part.matches('button, summary, input, [tabindex]')).to.be.false;
    }
    if (engine() !== 'chromium') return;
    const names = (await axTree()).map(({ name }) => name);
    const said = names.findIndex((name) => name.startsWith('Not listed in: ICD-11.'));
    expect(said).to.be.above(names.indexOf('What it does not mean'));
    expect(names.indexOf('What it does not mean')).to.be.above(-1);
  });
});
