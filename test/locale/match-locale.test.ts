import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchLocale } from '../../src/locale/match-locale.js';

const chosen = (tag: string, ...available: string[]) => matchLocale(tag, available);

describe('matchLocale', () => {
  it('takes the exact tag first, then the bare language, then any region of it', () => {
    expect(chosen('de-AT', 'de', 'de-AT', 'de-CH')).to.equal('de-AT');
    expect(chosen('de-CH', 'en', 'de')).to.equal('de');
    expect(chosen('pt-AO', 'pt-BR', 'pt')).to.equal('pt');
    expect(chosen('pt-AO', 'en', 'pt-PT')).to.equal('pt-PT');
  });

  it('knows which region a bare language means', () => {
    expect(chosen('pt', 'pt-PT', 'pt-BR')).to.equal('pt-BR');
    expect(chosen('pt', 'pt-BR', 'pt-PT')).to.equal('pt-BR');
    expect(chosen('zh', 'zh-Hant', 'zh-Hans')).to.equal('zh-Hans');
  });

  it('keeps scripts apart', () => {
    expect(chosen('zh-HK', 'en', 'zh-Hans')).to.equal(undefined);
    expect(chosen('zh-HK', 'zh-Hans', 'zh-Hant')).to.equal('zh-Hant');
    expect(chosen('zh-TW', 'zh-Hans', 'zh-Hant')).to.equal('zh-Hant');
    expect(chosen('zh-SG', 'zh-Hant', 'zh-Hans')).to.equal('zh-Hans');
    expect(chosen('sr-Latn', 'sr-Cyrl')).to.equal(undefined);
    expect(chosen('sr-Latn', 'sr')).to.equal(undefined);
    expect(chosen('sr', 'sr-Latn', 'sr-Cyrl')).to.equal('sr-Cyrl');
  });

  it('knows the other names of a language', () => {
    expect(chosen('iw', 'en', 'he')).to.equal('he');
    expect(chosen('iw-IL', 'he')).to.equal('he');
    expect(chosen('no', 'en', 'nb')).to.equal('nb');
    expect(chosen('no-NO', 'nb')).to.equal('nb');
    expect(chosen('nn', 'nb')).to.equal(undefined);
    expect(chosen('de', 'nl', 'no', 'non')).to.equal(undefined);
  });

  it('reads capitals and extensions', () => {
    expect(chosen('DE-at', 'de')).to.equal('de');
    expect(chosen('NO', 'nb')).to.equal('nb');
    expect(chosen('ar-u-nu-latn', 'ar')).to.equal('ar');
    expect(chosen('en-GB-oxendict', 'de', 'en')).to.equal('en');
  });

  for (const tag of ['', ' ', '-', '_', 'xx-klingon!!', 'english', 'd', '12', 'de-', 'de--AT', '*', 'x-private', '😀', '{{ lang }}', 'undefined']) {
    it(`matches nothing by ${JSON.stringify(tag)}, and does not throw`, () => {
      expect(chosen(tag, 'en', 'de', 'ar')).to.equal(undefined);
    });
  }

  it('never throws, and never names a language that is not there', () => {
    const tags = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}$/));
    const available = ['en', 'de', 'ar', 'zh-Hans', 'pt-BR'];
    fc.assert(
      fc.property(tags, (tag) => {
        const match = matchLocale(tag, available);
        expect(match === undefined || available.includes(match)).to.equal(true);
      }),
    );
  });
});
