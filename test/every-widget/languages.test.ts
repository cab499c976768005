import { expect } from '@open-wc/testing';
import { start } from '../../src/loader/loader.js';
import { loadCatalogue, locales } from '../../src/locale/locale-table.js';
import { put } from '../support/fixture.js';
import { until } from '../support/settled.js';
import { bothForms, samples } from './samples.js';

start();

/** A sample of each widget, as an author pastes it. */
const goods = samples.map((sample) => bothForms(sample)[0]!.html);

/** All that is rendered in a place, through shadow roots. */
function* rendered(node: ParentNode): Generator<Element> {
  for (const element of node.children) {
    yield element;
    if (element.shadowRoot) yield* rendered(element.shadowRoot);
    yield* rendered(element);
  }
}

/** What widgets say of their own, which carries a language of its own. */
const said = (place: Element): HTMLElement[] => [...rendered(place)].filter((element): element is HTMLElement => element.getRootNode() instanceof ShadowRoot && element.hasAttribute('lang'));

describe('every widget in every language', () => {
  for (const locale of locales) {
    it(`speaks it, and says so to screen readers: ${locale}`, async () => {
      const place = put(goods.map((html) => `<article>${html}</article>`).join(''), { lang: locale });
      const dir = ['ar', 'fa'].includes(locale) ? 'rtl' : 'ltr';
      const words = JSON.stringify([(await loadCatalogue(locale)).default, (await loadCatalogue(`${locale}.article`)).default]);
      for (const article of place.children) {
        await until(() => said(article).length > 0 && said(article).every(({ lang }) => lang === locale), `${article.innerHTML.slice(0, 60)} speaks ${locale}`, 20_000);
        expect(said(article).map((element) => element.dir || getComputedStyle(element).direction)).to.include(dir);
        for (const button of said(article).flatMap((element) => [...element.querySelectorAll('button')])) {
          const own = button.textContent.trim();
          if (own) expect(words, own).to.contain(JSON.stringify(own).slice(1, -1));
        }
      }
    });
  }

  it('speaks two languages on one page, and follows when the page changes them', async () => {
    const faq = goods.find((html) => html.includes('fw-faq'))!;
    const place = put(`<section lang="pl">${faq}</section><section lang="ar" dir="rtl">${faq}</section>`);
    const [one, other] = place.children as unknown as HTMLElement[];
    const langs = (section: Element) => [...new Set(said(section).map(({ lang }) => lang))].join();
    await until(() => langs(one!) === 'pl' && langs(other!) === 'ar', 'Polish and Arabic', 20_000);
    const words = said(one!).map(({ textContent }) => textContent).join();
    [one!.lang, other!.lang] = ['ar', 'pl'];
    await until(() => langs(one!) === 'ar' && langs(other!) === 'pl', 'the other way round', 20_000);
    expect(said(other!).map(({ textContent }) => textContent).join()).to.equal(words);
  });
});
