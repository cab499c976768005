/**
 * That the ground holds on which all other browser tests stand: three engines, real keys, TypeScript with legacy
 * decorators, fixtures that go away, a page of a given width, messages that a test expects.
 */
import { expect } from '@open-wc/testing';
import { LitElement, css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { listenToConsole } from '../support/console.js';
import { axTree, click, computedRole, emulateMedia, engine, press, type } from '../support/engine.js';
import { fixture, put } from '../support/fixture.js';
import { narrowFrame, textSpacing } from '../support/narrow-frame.js';
import { until } from '../support/settled.js';

class TestSwitch extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed' };
  static override styles = css`
    button {
      min-block-size: 44px;
    }
    @media print {
      button {
        display: none;
      }
    }
  `;

  @property({ reflect: true }) label = 'Quiet';
  @state() on = false;

  get inside(): ParentNode {
    return this.renderRoot as unknown as ParentNode;
  }

  override render() {
    return html`<button aria-pressed=${this.on} @click=${() => (this.on = !this.on)}>${this.label}</button
      ><input aria-label="Note" /><slot></slot>`;
  }
}
customElements.define('test-switch', TestSwitch);

const make = () => fixture<TestSwitch>('<test-switch label="Show all"><p>The author wrote this.</p></test-switch>');
const part = <Found extends HTMLElement>(of: TestSwitch, selector: string) => of.inside.querySelector<Found>(selector)!;

describe('the ground of the tests', () => {
  it('compiles legacy decorators: properties, attributes and state render', async () => {
    const element = await make();
    expect(part(element, 'button').textContent).to.equal('Show all');
    element.label = 'Hide all';
    await element.updateComplete;
    expect(element.getAttribute('label')).to.equal('Hide all');
    expect(part(element, 'button').textContent).to.equal('Hide all');
  });

  it('knows which engine this is', () => {
    const features = {
      firefox: CSS.supports('-moz-appearance: none'),
      chromium: 'userAgentData' in navigator || 'chrome' in window,
      webkit: 'webkitConvertPointFromNodeToPage' in window || CSS.supports('-webkit-nbsp-mode: space'),
    };
    expect(
      Object.entries(features)
        .filter(([, has]) => has)
        .map(([name]) => name),
    ).to.deep.equal([engine()]);
  });

  it('presses real keys, with modifiers', async () => {
    const element = await make();
    part(element, 'button').focus();
    await press('Space');
    await element.updateComplete;
    expect(element.on).to.be.true;
    await press('Enter');
    expect(element.on).to.be.false;
    await press('Tab');
    expect(part(element, 'input').matches(':focus')).to.be.true;
    await press('Shift+Tab');
    expect(part(element, 'button').matches(':focus-visible')).to.be.true;
  });

  it('types words', async () => {
    const element = await make();
    const input = part<HTMLInputElement>(element, 'input');
    input.focus();
    await type('No rush, 2 + 2');
    expect(input.value).to.equal('No rush, 2 + 2');
    await press('Backspace');
    expect(input.value).to.equal('No rush, 2 + ');
  });

  it('clicks as a user does', async () => {
    const element = await make();
    let trusted: boolean | undefined;
    part(element, 'button').addEventListener('click', (event) => (trusted = event.isTrusted));
    await click(part(element, 'button'));
    expect(element.on).to.be.true;
    expect(trusted).to.be.true;
  });

  it('prints', async () => {
    const element = await make();
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(part(element, 'button')).display).to.equal('none');
  });

  it('is back on screen after a test that printed', () => {
    expect(matchMedia('screen').matches).to.be.true;
  });

  for (const [feature, value] of Object.entries({
    'forced-colors': 'active',
    'prefers-color-scheme': 'dark',
    'prefers-contrast': 'more',
    'prefers-reduced-motion': 'reduce',
  })) {
    it(`emulates ${feature}: ${value}`, async () => {
      await emulateMedia({ features: { [feature]: value } });
      expect(matchMedia(`(${feature}: ${value})`).matches).to.be.true;
    });
  }

  it('sees the page as assistive technology does, in closed roots too', async () => {
    await make();
    const button = (await axTree()).find(({ role }) => role === 'button');
    expect(button?.name).to.equal('Show all');
    expect(button?.props.pressed).to.equal('false');
  });

  it('computes role and name of one element', async () => {
    const element = await make();
    expect(await computedRole(part(element, 'input'))).to.deep.equal({ role: 'textbox', name: 'Note' });
  });

  it('parses fixtures into the page and removes them', async () => {
    expect(document.querySelector('test-switch, [data-left]')).to.equal(null);
    const place = put('<p data-left>left</p>', { lang: 'ar', dir: 'rtl' });
    expect(getComputedStyle(place.firstElementChild!).direction).to.equal('rtl');
    expect(place.lang).to.equal('ar');
  });

  it('makes a page that is exactly as wide as asked', async () => {
    const page = await narrowFrame(320, '<p>Words that wrap.</p><div style="inline-size: 400px">wide</div>', {
      modules: [],
      css: textSpacing,
    });
    expect(page.window.innerWidth).to.equal(320);
    expect(page.sideways()).to.be.at.least(80);
    page.document.querySelector('div')!.remove();
    expect(page.sideways()).to.equal(0);
    await page.resize(640);
    expect(page.window.innerWidth).to.equal(640);
  });

  it('hears the console and what nobody caught', async () => {
    const heard = listenToConsole();
    console.warn('[flarewell] a warning about', document.body);
    setTimeout(() => {
      throw new Error('from a timer');
    });
    void Promise.reject(new Error('from a promise'));
    await until(() => heard.errors.length === 2, 'both errors are heard');
    expect(heard.warnings).to.deep.equal(['[flarewell] a warning about <body>']);
    expect(heard.errors.toSorted()).to.deep.equal(['uncaught: from a promise', 'uncaught: from a timer']);
  });

  it('runs axe, which sees into open shadow roots', async () => {
    const place = put('<div></div>');
    const root = place.firstElementChild!.attachShadow({ mode: 'open' });
    root.append(Object.assign(document.createElement('button'), { textContent: 'Show all' }));
    await expect(place).to.be.accessible();
    root.querySelector('button')!.textContent = '';
    await expect(place).not.to.be.accessible();
  });
});
