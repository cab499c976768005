import { html, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { StalenessController } from '../../behaviors/staleness.js';
import { property } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { fill } from '../../locale/fill.js';
import { wordsOf } from '../../rules/author-words.js';
import { lastMomentOf, monthsOf } from '../../rules/claims.js';
import { recognitionLightStyles } from './recognition.light.styles.js';
import { MONTHS, readRecognition, STATUSES, type Recognition, type RecognitionRow, type RecognitionStatus } from './recognition.reader.js';
import { recognitionStyles } from './recognition.styles.js';

/** On an author's verdict for which nobody gives a date and a source. */
const UNSOURCED = 'data-fw-unsourced';

/**
 * Whether a condition is in the lists that doctors and offices use, such as ICD-11: a verdict, a row for each list, what it
 * means and what it does not mean, which all stay the author's own HTML.
 *
 * No verdict rests on a row without the date of its check and a source. Nothing is good or bad here, and no colour says so.
 *
 * @summary Says of a recognition status what its author left out and what time has changed: the verdict in words, rows without date or source, checks that are too old.
 * @tag fw-recognition
 * @nojs Everything can be read. With `flarewell.css` it looks the same; old checks are not marked, and where the author wrote no verdict there is none.
 * @slot - `<p class="fw-verdict">`, a `<dl>` (or a `<table>`) with a row for each list, and headings with lists: what it means, what it does not mean. In a row: `<span class="fw-status is-not-listed">` (or `is-listed`, `is-other-name`, `is-not-applicable`, `is-disputed`), `<code class="fw-code">`, and `<small class="fw-source">` with a link and a `<time>`.
 * @csspart end - What the widget says, after the author's words.
 * @cssprop [--fw-edge] - Colour of the edge around it and around a status.
 * @cssprop [--fw-line] - Colour of the lines between rows.
 * @cssprop [--fw-quiet] - Colour of sources.
 * @cssprop [--fw-radius=0.3em] - Roundness of the edges.
 */
export class RecognitionElement extends WidgetElement {
  static override readonly tag = 'fw-recognition';
  static override readonly styles = recognitionStyles;

  /** After how many months a check is too old, from 1 to 120. */
  @property() months = String(MONTHS);

  readonly #l10n = new LanguageController(this, '.article');
  readonly #content = new ContentController(this, recognitionLightStyles, () => {}, () => this.#checkMarkup());
  readonly #staleness = new StalenessController(this, this.#l10n, () => monthsOf(this.months, MONTHS));
  #read: Recognition = { verdict: undefined, rows: [] };

  /** Not only when the content has changed: the number of months may have. */
  protected override willUpdate(): void {
    const { holder } = this.#content;
    this.#read = readRecognition(holder);
    this.#staleness.read(this.#content);
    const { verdict, rows } = this.#read;
    for (const marked of holder.querySelectorAll(`[${UNSOURCED}]`)) marked.removeAttribute(UNSOURCED);
    verdict?.toggleAttribute(UNSOURCED, !rows.some(({ sound }) => sound));
  }

  protected override render(): TemplateResult {
    const { locale, dir } = this.#l10n;
    return html`
      <slot></slot>
      <div class="end" part="end" lang=${locale} dir=${dir}>${this.#lines.map((line) => html`<p>${line}</p>`)}</div>
    `;
  }

  protected override updated(): void {
    const words = this.#l10n.msg('no date and source given', { id: 'recognition.unsourced-verdict', desc: 'In brackets after a sentence such as “It is not in ICD-11.” whose author says neither when nor where this was looked up. Max 50 characters.' });
    this.shadowRoot!.querySelector('slot')!.style.setProperty('--_unsourced', JSON.stringify(` (${words})`));
    this.#content.holder.toggleAttribute('data-fw-ready', true);
  }

  get #lines(): string[] {
    const { msg } = this.#l10n;
    const { verdict, rows } = this.#read;
    const sound = rows.filter((row) => row.sound);
    // Of an author's verdict on which nothing sheds light, the words behind it say so.
    const unsourced = verdict && !sound.length ? [] : rows.filter((row) => !row.sound);
    return [
      verdict ? '' : this.#verdictFrom(sound),
      this.#say(msg('No date or source given: {systems}.', { id: 'recognition.unsourced', desc: '{systems}: names of lists such as “ICD-11”. The author does not say when or where this was looked up. Max 60 characters.' }), unsourced),
      this.#say(msg('Check again: {systems}.', { id: 'recognition.stale', desc: '{systems}: names of lists such as “ICD-11”, which were looked up long ago. To author and reader. Max 50 characters.' }), rows.filter(({ time }) => this.#staleness.stale.includes(time!))),
    ].filter(Boolean);
  }

  /** What the rows say, by status, and when the oldest of them was checked. */
  #verdictFrom(sound: readonly RecognitionRow[]): string {
    const { msg } = this.#l10n;
    const words: Record<RecognitionStatus, string> = {
      listed: msg('Listed in: {systems}.', { id: 'recognition.listed', desc: '{systems}: names of lists of illnesses such as “ICD-11”, in which a condition has a place of its own. Max 50 characters.' }),
      'other-name': msg('Listed under another name in: {systems}.', { id: 'recognition.other-name', desc: '{systems}: names of lists such as “ICD-11”, in which a condition has a place, under a name that is not its usual one. Max 70 characters.' }),
      'not-listed': msg('Not listed in: {systems}.', { id: 'recognition.not-listed', desc: '{systems}: names of lists such as “ICD-11”, in which a condition does not occur. A fact, without blame: not “rejected”. Max 50 characters.' }),
      'not-applicable': msg('Not applicable: {systems}.', { id: 'recognition.not-applicable', desc: '{systems}: names of lists such as “DSM-5” that are for other kinds of conditions, so that this one could not be in them. Max 50 characters.' }),
      disputed: msg('Disputed: {systems}.', { id: 'recognition.disputed', desc: '{systems}: names of lists such as “ICD-11”. Experts disagree whether a condition has a place in them. Max 50 characters.' }),
    };
    const used = sound.filter(({ status }) => status);
    const [oldest] = used.map(({ time }) => time!).sort((one, other) => lastMomentOf(one)! - lastMomentOf(other)!);
    if (!oldest) return '';
    const date = wordsOf(oldest) || oldest.getAttribute('datetime')!;
    const checked = msg('Oldest check: {date}.', { id: 'recognition.oldest', desc: '{date}: when a list was looked up; of several dates the first. Behind “Not listed in: ICD-11.” Max 50 characters.' });
    return [...STATUSES.map((name) => this.#say(words[name], used.filter(({ status }) => status === name))), fill(checked, { date })].filter(Boolean).join(' ');
  }

  #say(message: string, rows: readonly RecognitionRow[]): string {
    const list = new Intl.ListFormat(this.#l10n.formatTag, { style: 'narrow' });
    return rows.length ? fill(message, { systems: list.format(rows.map(({ system }) => system)) }) : '';
  }

  #checkMarkup(): void {
    const { holder } = this.#content;
    later(import('./recognition.rules.js'), ({ checkRecognition }) => checkRecognition(this, holder));
  }
}

export default RecognitionElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-recognition': RecognitionElement;
  }
}
