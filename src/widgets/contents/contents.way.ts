import type { LanguageController } from '../../behaviors/language.js';
import { fill } from '../../locale/fill.js';
import { formatNumber } from '../../locale/format.js';
import { plural } from '../../locale/plural.js';

export { goTo } from '../../behaviors/go-to.js';
export { minutesOf } from './contents.text.js';

/** How long the article takes, in words. */
export function timeWords(l10n: LanguageController, minutes: number): string {
  const words = plural(l10n, minutes, { one: 'About {n} minute to read', other: 'About {n} minutes to read' }, { id: 'contents.time', desc: 'After a list of contents: how long the article takes. Max 40 characters.' });
  return fill(words, { n: formatNumber(minutes, l10n.formatTag) });
}
