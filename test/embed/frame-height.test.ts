import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { heightIn, isReady, wordPressSecret } from '../../src/embed/frame-height.js';

describe('messages between a frame and its page', () => {
  it('are heights only where they are ours and say one', () => {
    expect(heightIn({ flarewell: 'height', height: 240.2 })).to.equal(241);
    for (const data of [undefined, null, '', 'height', 240, [], {}, { height: 240 }, { flarewell: 'height' }, { flarewell: 'heights', height: 1 }, { flarewell: 'height', height: '240' }, { message: 'height', value: 240 }])
      expect(heightIn(data), JSON.stringify(data)).to.equal(undefined);
    for (const height of [0, -1, NaN, Infinity, 1e9]) expect(heightIn({ flarewell: 'height', height }), String(height)).to.equal(undefined);
  });

  it('may be anything at all, and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ flarewell: fc.constant('height'), height: fc.anything() })), (data) => {
        const height = heightIn(data);
        expect(height === undefined || (Number.isInteger(height) && height > 0 && height <= 20_000)).to.equal(true);
        expect(isReady(data)).to.be.a('boolean');
      }),
    );
  });

  it('call out to a frame in our words and in those of WordPress', () => {
    expect(isReady({ flarewell: 'ready' })).to.equal(true);
    expect(isReady({ message: 'ready', secret: 'x' })).to.equal(true);
    expect(isReady({ message: 'height' })).to.equal(false);
  });

  it('are known again by WordPress by a secret of letters and digits', () => {
    expect(wordPressSecret('#?secret=aB3')).to.equal('aB3');
    for (const hash of ['', '#', '#secret=a', '#?secret=', '#?secret=a"b', '#?secret=a&b', '#x?secret=a']) expect(wordPressSecret(hash), hash).to.equal(undefined);
  });
});
