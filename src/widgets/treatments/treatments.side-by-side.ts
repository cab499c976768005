import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { ContentController } from '../../behaviors/content.js';
import type { LanguageController } from '../../behaviors/language.js';
import { unrecorded } from '../../behaviors/unrecorded.js';
import { wordsOf } from '../../rules/author-words.js';
import { CERTAINTY, SOURCE } from '../../rules/claims.js';
import { adoptOnce } from '../../theme/style-sheet.js';
import { FILTERED } from './treatments.filter.js';
import { PARTS, type Option, type Part } from './treatments.reader.js';
import { isNone } from './treatments.suspect.js';
import { sideBySideStyles } from './treatments.side-by-side.styles.js';

/** What a widget tells of itself to what arrives later. */
export interface TreatmentsSource {
  content: ContentController;
  options(): readonly Option[];
  /** What a part is called where the author has no words for it. */
  nameOf(part: string): string | undefined;
  notStated(): string;
}

/** Elements that begin a line of their own. */
const BLOCK = /^(br|d[dlt]|div|h\d|li|[ou]l|p|t[dhr])$/;
const ASIDE = `${CERTAINTY},${SOURCE}`;

/** The words of a part, line by line as the author set them; certainty and source apart, so that neither gets lost nor looks like the rest. Pure. */
export function linesOf(node: Node): { words: string; aside: boolean }[] {
  const lines: { words: string; aside: boolean }[] = [];
  let line = '';
  const end = (): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words) lines.push({ words, aside: false });
    line = '';
  };
  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      const element = child as Element;
      if (child.nodeType === 3) line += child.nodeValue;
      else if (child.nodeType !== 1) continue;
      else if (element.matches(ASIDE)) {
        end();
        const words = wordsOf(element, true);
        if (words) lines.push({ words, aside: true });
      } else if (BLOCK.test(element.localName)) {
        end();
        walk(element);
        end();
      } else if (element.localName === 'img') line += element.getAttribute('alt') ?? '';
      else walk(element);
    }
  };
  walk(node);
  end();
  return lines;
}

/** A row for each part that one of the two tells, or that every option should tell. */
interface Row {
  name: string;
  term: string;
  said: (Element[] | undefined)[];
}

/** The rows of two options: first the parts that every option has, then what else the author tells. Pure. */
export function rowsOf(pair: readonly Option[]): Row[] {
  // A part that only the author knows is known by its words.
  const keyOf = ({ name, term }: Part): string => ((PARTS as readonly string[]).includes(name) ? name : `: ${term ? wordsOf(term) : ''}`);
  const keys = new Set<string>([...PARTS, ...pair.flatMap(({ parts }) => parts.map(keyOf))]);
  return [...keys].map((name) => {
    const parts = pair.map((option) => option.parts.find((part) => keyOf(part) === name));
    const term = parts.find((part) => part?.term && wordsOf(part.term))?.term;
    return { name, term: term ? wordsOf(term) : '', said: parts.map((part) => part?.said) };
  });
}

/** Two options that the reader chose, part by part. */
export class SideBySide {
  open = false;

  readonly #host: LitElement;
  readonly #l10n: LanguageController;
  readonly #source: TreatmentsSource;
  readonly #announce: (words: string) => void;
  #chosen: (Element | undefined)[] = [];

  constructor(host: LitElement, l10n: LanguageController, source: TreatmentsSource, show: (words: string) => void) {
    this.#host = host;
    this.#l10n = l10n;
    this.#source = source;
    this.#announce = show;
  }

  /** Of an option with parts that nobody named, it cannot be told what stands beside what. */
  get #options(): Option[] {
    return this.#source.options().filter(({ heading, parts }) => wordsOf(heading) && parts.every(({ name }) => name));
  }

  get lacksTwo(): boolean {
    return this.#options.length < 2;
  }

  toggle(): void {
    this.open = !this.open;
    this.#show();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.open || this.lacksTwo) return nothing;
    const { locale, dir, msg } = this.#l10n;
    const options = this.#options;
    const pair = this.#pair;
    const labels = [
      msg('First', { id: 'treatments.first', desc: 'Label of a list of treatments: the first of two that are compared. Max 20 characters.' }),
      msg('Second', { id: 'treatments.second', desc: 'Label of a list of treatments: the second of two that are compared. Max 20 characters.' }),
    ];
    const names = pair.map(({ heading }) => wordsOf(heading));
    // Again each time: an element that moves to another document loses what came later than itself.
    adoptOnce(this.#host.shadowRoot!, sideBySideStyles, this.#host.ownerDocument);
    return html`<div class="comparison" part="comparison">
        <div class="controls ${unrecorded}" lang=${locale} dir=${dir}>
          ${labels.map(
            (label, index) => html`<label>
              ${label}
              <select autocomplete="off" @change=${(event: Event) => this.#choose(index, event)}>
                ${options.map((option) => html`<option .selected=${option === pair[index]} ?disabled=${option === pair[1 - index]}>${wordsOf(option.heading)}</option>`)}
              </select>
            </label>`,
          )}
        </div>
        <table role="table" aria-label=${names.join(', ')}>
          <thead>
            <tr role="row">
              <td role="cell"></td>
              ${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rowsOf(pair).map(
              ({ name, term, said }) =>
                html`<tr role="row">
                  <th role="rowheader" scope="row" lang=${term ? nothing : locale}>${term || this.#source.nameOf(name)}</th>
                  ${said.map((elements, index) => html`<td role="cell"><span class="of" aria-hidden="true">${names[index]}</span>${this.#cell(elements)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #cell(elements: Element[] | undefined): TemplateResult | TemplateResult[] {
    const { locale, dir } = this.#l10n;
    if (!elements) return html`<p class="missing" lang=${locale} dir=${dir}>${this.#source.notStated()}</p>`;
    return elements.flatMap((element) => linesOf(element)).map(({ words, aside }) => (aside ? html`<p><small>${words}</small></p>` : html`<p>${words}</p>`));
  }

  get #pair(): Option[] {
    const options = this.#options;
    const chosen = this.#chosen.map((heading) => options.find((option) => option.heading === heading));
    const others = options.filter((option) => option !== chosen[1]);
    // Of the kind that the reader chose, if they did.
    const first = chosen[0] ?? others.find(({ heading }) => !heading.closest(`[${FILTERED}]`)) ?? others[0]!;
    // Beside any treatment, at first, that there is none: what else could be done is always a question.
    return [first, chosen[1] ?? options.find((option) => option !== first && isNone(option)) ?? options.find((option) => option !== first)!];
  }

  #choose(index: number, event: Event): void {
    const pair = this.#pair.map(({ heading }) => heading);
    pair[index] = this.#options[(event.target as HTMLSelectElement).selectedIndex]!.heading;
    this.#chosen = pair;
    this.#show();
  }

  #show(): void {
    this.#announce(this.open ? this.#pair.map(({ heading }) => wordsOf(heading)).join(', ') : '');
  }
}
