/**
 * Takes the reader to a place of the page, such as a care card, open or in a closed answer, and the focus with them. Not by following a link, because
 * the address of the page would then tell others who get it what was pressed.
 */
export function goTo(place: HTMLElement): void {
  for (let around = place.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
  place.scrollIntoView({ behavior: 'instant' });
}
