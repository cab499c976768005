import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { installReader } from './content-model.js';
import { KEEPS_CLOSED_ROOTS, openSite, pageOf, SHEET, TAG, withoutChromium, type Site, type Visit } from './site.js';
import { beyond, inside, kinds, rows, type Case, type Cases, type Kind } from './tolerated.js';

/** A flare warning and a checklist lead to it; a care card of the page makes the checklist a form. */
const help = '<div class="fw-care-card is-level-emergency" data-fw="care-card" id="help"><h3>Call 112 now if:</h3><ul><li>your face droops</li></ul></div>';

/** Before a deferred script runs: what the author wrote, as the parser understood it. */
const SNAPSHOT = '<script>remember()</script>';

/** Put into the page, beside the reader that shares nothing with the library's own. */
function installLooking(): void {
  const realTimeout = globalThis.setTimeout;
  // Most of the time is waiting, which need not take as long as for a reader.
  globalThis.setTimeout = ((work: () => void, time = 0, ...more: []) => realTimeout(work, time / 4, ...more)) as typeof setTimeout;
  const pause = (time: number) => new Promise((resolve) => realTimeout(resolve, time));

  const even = (text: string) =>
    text
      .replace(/[“”„]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/--|[–—]/g, '-')
      .replace(/…/g, '...')
      .replace(/[\s\u200B\u00AD\uFEFF]+/g, '');
  /** As a reader would say it, all of it: without the anchors of headings, with the words of images. */
  const words = (node: Node): string => {
    const copy = node.cloneNode(true) as Element;
    copy.querySelectorAll?.('img[alt]').forEach((image) => image.replaceWith(image.getAttribute('alt')!));
    copy.querySelectorAll?.('a[href^="#"],script').forEach((anchor) => /\p{L}/u.test(anchor.textContent!) && anchor.localName === 'a' || anchor.remove());
    return even(copy.textContent ?? '');
  };
  const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
  const holders = (kind: string) => {
    const tag = `fw-${kind}`;
    return [...document.querySelectorAll(`${tag},.${tag},[data-fw="${kind}"]`)].filter((element) => !element.matches('#help') && (element.localName === tag || element.shadowRoot?.querySelector(tag)));
  };
  const widgetOf = (holder: Element, kind: string) => (holder.localName === `fw-${kind}` ? holder : holder.shadowRoot!.querySelector(`fw-${kind}`)!);

  let authored: Element[] = [];
  let written = '';
  const remember = () => {
    authored = [...document.body.querySelectorAll('*')].filter(({ localName }) => !/^fw-|^script$/.test(localName));
    written = words(document.body);
  };
  const lost = (): string[] => {
    const problems: string[] = [];
    for (const [at, element] of authored.entries()) {
      if (!document.body.contains(element)) problems.push(`<${element.localName}> is gone`);
      else if (at && !(authored[at - 1]!.compareDocumentPosition(element) & 4)) problems.push(`<${element.localName}> stands elsewhere`);
    }
    if (words(document.body) !== written) problems.push(`words: ${words(document.body)} instead of ${written}`);
    return problems;
  };

  const working = (kind: string, contents: readonly string[]): string[] => {
    const found = holders(kind);
    if (found.length !== contents.length) return [`${found.length} widgets`];
    return found.flatMap((holder, at) => {
      const widget = widgetOf(holder, kind);
      if (!widget.matches(':defined') || !widget.shadowRoot?.querySelector('slot') || !holder.matches('[data-fw-ready]')) return ['not ready'];
      // The caption of a figure stands beside what is in it.
      return differ('holds', words(holder.closest('figure') ?? holder), words(parsed(contents[at]!)));
    });
  };

  /** Waits until nothing is wrong any more, but not forever; a machine under load is slow. */
  const until = async (problems: () => string[]): Promise<string[]> => {
    for (let patience = 400; patience; patience--) {
      if (!problems().length) return [];
      await pause(25);
    }
    return problems();
  };
  const differ = (what: string, one: unknown, other: unknown) => (JSON.stringify(one) === JSON.stringify(other) ? [] : [`${what}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`]);
  const list = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const ownWords = (element: Element) => {
    const own = element.cloneNode(true) as Element;
    own.querySelectorAll('ul,ol').forEach((list) => list.remove());
    return words(own);
  };

  let copied = '';
  const copiedFrom = async (widget: Element): Promise<string[]> => {
    copied = '';
    const button = () => widget.shadowRoot!.querySelector<HTMLElement>('[part=copy-text]');
    const problems = await until(() => (button()?.checkVisibility() ? [] : ['no button to copy']));
    if (problems.length) return problems;
    button()!.click();
    return until(() => (copied ? [] : ['nothing copied']));
  };
  const inOrder = (text: string, parts: string[]): string[] => {
    let at = 0;
    for (const part of parts.filter(Boolean)) {
      const found = text.indexOf(part, at);
      if (found < 0) return [`copied without “${part}”: ${text}`];
      at = found + part.length;
    }
    return /[¶\u200b]|#/.test(text) ? [`copied with anchors: ${text}`] : [];
  };

  /** What a widget of each kind adds to its content. */
  const adds: Record<string, (holder: HTMLElement, widget: Element, content: Element, severity: string) => Promise<string[]> | string[]> = {
    'care-card': (holder, widget, content, severity) => {
      const said = list(holder, 'h1,h2,h3,h4').map((heading) => [words(heading), getComputedStyle(heading, '::before').content.replace(/^"|"$/g, '').trim()]);
      const expected = list(content, 'h3').map((heading, at) => [words(heading), at ? 'none' : severity]);
      const doubled = list(document, '.fw-care-card[data-fw-around]').filter((around) => getComputedStyle(around).borderTopWidth !== '0px');
      return [...differ('severity', said, expected), ...differ('cards in cards', doubled.length, 0), ...differ('marked', list(holder, '[data-fw-severity]').length, 1), ...(widget.shadowRoot!.querySelector('.level.in-heading') ? [] : ['severity beside the heading'])];
    },
    'comparison-table': async (holder, widget, content) => {
      const rowsIn = (root: ParentNode) => [...root.querySelectorAll('tr')].map((row) => [...row.cells]);
      const [head, ...rest] = rowsIn(holder);
      const [expectedHead, ...expectedRest] = rowsIn(content);
      const problems = [
        ...differ('table', holder.querySelector('table')!.role, 'table'),
        ...differ('head', head!.map((cell) => [words(cell), cell.role]), expectedHead!.map((cell) => [words(cell), 'columnheader'])),
        ...differ('rows', rest.map((row) => row.map((cell) => [words(cell), cell.role])), expectedRest.map((row) => row.map((cell, at) => [words(cell), at ? 'cell' : 'rowheader']))),
        ...differ('modes', !!widget.shadowRoot!.querySelector('[part=modes]')?.checkVisibility(), true),
      ];
      if (problems.length) return problems;
      return [...(await copiedFrom(widget)), ...inOrder(even(copied), list(content, 'caption,td').map(words))];
    },
    faq: async (holder, widget, content) => {
      const details = list(holder, 'details') as HTMLDetailsElement[];
      const questions = list(content, 'summary,h3').map((heading) => heading.textContent!);
      const problems: string[] = [];
      for (const { firstElementChild: summary, open } of details.filter((one) => one.querySelector(':scope > summary')))
        problems.push(...differ('summary', [summary!.localName === 'summary' ? summary!.role : 'button', summary!.ariaExpanded ?? String(open)], ['button', String(open)]));
      const all = widget.shadowRoot!.querySelector<HTMLElement>('[part=show-all]')!;
      problems.push(...differ('button for all', all.checkVisibility(), details.filter((one) => one.querySelector(':scope > summary')).length > 1));
      // A link by the words of a question goes to it.
      const reached: Element[] = [];
      Element.prototype.scrollIntoView = function () {
        reached.push(this);
      };
      for (const question of questions) {
        reached.length = 0;
        location.hash = question.toLowerCase().replace(/[\u200b\u00ad]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
        problems.push(...(await until(() => (reached.some((target) => words(target).startsWith(even(question))) ? [] : [`no link to ${question} by ${location.hash}`]))));
      }
      return problems;
    },
    'flare-warning': async (holder, widget, content) => {
      const setApart = () => differ('set apart', list(holder, 'h1,h2,h3,h4').map((heading) => !!heading.dataset.fwApart), [false, false, true]);
      const problems = [...(await until(setApart)), ...(await copiedFrom(widget))];
      const parts = list(content, 'h3,li,p');
      problems.push(...inOrder(even(copied), parts.map((part) => (part.localName === 'h3' && words(part).includes('maynot') ? `Important:${words(part)}` : ownWords(part)))));
      problems.push(...differ('list set apart', !!holder.querySelector('[data-fw-apart] li, li[data-fw-apart]'), true));
      if (!widget.shadowRoot!.querySelector('a[href="#help"]')) problems.push('no way to the care card');
      return problems;
    },
    'symptom-checklist': async (_holder, widget, content) => {
      const button = () => widget.shadowRoot!.querySelector<HTMLElement>('[part=make-list]');
      const problems = await until(() => (button()?.checkVisibility() ? [] : ['no button to make a list']));
      if (problems.length) return problems;
      button()!.click();
      const room = () => closedRoots.findLast((root) => widget.shadowRoot!.contains(root.host) && root.querySelector('.row'));
      problems.push(...(await until(() => (room() ? [] : ['no form']))));
      if (problems.length) return problems;
      const headings = list(content, 'h3').map(words);
      const legends = list(room()!, 'legend').map(words);
      const expected = list(content, 'li').map(ownWords);
      problems.push(...differ('boxes', list(room()!, '.row label').map(words), expected), ...differ('groups', legends, headings.length ? headings : ['WhatIhavenoticed']));
      const exact = list(room()!, 'legend,.row label').find(({ textContent }) => /[¶\u200b#]/.test(textContent!));
      if (exact) problems.push(`with an anchor: ${exact.textContent}`);
      list(room()!, 'button')[0]!.click();
      problems.push(...(await until(() => (widget.shadowRoot!.querySelector('slot')!.checkVisibility() || !widget.shadowRoot!.querySelector('slot')!.hidden ? [] : ['the list does not come back']))));
      return problems;
    },
  };

  /** What is wrong with the widgets of a kind, when they had the time to become what they can be. */
  const wrongWith = async (kind: string, contents: readonly string[], severity: string): Promise<string[]> => {
    const problems = await until(() => working(kind, contents));
    if (!problems.length) {
      for (const [at, holder] of holders(kind).entries()) problems.push(...(await adds[kind]!(holder as HTMLElement, widgetOf(holder, kind), parsed(contents[at]!), severity)));
    }
    return problems.length ? problems : working(kind, contents);
  };
  /** Messages come when the page is at rest, and one too many would come then. */
  const settled = async (messages: number): Promise<void> => {
    await until(() => (globalThis.heard.length < messages ? ['too little said'] : []));
    await pause(250);
  };
  const someReady = (kind: string) => until(() => (holders(kind).some((holder) => holder.matches('[data-fw-ready]')) ? [] : ['none']));

  try {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => ((copied = text), Promise.resolve()) } });
  } catch {
    // The first, empty page of a window has none.
  }
  Object.assign(globalThis, { remember, lost, wrongWith, settled, someReady });
}

declare global {
  function remember(): void;
  function lost(): string[];
  function wrongWith(kind: string, contents: readonly string[], severity: string): Promise<string[]>;
  function settled(messages: number): Promise<void>;
  function someReady(kind: string): Promise<string[]>;
}

/** One thing that is done to the snippets of all kinds, or of some. */
interface Page {
  what: string;
  cases: { kind: Kind; one: Case }[];
}

function pagesOf(name: string, row: Cases): Page[] {
  const pages = new Map<string, Page>();
  for (const kind of kinds) {
    for (const one of row(kind)) {
      if (!one) continue;
      const page = pages.get(one.what) ?? { what: one.what, cases: [] };
      assert.ok(page.cases.every((other) => other.kind !== kind), `${name}: “${one.what}” twice`);
      page.cases.push({ kind, one });
      pages.set(one.what, page);
    }
  }
  return [...pages.values()];
}

const htmlOf = ({ cases }: Page) => help + cases.map(({ kind, one }) => `\n<section data-kind="${kind}">${one.html}</section>`).join('');
const pageFor = (page: Page) => pageOf(htmlOf(page) + SNAPSHOT, { head: KEEPS_CLOSED_ROOTS + SHEET + (page.cases[0]!.one.head ?? TAG) });

/** What was said of widgets of a kind, and whatever else is wrong with the page. */
const saidOf = (kind: Kind, heard: string[]) => heard.filter((text) => (/\bfw-[a-z-]+/.exec(text)?.[0] ?? `fw-${kind}`) === `fw-${kind}`);

/** What went otherwise than it should, each in a line. */
async function failuresOf({ page }: Visit, site: Site, row: Page): Promise<string[]> {
  await page.goto(site.serve(pageFor(row)));
  // Each as soon as it may, so that none waits for the others.
  const changes = row.cases.flatMap(({ kind, one }) => (one.later || one.arrives ? `(async () => { ${one.later ? `await someReady('${kind}'); ${one.later}` : one.arrives} })()` : []));
  if (changes.length) await page.evaluate(`Promise.all([${changes.join(',\n')}]).then(remember)`);
  const failures: string[] = [];
  for (const { kind, one } of row.cases) {
    const problems = await page.evaluate(
      ([kind, contents, severity]) => wrongWith(kind, contents, severity),
      [kind, [one.holds ?? inside[kind]].flat(), one.severity ?? 'Urgent: get help today.'] as const,
    );
    failures.push(...problems.map((problem) => `${row.what}: ${kind} ${problem}`));
  }
  const told = row.cases.flatMap(({ one }) => one.told ?? []).length;
  await page.evaluate((messages) => settled(messages), failures.length ? 0 : told);
  const [lost, heard] = await page.evaluate(() => [globalThis.lost(), globalThis.heard] as const);
  failures.push(...lost.map((problem) => `${row.what}: ${problem}`));
  for (const { kind, one } of row.cases) {
    const said = saidOf(kind, heard);
    const told = one.told ?? [];
    if (said.length !== told.length || !told.every((words) => said.some((text) => words.test(text)))) failures.push(`${row.what}: ${kind} said ${JSON.stringify(said)}`);
  }
  return failures;
}

async function disturbancesOf({ page }: Visit, site: Site, row: Page): Promise<string[]> {
  const html = pageFor(row);
  await page.goto(site.serve(html));
  await page.evaluate((messages) => settled(messages), row.cases.length);
  const [touched, heard] = await page.evaluate((html) => [outlineOf(document.body) !== outlineOf(new DOMParser().parseFromString(html, 'text/html').body), globalThis.heard] as const, html);
  const failures = touched ? [`${row.what}: touched`] : [];
  for (const { kind } of row.cases) {
    const said = saidOf(kind, heard);
    if (said.length !== 1 || !/without indentation/.test(said[0]!)) failures.push(`${row.what}: ${kind} said ${JSON.stringify(said)}`);
  }
  return failures;
}

describe('What site engines do to widgets of every kind', { skip: withoutChromium, timeout: 1_200_000 }, () => {
  let site: Site;
  let visits: Visit[];

  before(async () => {
    site = await openSite();
    visits = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const visit = await site.visit('');
        await visit.page.addInitScript(installReader);
        await visit.page.addInitScript(installLooking);
        return visit;
      }),
    );
  });
  after(() => site?.close());

  /** Several windows at once: most of the time is waiting. */
  async function failuresIn(pages: Page[], failures: typeof failuresOf): Promise<string[]> {
    const queue = [...pages];
    const found: string[] = [];
    await Promise.all(
      visits.map(async (visit) => {
        for (let page = queue.shift(); page; page = queue.shift()) found.push(...(await failures(visit, site, page)));
      }),
    );
    return found.sort();
  }

  for (const [name, row] of Object.entries(rows)) test(name, async () => assert.deepEqual(await failuresIn(pagesOf(name, row), failuresOf), []));
  for (const [name, row] of Object.entries(beyond)) test(name, async () => assert.deepEqual(await failuresIn(pagesOf(name, row), disturbancesOf), []));

  test('can be read where no script runs, however mangled it is', async () => {
    const pages = Object.entries(rows).flatMap(([name, row]) => pagesOf(name, row));
    const cases = pages.flatMap(({ what, cases }) => cases.filter(({ one }) => !one.arrives && !one.head).map(({ one }) => `<section title="${what}">${one.html}</section>`));
    const { page } = await site.visit(pageOf(cases.join('\n'), { head: SHEET }), { window: { javaScriptEnabled: false } });
    const unseen = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const around = texts.currentNode.parentElement!;
        // An answer opens when its question is pressed.
        const closed = around.closest('details:not([open])');
        const shown = closed && !around.closest('summary') ? closed : around;
        if (/\p{L}/u.test(texts.currentNode.nodeValue!) && around.localName !== 'script' && !shown.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          found.push(`${around.closest('section')?.title}: ${texts.currentNode.nodeValue}`);
      }
      return [document.querySelectorAll('section[title]').length, found] as const;
    });
    assert.deepEqual(unseen, [cases.length, []]);
    await page.context().close();
  });
});
