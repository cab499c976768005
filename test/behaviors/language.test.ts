import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LitElement, html } from 'lit';
import { LanguageController } from '../../src/behaviors/language.js';
import { formatNumber } from '../../src/locale/format.js';
import { locales, localeTable, type Catalogue } from '../../src/locale/locale-table.js';
import { listenToConsole } from '../support/console.js';
import { fixture, put } from '../support/fixture.js';
import { settled, until } from '../support/settled.js';

const GREETING = 'test.greeting';

class TestGreeting extends LitElement {
  readonly l10n = new LanguageController(this);
  renders = 0;

  override render() {
    this.renders++;
    const { msg } = this.l10n;
    return html`<p lang=${this.l10n.locale} dir=${this.l10n.dir}>${msg('Hello', { id: GREETING, desc: 'A test' })}</p>`;
  }

  get shown(): string {
    const { lang, dir, textContent } = this.renderRoot.querySelector('p')!;
    return `${lang} ${dir} ${textContent}`;
  }
}
customElements.define('test-greeting', TestGreeting);

/** A language whose words arrive when the test says so. Each has a tag of its own, since what was loaded stays. */
function languageOnTheWay(locale: string, greeting: string) {
  let arrive!: () => void;
  let fail!: (reason: Error) => void;
  let asked = 0;
  const words = new Promise<{ default: Catalogue }>((resolve, reject) => {
    arrive = () => resolve({ default: { [GREETING]: greeting } });
    fail = reject;
  });
  ship(locale, () => {
    asked++;
    return words;
  });
  return { arrive, fail, asked: () => asked };
}

const rows = localeTable as Record<string, () => Promise<{ default: Catalogue }>>;
const shipped = { ...rows };

function ship(locale: string, load: () => Promise<{ default: Catalogue }>): void {
  rows[locale] = load;
  if (!locales.includes(locale)) (locales as string[]).push(locale);
}

const pageLang = document.documentElement.lang;

const greetingIn = (lang: string) => fixture<TestGreeting>('<test-greeting></test-greeting>', { lang });
const place = (greeting: Element) => greeting.parentElement!;
const shows = (greeting: TestGreeting, text: string) => until(() => greeting.shown === text, text);
/** Long enough for an observer, a module that is here already, and a render. */
const later = () => settled();

describe('the language of a widget', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    rows.de = async () => ({ default: { [GREETING]: 'Hallo' } });
    rows.ar = async () => ({ default: { [GREETING]: 'مرحبًا' } });
  });

  afterEach(() => {
    document.documentElement.lang = pageLang;
    for (const locale of Object.keys(rows)) delete rows[locale];
    Object.assign(rows, shipped);
  });

  it('is that of its place, with its direction, two of them on one page', async () => {
    const [german, arabic, english] = await Promise.all(['de-CH', 'ar-EG', ''].map(greetingIn));
    await shows(german!, 'de ltr Hallo');
    await shows(arabic!, 'ar rtl مرحبًا');
    await shows(english!, 'en ltr Hello');
  });

  it('follows a lang that changes above it, on it, and on the page', async () => {
    const greeting = await greetingIn('');
    await shows(greeting, 'en ltr Hello');
    document.documentElement.lang = 'de';
    await shows(greeting, 'de ltr Hallo');
    place(greeting).lang = 'ar';
    await shows(greeting, 'ar rtl مرحبًا');
    greeting.lang = 'de';
    await shows(greeting, 'de ltr Hallo');
    greeting.removeAttribute('lang');
    await shows(greeting, 'ar rtl مرحبًا');
  });

  it('follows its place when it is moved', async () => {
    const greeting = await greetingIn('de');
    await shows(greeting, 'de ltr Hallo');
    put('', { lang: 'ar' }).append(greeting);
    await shows(greeting, 'ar rtl مرحبًا');
  });

  it('follows the lang of a plain wrapper whose closed shadow holds it', async () => {
    const wrapper = await fixture('<div><p>Words of the author</p></div>', { lang: 'de' });
    const greeting = document.createElement('test-greeting') as TestGreeting;
    wrapper.attachShadow({ mode: 'closed' }).append(greeting);
    await settled(greeting);
    await shows(greeting, 'de ltr Hallo');
    wrapper.lang = 'ar';
    await shows(greeting, 'ar rtl مرحبًا');
    wrapper.removeAttribute('lang');
    place(wrapper).lang = 'en';
    await shows(greeting, 'en ltr Hello');
  });

  it('is English where the page has none, a broken one, or one that we lack', async () => {
    for (const lang of ['', ' ', 'tlh', 'english', '{{ lang }}']) {
      expect((await greetingIn(lang)).shown, JSON.stringify(lang)).to.equal('en ltr Hello');
    }
  });

  it('stays when the page is rewritten to a language that we lack', async () => {
    document.documentElement.lang = 'de';
    const greeting = await greetingIn('');
    await shows(greeting, 'de ltr Hallo');
    for (const lang of ['tlh', 'not a tag', '-']) {
      document.documentElement.lang = lang;
      await later();
      expect(greeting.shown).to.equal('de ltr Hallo');
    }
    document.documentElement.lang = 'ar';
    await shows(greeting, 'ar rtl مرحبًا');
  });

  it('arrives although the page is rewritten while its words are still on the way', async () => {
    const french = languageOnTheWay('fr', 'Bonjour');
    document.documentElement.lang = 'fr';
    const greeting = await greetingIn('');
    document.documentElement.lang = 'tlh';
    await later();
    french.arrive();
    await shows(greeting, 'fr ltr Bonjour');
  });

  it('is the one that was asked for last, in whatever order words arrive', async () => {
    const polish = languageOnTheWay('pl', 'Cześć');
    const czech = languageOnTheWay('cs', 'Ahoj');
    const greeting = await greetingIn('pl');
    place(greeting).lang = 'cs';
    await later();
    place(greeting).lang = 'pl';
    await later();
    polish.arrive();
    await shows(greeting, 'pl ltr Cześć');
    czech.arrive();
    await later();
    expect(greeting.shown).to.equal('pl ltr Cześć');
    place(greeting).lang = 'cs';
    await shows(greeting, 'cs ltr Ahoj');
  });

  it('is the last of many changes in a row', async () => {
    const greeting = await greetingIn('en');
    for (const lang of ['de', 'ar', 'en', 'de', 'ar']) place(greeting).lang = lang;
    await shows(greeting, 'ar rtl مرحبًا');
    await later();
    expect(greeting.shown).to.equal('ar rtl مرحبًا');
  });

  it('stays, with one message, when words do not load; nobody asks again', async () => {
    const heard = listenToConsole();
    const dutch = languageOnTheWay('nl', 'Hallo');
    const greeting = await greetingIn('de');
    const other = await greetingIn('nl');
    await shows(greeting, 'de ltr Hallo');
    place(greeting).lang = 'nl';
    await later();
    dutch.fail(new Error('offline'));
    await until(() => heard.warnings.length);
    await later();
    expect(greeting.shown).to.equal('de ltr Hallo');
    expect(other.shown).to.equal('en ltr Hello');
    expect(heard.all).to.deep.equal([
      '[flarewell] The words for "nl" did not load: offline',
    ]);
    place(greeting).lang = 'ar';
    await shows(greeting, 'ar rtl مرحبًا');
    place(greeting).lang = 'nl';
    await later();
    expect(greeting.shown).to.equal('ar rtl مرحبًا');
    expect(heard.all).to.have.length(1);
    expect(dutch.asked()).to.equal(1);
  });

  it('loads words once for all widgets', async () => {
    const swedish = languageOnTheWay('sv', 'Hej');
    const greetings = await Promise.all(['sv', 'sv-FI', 'sv'].map(greetingIn));
    swedish.arrive();
    for (const greeting of greetings) await shows(greeting, 'sv ltr Hej');
    expect(swedish.asked()).to.equal(1);
  });

  it('shows the English of a text that a language lacks', async () => {
    ship('it', async () => ({ default: {} }));
    await shows(await greetingIn('it'), 'it ltr Hello');
  });

  it('is never asked of the browser', async () => {
    const asked: string[] = [];
    const spied = ['language', 'languages'].map((name) => {
      const original = Object.getOwnPropertyDescriptor(Navigator.prototype, name)!;
      Object.defineProperty(Navigator.prototype, name, {
        ...original,
        get() {
          asked.push(name);
          return name === 'language' ? 'de' : ['de'];
        },
      });
      return () => Object.defineProperty(Navigator.prototype, name, original);
    });
    try {
      expect(navigator.language).to.equal('de');
      asked.length = 0;
      document.documentElement.removeAttribute('lang');
      const greeting = await greetingIn('');
      await later();
      expect(greeting.shown).to.equal('en ltr Hello');
      expect(asked).to.deep.equal([]);
    } finally {
      spied.forEach((restore) => restore());
    }
  });

  it('renders again only where it changed, and no more after the widget was removed', async () => {
    const here = await greetingIn('de');
    const there = await greetingIn('ar');
    await shows(here, 'de ltr Hallo');
    await shows(there, 'ar rtl مرحبًا');
    const before = there.renders;
    const around = place(here);
    around.lang = 'ar';
    await shows(here, 'ar rtl مرحبًا');
    expect(there.renders).to.equal(before);
    here.remove();
    const { renders } = here;
    around.lang = 'de';
    document.documentElement.lang = 'de';
    await later();
    expect(here.renders).to.equal(renders);
    around.append(here);
    await shows(here, 'de ltr Hallo');
  });

  it('writes numbers as the page does, within the language that is shown', async () => {
    const number = async (lang: string) => {
      const greeting = await greetingIn(lang);
      await later();
      return formatNumber(1234567, greeting.l10n.formatTag);
    };
    expect(await number('de')).to.equal('1.234.567');
    expect(await number('de_CH')).to.match(/^1[’']234[’']567$/);
    expect(await number(' de-AT ')).to.match(/^1[. \u00a0]234[. \u00a0]567$/);
    expect(await number('ar-EG')).to.equal('١٬٢٣٤٬٥٦٧');
    expect(await number('da')).to.equal('1,234,567');
  });

  it('takes any lang that a page may have without throwing', async () => {
    const heard = listenToConsole();
    const greeting = await greetingIn('en');
    // What earlier tests have loaded stays.
    const greetings = ['Hello', 'Hallo', 'مرحبًا', 'Bonjour', 'Cześć', 'Ahoj', 'Hej'];
    const tags = fc.oneof(fc.string(), fc.constantFrom(...locales, 'Fr', 'PL'), fc.stringMatching(/^(de|ar|no|x|en|zh)([-_][A-Za-z0-9]{0,9}){0,3}$/));
    await fc.assert(
      fc.asyncProperty(tags, async (lang) => {
        greeting.lang = lang;
        greeting.l10n.resolve();
        expect(formatNumber(12, greeting.l10n.formatTag)).to.match(/^(?:12|١٢)$|^\p{Nd}{2}$/u);
        expect(greeting.l10n.msg('Hello', { id: GREETING, desc: 'A test' })).to.be.oneOf(greetings);
      }),
    );
    await later();
    expect(heard.all).to.deep.equal([]);
  });
});
