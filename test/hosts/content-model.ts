/**
 * What a reader finds in some HTML, told by code that shares nothing with the library's own readers: the questions with
 * their answers, the rows of tables, the points of lists. Quotes, dashes and white space are evened out, because engines rewrite them.
 */
export interface Content {
  questions: [question: string, answer: string][];
  rows: string[][];
  /** The points of lists, each without those inside it. */
  points: string[];
}

export interface Found {
  /** Everything that the widgets of a kind hold. */
  content: Content;
  /** How many work: upgraded, with a slot, with the states that assistive technology needs. */
  working: number;
}

/** Put into the page as `contentOf(root)`, `outlineOf(root)`, `widgetsIn(kind)`, and `heard`: what this document's console got. */
export function installReader(): void {
  const even = (text: string) =>
    text
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/--|[–—]/g, '-')
      .replace(/…/g, '...')
      .replace(/[\s\u200B\uFEFF]+/g, '');
  const words = (node: Node): string => {
    const copy = node.cloneNode(true) as Element;
    copy.querySelectorAll?.('img[alt]').forEach((image) => image.replaceWith(image.getAttribute('alt')!));
    copy.querySelectorAll?.('a.hash-link').forEach((anchor) => anchor.remove());
    return even(copy.textContent ?? '');
  };
  const contentOf = (root: Element): Content => {
    const content: Content = { questions: [], rows: [], points: [] };
    for (const start of root.querySelectorAll('details,dt,h1,h2,h3,h4,h5,h6')) {
      if (start.parentElement!.closest('details')) continue;
      if (start.localName === 'details') {
        const summary = start.querySelector(':scope > summary');
        const rest = [...start.childNodes].filter((node) => node !== summary);
        content.questions.push([summary ? words(summary) : '', rest.map(words).join('')]);
        continue;
      }
      let answer = '';
      for (let node = start.nextElementSibling; node && !/^(dt|h\d|details)$/.test(node.localName); node = node.nextElementSibling) answer += words(node);
      if (answer) content.questions.push([words(start), answer]);
    }
    for (const row of root.querySelectorAll('tr')) content.rows.push([...row.cells].map(words));
    for (const point of root.querySelectorAll('li,dd')) {
      const own = point.cloneNode(true) as Element;
      own.querySelectorAll('ul,ol,dl').forEach((list) => list.remove());
      content.points.push(words(own));
    }
    return content;
  };
  const outlineOf = (root: Node): string =>
    [...root.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : node.nodeType === 1 ? `<${node.nodeName}>${outlineOf(node)}</>` : '')).join('');
  const widgetsIn = (kind: string): Found => {
    const tag = `fw-${kind}`;
    const wrappers = [...document.querySelectorAll('*')].filter((element) => element.localName !== tag && element.shadowRoot?.querySelector(tag));
    const holders = [...document.querySelectorAll(tag), ...wrappers];
    const found: Found = { content: { questions: [], rows: [], points: [] }, working: 0 };
    for (const holder of holders) {
      const widget = holder.localName === tag ? holder : holder.shadowRoot!.querySelector(tag)!;
      const states =
        kind === 'faq'
          ? [...holder.querySelectorAll('details > summary')].every((summary) => summary.role)
          : kind !== 'comparison-table' || !!holder.querySelector('table[role=table] [role=cell]');
      const content = contentOf(holder);
      found.content.questions.push(...content.questions);
      found.content.rows.push(...content.rows);
      found.content.points.push(...content.points);
      if (widget.matches(':defined') && widget.shadowRoot?.querySelector('slot') && holder.matches('[data-fw-ready]') && states) found.working++;
    }
    return found;
  };
  const heard: string[] = [];
  for (const level of ['warn', 'error'] as const) console[level] = (text) => void heard.push(String(text));
  addEventListener('error', ({ message }) => heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  Object.assign(globalThis, { contentOf, outlineOf, widgetsIn, heard });
}

declare global {
  var heard: string[];
  function contentOf(root: Element): Content;
  function outlineOf(root: Node): string;
  function widgetsIn(kind: string): Found;
}
