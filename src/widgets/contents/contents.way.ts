import { goTo } from '../../behaviors/go-to.js';
import type { LanguageController } from '../../behaviors/language.js';
import { fill } from '../../locale/fill.js';
import { formatNumber } from '../../locale/format.js';
import { plural } from '../../locale/plural.js';

export { minutesOf } from './contents.text.js';

/** How long the article takes, in words. */
export function timeWords(l10n: LanguageController, minutes: number): string {
  const words = plural(l10n, minutes, { one: 'About {n} minute to read', other: 'About {n} minutes to read' }, { id: 'contents.time', desc: 'After a list of contents: how long the article takes. Max 40 characters.' });
  return fill(words, { n: formatNumber(minutes, l10n.formatTag) });
}

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
 * Takes the reader to a place of the article, and the focus with them, without any motion. Where a header that stays on the screen lies
 * over the place, the page is scrolled back by as much: it is measured at that moment, since headers shrink, come and go.
 */
export function jumpTo(target: HTMLElement): void {
  goTo(target);
  // A second bar may lie under the first.
  for (let times = 0; times < 3; times++) {
    const { top } = target.getBoundingClientRect();
    const edge = edgeOver(target);
    if (edge > top) scrollBy({ top: top - edge - 8, behavior: 'instant' });
  }
  // In a part of the page that scrolls by itself.
  if (edgeOver(target) > target.getBoundingClientRect().top) target.scrollIntoView({ block: 'center', behavior: 'instant' });
}
