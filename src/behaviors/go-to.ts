/** Where an element is looked at: in the middle, and near its edges. */
const parts = [0.02, 0.5, 0.98];

/** The lowest edge of what stays in its place on the screen and lies over an element. */
function edgeOver(target: Element): number {
  const { left, top, width, height } = target.getBoundingClientRect();
  // Of a long section only the beginning has to be free.
  const tall = Math.min(height, 60);
  let edge = top;
  for (const x of parts.map((part) => left + part * width)) {
    for (const y of parts.map((part) => top + part * tall)) {
      for (const over of document.elementsFromPoint(x, y)) {
        // What comes now lies behind.
        if (over.contains(target) || target.contains(over)) break;
        for (let bar: Element | null = over.shadowRoot?.elementFromPoint(x, y) ?? over; bar; bar = bar.parentElement ?? (bar.getRootNode() as ShadowRoot).host ?? null) {
          if (/fixed|sticky/.test(getComputedStyle(bar).position)) edge = Math.max(edge, bar.getBoundingClientRect().bottom);
        }
      }
    }
  }
  return edge;
}

/**
 * Takes the reader to a place of the page, such as a care card, open or in a closed answer, and the focus with them, without any motion. Not
 * by following a link, because the address of the page would then tell others who get it what was pressed.
 *
 * Where a header that stays on the screen lies over the place, the page is scrolled back by as much: it is measured at that moment, since
 * headers shrink, come and go (WCAG 2.2, 2.4.11 Focus Not Obscured).
 */
export function goTo(place: HTMLElement): void {
  for (let around = place.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
  place.scrollIntoView({ behavior: 'instant' });
  // A second bar may lie under the first.
  for (let times = 0; times < 3; times++) {
    const { top } = place.getBoundingClientRect();
    const edge = edgeOver(place);
    if (edge > top) scrollBy({ top: top - edge - 8, behavior: 'instant' });
  }
  // In a part of the page that scrolls by itself.
  if (edgeOver(place) > place.getBoundingClientRect().top) place.scrollIntoView({ block: 'center', behavior: 'instant' });
}
