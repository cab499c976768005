import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nearestLang } from '../../src/locale/nearest-lang.js';
import { fixture, put } from '../support/fixture.js';

const innermost = (root: ParentNode): Element => root.querySelector('[data-here]')!;

describe('nearestLang', () => {
  const pageLang = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = pageLang;
  });

  it('is the own lang, else that of the nearest ancestor, else that of the page', () => {
    document.documentElement.lang = 'pl';
    expect(nearestLang(innermost(put('<p lang="de"><b lang="ar" data-here></b></p>')))).to.equal('ar');
    expect(nearestLang(innermost(put('<p lang="de"><b><i data-here></i></b></p>')))).to.equal('de');
    expect(nearestLang(innermost(put('<p><b data-here></b></p>')))).to.equal('pl');
  });

  it('looks past an empty lang', () => {
    expect(nearestLang(innermost(put('<p lang=""><b lang="" data-here></b></p>', { lang: 'de' })))).to.equal('de');
  });

  it('spells what pages really say as BCP 47 does', () => {
    expect(nearestLang(innermost(put('<p lang="pt_BR"><b lang=" " data-here></b></p>')))).to.equal('pt-BR');
    expect(nearestLang(innermost(put('<b lang="\n zh_Hant_HK " data-here></b>')))).to.equal('zh-Hant-HK');
  });

  it('is empty where nobody says anything', () => {
    document.documentElement.removeAttribute('lang');
    expect(nearestLang(innermost(put('<b data-here></b>')))).to.equal('');
    expect(nearestLang(document.createElement('a'))).to.equal('');
    expect(nearestLang(document.createDocumentFragment())).to.equal('');
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`goes on at the host of ${mode} shadow roots, one inside another`, async () => {
      const host = await fixture('<div lang="de"></div>');
      const outer = host.attachShadow({ mode });
      outer.append(document.createElement('div'));
      const inner = (outer.firstChild as Element).attachShadow({ mode });
      inner.append(document.createElement('b'));
      expect(nearestLang(inner.firstChild!)).to.equal('de');
      (outer.firstChild as HTMLElement).lang = 'ar';
      expect(nearestLang(inner.firstChild!)).to.equal('ar');
    });
  }

  it('asks the parent of a slotted node, not the slot that shows it', async () => {
    const host = await fixture('<div lang="de"><b></b></div>');
    const root = host.attachShadow({ mode: 'open' });
    const part = document.createElement('section');
    part.lang = 'ar';
    part.append(document.createElement('slot'));
    root.append(part);
    expect(nearestLang(host.querySelector('b')!)).to.equal('de');
  });

  it('finds what the closest of any ancestors says', () => {
    const langs = fc.array(fc.constantFrom('', undefined, 'de', 'ar', 'pt-BR'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(langs, fc.array(fc.boolean()), (chain, throughShadow) => {
        let place: Element | ShadowRoot | undefined;
        let last!: HTMLElement;
        chain.forEach((lang, depth) => {
          last = document.createElement('div');
          if (lang !== undefined) last.lang = lang;
          place?.append(last);
          place = throughShadow[depth] ? last.attachShadow({ mode: 'closed' }) : last;
        });
        expect(nearestLang(last)).to.equal(chain.filter(Boolean).at(-1) ?? '');
      }),
    );
  });

  it('comes to an end in a form with a field called "parentNode"', () => {
    const place = put('<form><input name="parentNode"><b data-here></b></form>', { lang: 'de' });
    expect(nearestLang(innermost(place))).to.equal('de');
  });
});
