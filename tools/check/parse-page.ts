import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, html as spec, parse, type DefaultTreeAdapterTypes } from 'parse5';

export interface ParsedPage {
  document: Document;
  /** The line of the file, from 1, on which an element's opening tag begins; the nearest one around it that has a tag. */
  lineOf: (node: Node) => number;
}

/**
 * A page as a browser would parse it: linkedom's own parser is lenient in ways of its own and knows no lines, so parse5
 * reads and linkedom only holds the tree. Never throws, and runs nothing.
 */
export function parsePage(text: string): ParsedPage {
  const document = parseHTML('<!doctype html><html></html>').document as unknown as Document;
  const lines = new WeakMap<Node, number>();
  document.documentElement.remove();
  // Not by recursion: pages that are nested without end are what checks are for.
  const left: [DefaultTreeAdapterTypes.ChildNode[], Node][] = [[parse(text, { sourceCodeLocationInfo: true }).childNodes, document]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [children, parent] = next;
    for (const child of children) {
      if (defaultTreeAdapter.isTextNode(child)) parent.appendChild(document.createTextNode(child.value));
      else if (defaultTreeAdapter.isElementNode(child)) {
        const isHtml = child.namespaceURI === spec.NS.HTML;
        const element = isHtml ? document.createElement(child.tagName) : document.createElementNS(child.namespaceURI, child.tagName);
        for (const { name, value } of child.attrs) element.setAttribute(name, value);
        if (child.sourceCodeLocation) lines.set(element, child.sourceCodeLocation.startLine);
        parent.appendChild(element);
        left.push([child.childNodes, element]);
      }
    }
  }
  return {
    document,
    lineOf(node) {
      for (let at: Node | null = node; at; at = at.parentNode) if (lines.has(at)) return lines.get(at)!;
      return 1;
    },
  };
}
