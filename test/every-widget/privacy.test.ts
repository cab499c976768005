/** What a page can learn of its readers from each widget, in a page that is out to learn it. */
import { expect } from '@open-wc/testing';
import { engine } from '../support/engine.js';
import { isNode, reachable } from '../support/reachable.js';
import { until } from '../support/settled.js';
import { broken, caughtIn, nodesOf, pressEverything, tracesOf, trappedPage, whereRead, type TrappedPage } from '../support/trapped-page.js';
import { goodStories, samples, widgetsIn } from './samples.js';

/** Typed into every field that takes words. */
const WORD = 'zyxwvu';

const card = '<div class="fw-care-card" data-fw="care-card" data-fw-level="urgent"><h3 id="help">Call if you cannot stand</h3><ul><li>at once</li></ul></div>';

/** The reader's own switch, after which something is kept: it has tests of its own. */
const keeps = (control: Element): boolean => !!control.closest('.keeping');

const closedRoots = (page: TrappedPage) => page.roots().filter(({ mode }) => mode === 'closed');

async function working(html: string, tag: string): Promise<TrappedPage> {
  const page = await trappedPage(html);
  await until(() => widgetsIn(page.document, tag).length, `<${tag}> works`, 30_000);
  await page.quiet();
  // What was painted before its script came shows its controls when the reader first does something.
  page.window.dispatchEvent(new page.window.Event('keyup'));
  await page.settled();
  return page;
}

for (const { name, tag, ...sample } of samples) {
  // With everything that a reader can be allowed to do.
  const stories = goodStories({ name, tag, ...sample });
  const { title, html } = stories.find(({ html }) => html.includes('data-fw-notes')) ?? stories[0]!;

  describe(`<${tag}> in a page that is out to learn what its reader does (${title})`, () => {
    it('carries nothing away, leaves nothing behind, and fetches nothing because of a press', async function () {
      this.timeout(60_000);
      const page = await working(html, tag);
      const files = () => page.window.performance.getEntriesByType('resource').length;
      const [before, fetched] = [caughtIn(page).length, files()];
      const offers = page.roots().some((root) => [...root.querySelectorAll('button,select')].some((control) => control.checkVisibility({ visibilityProperty: true })));
      const pressed = await pressEverything(page, () => page.roots(), WORD, keeps);
      await page.settled();
      expect(broken(caughtIn(page).slice(before))).to.deep.equal([]);
      expect(files()).to.equal(fetched);
      // A widget that only shows has nothing to press.
      if (offers) expect(pressed).not.to.deep.equal([]);
    });

    it('lets no script see what was typed, or get hold of what is in a closed room', async function () {
      this.timeout(60_000);
      const page = await working(html, tag);
      await pressEverything(page, () => page.roots(), WORD, keeps);
      await page.settled();
      const caught = caughtIn(page);
      expect(nodesOf(caught, closedRoots(page))).to.deep.equal([]);
      if (closedRoots(page).length) expect(whereRead(caught, [WORD])).to.deep.equal([]);
    });
  });
}

describe('a form in a closed room', () => {
  const lists = '<h3>Muscles</h3><ul><li>Stiff</li><li>Sore</li><li>Cramps</li><li>Weak</li></ul>';
  const html = `${card}<div class="fw-symptom-checklist" data-fw="symptom-checklist" data-fw-notes data-fw-fhir>${lists}</div>`;

  async function opened(): Promise<{ page: TrappedPage; room: ShadowRoot; boxes: HTMLInputElement[] }> {
    const page = await working(html, 'fw-symptom-checklist');
    const [widget] = widgetsIn(page.document, 'fw-symptom-checklist');
    const button = await until(() => widget!.shadowRoot!.querySelector<HTMLElement>('[part=make-list]:not([hidden])'), 'the button is there');
    button.click();
    const room = await until(() => closedRoots(page)[0], 'the form is there');
    await until(() => room.querySelector('.row'), 'the form is filled');
    await page.settled();
    return { page, room, boxes: [...room.querySelectorAll<HTMLInputElement>('.row input')] };
  }

  it('lets no script tell one tick from another, or ticking from unticking', async function () {
    this.timeout(60_000);
    const { page, boxes } = await opened();
    const traces = await tracesOf(page, boxes);
    expect(traces).to.have.length(2 * boxes.length);
    for (const trace of traces) expect(trace).to.equal(traces[0]);
    expect(traces[0]).to.contain('click');
  });

  it('has one door that no library can close: what Firefox alone calls the original target of an event', async () => {
    const { page, room, boxes } = await opened();
    let reached = false;
    page.window.addEventListener('click', (event) => (reached = room.contains((event as Event & { originalTarget?: Node }).originalTarget ?? null)), { capture: true, once: true });
    boxes[0]!.click();
    // When this fails in Firefox, it has closed the door: then stories/docs/privacy.mdx may say so.
    expect(reached).to.equal(engine() === 'firefox');
  });

  it('is not to be reached from the widget, its wrapper, or anything on the page', async function () {
    this.timeout(60_000);
    const { page, room, boxes } = await opened();
    for (const box of boxes.slice(0, 2)) box.click();
    const note = await until(() => room.querySelector<HTMLInputElement>('.details input'), 'there is a field');
    note.value = WORD;
    note.dispatchEvent(new page.window.InputEvent('input', { bubbles: true }));
    await page.settled();
    const found: string[] = [];
    let walked = 0;
    for (const { path, value } of reachable(page.document.body, 'body')) {
      walked++;
      if ((isNode(value) && room.contains(value)) || value === WORD || (value instanceof page.window.Map && value.has('muscles-stiff'))) found.push(path);
    }
    expect(found).to.deep.equal([]);
    // The walk does get into the widget: to what it is made of, and to the place of the room.
    expect(walked).to.be.greaterThan(500);
  });
});

describe('the trapped page itself', () => {
  /** A form such as many write it, with one leak each. */
  const leaky = (leak: string) => `
    customElements.define('test-leaky', class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: '${leak.startsWith('/* open */') ? 'open' : 'closed'}' });
        root.innerHTML = '<label><input type="checkbox" name="secret-a">One</label><label><input type="checkbox" name="secret-b">Two</label><textarea aria-label="Note"></textarea>';
        root.addEventListener('change', (event) => { const box = event.target; const note = root.querySelector('textarea'); ${leak} });
      }
    });`;
  const page = async (leak: string): Promise<TrappedPage> => {
    const trapped = await trappedPage('<test-leaky></test-leaky>', { modules: [] });
    trapped.run(leaky(leak));
    await until(() => trapped.roots().length, 'the form is there');
    await pressEverything(trapped, () => trapped.roots(), WORD);
    await trapped.settled();
    return trapped;
  };

  for (const [how, leak] of [
    ['sends', "navigator.sendBeacon('/x', note.value)"],
    ['loads an image', "new Image().src = '/x'"],
    ['sets a cookie', "document.cookie = 'a=1'"],
    ['keeps something', "localStorage.setItem('a', '1')"],
    ['changes the address', "history.replaceState(null, '', '#a')"],
    ['posts a message', "parent.postMessage('a', '*')"],
  ] as const) {
    it(`catches one that ${how}`, async () => {
      let trapped: TrappedPage | undefined;
      try {
        trapped = await page(`try { ${leak} } catch {}`);
      } finally {
        expect(broken(caughtIn(trapped!))).not.to.have.length(0);
      }
    });
  }

  for (const [how, leak] of [
    ['an event', "this.dispatchEvent(new CustomEvent('changed', { bubbles: true, composed: true, detail: note.value }))"],
    ['an attribute', 'this.dataset.note = note.value'],
    ['the console', 'console.log(note.value)'],
    ['the title', 'document.title = note.value'],
  ] as const) {
    it(`catches one that tells by ${how} what was typed`, async () => {
      expect(whereRead(caughtIn(await page(leak)), [WORD])).not.to.have.length(0);
    });
  }

  it('catches one whose fields every listener can see', async () => {
    const trapped = await page('/* open */');
    expect(nodesOf(caughtIn(trapped), trapped.roots())).not.to.have.length(0);
  });

  it('catches one by which ticks can be told apart', async () => {
    const trapped = await page("this.dataset.last = box.checked ? box.name : ''");
    const traces = await tracesOf(trapped, [...trapped.roots()[0]!.querySelectorAll('input')]);
    expect(new Set(traces).size).to.be.greaterThan(1);
  });

  it('finds what an element has in a field, in a private state of Lit’s kind, in a map', () => {
    const secret = { at: 'x' };
    const element = document.createElement('div');
    Object.assign(element, { _$state: new Map([['a', [secret]]]) });
    expect([...reachable(element)].some(({ value }) => value === secret)).to.be.true;
  });
});
