import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { CopyController } from '../../src/behaviors/copy.js';
import { fixture } from '../support/fixture.js';

/** A widget that shows what could not be copied, and keeps all that it was told to say. */
class TestCopying extends LitElement {
  readonly said: string[] = [];
  readonly copy = new CopyController(this, (words) => void this.said.push(words));

  protected override render() {
    return html`${this.copy.uncopied ? html`<textarea aria-label="Copy by hand" .value=${this.copy.uncopied}></textarea>` : ''}`;
  }
}
customElements.define('test-copying', TestCopying);

const copying = () => fixture<TestCopying>('<test-copying></test-copying>');
const shown = (widget: TestCopying) => widget.renderRoot.querySelector('textarea');

function clipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}

// The clipboard itself is tested by pasting, with the widgets that copy.
describe('copying', () => {
  afterEach(() => {
    delete (navigator as { clipboard?: unknown }).clipboard;
  });

  for (const [where, value] of [
    ['there is no clipboard', undefined],
    ['it refuses', { writeText: () => Promise.reject(new Error('No.')) }],
    [
      'it throws',
      {
        writeText: () => {
          throw new Error('No.');
        },
      },
    ],
  ] as const) {
    it(`keeps the text for the reader where ${where}, and rejects nothing`, async () => {
      clipboard(value);
      const widget = await copying();
      await widget.copy.copy('words', 'Copied');
      expect(shown(widget)!.value).to.equal('words');
      expect(widget.said).to.deep.equal(['']);
      expect(widget.shadowRoot!.activeElement === shown(widget), 'it has the focus').to.be.true;
    });
  }

  it('says so each time, also in the same words', async () => {
    clipboard({ writeText: async () => {} });
    const widget = await copying();
    await widget.copy.copy('words', 'Copied');
    await widget.copy.copy('words', 'Copied');
    expect(widget.said).to.deep.equal(['', 'Copied', '', 'Copied']);
    expect(shown(widget)).to.be.null;
  });

  it('forgets the text when a later copy succeeds, or the widget goes', async () => {
    clipboard(undefined);
    const widget = await copying();
    const { copy } = widget;
    await copy.copy('words', 'Copied');
    let written = '';
    clipboard({ writeText: async (text: string) => void (written = text) });
    await copy.copy('more', 'Copied');
    expect(written).to.equal('more');
    expect(copy.uncopied).to.equal('');
    clipboard(undefined);
    await copy.copy('again', 'Copied');
    widget.remove();
    expect(copy.uncopied).to.equal('');
  });
});
