/** Where a care card stands, upgraded or not. */
export const CARE_CARD = 'fw-care-card,.fw-care-card,[data-fw="care-card"]';

/** Visible words that classify or source other words, and are no part of them. */
const ASIDE = /(^|\s)fw-(short|source|certainty|recognition)(\s|$)/;

/** What an anchor added by a site generator reads as, beside a `#` at one end: `¶`, zero-width space; and what is not to be seen in a word, such as a soft hyphen. */
const noise = /[\p{Cf}¶]/gu;

/** Elements that end a word, also where the source has no space between them. */
const block = /^(br|d[dlt]|div|h\d|li|[ou]l|p|t[dhr])$/;

function collect(node: Node, aside: RegExp | undefined): string {
  let words = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) words += child.nodeValue;
    else if (child.nodeType === 1) {
      const element = child as Element;
      // WordPress replaces emoji by images after the page has loaded.
      if (element.localName === 'img') words += element.getAttribute('alt') ?? '';
      else if (!aside?.test(element.className)) words += block.test(element.localName) ? ` ${collect(element, aside)} ` : collect(element, aside);
    }
  }
  return words;
}

/**
 * The words of a node as a reader would say them, in one line: without its short answer, source, certainty and
 * recognition, without the anchors that site generators add, and with emoji that became images. `asides`: by their classes,
 * other words to leave out.
 */
export function wordsOf(node: Node, withAsides = false, asides = ASIDE): string {
  return collect(node, withAsides ? undefined : asides).replace(noise, '').replace(/\s+/g, ' ').replace(/^[ #]+|[ #]+$/g, '');
}
