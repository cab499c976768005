import { expect } from '@open-wc/testing';
import { css, html, type TemplateResult } from 'lit';
import { property, query, state } from '../../src/element/decorators.js';
import { WidgetElement } from '../../src/element/widget-element.js';
import { listenToConsole } from '../support/console.js';
import { fixture, put } from '../support/fixture.js';
import { isShown } from '../widgets/faq/question-list.js';

class TestWidget extends WidgetElement {
  static override readonly tag: string = 'test-widget';
  static override readonly styles = css`
    p {
      margin-inline-start: 44px;
    }
  `;

  @property({ reflect: true }) label = 'Quiet';
  @state() private times = 0;
  @query('p') readonly line!: HTMLElement;

  fails = false;

  again(): void {
    this.times++;
  }

  protected override render(): TemplateResult {
    if (this.fails) throw new Error('It broke.');
    return html`<p>${this.label} ${this.times}</p><slot></slot>`;
  }
}

class RootlessWidget extends TestWidget {
  static override readonly tag = 'test-rootless';

  protected override createRenderRoot(): HTMLElement {
    super.createRenderRoot();
    throw new Error('No root.');
  }
}

class FailingController extends TestWidget {
  static override readonly tag = 'test-failing-controller';

  protected override updated(): void {
    throw new Error('It broke afterwards.');
  }
}

describe('what every widget is', () => {
  before(() => {
    for (const widget of [TestWidget, RootlessWidget, FailingController]) widget.define();
  });

  it('defines itself once, and leaves a name that is taken', () => {
    class Another extends TestWidget {}
    Another.define();
    expect(customElements.get('test-widget') === TestWidget).to.be.true;
  });

  it('has properties, state and queries that render', async () => {
    const widget = await fixture<TestWidget>('<test-widget label="Show"></test-widget>');
    expect(widget.line.textContent).to.equal('Show 0');
    widget.label = 'Hide';
    widget.again();
    await widget.updateComplete;
    expect(widget.line.textContent).to.equal('Hide 1');
    expect(widget.getAttribute('label')).to.equal('Hide');
    expect(TestWidget.observedAttributes).to.deep.equal(['label']);
  });

  it('keeps its styles in another document and back', async () => {
    const widget = await fixture<TestWidget>('<test-widget></test-widget>');
    const frame = await fixture<HTMLIFrameElement>('<iframe title="Elsewhere"></iframe>');
    frame.contentDocument!.body.append(widget);
    expect(frame.contentWindow!.getComputedStyle(widget.line).marginInlineStart).to.equal('44px');
    put('').append(widget);
    expect(getComputedStyle(widget.line).marginInlineStart).to.equal('44px');
  });

  for (const [when, tag, fail] of [
    ['its first rendering', 'test-widget', (widget: TestWidget) => (widget.fails = true)],
    ['its beginning', 'test-rootless', () => {}],
    ['what follows a rendering', 'test-failing-controller', () => {}],
  ] as const) {
    it(`shows the author's HTML, with one message, where ${when} fails, and stays so`, async () => {
      const heard = listenToConsole();
      const widget = document.createElement(tag) as TestWidget;
      widget.append(Object.assign(document.createElement('b'), { textContent: 'The author wrote this.' }));
      fail(widget);
      const place = put('');
      place.append(widget);
      for (let times = 0; times < 3; times++) {
        widget.again();
        widget.requestUpdate();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      widget.remove();
      place.append(widget);
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(isShown(widget.querySelector('b'))).to.be.true;
      expect(widget.shadowRoot!.innerHTML).to.equal('<slot></slot>');
      expect(heard.all).to.have.length(1);
      expect(heard.errors[0]).to.match(/^\[flarewell\] <test-[a-z-]+> failed and shows its plain content\./);
    });
  }

  it("shows the author's HTML where a later rendering fails", async () => {
    const heard = listenToConsole();
    const widget = await fixture<TestWidget>('<test-widget><b>The author wrote this.</b></test-widget>');
    expect(widget.line.textContent).to.equal('Quiet 0');
    widget.fails = true;
    widget.again();
    await widget.updateComplete.catch(() => {});
    widget.fails = false;
    widget.again();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isShown(widget.querySelector('b'))).to.be.true;
    expect(heard.errors).to.have.length(1);
  });

  it('throws nothing where it was made here and first put into another document', async () => {
    const heard = listenToConsole();
    const frame = await fixture<HTMLIFrameElement>('<iframe title="Elsewhere"></iframe>');
    const widget = document.createElement('test-widget');
    widget.append(Object.assign(frame.contentDocument!.createElement('b'), { textContent: 'The author wrote this.' }));
    frame.contentDocument!.body.append(widget);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isShown(widget.querySelector('b'))).to.be.true;
    expect(heard.errors.filter((error) => error.startsWith('uncaught'))).to.deep.equal([]);
  });

  it('throws nothing where it passes through a document that is not shown, and works again afterwards', async () => {
    const heard = listenToConsole();
    const widget = await fixture<TestWidget>('<test-widget><b>The author wrote this.</b></test-widget>');
    const place = widget.parentElement!;
    for (const elsewhere of [document.createElement('template').content, new DOMParser().parseFromString('<p>', 'text/html').body]) {
      elsewhere.append(widget);
      await new Promise((resolve) => setTimeout(resolve, 20));
      place.append(widget);
      await widget.updateComplete;
      expect(isShown(widget.line)).to.be.true;
      expect(widget.shadowRoot!.adoptedStyleSheets).to.have.length.above(0);
    }
    expect(heard.errors).to.deep.equal([]);
  });
});
