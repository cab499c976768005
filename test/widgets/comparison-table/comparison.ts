import { start } from '../../../src/loader/loader.js';
import type { ComparisonTableElement } from '../../../src/widgets/comparison-table/comparison-table.js';
import { put, type FixtureOptions } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';

// As a page does: from here on every wrapper and tag in the page becomes a widget.
start();

export interface Form {
  name: string;
  around(table: string, mode?: string): string;
}

/** The two equal ways in which an author writes a comparison. */
export const forms: Form[] = [
  {
    name: 'a plain wrapper',
    around: (table, mode) =>
      `<div class="fw-comparison-table" data-fw="comparison-table"${mode ? ` data-fw-mode="${mode}"` : ''}>\n${table}\n</div>`,
  },
  {
    name: 'the tag',
    around: (table, mode) => `<fw-comparison-table${mode ? ` mode="${mode}"` : ''}>\n${table}\n</fw-comparison-table>`,
  },
];

export const wrapper = forms[0]!;
export const tag = forms[1]!;

/** Two conditions, what differs and what they share, with all that a cell may hold. */
export const pain = `<table>
<caption>Two kinds of lasting pain</caption>
<thead>
<tr><th>Feature</th><th>Inomyalgia <small class="fw-recognition">Not listed in ICD-11</small></th><th>Fibromyalgia <small class="fw-recognition">Listed in ICD-11</small></th></tr>
</thead>
<tbody class="is-different">
<tr><th colspan="3">How they are said to differ</th></tr>
<tr><th>Place</th><td>Localised <small class="fw-certainty is-disputed">disputed</small></td><td>Widespread <small class="fw-certainty is-established">established</small> <small class="fw-source"><a href="#nhs">NHS</a></small></td></tr>
<tr><th>Course</th><td></td><td>Varies</td></tr>
</tbody>
<tbody class="is-shared">
<tr><th colspan="3">What they share</th></tr>
<tr><th>Sleep</th><td colspan="2">Sleep does not refresh.</td></tr>
</tbody>
</table>`;

/** A table of as many columns as asked for, none of which needs to be told from the others. */
export const columns = (count: number, rows = 2, caption = '<caption>Many conditions</caption>') => {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const row = (n: number) =>
    `<tr><th>Feature ${n}</th>${numbers.map((c) => `<td>What ${c} says of ${n}</td>`).join('')}</tr>`;
  const body = Array.from({ length: rows }, (_, index) => row(index + 1)).join('\n');
  return `<table>\n${caption}\n<tr><th>Feature</th>${numbers.map((c) => `<th>Condition ${c}</th>`).join('')}</tr>\n${body}\n</table>`;
};

/** A comparison in the page, in the words of somebody who looks at it. */
export class ComparisonInPage {
  readonly holder: HTMLElement;

  constructor(holder: Element) {
    this.holder = holder as HTMLElement;
  }

  get element(): ComparisonTableElement {
    const { holder } = this;
    const own = holder.localName === 'fw-comparison-table' ? holder : holder.shadowRoot!.firstElementChild;
    return own as ComparisonTableElement;
  }

  get table(): HTMLTableElement {
    return this.holder.querySelector('table')!;
  }

  part<Found extends HTMLElement>(selector: string): Found {
    return this.element.shadowRoot!.querySelector<Found>(selector)!;
  }

  get controls(): HTMLElement {
    return this.part('[part=controls]');
  }

  get modes(): HTMLSelectElement {
    return this.part('[part=modes] select');
  }

  get columnList(): HTMLSelectElement {
    return this.part('[part=columns] select');
  }

  get copyButton(): HTMLButtonElement {
    return this.part('[part=copy-text]');
  }

  /** The field with a text that could not be copied. */
  get uncopiedField(): HTMLTextAreaElement | null {
    return this.part<HTMLTextAreaElement>('textarea');
  }

  get frame(): HTMLElement {
    return this.part('[part=frame]');
  }

  /** What the live region says, where it says it as one text: in parts, some engines read out only the last part. */
  get announced(): string {
    const texts = [...this.part('[role="status"]').childNodes].filter(
      ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue,
    );
    if (texts.length > 1) throw new Error(`This is announced in ${texts.length} parts.`);
    return texts[0]?.nodeValue ?? '';
  }

  /** How the table is laid out, whatever attributes say. */
  get reading(): string {
    const head = [...this.table.rows[0]!.cells].slice(1);
    const shown = head.filter((cell) => getComputedStyle(cell).display !== 'none');
    if (getComputedStyle(this.table).display === 'block') return 'stacked';
    return head.length > 1 && shown.length === 1 ? `only ${words(shown[0]!)}` : 'side by side';
  }

  /** The cell in which these words begin. */
  cell(begin: string): HTMLTableCellElement {
    const found = [...this.table.querySelectorAll<HTMLTableCellElement>('th,td')].find((cell) =>
      words(cell).startsWith(begin),
    );
    if (!found) throw new Error(`No cell begins with "${begin}".`);
    return found;
  }

  /** Chooses as a reader does who points; with keys the tests press keys. */
  async choose(list: HTMLSelectElement, name: string): Promise<void> {
    list.selectedIndex = [...list.options].findIndex(({ text }) => text === name);
    if (list.selectedIndex < 0) throw new Error(`"${name}" is not offered.`);
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async settled(): Promise<void> {
    await settled(this.holder);
    await settled(this.holder);
  }
}

export const words = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();

export const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** The words that a style sheet adds, without the quotation marks around them; '' where there are none. */
export function generated(element: Element, where: '::before' | '::after'): string {
  const { content, display } = element.ownerDocument.defaultView!.getComputedStyle(element, where);
  if (display === 'none' || content === 'none' || content === 'normal') return '';
  // Firefox tells where the words come from, the others the words.
  return content.replace(/attr\(([a-z-]+)\)/, (_, name: string) => JSON.stringify(element.getAttribute(name)));
}

/** The comparison into which the loader turns an author's HTML; the first of them where there are more. */
export async function comparison(html: string, options?: FixtureOptions): Promise<ComparisonInPage> {
  return (await ready(put(html, options)))[0]!;
}

export async function ready(place: ParentNode & Node): Promise<ComparisonInPage[]> {
  const holders = await until(() => {
    const all = [...place.querySelectorAll('fw-comparison-table, .fw-comparison-table, [data-fw="comparison-table"]')];
    return all.length > 0 && all.every((holder) => holder.hasAttribute('data-fw-ready')) ? all : null;
  }, 'the comparison is ready');
  const found = holders.map((holder) => new ComparisonInPage(holder));
  for (const one of found) await one.settled();
  return found;
}
