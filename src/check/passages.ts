/** Words that stand together, in the innermost element that is a piece of text by itself. */
export interface Passage {
  node: Element;
  words: string;
}

/** Elements that do not interrupt a sentence. */
const WITHIN = /^(a|abbr|b|bdi|bdo|big|code|data|dfn|em|font|i|ins|kbd|mark|s|span|strong|sub|sup|time|u|var|wbr)$/;
/** What others say, and what nobody reads. */
const NOT_SAID = /^(blockquote|cite|del|math|noscript|option|q|script|select|style|svg|template|textarea)$/;

/**
 * The author's own words in an element, passage by passage. What stands in `<q>`, `<blockquote>` or `<cite>` is somebody
 * else's. Total and pure, without layout.
 */
export function passagesOf(element: Element): Passage[] {
  const passages: Passage[] = [];
  const read = (node: Element): void => {
    const passage: Passage = { node, words: '' };
    passages.push(passage);
    const collect = (parent: Element): void => {
      for (let child = parent.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 3) passage.words += child.nodeValue;
        if (child.nodeType !== 1) continue;
        const inner = child as Element;
        if (inner.localName === 'img') passage.words += ` ${inner.getAttribute('alt') ?? ''} `;
        // Another language is another passage.
        else if (WITHIN.test(inner.localName) && !inner.hasAttribute('lang')) collect(inner);
        else {
          // What stands before a quotation or a block does not go on behind it.
          passage.words += ' … ';
          if (!NOT_SAID.test(inner.localName)) read(inner);
        }
      }
    };
    collect(node);
    passage.words = passage.words.replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim();
  };
  read(element);
  return passages;
}
