import { html, nothing, type TemplateResult } from 'lit';

import type { LanguageController } from '../../behaviors/language.js';
import { nearestLang } from '../../locale/nearest-lang.js';
import { adoptOnce } from '../../theme/style-sheet.js';
import { readHeadings, type Headings, type Place } from './contents.headings.js';
import { madeListStyles } from './contents.made.styles.js';

/** What a list that is made needs of the widget. */
export interface MadeListHost extends HTMLElement {
  open: boolean;
}

export interface MadeListMeans {
  /** The id by which the browser itself finds an element; empty where it does not. */
  idOf(target: Element): string;
  follow(event: MouseEvent, target: Element): void;
}

/** The list that stands where the author left it empty. Loaded only then. */
export class MadeList {
  #headings: Headings = { help: undefined, questions: undefined, sections: [] };
  readonly #host: MadeListHost;
  readonly #l10n: LanguageController;
  readonly #means: MadeListMeans;

  constructor(host: MadeListHost, l10n: LanguageController, means: MadeListMeans) {
    this.#host = host;
    this.#l10n = l10n;
    this.#means = means;
  }

  /** Reads the article, and answers with the places that the list leads to. */
  read(holder: Element): Element[] {
    const { help, questions, sections } = (this.#headings = readHeadings(holder));
    return [help, questions, ...sections.flatMap((section) => [section, ...section.inside])].flatMap((place) => place?.target ?? []);
  }

  /** Nothing where the article has no headings. */
  render(current: Element | undefined): TemplateResult | '' {
    const { help, questions, sections } = this.#headings;
    if (!(help ?? questions ?? sections.length)) return '';
    adoptOnce(this.#host.shadowRoot!, madeListStyles, this.#host.ownerDocument);
    const { msg, locale, dir } = this.#l10n;
    const title = msg('On this page', { id: 'contents.title', desc: 'Above a list of links to the parts of an article. Max 30 characters.' });
    const getHelp = msg('When to get help', { id: 'contents.help', desc: 'Safety words. First link of a list of contents, to the part of the page that tells when to see a doctor or call for help. Max 40 characters.' });
    const asked = msg('Questions', { id: 'contents.questions', desc: 'Link in a list of contents to the questions and answers of the article. Max 30 characters.' });
    const own = (words: string): TemplateResult => html`<span lang=${locale} dir=${dir}>${words}</span>`;
    // Where the author has a section of that name, the reader goes to its heading.
    const section = help && sections.find(({ words }) => words.toLowerCase() === getHelp.toLowerCase());
    const item = ({ target, words, inside }: Place, shown: unknown = words, isPinned = false): TemplateResult =>
      html`<li lang=${nearestLang(target)}>
        <a class=${isPinned ? 'pinned' : ''} href="#${this.#means.idOf(target)}" aria-current=${target === current || nothing} @click=${(event: MouseEvent) => this.#means.follow(event, target)}>${shown}</a>
        ${inside.length ? html`<ul>${inside.map((one) => item(one))}</ul>` : ''}
      </li>`;
    return html`<nav class="made" aria-labelledby="title">
      <p class="title" part="title" id="title" lang=${locale} dir=${dir}>${title}</p>
      <button part="toggle" type="button" aria-expanded=${this.#host.open} lang=${locale} dir=${dir} @click=${() => (this.#host.open = !this.#host.open)}>${title}</button>
      <ul part="list" class=${this.#host.open ? 'open' : ''}>
        ${help ? item(section ?? help, html`${own(getHelp)} <small>${help.words.replace(/\s*[:：]$/, '…')}</small>`, true) : ''}
        ${questions ? item(questions, questions.words || own(asked), true) : ''}
        ${sections.filter((one) => one !== section).map((one) => item(one))}
      </ul>
    </nav>`;
  }
}
