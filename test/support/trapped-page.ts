/**
 * A page that is out to learn what a reader does in a widget: everything that could carry it away is trapped, and everything
 * that a script of the page can hear or see is written down, before the library loads.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { isNode } from './reachable.js';
import { settled, until } from './settled.js';

export type Trap =
  | 'network'
  | 'cookie'
  | 'address'
  | 'storage'
  | 'storage asked'
  | 'message'
  | 'console'
  | 'global'
  | 'event'
  | 'mutation'
  | 'selection'
  | 'performance'
  | 'clipboard';

/** What carries something away or leaves it behind: nothing of this may happen at all, whatever it carries. */
export const forbidden: readonly Trap[] = ['network', 'cookie', 'address', 'storage', 'message'];

/** What the reader took away with their own hands; every other trap must stay free of what they entered. */
const readersOwn: readonly Trap[] = ['clipboard'];

export interface Caught {
  trap: Trap;
  /** What a script of the page could have read here. */
  text: string;
  /** The nodes that it could have got hold of. */
  nodes: Node[];
}

type Page = Window & typeof globalThis;
type AnyFunction = (...values: unknown[]) => unknown;

export interface TrappedPage {
  window: Page;
  document: Document;
  caught: Caught[];
  /** The shadow roots in this page in which a reader can press something; only the test knows the closed ones. */
  roots(): ShadowRoot[];
  /** Runs a script of the page's own. */
  run(code: string): void;
  /** Until everything has rendered, and what is caught a moment later is caught as well. */
  settled(): Promise<void>;
  /** Until nothing has been loaded for a second: what is fetched in advance, when there is time, is here. */
  quiet(): Promise<void>;
}

export interface TrappedPageOptions {
  /** Modules of the repository that the page loads once its traps are set. */
  modules?: string[];
}

const frames = new Set<HTMLIFrameElement>();
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** Where the pointer was and when: the page learns that of every press on it, and no library can keep it from that. */
const WHERE_AND_WHEN =
  /^(?:(?:client|page|screen|offset|layer|movement)[XY]|[xy]|timeStamp|pointerId|detail|rangeOffset|which|mozPressure|pressure|buttons?)$/;

/** One node by itself: its name, its attributes, and the states that are no attributes. */
function describe(node: unknown): string {
  if (!isNode(node)) return Object.prototype.toString.call(node);
  if (node.nodeType !== Node.ELEMENT_NODE) return `${node.nodeName} ${node.nodeValue ?? ''}`;
  const { checked, value } = node as HTMLInputElement;
  return `${(node.cloneNode(false) as Element).outerHTML} ${checked ?? ''} ${typeof value === 'string' ? value : ''}`;
}

/** Everything in a value that is text, a number or a state, and the nodes that can be reached from it. */
function* readable(value: unknown, path = '', depth = 0): Iterable<{ path: string; text?: string; node?: Node }> {
  if (isNode(value)) yield { path, text: describe(value), node: value };
  else if (value === null || typeof value !== 'object') {
    if (typeof value !== 'function') yield { path, text: String(value) };
  } else if (depth < 3 && !('window' in value && 'document' in value)) {
    for (const name in value) {
      try {
        yield* readable((value as Record<string, unknown>)[name], `${path}.${name}`, depth + 1);
      } catch {
        // What cannot be read is not learned.
      }
    }
  }
}

export async function trappedPage(html: string, options: TrappedPageOptions = {}): Promise<TrappedPage> {
  const { modules = ['/src/loader/auto.ts'] } = options;
  const frame = document.createElement('iframe');
  frame.title = 'Trapped page';
  // Without dialogues and downloads, which nobody would answer or sweep up here; what leads up to them happens all the same.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.style.cssText = 'border: 0; inline-size: 800px; block-size: 600px';
  // What no trap below has thought of is refused by the browser, which says so.
  const policy = `default-src 'none'; script-src ${location.origin} 'unsafe-inline'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'`;
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Trapped page</title></head><body></body></html>`;
  frames.add(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Page;
  const { document: page } = window;
  const caught: Caught[] = [];
  const note = (trap: Trap, ...values: unknown[]): void => {
    const found = values.flatMap((value) => [...readable(value)]);
    caught.push({
      trap,
      text: found.map(({ path, text }) => `${path} ${text}`).join('\n'),
      nodes: found.flatMap(({ node }) => node ?? []),
    });
  };
  const opened = new Set<ShadowRoot>();
  const { attachShadow } = window.Element.prototype;
  window.Element.prototype.attachShadow = function (how: ShadowRootInit) {
    const root = attachShadow.call(this, how);
    opened.add(root);
    return root;
  };
  trapNetwork(window, note);
  trapTraces(window, note);
  trapMessages(window, note);
  trapSenses(window, note);
  watchFrame(frame, window, note);

  const add = (code: string | URL): void => {
    const script = page.createElement('script');
    script.type = 'module';
    if (code instanceof URL) script.src = code.href;
    else script.textContent = code;
    page.head.append(script);
  };
  const content = page.createRange().createContextualFragment(html);
  page.body.append(content);
  for (const url of modules) add(new URL(url, location.origin));

  const requests = () => window.performance.getEntriesByType('resource').length;
  return {
    window,
    document: page,
    caught,
    roots: () => [...opened].filter(({ host }) => host.isConnected),
    run: (code) => add(code),
    async settled() {
      await settled(page);
      // Observers and messages come in tasks of their own.
      await new Promise((resolve) => setTimeout(resolve));
      await settled(page);
    },
    async quiet() {
      let [count, since] = [requests(), performance.now()];
      await until(
        () => {
          if (requests() !== count) [count, since] = [requests(), performance.now()];
          return page.readyState === 'complete' && performance.now() - since > 1000;
        },
        'nothing loads any more',
        30_000,
      );
    },
  };
}

type Note = (trap: Trap, ...values: unknown[]) => void;

class TrappedError extends Error {
  override name = 'TrappedError';
}

/** Puts `spring` in the place of a function or a class of the page: it is written down, and nothing happens. */
function replace(owner: object, name: string, spring: AnyFunction): void {
  const original = (owner as Record<string, unknown>)[name];
  // What an engine does not have cannot be used.
  if (typeof original !== 'function') return;
  const trapped = new Proxy(original, {
    apply: (_target, _self, values: unknown[]) => spring(...values),
    construct: (_target, values: unknown[]) => {
      spring(...values);
      throw new TrappedError(name);
    },
  });
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: trapped });
}

/** Writes down what is set, and sets nothing. */
function replaceSetter(owner: object, name: string, note: (value: unknown) => void): void {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  if (!original?.set) return;
  Object.defineProperty(owner, name, { ...original, set: note });
}

function trapNetwork(page: Page, note: Note): void {
  const { navigator } = page;
  const sprung =
    (name: string) =>
    (...values: unknown[]): never => {
      note('network', name, ...values);
      throw new TrappedError(name);
    };
  const classes = ['XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'Image', 'Audio'];
  for (const name of ['fetch', 'open', ...classes]) replace(page, name, sprung(name));
  replace(navigator, 'sendBeacon', sprung('sendBeacon'));
  if (navigator.serviceWorker) replace(navigator.serviceWorker, 'register', sprung('serviceWorker'));
  replace(page.HTMLFormElement.prototype, 'submit', sprung('submit'));
  for (const [owner, name] of [
    ['HTMLImageElement', 'src'],
    ['HTMLImageElement', 'srcset'],
    ['HTMLMediaElement', 'src'],
    ['HTMLIFrameElement', 'src'],
    ['HTMLFormElement', 'action'],
  ] as const)
    replaceSetter(page[owner].prototype, name, (value) => note('network', `${owner}.${name}`, value));
  page.document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    note('network', violatedDirective, blockedURI),
  );
}

/** What would be left behind: in a cookie, in the address, on the device. */
function trapTraces(page: Page, note: Note): void {
  const { document, history } = page;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => '',
    set: (value) => note('cookie', value),
  });
  if ('cookieStore' in page) replace(page.cookieStore as object, 'set', (...values) => note('cookie', ...values));
  for (const name of ['pushState', 'replaceState'])
    replace(history, name, (...values) => note('address', name, ...values));
  for (const name of ['localStorage', 'sessionStorage']) {
    const kept = new Map<string, string>();
    const own: Record<string, AnyFunction> = {
      getItem: (key) => kept.get(String(key)) ?? null,
      key: (index) => [...kept.keys()][Number(index)] ?? null,
      setItem: (key, value) => {
        note('storage', name, key, value);
        kept.set(String(key), String(value));
      },
      removeItem: (key) => {
        note('storage', name, key);
        kept.delete(String(key));
      },
      clear: () => {
        note('storage', name);
        kept.clear();
      },
    };
    const storage = new Proxy(own, {
      get: (_target, key) => own[String(key)] ?? kept.get(String(key)),
      set: (_target, key, value) => {
        own.setItem!(key, value);
        return true;
      },
      defineProperty: (_target, key, { value }) => {
        own.setItem!(key, value);
        return true;
      },
      deleteProperty: (_target, key) => {
        own.removeItem!(key);
        return true;
      },
    });
    Object.defineProperty(page, name, {
      configurable: true,
      get: () => {
        note('storage asked', name);
        return storage;
      },
    });
  }
  for (const name of ['indexedDB', 'caches']) {
    const spring = (...values: unknown[]) => {
      note('storage', name, ...values);
      throw new TrappedError(name);
    };
    Object.defineProperty(page, name, { configurable: true, get: () => ({ open: spring, put: spring, has: spring, match: spring }) });
  }
  if (page.navigator.storage) replace(page.navigator.storage, 'getDirectory', (...values) => note('storage', 'getDirectory', ...values));
}

function trapMessages(page: Page, note: Note): void {
  for (const name of ['postMessage', 'BroadcastChannel']) replace(page, name, (...values) => note('message', name, ...values));
  for (const level of ['log', 'info', 'debug', 'warn', 'error', 'table', 'dir', 'group', 'trace', 'assert', 'count', 'time', 'timeLog'])
    replace(page.console, level, (...values) => note('console', ...values));
  // Readers print, copy and share by their own doing.
  for (const name of ['print', 'alert', 'confirm', 'prompt']) replace(page, name, () => true);
  Object.defineProperty(page.navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => note('clipboard', text), write: async () => note('clipboard', 'write') },
  });
}

/** All that a script of the page can hear and see without changing how the browser works. */
function trapSenses(page: Page, note: Note): void {
  const { document } = page;
  const hear = (event: Event): void => {
    note('event', {
      type: event.type,
      path: event.composedPath().filter((node) => isNode(node)),
      target: isNode(event.target) && event.target.nodeType === Node.ELEMENT_NODE ? (event.target as Element).outerHTML : '',
      active: document.activeElement,
      // Names of what is neither text nor where nor when.
      ...Object.fromEntries(fieldsOf(event)),
    });
    if (/move|over|out|enter|leave|scroll/.test(event.type)) return;
    const selection = page.getSelection();
    note('selection', String(selection), selection?.anchorNode, selection?.focusNode);
  };
  const heard = new Set<string>();
  const listen = (type: string): void => {
    if (heard.has(type)) return;
    heard.add(type);
    // On the way down, before any widget can stop it, and again on its way up, when it may have been filled.
    page.addEventListener(type, hear, true);
    page.addEventListener(type, hear);
  };
  const places: object[] = [page, document, page.HTMLElement.prototype, page.Element.prototype, page.Document.prototype, page.SVGElement.prototype, page.HTMLMediaElement.prototype];
  for (const place of places) for (const name in place) if (name.startsWith('on')) listen(name.slice(2));
  // Where the page is led to, the address of a file included.
  (page as { navigation?: EventTarget }).navigation?.addEventListener('navigate', hear);
  for (const type of 'focusin focusout beforeinput compositionstart compositionupdate compositionend DOMActivate textInput slotchange visibilitychange readystatechange hashchange popstate message'.split(' ')) listen(type);
  // Events of our own have names that nobody can list beforehand, but somebody must dispatch them.
  const { dispatchEvent } = page.EventTarget.prototype;
  page.EventTarget.prototype.dispatchEvent = function (event) {
    listen(event.type);
    return Reflect.apply(dispatchEvent, this, [event]) as boolean;
  };
  new page.MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes, attributeName, type } of records)
      note('mutation', type, attributeName, describe(target), [...addedNodes, ...removedNodes].map((node) => (node as Element).outerHTML ?? node.nodeValue));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ['event', 'first-input', 'layout-shift', 'largest-contentful-paint', 'element']) {
    if (!page.PerformanceObserver.supportedEntryTypes.includes(type)) continue;
    new page.PerformanceObserver((list) => list.getEntries().forEach((entry) => note('performance', Object.fromEntries(fieldsOf(entry))))).observe({ type, buffered: true });
  }
}

/** The fields of an event that say more than where and when. */
function fieldsOf(source: object): [string, unknown][] {
  const fields: [string, unknown][] = [];
  for (const name in source) {
    if (WHERE_AND_WHEN.test(name) && typeof (source as Record<string, unknown>)[name] === 'number') continue;
    try {
      const value = (source as Record<string, unknown>)[name];
      // The window that every event of a pointer names, and functions. For Mozilla's own two, see the test that names them.
      if (typeof value === 'function' || /^(?:view|sourceCapabilities|isTrusted|type|(?:explicitO|o)riginalTarget)$/.test(name)) continue;
      fields.push([name, value]);
    } catch {
      // Not readable: not learned.
    }
  }
  return fields;
}

/** What stands outside of the frame or can only be compared: messages to us, its address, its name, its globals. */
function watchFrame(frame: HTMLIFrameElement, page: Page, note: Note): void {
  const before = { href: page.location.href, name: page.name, title: page.document.title, entries: page.history.length };
  const globals = new Set(Object.getOwnPropertyNames(page));
  const hear = ({ source, data }: MessageEvent): void => {
    if (source === page) note('message', data);
  };
  addEventListener('message', hear);
  Object.assign(frame, {
    compare: () => {
      const { location, name, document, history } = page;
      const now = { href: location.href, name, title: document.title, entries: history.length };
      if (JSON.stringify(now) !== JSON.stringify(before)) note('address', now);
      for (const global of Object.getOwnPropertyNames(page))
        if (!globals.has(global)) note('global', global, (page as unknown as Record<string, unknown>)[global]);
    },
  });
  stops.push(() => removeEventListener('message', hear));
}

/** Everything caught so far, with what can only be compared. */
export function caughtIn({ window, caught }: TrappedPage): Caught[] {
  (window.frameElement as HTMLIFrameElement & { compare(): void }).compare();
  return caught;
}

/** Where one of the words can be read, other than in what the reader took away themselves. */
export const whereRead = (caught: Caught[], words: string[]): string[] =>
  caught
    .filter(({ trap, text }) => !readersOwn.includes(trap) && words.some((word) => text.includes(word)))
    .map(({ trap, text }) => `${trap}: ${text.slice(0, 300)}`);

/** What should not have happened at all. */
export const broken = (caught: Caught[]): string[] =>
  caught.filter(({ trap }) => forbidden.includes(trap)).map(({ trap, text }) => `${trap}: ${text.slice(0, 300)}`);

/** The nodes inside these roots that a script of the page got hold of. */
export const nodesOf = (caught: Caught[], roots: readonly Node[]): string[] =>
  caught.flatMap(({ trap, nodes }) =>
    nodes.filter((node) => roots.some((root) => root.contains(node))).map((node) => `${trap}: ${describe(node)}`),
  );

const PRESSABLE = 'button, summary, select, input, textarea, [role="button"], [contenteditable], a[href^="#"]';

/** Presses with a real pointer, as a person would. */
async function pointAt(page: TrappedPage, control: HTMLElement): Promise<void> {
  control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const frame = page.window.frameElement!;
  frame.scrollIntoView({ block: 'start', behavior: 'instant' });
  const [{ left, top, width, height }, around] = [control.getBoundingClientRect(), frame.getBoundingClientRect()];
  await executeServerCommand('engine-click', {
    x: around.left + left + width / 2,
    y: around.top + top + height / 2,
  });
}

/** Letter by letter, with the events that typing has: all of a word in one event is what only pasting would do. */
function typeInto(page: TrappedPage, field: HTMLInputElement, word: string): void {
  field.focus();
  for (const letter of word) {
    if (page.document.execCommand('insertText', false, letter)) continue;
    field.value += letter;
    field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true, data: letter }));
  }
  field.dispatchEvent(new page.window.Event('change', { bubbles: true }));
}

const isText = (control: HTMLElement) =>
  control.matches('textarea, [contenteditable], input:not([type]), input:is([type="text"],[type="search"],[type="email"],[type="tel"],[type="url"])');

/**
 * Presses everything that can be pressed in these roots, fields first, each control once, and again whatever appears
 * because of that. `word` is typed into every field. `leave` keeps hands off some: a switch that saves, for example.
 */
export async function pressEverything(
  page: TrappedPage,
  roots: () => Iterable<ParentNode>,
  word: string,
  leave: (control: Element) => boolean = () => false,
): Promise<HTMLElement[]> {
  const pressed = new Set<HTMLElement>();
  for (;;) {
    const controls = [...roots()]
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(PRESSABLE)])
      .filter((control) => !pressed.has(control) && !leave(control))
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'));
    const control = controls.find((one) => one.matches('input, select, textarea')) ?? controls[0];
    if (!control) return [...pressed];
    pressed.add(control);
    if (isText(control) && !(control as HTMLInputElement).readOnly) typeInto(page, control as HTMLInputElement, word);
    else if (control.localName === 'select') {
      control.focus();
      (control as HTMLSelectElement).selectedIndex = (control as HTMLSelectElement).length - 1;
      for (const type of ['input', 'change']) control.dispatchEvent(new page.window.Event(type, { bubbles: true, composed: type === 'input' }));
    } else await pointAt(page, control);
    await page.settled();
  }
}

/**
 * What a script of the page can tell one press from another by, for each of these controls: pressed without a pointer,
 * so that where it stands says nothing. The first control is pressed once before, so that the focus is already there.
 */
export async function tracesOf(page: TrappedPage, controls: HTMLElement[]): Promise<string[]> {
  const press = async (control: HTMLElement): Promise<string> => {
    const start = caughtIn(page).length;
    control.focus();
    control.click();
    await page.settled();
    return page.caught
      .slice(start)
      .filter(({ trap }) => trap !== 'performance' && trap !== 'global')
      .map(({ trap, text }) => `${trap} ${text}`)
      .join('\n');
  };
  await press(controls[0]!);
  await press(controls[0]!);
  const traces: string[] = [];
  // Ticked and unticked again: not even that may be told apart.
  for (const control of controls) traces.push(await press(control), await press(control));
  return traces;
}
