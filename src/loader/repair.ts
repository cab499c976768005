import { contentTable } from './content-table.js';

/**
 * For widgets that a site engine broke or that cannot hold a shadow root; loaded only where a page has one. Here alone an
 * author's nodes are moved: into the tag, without changing their order or what stands around them.
 */

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isBlank = (text: string | null): boolean => !/[^\t\n\f\r ]/.test(text ?? '');

/** What engines leave where they closed a paragraph around nothing: `<p></p>`, also with a line break in it. */
function isEmptyParagraph(node: Node): boolean {
  return node.nodeName === 'P' && isBlank(node.textContent) && !(node as Element).querySelector(':not(br)');
}

const isNothing = (node: Node): boolean =>
  (node.nodeType === 3 && isBlank(node.nodeValue)) || node.nodeType === 8 || node.nodeName === 'BR' || isEmptyParagraph(node);

const holds = (node: Node, content: string): boolean => isElement(node) && (node.matches(content) || !!node.querySelector(content));
const isHeading = (node: Node): boolean => /^H\d$/.test(node.nodeName);

/** From the first to the last node that holds content; a heading's content goes on to the end. */
function contentRun(nodes: Node[], content: string): Node[] {
  const first = nodes.findIndex((node) => holds(node, content));
  const last = nodes.some((node) => isElement(node) && isHeading(node) && node.matches(content)) ? nodes.length - 1 : nodes.findLastIndex((node) => holds(node, content));
  return first < 0 ? [] : nodes.slice(first, last + 1);
}

/**
 * The content that the parser pushed out of a tag. Engines that take the tag for inline text open a paragraph before it;
 * the first block inside then closes both, and the paragraph's own end leaves an empty one behind the content. Where a
 * later filter took that away, only what is surely content counts.
 */
function pushedOut(tag: Element, content: string): Node[] {
  const paragraph = tag.parentElement;
  if (paragraph?.localName !== 'p' || !isBlank(paragraph.textContent) || paragraph.querySelector(`:not(br,p,${tag.localName})`)) return [];
  const nodes: Node[] = [];
  let sure = 0;
  let node = paragraph.nextSibling;
  for (; node && !(nodes.length && isEmptyParagraph(node)); node = node.nextSibling) {
    if (!nodes.length && isNothing(node)) continue;
    nodes.push(node);
    if (sure >= nodes.length - 1 && (isNothing(node) || (holds(node, content) && !isHeading(node)))) sure = nodes.length;
  }
  if (node && isEmptyParagraph(node)) return nodes.some((node) => holds(node, content)) ? nodes : [];
  return contentRun(nodes.slice(0, sure), content);
}

/** All that follows a heading up to the next one of its level or a higher one, or to a widget of the same kind. */
function following(heading: Element, kind: string): Node[] {
  const nodes: Node[] = [];
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    if ((isHeading(node) && node.nodeName <= heading.nodeName) || holds(node, kind)) break;
    nodes.push(node);
  }
  return nodes;
}

/**
 * What a heading names. A care card has but one heading, so where something else follows that bears its name, it is that
 * one itself: an editor had nothing but this block to take a class.
 */
function section(heading: Element, tag: string, content: string, kind: string): Node[] {
  const nodes = following(heading, kind);
  const first = nodes.find((node) => !isNothing(node));
  if (tag !== 'fw-care-card' || !first || holds(first, content)) return contentRun(nodes, content);
  return [heading, ...nodes.slice(0, nodes.findLastIndex((node) => !isNothing(node)) + 1)];
}

/**
 * An element that is content itself; with the `<details>` beside it that are marked alike. Before it as well: which of them
 * is looked at first is not certain.
 */
function itself(element: Element, content: string, kind: string): Node[] {
  if (!holds(element, content)) return [];
  if (element.localName !== 'details') return [element];
  const alike = (towards: 'previousSibling' | 'nextSibling'): Node[] => {
    const nodes: Node[] = [];
    const between: Node[] = [];
    for (let node = element[towards]; node; node = node[towards]) {
      between.push(node);
      if (isElement(node) && node.localName === 'details' && node.matches(kind)) nodes.push(...between.splice(0));
      else if (!isNothing(node)) break;
    }
    return nodes;
  };
  return [...alike('previousSibling').reverse(), element, ...alike('nextSibling')];
}

function belonging(element: Element, tag: string, content: string, kind: string): Node[] {
  const { localName } = element;
  if (localName === tag) return pushedOut(element, content);
  if (isHeading(element)) return section(element, tag, content, kind);
  // Its caption belongs to the figure, so the tag goes inside, around the rest.
  if (localName === 'figure') return contentRun([...element.childNodes].filter((node) => node.nodeName !== 'FIGCAPTION'), content);
  return /^(table|ul|ol|dl|details|a|abbr|dfn)$/.test(localName) ? itself(element, content, kind) : [];
}

function tell(element: Element, tag: string): void {
  const form = `<div class="${tag}" data-fw="${tag.slice(3)}">`;
  const wrong =
    element.localName === tag
      ? 'is empty, and what follows is not clearly its content. Perhaps an editor took it apart.'
      : isHeading(element)
        ? 'is a heading of a section in which the content was not found.'
        : 'cannot become a widget: it holds no content, or another script has its shadow root.';
  console.warn(`[flarewell] <${element.localName}> ${wrong} Put ${form} around the content, without indentation or blank lines.`, element);
}

/** Whether a plain element leaves its content to others of its kind: to those inside, or to a tag around it. */
function yields(element: Element, tag: string, content: string, kind: string): boolean {
  // What stands in an answer or in a cell is a widget of its own.
  if (element.parentElement!.closest(`details,td,${tag}`)?.localName === tag) return true;
  return !!element.querySelector(kind) && ![...element.querySelectorAll(content)].some((own) => own.closest(kind) === element);
}

/**
 * Gathers what belongs to a broken widget into `widget`, which is the tag itself or, for a plain element, a new one.
 * Where nothing surely belongs to it nothing is touched, and one message says what to do.
 */
export function repair(element: Element, widget: Element, kind: string, takeOver: (wrapper: Element, widget: Element) => void): void {
  const tag = widget.localName;
  const content = contentTable[tag.slice(3)]!;
  // A file of this widget alone, beside the one tag, was here first.
  if (element.shadowRoot?.querySelector(tag)) return;
  const isTag = widget === element;
  // A patched `attachShadow` may have made a root before it failed, which would hide the content.
  if (!isTag && element.shadowRoot?.childNodes.length === 0) element.shadowRoot.append(document.createElement('slot'));
  // It may have got its content while this module was on its way, or vanished.
  const settled = (): boolean => !element.isConnected || (isTag && holds(element, content));
  if (settled()) return;
  // Its light styles are then the business of another element: of the tag around the content, or of one inside.
  const yielded = (): boolean => element.toggleAttribute('data-fw-around', true);
  if (!isTag && yields(element, tag, content, kind) && yielded()) return;
  const gather = (): boolean => {
    const nodes = belonging(element, tag, content, kind);
    if (!nodes.length) return false;
    (nodes[0] as ChildNode).before(widget);
    widget.append(...nodes);
    if (!isTag) yielded();
    return true;
  };
  if (gather()) return;
  try {
    if (!isTag && !isHeading(element) && element.querySelector(kind)) return takeOver(element, widget);
  } catch {
    // It is told like every other element that cannot be taken over.
  }
  // Children may arrive late; a tag that holds other words tells its author itself.
  setTimeout(() => settled() || (isTag && !isBlank(element.textContent)) || gather() || tell(element, tag), 1000);
}
