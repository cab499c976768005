import type { WidgetElement } from '../element/widget-element.js';
import { loadWidget, widgetNames } from './widget-table.js';

/** The tag, and the two ways to say the same on plain HTML. In small print a class is a remark on other words, as in a heading of a table. */
const selectorOf = (name: string): string => `fw-${name},.fw-${name}:not(small),[data-fw=${name}]`;

const everyWidget = widgetNames.map(selectorOf).join();
const loads: Record<string, Promise<typeof WidgetElement | void>> = {};
const met = new WeakSet<Element>();

/** Loads and defines a widget once. Where that fails the author's HTML stays as it is, and one message says why. */
const load = (name: string): Promise<typeof WidgetElement | void> =>
  (loads[name] ??= loadWidget(name).then(
    (widget) => {
      widget.define();
      return widget;
    },
    (error: unknown) =>
      console.error(`[flarewell] "${name}" did not load. This stays plain HTML. Is it reachable (CORS)? <meta name="flarewell-base" …>`, error),
  ));

/** Options of a plain wrapper: `data-fw-mode="stacked"`, or the classes `is-mode-stacked` and `is-exclusive`. */
function copyOptions(wrapper: Element, widget: Element, known: readonly string[]): void {
  for (const name of known) {
    const given = wrapper.getAttribute(`data-fw-${name}`) ?? wrapper.getAttribute('class')?.match(`\\bis-${name}\\b-?(\\S*)`)?.[1];
    if (given != null) widget.setAttribute(name, given);
  }
}

/**
 * Puts a widget around a plain wrapper's children without moving them: into the wrapper's shadow root, around a slot.
 * Frameworks that own those children never notice. Throws where the wrapper can have no shadow root, or has one already.
 */
function takeOver(wrapper: Element, widget: Element): void {
  const root = wrapper.attachShadow({ mode: 'open' });
  // The slot first: a widget looks at its content as soon as it is connected.
  widget.append(document.createElement('slot'));
  root.append(widget);
}

async function mount(element: Element): Promise<void> {
  if (met.has(element)) return;
  met.add(element);
  const name = widgetNames.find((name) => element.matches(selectorOf(name)))!;
  const widgetClass = await load(name);
  if (!widgetClass) return;
  const { tag } = widgetClass;
  const kind = selectorOf(name);
  let widget = element;
  if (element.localName === tag) {
    if (/\S/.test(element.textContent!)) return;
  } else {
    widget = document.createElement(tag);
    copyOptions(element, widget, widgetClass.observedAttributes);
    try {
      // A heading could have a shadow root, but what it names follows it.
      if (!/^h\d/.test(element.localName) && !element.querySelector(kind) && !element.closest(tag)) return takeOver(element, widget);
    } catch {}
  }
  (await import('./repair.js')).repair(element, widget, kind, takeOver);
}

/** Mounts every widget in a part of the page, the part itself included. */
function mountAll(part: Element): void {
  for (const element of [part, ...part.querySelectorAll(everyWidget)]) {
    if (element.matches(everyWidget)) mount(element).catch((error: unknown) => console.error('[flarewell] This stays plain HTML:', element, error));
  }
}

/**
 * Marks what the reader has seen in its plain look, which nothing has kept room for: the widget then takes on its look
 * where and when that moves nothing.
 */
function markSeen(page: Document): void {
  if (!performance.getEntriesByType('paint')?.length) return;
  for (const element of page.querySelectorAll(everyWidget)) {
    // Where flarewell.css has been loaded, the room is kept.
    if (!getComputedStyle(element).getPropertyValue('--_controls')) element.toggleAttribute('data-fw-arriving', true);
  }
}

/** Turns the widgets of a page into working ones once it is parsed, and then whenever more of them arrive. */
export function start(page: Document = document): void {
  if (page.readyState === 'loading') return page.addEventListener('DOMContentLoaded', () => start(page));
  markSeen(page);
  mountAll(page.documentElement);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.nodeType === 1) mountAll(node as Element);
    }
  }).observe(page, { subtree: true, childList: true });
}
