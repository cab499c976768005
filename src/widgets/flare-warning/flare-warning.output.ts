import { css, html, type TemplateResult } from 'lit';

import type { LanguageController } from '../../behaviors/language.js';
import { sheetStyles, writingLines } from '../../parts/sheet.js';
import { wordsOf } from '../../rules/author-words.js';
import type { FlarePartName, FlareSection } from './flare-warning.reader.js';

/** One line of what the author wrote: a point of a list, with how deep it stands, or other text, at depth 0. */
interface Line {
  words: string;
  depth: number;
}

const BLOCK = /^(?:article|blockquote|d[dlt]|details|div|fw-.+|h\d|header|li|[ou]l|p|section|summary|table|t[dhr]|tbody|thead)$/;

const digits = (text: string): string => text.replace(/\P{Nd}/gu, '');

/** On paper nobody can follow a link, and people need the number most. */
function linkWords(link: Element): string {
  const [, number] = /^(?:tel|sms):([^?;]*)/.exec(link.getAttribute('href') ?? '') ?? [];
  const words = link.textContent!;
  return number && !digits(words).includes(digits(number)) ? `${words} (${number})` : words;
}

/** How urgent a care card in it is: words that the card puts before its heading, and that no text node holds. */
function levelOf(element: Element): string {
  const words = element.matches('[data-fw-severity]') ? getComputedStyle(element).getPropertyValue('--_severity') : '';
  return words.trim().replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');
}

/** An author's element with the text between it and its neighbours, which stands in no element of its own. */
function withText(element: Element, isHeading: boolean): Node[] {
  const nodes: Node[] = isHeading ? [] : [element];
  let node: Node | null = element;
  if (!element.previousElementSibling && !isHeading) while ((node = node!.previousSibling)) nodes.unshift(node);
  for (node = element.nextSibling; node && node.nodeType !== 1; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** What stands under a heading, line by line. Nothing is left out: advice without its exceptions is other advice. */
function linesIn({ heading, around, body }: FlareSection): Line[] {
  const lines: Line[] = [];
  let words = '';
  const close = (depth: number): void => {
    words = words.replace(/\s+/g, ' ').trim();
    if (words) lines.push({ words, depth });
    words = '';
  };
  const read = (nodes: Iterable<Node>, depth: number): void => {
    for (const node of nodes) {
      const name = node.nodeName.toLowerCase();
      if (node.nodeType === 3) words += node.nodeValue;
      else if (name === 'br') words += ' ';
      else if (name === 'a') words += linkWords(node as Element);
      else if (name === 'img') words += (node as Element).getAttribute('alt') ?? '';
      else if (BLOCK.test(name)) {
        close(depth);
        words += levelOf(node as Element);
        const inner = depth + Number(name === 'li');
        read(node.childNodes, inner);
        close(inner);
      } else if (node.nodeType === 1 && !/^(?:script|style|template)$/.test(name)) read(node.childNodes, depth);
    }
  };
  if (heading) read(withText(heading, true), 0);
  // What is a part as a whole has its text in it, and what follows it is none of it.
  for (const element of body) read(element === around ? [element] : withText(element, false), 0);
  close(0);
  return lines;
}

/** The flare warning as plain text, in the author's order and words. `important` as in `flarePlan`. Pure. */
export function flareText(sections: readonly FlareSection[], important: (heading: Element) => string = () => ''): string {
  const blocks = sections.map((section) =>
    [section.heading && `${section.name === 'not-a-flare' ? important(section.heading) : ''} ${wordsOf(section.heading, true)}`.trim(), ...linesIn(section).map(({ words, depth }) => (depth ? `${'  '.repeat(depth - 1)}- ${words}` : words))]
      .filter(Boolean)
      .join('\n'),
  );
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** What to do where a plan ends, and where the page that told more is not at hand. */
export function inDoubt({ msg }: LanguageController): string {
  return msg('If something is new or different, or may not be a flare, get medical help today. If it is sudden or severe, call your local emergency number now.', {
    id: 'flare-warning.in-doubt',
    desc: 'Safety words. At the end of a flare warning on paper, and on pages that do not tell when to get help. To the reader, in plain words. “Today” and “now” must not sound milder than that.',
  });
}

/** Shown in place of the way to a care card. */
export function withoutHelp(l10n: LanguageController): string {
  const missing = l10n.msg('This page does not say when to get help.', { id: 'flare-warning.no-help', desc: 'Safety words. At the end of a flare warning where the page has no part that tells when to get help. Another sentence follows.' });
  return `${missing} ${inDoubt(l10n)}`;
}

/** Said where the browser refused to print. */
export function notPrinted({ msg }: LanguageController): string {
  return msg('This browser does not print here. Copy the text instead.', { id: 'flare-warning.not-printed', desc: 'Announced when the reader pressed “Print as a plan” and the browser refused to print.' });
}

export function planTitle({ msg }: LanguageController): string {
  return msg('My plan for a flare', { id: 'flare-warning.plan', desc: 'Title of the printed plan: what to do when symptoms get worse. Max 50 characters.' });
}

/** Lines as they stand on paper: what belongs to a list is one list. */
function paper(lines: readonly Line[]): unknown[] {
  const runs: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && !run[0].depth === !line.depth) run.push(line);
    else runs.push([line]);
  }
  return runs.map((run) =>
    run[0].depth
      ? html`<ul>
          ${run.map(({ words, depth }) => html`<li class=${depth > 1 ? 'deep' : ''}>${words}</li>`)}
        </ul>`
      : run.map(({ words }) => html`<p>${words}</p>`),
  );
}

/**
 * The sheet that a reader prints: what the author wrote, then ruled lines to write by hand. Nothing can be typed into it, and
 * nothing of it is kept. `important` gives the word before a heading of the third part.
 */
export function flarePlan(sections: readonly FlareSection[], important: (heading: Element) => string, l10n: LanguageController): TemplateResult {
  const { msg } = l10n;
  const own: Partial<Record<FlarePartName, string>> = {
    signs: msg('My own early signs', { id: 'flare-warning.own-signs', desc: 'On the printed plan, above lines on which the reader writes by hand. Max 40 characters.' }),
    actions: msg('My own steps', { id: 'flare-warning.own-steps', desc: 'On the printed plan, above lines on which the reader writes by hand what to do in a flare. Max 40 characters.' }),
  };
  const phones = [
    msg('My doctor or clinic: telephone', { id: 'flare-warning.phone-doctor', desc: 'On the printed plan, above a line on which the reader writes a telephone number. Max 50 characters.' }),
    msg('My pharmacist: telephone', { id: 'flare-warning.phone-pharmacist', desc: 'On the printed plan, above a line on which the reader writes a telephone number. Max 50 characters.' }),
    msg('Emergency number and crisis line', { id: 'flare-warning.phone-emergency', desc: 'On the printed plan, above a line on which the reader writes telephone numbers. Max 50 characters.' }),
  ];
  return html`${sections.map((section) => {
      const { name, heading } = section;
      const apart = name === 'not-a-flare';
      const ownWords = name && own[name];
      return html`<section class=${apart ? 'apart' : ''}>
        ${heading ? html`<h2>${apart ? important(heading) : ''} ${wordsOf(heading, true)}</h2>` : ''} ${paper(linesIn(section))}
        ${ownWords ? html`<p class="own">${ownWords}</p>${writingLines(3)}` : ''}
      </section>`;
    })}
    <section><p class="doubt">${inDoubt(l10n)}</p>${phones.map((phone) => html`<p class="own line">${phone}</p>`)}</section>`;
}

/** How the plan differs from other sheets. */
export const planStyles = [
  sheetStyles,
  css`
    /* One page holds three lists and the lines. */
    body {
      font-size: 11pt;
      line-height: 1.25;
    }

    h2 {
      font-size: 12.5pt;
      margin-block-end: 1mm;
    }

    section {
      margin-block-end: 3mm;
    }

    .apart {
      border: 2pt solid;
      padding: 2mm 4mm;
      break-inside: avoid;
    }

    h2 {
      break-after: avoid;
    }

    p {
      margin-block: 1mm;
    }

    .own,
    .doubt {
      font-weight: 600;
    }

    .deep {
      margin-inline-start: 6mm;
    }
  `,
];
