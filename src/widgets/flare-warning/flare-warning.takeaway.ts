import { html, type LitElement, type TemplateResult } from 'lit';

import { CopyController } from '../../behaviors/copy.js';
import { goTo } from '../../behaviors/go-to.js';
import type { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { SheetController } from '../../behaviors/sheet.js';
import { uncopiedText } from '../../parts/controls.js';
import { flarePlan, flareText, inDoubt, notPrinted, planStyles, planTitle, withoutHelp } from './flare-warning.output.js';
import type { FlareSection } from './flare-warning.reader.js';
import { looksMistaken } from './flare-warning.suspect.js';

/** What a widget tells about itself to what the reader takes away from it. */
export interface FlareSource {
  sections(): readonly FlareSection[];
  /** The word before a heading of the third part; empty where the author's own words say it. */
  important(heading: Element): string;
  /** Announces, in the widget's live region. */
  say(words: string): void;
}

/** Printing, copying and the way to the care card. Loaded when the page is at rest, so that no press can be seen in what is fetched. */
export class FlareTakeaway {
  readonly #host: LitElement;
  readonly #l10n: LanguageController;
  readonly #source: FlareSource;
  readonly #copy: CopyController;
  readonly #sheet: SheetController;

  constructor(host: LitElement, l10n: LanguageController, source: FlareSource) {
    this.#host = host;
    this.#l10n = l10n;
    this.#source = source;
    this.#copy = new CopyController(host, source.say);
    this.#sheet = new SheetController(host);
  }

  render(): TemplateResult {
    const { msg } = this.#l10n;
    return html`
      <button part="print" type="button" @click=${this.#print}>
        ${msg('Print as a plan', { id: 'flare-warning.print', desc: 'Button below a flare warning: prints one page with its lists and lines to write on by hand. Max 30 characters.' })}
      </button>
      <button part="copy-text" type="button" @click=${this.#copyText}>
        ${msg('Copy as text', { id: 'flare-warning.copy', desc: 'Button below a flare warning: copies its words. Max 25 characters.' })}
      </button>
      ${uncopiedText(this.#copy, this.#l10n)}
    `;
  }

  /** The rules are loaded only for content that looks mistaken: a page without mistakes does not pay for them. */
  check(holder: Element): void {
    if (looksMistaken(holder, this.#source.sections())) later(import('./flare-warning.rules.js'), ({ checkFlareWarning }) => checkFlareWarning(this.#host, holder));
  }

  /** To the reader of a page that does not say when to get help. */
  withoutHelp(): string {
    return withoutHelp(this.#l10n);
  }

  /** A link that is opened elsewhere is followed as it is. */
  goTo(card: HTMLElement, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(card);
  }

  #copyText = (): void => {
    const copied = this.#l10n.msg('Copied', { id: 'flare-warning.copied', desc: 'Announced after a flare warning was copied.' });
    void this.#copy.copy(`${flareText(this.#source.sections(), this.#source.important)}\n${inDoubt(this.#l10n)}\n`, copied);
  };

  #print = async (): Promise<void> => {
    const { sections, important, say } = this.#source;
    say('');
    if (!(await this.#sheet.print(planTitle(this.#l10n), flarePlan(sections(), important, this.#l10n), this.#l10n, planStyles))) say(notPrinted(this.#l10n));
  };
}
