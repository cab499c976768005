import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { CHECKED, isStale } from '../rules/claims.js';
import { now } from './clock.js';
import type { ContentController } from './content.js';
import type { LanguageController } from './language.js';

const MARK = 'data-fw-stale';

/**
 * What an author checked and dated grows old by itself: each `<time>` of a check (`CHECKED`) that is older than so many
 * months gets words behind it, in the page's language, by an attribute and an inherited property that `claimStyles` use.
 *
 * Call `read()` where the content is read. Without script the date stands there, and readers judge for themselves.
 */
export class StalenessController implements ReactiveController {
  /** The dates of the last reading that are too old, in the order of the page. */
  stale: readonly Element[] = [];

  readonly #host: ReactiveControllerHost & Element;
  readonly #l10n: LanguageController;
  readonly #months: () => number;
  readonly #dates: string;

  /** `months`: how long a check holds. `dates`: which elements are dates of checks, as a selector. */
  constructor(host: ReactiveControllerHost & Element, l10n: LanguageController, months: () => number, dates = CHECKED) {
    this.#host = host;
    this.#l10n = l10n;
    this.#months = months;
    this.#dates = dates;
    host.addController(this);
  }

  read({ holder }: ContentController): void {
    const months = this.#months();
    this.stale = [...holder.querySelectorAll(this.#dates)].filter((time) => isStale(time, months, now()));
    // A copied page, or one whose dates were changed, may have marks that are no longer true.
    for (const time of new Set([...holder.querySelectorAll(`[${MARK}]`), ...this.stale])) time.toggleAttribute(MARK, this.stale.includes(time));
  }

  hostUpdated(): void {
    const words = this.#l10n.msg('may be out of date, check again', { id: 'claims.stale', desc: 'In brackets after the date on which something was last checked, when that is long ago: “checked 3 March 2020 (may be out of date, check again)”. Max 50 characters.' });
    this.#host.shadowRoot?.querySelector('slot')?.style.setProperty('--_stale', JSON.stringify(` (${words})`));
  }
}
