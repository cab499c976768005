import { expect, waitUntil as until } from '@open-wc/testing';
import { css, html, type TemplateResult } from 'lit';

import { setClock } from '../../src/behaviors/clock.js';
import { ContentController } from '../../src/behaviors/content.js';
import { LanguageController } from '../../src/behaviors/language.js';
import { StalenessController } from '../../src/behaviors/staleness.js';
import { WidgetElement } from '../../src/element/widget-element.js';
import { claimStyles } from '../../src/parts/claims.js';
import { fixture } from '../support/fixture.js';

const light = css`
  :where(fw-test-claims) {
    ${claimStyles}
  }
`;

class Claims extends WidgetElement {
  static override readonly tag = 'fw-test-claims';
  readonly #l10n = new LanguageController(this, '.article');
  readonly staleness = new StalenessController(this, this.#l10n, () => 6);
  readonly #content = new ContentController(this, light, () => this.staleness.read(this.#content), () => {});

  protected override render(): TemplateResult {
    return html`<slot lang=${this.#l10n.locale}></slot>`;
  }
}
Claims.define();

const checked = (date: string) => `<p class="fw-source">Checked <time datetime="${date}">some time ago</time></p>`;
const said = (element: Element) => getComputedStyle(element, '::after').content;

describe('what was checked long ago', () => {
  beforeEach(() => setClock('2026-11-26'));
  afterEach(() => setClock());

  it('says behind its date that it is to be checked again, and what is not too old says nothing', async () => {
    const element = await fixture<Claims>(`<fw-test-claims lang="en">${checked('2026-05-01')}${checked('2026-06-01')}<time datetime="1999">no check</time></fw-test-claims>`);
    const [old, young, none] = element.querySelectorAll('time');
    expect(said(old!)).to.equal('" (may be out of date, check again)"');
    expect(said(young!)).not.to.contain('check again');
    expect(said(none!)).not.to.contain('check again');
    expect(element.staleness.stale).to.deep.equal([old]);
  });

  it('says it in the language of the page', async () => {
    const element = await fixture<Claims>(`<fw-test-claims lang="de">${checked('2020')}</fw-test-claims>`);
    await until(() => said(element.querySelector('time')!).includes('veraltet'), 'German words');
  });

  it('takes it back when the author has checked again', async () => {
    const element = await fixture<Claims>(`<fw-test-claims lang="en">${checked('2020')}</fw-test-claims>`);
    const time = element.querySelector('time')!;
    time.dateTime = '2026-11-01';
    time.textContent = 'this month';
    await until(() => !time.hasAttribute('data-fw-stale'), 'no mark');
  });
});
