/** What a widget may leave on an author's nodes; everything else about them stays as it was written. */
const ALLOWED = /^(?:role|scope|open|aria-[a-z]+|data-fw-[a-z-]+)$/;

const isSafetySummary = (element: Element) =>
  element.localName === 'summary' && element.parentElement!.matches('.fw-safety, [data-fw-safety]');

function compareElements(written: Element, now: Element, differences: string[]): void {
  const place = `<${written.localName}>`;
  for (const { name, value } of written.attributes) {
    const found = now.getAttribute(name);
    // Readers and widgets open what the author closed, and close it again: that is what `open` is for.
    if (found !== value && name !== 'open') differences.push(`${place} had ${name}="${value}", has ${found}`);
  }
  for (const { name } of now.attributes) {
    if (written.hasAttribute(name) || ALLOWED.test(name)) continue;
    if (name === 'tabindex' && isSafetySummary(now)) continue;
    if (name === 'disabled' && now.matches('li input[type=checkbox]')) continue;
    differences.push(`${place} got ${name}="${now.getAttribute(name)}"`);
  }
}

function compare(written: Node, now: Node, differences: string[]): void {
  if (written.nodeName !== now.nodeName || written.nodeValue !== now.nodeValue) {
    differences.push(`${written.nodeName} "${written.nodeValue}" is ${now.nodeName} "${now.nodeValue}"`);
    return;
  }
  if (written.nodeType === Node.ELEMENT_NODE) compareElements(written as Element, now as Element, differences);
  if (written.childNodes.length !== now.childNodes.length) {
    differences.push(`${written.nodeName} had ${written.childNodes.length} nodes, has ${now.childNodes.length}`);
    return;
  }
  written.childNodes.forEach((child, index) => compare(child, now.childNodes[index]!, differences));
}

/** In which ways the nodes in `place` are no longer what the author wrote, beyond what a widget may add to them. */
export function differencesFrom(html: string, place: Element): string[] {
  const written = document.createElement('template');
  written.innerHTML = html;
  const differences: string[] = [];
  const [before, after] = [written.content.childNodes, place.childNodes];
  if (before.length !== after.length) return [`${before.length} nodes are ${after.length}`];
  before.forEach((node, index) => compare(node, after[index]!, differences));
  return differences;
}

/** Every node of an author, watched for being moved, inserted or removed: `moves()` tells how often that happened. */
export function watchNodes(place: Element): { moves(): number } {
  let count = 0;
  const tell = (records: MutationRecord[]) => void (count += records.length);
  const observer = new MutationObserver(tell);
  observer.observe(place, { subtree: true, childList: true, characterData: true });
  return {
    moves() {
      tell(observer.takeRecords());
      return count;
    },
  };
}
