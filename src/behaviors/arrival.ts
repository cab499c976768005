/** On a widget that was painted before its script came, and whose look would move what the reader is looking at. */
export const ARRIVING = 'data-fw-arriving';

/** Something moved anyway, or what is seen is a sheet of paper. */
const moments = ['click', 'keyup', 'focusin', 'beforeprint'];

/**
 * Calls `show` when a widget may take on its look: at once, or, where the loader has marked it as already painted and in
 * sight, when it is out of sight or the reader first does something. Roles, states and links do not wait for it.
 */
export function whenUnseen(host: Element, holder: Element, show: () => void): void {
  if (!holder.hasAttribute(ARRIVING)) return show();
  host.toggleAttribute(ARRIVING, true);
  const arrive = (): void => {
    observer.disconnect();
    for (const type of moments) removeEventListener(type, arrive);
    for (const element of [host, holder]) element.removeAttribute(ARRIVING);
    if (host.isConnected) show();
  };
  const observer = new IntersectionObserver((entries) => entries.at(-1)!.isIntersecting || arrive());
  observer.observe(holder);
  for (const type of moments) addEventListener(type, arrive);
}
