import type { WidgetElement } from '../element/widget-element.js';
import { widgetTable } from './widget-table.js';

const names = Object.keys(widgetTable);
const everyWidget = names.map((name) => `fw-${name},.fw-${name},[data-fw="${name}"]`).join();
const loads = new Map<string, Promise<typeof WidgetElement | undefined>>();

function nameOf(element: Element): string | undefined {
  return names.find((name) => element.matches(`fw-${name},.fw-${name},[data-fw="${name}"]`));
}

/** Loads and defines a widget once. Where that fails the author's HTML stays as it is, and one message says why. */
function load(name: string): Promise<typeof WidgetElement | undefined> {
  let loading = loads.get(name);
  if (!loading) {
    loading = widgetTable[name]!.load().then(
      (widget) => {
        widget.define();
        return widget;
      },
      (error: unknown) => {
        console.error(`[flarewell] "${name}" did not load, so its plain HTML stays. Check that the files beside flarewell.js can be reached, also from other origins (CORS).`, error);
        return undefined;
      },
    );
    loads.set(name, loading);
  }
  return loading;
}

/** Options of a plain wrapper: `data-fw-level="urgent"`, or the classes `is-level-urgent` and `is-exclusive`. */
function copyOptions(wrapper: Element, widget: Element, known: readonly string[]): void {
  for (const name of known) {
    const given = wrapper.getAttribute(`data-fw-${name}`);
    const byClass = [...wrapper.classList].find((word) => word === `is-${name}` || word.startsWith(`is-${name}-`));
    if (given ?? byClass) widget.setAttribute(name, given ?? byClass!.slice(name.length + 4));
  }
}

/**
 * Puts a real widget around a plain wrapper's children without moving them: into the wrapper's shadow root, around a
 * slot. Frameworks that own those children never notice.
 */
function takeOver(wrapper: Element, widget: Element): void {
  widget.append(document.createElement('slot'));
  wrapper.attachShadow({ mode: 'open' }).append(widget);
}

async function mount(element: Element): Promise<void> {
  const name = nameOf(element);
  if (!name || element.shadowRoot) return;
  const tag = `fw-${name}`;
  const isTag = element.localName === tag;
  // A wrapper around the tag, or around another wrapper of the same kind, leaves the work to the inner one.
  if (!isTag && element.querySelector(`${tag},.${tag},[data-fw="${name}"]`)) return;
  const widgetClass = await load(name);
  if (!widgetClass || element.shadowRoot || isTag) return;
  const widget = document.createElement(tag);
  copyOptions(element, widget, widgetClass.observedAttributes);
  takeOver(element, widget);
}

/** Mounts every widget in a part of the page, the part itself included. */
function mountAll(part: Element | Document): void {
  if ('matches' in part && part.matches(everyWidget)) void mount(part);
  for (const element of part.querySelectorAll(everyWidget)) void mount(element);
}

/** Turns the widgets of a page into working ones, now and whenever more of them arrive. */
export function start(page: Document = document): void {
  mountAll(page);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.nodeType === 1) mountAll(node as Element);
    }
  }).observe(page, { subtree: true, childList: true });
}
