import { expect } from '@open-wc/testing';
import { CopyController } from '../../src/behaviors/copy.js';

/** A host that counts how often it was asked to render. */
function copying() {
  const host = {
    updates: 0,
    addController() {},
    removeController() {},
    requestUpdate: () => void host.updates++,
    updateComplete: Promise.resolve(true),
  };
  return { host, copy: new CopyController(host) };
}

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
      const { host, copy } = copying();
      expect(await copy.copy('words')).to.be.false;
      expect(copy.uncopied).to.equal('words');
      expect(host.updates).to.be.at.least(1);
    });
  }

  it('forgets the text when a later copy succeeds, or the widget goes', async () => {
    clipboard(undefined);
    const { copy } = copying();
    await copy.copy('words');
    let written = '';
    clipboard({ writeText: async (text: string) => void (written = text) });
    expect(await copy.copy('more')).to.be.true;
    expect(written).to.equal('more');
    expect(copy.uncopied).to.equal('');
    clipboard(undefined);
    await copy.copy('again');
    copy.hostDisconnected();
    expect(copy.uncopied).to.equal('');
  });
});
