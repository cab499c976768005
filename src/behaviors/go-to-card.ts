/**
 * Takes the reader to a care card, open or in a closed answer, and the focus with them. Not by following a link, because
 * the address of the page would then tell others who get it what was pressed.
 */
export function goToCard(card: HTMLElement): void {
  for (let around = card.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
  if (!card.hasAttribute('tabindex')) {
    card.tabIndex = -1;
    card.addEventListener('blur', () => card.removeAttribute('tabindex'), { once: true });
  }
  card.focus({ preventScroll: true });
  card.scrollIntoView({ behavior: 'instant' });
}
