import { html, type TemplateResult } from 'lit';

import { now } from '../../behaviors/clock.js';
import { ContentController } from '../../behaviors/content.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { StalenessController } from '../../behaviors/staleness.js';
import { property } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { fill } from '../../locale/fill.js';
import { wordsOf } from '../../rules/author-words.js';
import { monthsOf } from '../../rules/claims.js';
import { reviewLightStyles } from './review.light.styles.js';
import { datesOf, DUE, dueOf, isReviewed, MONTHS, saysUnreviewed } from './review.reader.js';
import { reviewStyles } from './review.styles.js';

/**
 * Who wrote an article and who reviewed it, when, who paid, what AI did, and on which sources it rests: all the author's own HTML.
 *
 * A part is known by `data-fw-part="author"` (`reviewer`, `written`, `reviewed`, `due`, `publisher`, `funding`, `ai`), or by the
 * class `is-part-author`. A review counts when the reviewer has a name (`class="fw-name"`), a role (`fw-role`) and a date.
 *
 * @summary Adds to the facts about an article: “Not medically reviewed” where nobody did and the text does not say so, and “Past its review date” once it is.
 * @tag fw-review
 * @nojs Everything can be read. With `flarewell.css` it looks the same. Nothing says that the review date has passed, or that a review is missing, but the author's own words.
 * @slot - A heading, a list of facts (`<dl>`) with marked parts, numbered sources (`<ol>`) each with its kind (`<small class="fw-kind is-guideline">guideline</small>`), a disclaimer.
 * @csspart unreviewed - “Not medically reviewed”, at the end.
 * @csspart overdue - “Past its review date”, at the end.
 * @cssprop [--fw-line] - Colour of the line beside it.
 * @cssprop [--fw-edge] - Colour of the edges around kinds of sources.
 * @cssprop [--fw-quiet] - Colour of sources inside the text.
 * @cssprop [--fw-radius=0.3em] - Roundness of these edges.
 */
export class ReviewElement extends WidgetElement {
  static override readonly tag = 'fw-review';
  static override readonly styles = reviewStyles;

  /** After how many months a review is too old, where no date is given for the next one. From 1 to 120. */
  @property({ reflect: true, useDefault: true }) months: number | string = MONTHS;

  readonly #l10n = new LanguageController(this, '.article');
  readonly #content = new ContentController(this, reviewLightStyles, () => this.#staleness.read(this.#content), () => this.#checkMarkup());
  readonly #staleness = new StalenessController(this, this.#l10n, () => 0, DUE);

  protected override render(): TemplateResult {
    const { locale, dir, msg, formatTag } = this.#l10n;
    const { holder } = this.#content;
    const unreviewed = msg('Not medically reviewed', { id: 'review.unreviewed', desc: 'Safety words. At the end of the facts about a health article, when it names no doctor or other health professional who has checked it, and the day. A fact, not a promise: not “not yet”. Max 60 characters.' });
    const overdue = msg('Past its review date (due {date}): parts of it may be out of date.', { id: 'review.overdue', desc: 'Safety words. At the end of the facts about a health article, when the day has passed on which it was to be checked again. {date}: that day, as “3 March 2026”. Max 140 characters.' });
    const due = dueOf(holder, monthsOf(`${this.months}`, MONTHS));
    const [written] = datesOf(holder, 'due');
    // A day has no time zone: it is the same wherever the reader is.
    const day = (): string => (written ? wordsOf(written) : new Date(due!).toLocaleDateString(formatTag, { dateStyle: 'long', timeZone: 'UTC' }));
    return html`
      <slot></slot>
      <div lang=${locale} dir=${dir}>
        ${isReviewed(holder) || saysUnreviewed(holder, unreviewed) ? '' : html`<p part="unreviewed">${unreviewed}</p>`}
        ${due! < now() ? html`<p part="overdue">${fill(overdue, { date: day() })}</p>` : ''}
      </div>
    `;
  }

  protected override updated(): void {
    this.#content.holder.toggleAttribute('data-fw-ready', true);
  }

  #checkMarkup(): void {
    later(import('./review.suspect.js'), ({ suspect }) => suspect(this, this.#content.holder));
  }
}

export default ReviewElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-review': ReviewElement;
  }
}
