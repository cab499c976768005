/** What holds for each row of the widget table, whoever wrote the widget. */
import { expect } from '@open-wc/testing';
import { start } from '../../src/loader/loader.js';
import { listenToConsole } from '../support/console.js';
import { put } from '../support/fixture.js';
import { narrowFrame } from '../support/narrow-frame.js';
import { settled, until } from '../support/settled.js';
import { differencesFrom, watchNodes } from './author-nodes.js';
import { bothForms, samples, widgetsIn } from './samples.js';

start();

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** The elements in which words stand, but for closed answers, which a reader opens. */
function wordy(place: ParentNode): Element[] {
  return [...place.querySelectorAll('*')].filter((element) => {
    const closed = element.closest('details:not([open])');
    if (element.matches('script, style') || (closed && !element.closest('summary'))) return false;
    return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());
  });
}

async function working(place: Element, tag: string): Promise<Element> {
  await until(() => widgetsIn(place, tag).length, `<${tag}> works`, 20_000);
  await settled(place);
  return widgetsIn(place, tag)[0]!;
}

/** Presses everything that can be pressed, in the widget and in what the author wrote. */
async function pressAll(widget: Element, place: Element): Promise<void> {
  const controls = 'button, select, summary, input';
  for (const control of [
    ...place.querySelectorAll<HTMLElement>(controls),
    ...widget.shadowRoot!.querySelectorAll<HTMLElement>(controls),
  ]) {
    // A dialogue of the browser's own, which nobody answers here; test/behaviors/sheet.test.ts prints.
    if (!isShown(control) || control.part.contains('print')) continue;
    control.focus();
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = control.length - 1;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (control instanceof HTMLInputElement && control.type === 'search') {
      control.value = 'pain';
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } else control.click();
    await settled(place);
  }
}

/** What a page is kept busy by, or would keep alive: listeners on the window and the document, and observers. */
function countTies() {
  const ties = { listeners: 0, observed: 0 };
  const undo: (() => void)[] = [];
  const patch = (owner: object, name: string, tie: (self: object, first: unknown) => void) => {
    const methods = owner as Record<string, (...values: unknown[]) => unknown>;
    const original = methods[name]!;
    methods[name] = function (this: object, ...values: unknown[]) {
      tie(this, values[0]);
      return original.apply(this, values);
    };
    undo.push(() => (methods[name] = original));
  };
  const global = (target: unknown) =>
    !(target instanceof Node) || [document, document.documentElement, document.body].includes(target as HTMLElement);
  patch(EventTarget.prototype, 'addEventListener', (target) => global(target ?? window) && ties.listeners++);
  patch(EventTarget.prototype, 'removeEventListener', (target) => global(target ?? window) && ties.listeners--);
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const watching = new Map<object, number>();
    patch(Observer.prototype, 'observe', (self, target) => {
      // A node owns the mutation observers that watch it, and takes them with it.
      if (Observer === MutationObserver && !global(target)) return;
      watching.set(self, (watching.get(self) ?? 0) + 1);
      ties.observed++;
    });
    patch(Observer.prototype, 'disconnect', (self) => {
      ties.observed -= watching.get(self) ?? 0;
      watching.delete(self);
    });
  }
  return { ties, stop: () => undo.forEach((restore) => restore()) };
}

for (const sample of samples) {
  const { name, tag } = sample;
  describe(`<${tag}>`, () => {
    it('is defined once, however often it is asked, and by the loader alone', async () => {
      const widget = await sample.load();
      widget.define();
      const defined = customElements.get(tag);
      widget.define();
      expect(customElements.get(tag) === defined).to.be.true;
      expect(widget.tag).to.equal(tag);
      const another = new (class {
        defined: string[] = [];
        get = () => undefined;
        define = (tag: string) => void this.defined.push(tag);
      })();
      widget.define(another as unknown as CustomElementRegistry);
      expect(another.defined).to.deep.equal([tag]);
    });

    for (const { form, html } of bothForms(sample)) {
      describe(`in ${form}`, () => {
        it('can be read where no script runs', async () => {
          const { document: page } = await narrowFrame(320, html, { modules: [] });
          expect(wordy(page.body)).not.to.have.length(0);
          for (const element of wordy(page.body)) expect(isShown(element), element.outerHTML).to.be.true;
        });

        it('can be read when it works, and leaves what the author wrote where and as it is', async () => {
          const heard = listenToConsole();
          const place = put(html);
          const watched = watchNodes(place);
          const widget = await working(place, tag);
          expect(place.querySelector('[data-fw-ready]'), 'style sheets can tell that it works').to.exist;
          for (const element of wordy(place)) expect(isShown(element), element.outerHTML).to.be.true;
          expect(differencesFrom(html, place)).to.deep.equal([]);
          await pressAll(widget, place);
          expect(differencesFrom(html, place)).to.deep.equal([]);
          expect(watched.moves()).to.equal(0);
          expect(heard.errors).to.deep.equal([]);
        });

        it('can be moved and comes back, and ties nothing to the page when it has gone', async () => {
          const heard = listenToConsole();
          const visit = async () => {
            const place = put(html);
            const widget = await working(place, tag);
            const elsewhere = put('<section></section>').firstElementChild!;
            elsewhere.append(...place.childNodes);
            await settled(elsewhere);
            expect(Boolean(widget.shadowRoot!.querySelector('slot'))).to.be.true;
            for (const element of wordy(elsewhere)) expect(isShown(element), element.outerHTML).to.be.true;
            const written = elsewhere.firstElementChild!;
            written.remove();
            await new Promise((resolve) => setTimeout(resolve, 50));
            elsewhere.append(written);
            await settled(elsewhere);
            elsewhere.remove();
            await new Promise((resolve) => setTimeout(resolve, 50));
          };
          // What serves all widgets of a page, such as the watch over its language, comes with the first and stays.
          await visit();
          const { ties, stop } = countTies();
          try {
            for (let times = 0; times < 3; times++) await visit();
          } finally {
            stop();
          }
          expect(ties).to.deep.equal({ listeners: 0, observed: 0 });
          expect(heard.errors).to.deep.equal([]);
        });

        it('keeps, sends and marks nothing, whatever the reader presses', async function () {
          this.timeout(30_000);
          const place = put(html);
          const widget = await working(place, tag);
          const traces = async () => ({
            url: location.href,
            entries: history.length,
            cookie: document.cookie,
            kept: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
            databases: (await indexedDB.databases()).length,
            caches: (await caches.keys()).length,
          });
          const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);
          // What a press will need comes when the page is at rest, and before any press.
          let asked = -1;
          while (asked < (asked = requests().length)) await new Promise((resolve) => setTimeout(resolve, 1500));
          const before = await traces();
          await pressAll(widget, place);
          await new Promise((resolve) => setTimeout(resolve, 100));
          expect(await traces()).to.deep.equal(before);
          expect(requests().slice(asked)).to.deep.equal([]);
        });
      });
    }

    // Words of a language load when a page first needs them.
    it('speaks the language of its place, several on one page', async () => {
      const { html } = bothForms(sample)[0]!;
      const places = [
        ['en', 'ltr'],
        ['de', 'ltr'],
        ['ar', 'rtl'],
      ].map(([lang, dir]) => put(html, { lang: lang!, dir: dir as 'ltr' | 'rtl' }));
      const widgets = await Promise.all(places.map((place) => working(place, tag)));
      const spoken = () => widgets.map(({ shadowRoot }) => shadowRoot!.querySelector('[lang]')?.getAttribute('lang'));
      await until(() => spoken().join() === 'en,de,ar', 'each speaks its language', 20_000);
      const words = widgets.map(({ shadowRoot }) => shadowRoot!.textContent!.replace(/\s+/g, ' ').trim());
      expect(new Set(words).size, words.join(' | ')).to.equal(3);
      const directions = widgets.map(
        ({ shadowRoot }) => getComputedStyle(shadowRoot!.querySelector('[lang]')!).direction,
      );
      expect(directions).to.deep.equal(['ltr', 'ltr', 'rtl']);
    }).timeout(30_000);

    it('has a story, so that this test and people can see it', () => {
      expect(sample.stories, name).not.to.have.length(0);
    });
  });
}
