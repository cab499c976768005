/** What a theme can do to the widgets: content with all of them, and everything about its look that can be right or wrong whatever the theme. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../tools/run.js';
import { KEEPS_CLOSED_ROOTS, ready } from './site.js';

const content = (name: string) => readFileSync(`${root}src/content/inomyalgia/${name}.html`, 'utf8').trim();

const questions = Array.from({ length: 8 }, (_, n) => `<details${n === 1 ? ' open' : ''}>
<summary>${n === 2 ? '<h3>A question inside a heading that is long enough to need two lines on a phone</h3>' : `Question ${n} of several?`}</summary>
<p>Answer ${n}, with <a href="#">a link</a>.</p>
<ul><li>One point</li><li>Another</li></ul>
</details>`).join('\n');

/** One snippet a piece, as an author pastes them. Two lists, because the second has boxes of its own, as task lists of Markdown do. */
export const snippets = [
  content('care-card'),
  `<div class="fw-care-card is-level-emergency is-inverse" data-fw="care-card">
<h3>White on dark: call now if:</h3>
<ol><li>first</li><li>second</li></ol>
<p>Call <a href="tel:+000">a number</a>.</p>
</div>`,
  content('flare-warning'),
  content('symptom-checklist'),
  `<div class="fw-symptom-checklist" data-fw="symptom-checklist">
<h3>Written as a task list</h3>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled> Not ticked</li><li class="task-list-item"><input type="checkbox" checked disabled> Ticked</li><li class="task-list-item"><label><input type="checkbox"> With a label</label></li></ul>
</div>`,
  `<div class="fw-faq" data-fw="faq">
<h3 class="fw-safety">When to get help now</h3>
<p>Chest pain: call.</p>
${questions}
</div>`,
  `<div class="fw-comparison-table" data-fw="comparison-table">
<table>
<caption>Two names compared</caption>
<thead><tr><th>Feature</th><th>Inomyalgia <small class="fw-recognition">Not listed in ICD-11</small></th><th>Fibromyalgia</th></tr></thead>
<tbody class="is-different">
<tr><th colspan="3">How they are said to differ</th></tr>
<tr><th>Where it hurts</th><td>Local and deep <small class="fw-certainty is-disputed">disputed</small></td><td></td></tr>
</tbody>
<tbody class="is-shared">
<tr><th colspan="3">What they share</th></tr>
<tr><th>Sleep</th><td colspan="2">Unrefreshing in both <small class="fw-source"><a href="#">Source</a></small></td></tr>
</tbody>
</table>
</div>`,
];

/** Three ready-made cards and one more, a warning, two lists, questions, a table. */
export const WIDGETS = 9;

/** The same elements outside of any widget: what the theme does to its own words. */
export const plainWords = `<div class="plain-words">
<h3>A heading</h3><h4>A smaller one</h4>
<p>Words and <a href="#">a link</a>, <strong>strong</strong> and <small>small</small>, on <time datetime="2026-11-25">a day</time>.</p>
<ul><li>An item with <a href="#">a link</a></li></ul><ol><li>An item</li></ol>
<details><summary>A summary</summary><p>An answer</p></details>
<table><caption>A caption</caption><thead><tr><th>A heading <small>of two</small></th></tr></thead><tbody><tr><th>A heading</th><td>A cell <small>of <a href="#">two</a></small></td></tr><tr><th>A heading</th><td>A cell <small>of <a href="#">two</a></small></td></tr></tbody></table>
<p><label>A label</label></p>
</div>`;

/** For `addInitScript`: a page that keeps the closed roots, in which the form of the checklist is. */
export const keepsClosedRoots = { content: KEEPS_CLOSED_ROOTS.replace(/<\/?script>/g, '') };

/** Everything about the look that can be right or wrong whatever the theme; runs in the page. */
function faultsOf(wide: boolean): string[] {
  const faults = new Set<string>();
  const fault = (wrong: unknown, what: string) => void (wrong && faults.add(what));
  const rooms = globalThis.closedRoots ?? [];
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
  const paper = document.body.appendChild(document.createElement('i'));
  paper.style.setProperty('background-color', 'Canvas', 'important');
  const canvas = getComputedStyle(paper).backgroundColor;
  paper.remove();
  const paint = (colors: string[], alpha = 1): number[] => {
    colors = [canvas, ...colors];
    colors.forEach((color, index) => {
      pen.globalAlpha = index === colors.length - 1 ? alpha : 1;
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
    });
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  /** Each element is asked for many times, by all that stand in it. */
  const once = <Result>(compute: (element: Element) => Result) => {
    const known = new Map<Element, Result>();
    return (element: Element): Result => {
      if (!known.has(element)) known.set(element, compute(element));
      return known.get(element)!;
    };
  };
  const luminances = new Map<string, number>();
  const light = (colors: string[], alpha = 1): number => {
    const key = [alpha, ...colors].join();
    if (!luminances.has(key)) luminances.set(key, paint(colors, alpha).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0));
    return luminances.get(key)!;
  };
  const styleOf = once((element) => getComputedStyle(element));
  const around = (node: Element): Element | null => node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
  const upFrom: (element: Element) => Element[] = once((element) => [element, ...(around(element) ? upFrom(around(element)!) : [])]);
  /** From the page on, what is painted over each other. */
  const ground: (element: Element) => string[] = once((element) => {
    const color = styleOf(element).backgroundColor;
    const under = around(element) ? ground(around(element)!) : [];
    return color === 'rgba(0, 0, 0, 0)' ? under : [...under, color];
  });
  const opacity: (element: Element) => number = once((element) => Number(styleOf(element).opacity) * (around(element) ? opacity(around(element)!) : 1));
  const ratio = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  /** Of words, or of an edge, with what is behind them, as it is painted. */
  const contrast = (element: Element, pseudo?: string, edge?: 'border-top-color' | 'border-inline-start-color'): number => {
    const style = pseudo ? getComputedStyle(element, pseudo) : styleOf(element);
    const under = ground((edge && around(element)) || element);
    return ratio(light([...under, edge ? style.getPropertyValue(edge) : style.color], opacity(element) * (pseudo ? Number(style.opacity) : 1)), light([...under, 'transparent']));
  };
  const two = (value: number) => value.toFixed(2);
  const shown = once((element) => element.getClientRects().length > 0 && styleOf(element).visibility === 'visible');
  /** For screen readers alone, or for the clipboard. */
  const unseen = once((element) => !opacity(element) || upFrom(element).some((node) => styleOf(node).clipPath !== 'none' || (node.matches('details:not([open])') && !element.closest('summary'))));
  const nameOf = (element: Element) => `${element.localName} "${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const own = (element: Element) => [...element.childNodes].filter((node) => node instanceof Text && node.data.trim());
  const linesOf = (node: Node): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width }) => width > 1);
  };

  const holders = [...document.querySelectorAll<HTMLElement>('[data-fw-ready]')];
  /** What a widget adds, with its room. */
  const addedBy = (holder: Element): Element[] => {
    const { shadowRoot } = holder.shadowRoot!.firstElementChild!;
    const added = [...shadowRoot!.querySelectorAll('*')];
    return added.flatMap((element) => [element, ...(rooms.find((room) => room.host === element)?.querySelectorAll('*') ?? [])]);
  };

  /** For themes with type of 12 px, whose small words are smaller still. */
  const small = Math.min(12, 0.84 * parseFloat(styleOf(document.querySelector('.plain-words p')!).fontSize));

  // Words: to be read, and all there.
  /** How well an author's words can be read is the theme's concern, as long as nothing of ours makes it worse: the same element in the same place, outside of a widget. */
  const asTheTheme = (element: Element): Element[] => {
    const place = ['thead', 'tbody', 'summary', 'details'].find((name) => element.closest(name)) ?? '';
    const name = element.closest('a') ? 'a' : element.localName;
    const same = (selector: string) => [...document.querySelectorAll(`.plain-words ${selector}`)];
    return [`${place === name ? '' : place} ${name}`, name, 'p'].map(same).find(({ length }) => length)!;
  };
  /** What an element's words must stay within: boxes that cut off, unless they scroll. */
  const cutting = once((element) =>
    upFrom(element).filter((node) => node !== document.body && node !== document.documentElement && !/inline$|contents/.test(styleOf(node).display) && styleOf(node).overflow !== 'visible'),
  );
  const scrolled = once((element) => cutting(element).some((node) => /auto|scroll/.test(styleOf(node).overflowX) && node.scrollWidth > node.clientWidth));
  for (const holder of holders) {
    for (const [elements, authored] of [
      [addedBy(holder), false],
      [[...holder.querySelectorAll('*')], true],
    ] as const) {
      for (const element of elements) {
        if (!own(element).length || !shown(element) || unseen(element) || element.matches('option,textarea,style')) continue;
        const plain = authored ? asTheTheme(element) : [];
        const theirs = Math.min(...plain.map((one) => contrast(one)));
        fault(contrast(element) < Math.min(4.5, theirs * 0.85), `${nameOf(element)} has a contrast of ${two(contrast(element))}${authored ? `, in the theme ${two(theirs)}` : ''}`);
        fault(parseFloat(styleOf(element).fontSize) < Math.min(small, ...plain.map((one) => parseFloat(styleOf(one).fontSize) * 0.85)), `${nameOf(element)} is of ${styleOf(element).fontSize}`);
        if (scrolled(element)) continue;
        for (const { left, right, top, bottom } of own(element).flatMap(linesOf)) {
          fault(left < -1 || right > innerWidth + 1, `${nameOf(element)} goes beyond the window`);
          for (const node of cutting(element)) {
            const box = node.getBoundingClientRect();
            fault(left < box.left - 1 || right > box.right + 1 || top < box.top - 4 || bottom > box.bottom + 4, `${nameOf(element)} is cut off by ${node.localName}.${node.className}`);
          }
          const { left: start, right: end } = holder.getBoundingClientRect();
          fault(left < start - 1 || right > end + 1, `${nameOf(element)} sticks out of its widget`);
        }
      }
    }
    const column = document.querySelector('.plain-words')!.getBoundingClientRect();
    const box = holder.getBoundingClientRect();
    fault(box.left < column.left - 1 || box.right > column.right + 1, `${holder.className} is wider than its column`);
    const after = holder.nextElementSibling;
    if (after && holder.matches('.fw-care-card, .fw-flare-warning')) fault(after.getBoundingClientRect().top - box.bottom < 8, `the frame of ${holder.className} touches what follows`);
    // The author's parts need some space between them, whatever the theme gives to what stands in the article itself.
    const parts = holder.matches('.fw-flare-warning, .fw-symptom-checklist') ? [...holder.children].filter((part) => shown(part) && !part.matches('[data-fw-apart]')) : [];
    parts.forEach((part, index) => {
      const next = parts[index + 1];
      if (next && part.nextElementSibling === next) fault(next.getBoundingClientRect().top - part.getBoundingClientRect().bottom < 5, `${nameOf(next)} stands right below ${nameOf(part)}`);
    });
    // Words that lie on each other.
    const lines = [...addedBy(holder), ...holder.querySelectorAll('*')].filter((element) => shown(element) && !unseen(element) && !element.matches('option,textarea,style')).flatMap((element) => own(element).flatMap(linesOf).map((line) => ({ element, line })));
    lines.forEach(({ element, line }, index) => {
      for (const { element: other, line: another } of lines.slice(index + 1, index + 60)) {
        if (element === other) continue;
        const wide = Math.min(line.right, another.right) - Math.max(line.left, another.left);
        const high = Math.min(line.bottom, another.bottom) - Math.max(line.top, another.top);
        fault(wide > 2 && high > 0.45 * Math.min(line.height, another.height), `${nameOf(element)} lies on ${nameOf(other)}`);
      }
    });
  }

  // Lists stay lists, with room for their markers. Those in an answer are the theme's, as all prose is.
  for (const item of document.querySelectorAll('[data-fw-ready]:not(.fw-faq) :is(ul, ol) > li')) {
    if (!shown(item) || unseen(item)) continue;
    const { display, listStyleType, listStylePosition, listStyleImage, fontSize } = getComputedStyle(item);
    const tasks = item.querySelector('input');
    const marker = listStyleType !== 'none' || listStyleImage !== 'none' || !['none', 'normal'].includes(getComputedStyle(item, '::before').content);
    fault(!tasks && (!marker || (display !== 'list-item' && listStyleType !== 'none')), `the item "${item.textContent!.slice(0, 30)}" has no marker (${display}, ${listStyleType})`);
    const holder = item.closest('[data-fw-ready]')!;
    const { left, right } = holder.getBoundingClientRect();
    const { borderLeftWidth } = getComputedStyle(holder);
    const room = getComputedStyle(item).direction === 'rtl' ? right - item.getBoundingClientRect().right : item.getBoundingClientRect().left - left - parseFloat(borderLeftWidth);
    fault(!tasks && listStylePosition === 'outside' && listStyleType !== 'none' && room < 1.25 * parseFloat(fontSize), `the marker of "${item.textContent!.slice(0, 30)}" has ${two(room)} px`);
  }

  for (const card of document.querySelectorAll('.fw-care-card[data-fw-ready]')) {
    const heading = card.querySelector('[data-fw-severity]');
    if (!heading || !shown(heading)) {
      fault(true, 'a care card has no heading');
      continue;
    }
    const words = getComputedStyle(heading, '::before');
    fault(!/"[A-Z][a-z].*"/.test(words.content) || words.display !== 'block' || words.visibility !== 'visible' || parseFloat(words.fontSize) < small || words.position !== 'static', `${nameOf(heading)} does not say its severity (${words.content}, ${words.display}, ${words.fontSize})`);
    fault(contrast(heading, '::before') < 4.5, `the severity ${words.content} has a contrast of ${two(contrast(heading, '::before'))}`);
    const first = linesOf(heading)[0];
    fault(!first || first.top - heading.getBoundingClientRect().top < 0.8 * parseFloat(words.height), `${nameOf(heading)} leaves its severity no line`);
    fault(heading.scrollWidth > heading.clientWidth + 1 || heading.scrollHeight > heading.clientHeight + 12, `${nameOf(heading)} is larger than its box`);
    const style = getComputedStyle(card);
    const weight = card.matches('.is-level-emergency') ? 6 : card.matches('.is-level-urgent') ? 3 : 1;
    fault(style.borderTopStyle !== 'solid' || style.borderTopWidth !== `${3 * weight}px` || style.borderLeftWidth !== `${weight}px`, `${nameOf(heading)}: the border is ${style.borderTop}, ${style.borderLeft}`);
    // The dark ground of an inverse card is an edge by itself.
    fault(!card.matches('.is-inverse') && contrast(card, undefined, 'border-top-color') < Math.min(3, 0.38 * contrast(document.querySelector('.plain-words p')!)), `${nameOf(heading)}: the border has a contrast of ${two(contrast(card, undefined, 'border-top-color'))}`);
    fault(/^rgba\(0, 0, 0, 0\)$/.test(style.backgroundColor), `${nameOf(heading)}: the card has no background`);
    for (const side of ['paddingLeft', 'paddingRight', 'paddingTop', 'paddingBottom'] as const) fault(parseFloat(style[side]) < 8, `${nameOf(heading)}: its ${side} is ${style[side]}`);
    for (const number of card.querySelectorAll('[href^="tel:"]')) fault(number.getBoundingClientRect().height < 44, `the ${nameOf(number)} is ${number.getBoundingClientRect().height} px high`);
  }

  for (const warning of document.querySelectorAll('.fw-flare-warning[data-fw-ready]')) {
    const apart = [...warning.querySelectorAll<HTMLElement>('[data-fw-apart]')];
    fault(apart.length !== 2, `${apart.length} elements are set apart`);
    for (const element of apart) {
      const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(element);
      fault(borderInlineStartWidth !== '6px' || borderInlineStartStyle !== 'solid', `${nameOf(element)}: its edge is ${borderInlineStartStyle}, ${borderInlineStartWidth}`);
      fault(contrast(element, undefined, 'border-inline-start-color') < 3, `${nameOf(element)}: its edge has a contrast of ${two(contrast(element, undefined, 'border-inline-start-color'))}`);
    }
    const [heading, list] = apart as [HTMLElement, HTMLElement];
    const [upper, lower] = [heading.getBoundingClientRect(), list.getBoundingClientRect()];
    fault(Math.abs(lower.top - upper.bottom) > 1 || Math.abs(lower.left - upper.left) > 1, `the edge is in two pieces, ${two(lower.top - upper.bottom)} px and ${two(lower.left - upper.left)} px from each other`);
    const words = getComputedStyle(heading, '::before');
    fault(words.content !== '"Important:"' || words.display !== 'block' || parseFloat(words.fontSize) < small, `the third part does not say that it is important (${words.content}, ${words.display}, ${words.fontSize})`);
    fault(contrast(heading, '::before') < 4.5, `"Important:" has a contrast of ${two(contrast(heading, '::before'))}`);
    const { borderTopWidth, borderTopStyle, paddingLeft } = getComputedStyle(warning);
    fault(borderTopWidth === '0px' || borderTopStyle !== 'solid' || parseFloat(paddingLeft) < 8, `the warning has no frame (${borderTopStyle}, ${borderTopWidth}, ${paddingLeft})`);
    const heads = [...warning.querySelectorAll('[data-fw-part]')].map((part) => part.getBoundingClientRect());
    fault(heads.length !== 3 || heads.some(({ top }, index) => index && top <= heads[index - 1]!.bottom), 'the three parts do not stand below each other');
  }

  for (const box of document.querySelectorAll<HTMLInputElement>('.fw-symptom-checklist li input')) {
    if (!shown(box)) {
      fault(box.checkVisibility(), 'a box of the author is hidden');
      continue;
    }
    const { width, height } = box.getBoundingClientRect();
    const { appearance, opacity, backgroundColor, backgroundImage, position } = getComputedStyle(box);
    const edge = parseFloat(getComputedStyle(box).borderTopWidth) > 0 && contrast(box, undefined, 'border-top-color') >= 1.5;
    fault(Math.min(width, height) < 12 || Math.max(width, height) > 40 || opacity !== '1' || position === 'absolute', `the author's box is ${width} × ${height} px, opacity ${opacity}, ${position}`);
    const under = ground(box.parentElement!);
    const filled = ratio(light([...under, backgroundColor]), light([...under, 'transparent'])) >= 1.5;
    fault(appearance === 'none' && !edge && !filled, `the author's box cannot be seen (${backgroundColor})`);
    fault(appearance === 'none' && box.checked && !filled && backgroundImage === 'none' && ['none', 'normal'].includes(getComputedStyle(box, '::after').content) && ['none', 'normal'].includes(getComputedStyle(box, '::before').content), "the author's ticked box looks as if it were not ticked");
  }

  for (const summary of document.querySelectorAll('.fw-faq summary')) {
    const { display, listStyleType } = getComputedStyle(summary);
    fault(display !== 'list-item' || listStyleType === 'none', `the summary "${summary.textContent}" has no marker (${display}, ${listStyleType})`);
    fault(summary.getBoundingClientRect().height < 43.9, `the summary "${summary.textContent}" is ${summary.getBoundingClientRect().height} px high`);
    fault(contrast(summary, '::before') < 4.5, `"Show" has a contrast of ${two(contrast(summary, '::before'))}`);
    const { left, right } = summary.getBoundingClientRect();
    const question = summary.parentElement!.getBoundingClientRect();
    fault(left < question.left - 1 || right > question.right + 1, `the summary "${summary.textContent}" sticks out of its question`);
  }

  const table = document.querySelector<HTMLTableElement>('.fw-comparison-table table')!;
  // Below this width in its own type a table stacks, however wide the window is.
  if (wide && table.parentElement!.clientWidth > 34 * parseFloat(getComputedStyle(table).fontSize)) {
    fault(getComputedStyle(table).display !== 'table', `the table is displayed as ${getComputedStyle(table).display}`);
    const [feature, first, second] = [...table.rows[2]!.cells].map((cell) => cell.getBoundingClientRect());
    fault(feature!.top !== first!.top || first!.top !== second!.top || first!.left >= second!.left, 'the cells of a row do not stand side by side');
    const heads = [...table.rows[0]!.cells].map((cell) => cell.getBoundingClientRect().left);
    fault(Math.abs(heads[1]! - first!.left) > 1, 'a cell does not stand below its heading');
  }
  for (const cell of table.querySelectorAll('th,td')) {
    fault(shown(cell) && cell.scrollWidth > cell.clientWidth + 1, `the cell "${cell.textContent}" is cut off`);
    if (cell.matches('[data-fw-empty]')) fault(contrast(cell, '::after') < 4.5, `"Not known" has a contrast of ${two(contrast(cell, '::after'))}`);
  }

  for (const holder of holders) {
    const buttons = addedBy(holder).filter((control) => control.matches('button') && shown(control) && !unseen(control));
    buttons.forEach((button, index) => {
      const next = buttons[index + 1];
      if (next?.parentElement !== button.parentElement || next.getBoundingClientRect().top < button.getBoundingClientRect().bottom - 1) return;
      fault(next.getBoundingClientRect().top - button.getBoundingClientRect().bottom < 5, `the ${nameOf(next)} touches the ${nameOf(button)}`);
    });
    for (const control of addedBy(holder)) {
      if (!shown(control) || unseen(control) || !control.matches('button,select,input,label,a,option')) continue;
      const { width, height } = control.getBoundingClientRect();
      const box = control.matches('[type=checkbox],[type=radio]');
      const name = nameOf(control);
      fault(!box && control.localName !== 'option' && height < 44 && !control.closest('label label, .uncopied'), `the ${name} is ${width} × ${height} px`);
      fault(control.matches('button,select') && (width < 44 || control.scrollWidth > control.clientWidth + 1), `the ${name} is cut off`);
      fault(!box && contrast(control) < 4.5, `the ${name} has a contrast of ${two(contrast(control))}`);
      if (!box) continue;
      const { appearance, opacity } = getComputedStyle(control);
      fault(appearance === 'none' || opacity !== '1' || Math.min(width, height) < 20, `the box of ${nameOf(control.closest('label')!)} cannot be seen (${appearance}, ${width} × ${height} px, opacity ${opacity})`);
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top } = control.getBoundingClientRect();
      const hit = (control.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
      fault(hit !== control, `the box of ${nameOf(control.closest('label')!)} is covered by ${hit ? nameOf(hit) : 'something of the page'}`);
    }
  }
  scrollTo({ top: 0, behavior: 'instant' });
  return [...faults];
}

/** Whether light words stand on a dark ground; runs in the page. */
function isDark(): boolean {
  const pen = document.createElement('canvas').getContext('2d')!;
  const chain: Element[] = [];
  for (let node: Element | null = document.querySelector('.plain-words p'); node; node = node.parentElement) chain.unshift(node);
  const paint = (color: string): number => {
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)].reduce((sum, value) => sum + value);
  };
  const grounds = [getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff', ...chain.map((node) => getComputedStyle(node).backgroundColor)].map(paint);
  return paint(getComputedStyle(chain.at(-1)!).color) > grounds.at(-1)! + 150;
}

/** What a reader's switch does in the themes that have one. */
function darken(): void {
  document.documentElement.dataset.theme = 'dark';
  document.documentElement.classList.replace('respect-color-scheme-preference', 'is-dark-theme');
  for (const element of [document.documentElement, document.body]) element.classList.add('dark', 'is-dark-theme');
}

/** What a site's author writes in all others: two colours, and where the theme has light grounds, dark ones. */
function darkenByHand(): void {
  const style = document.createElement('style');
  style.textContent = `html, body { background: #15171a; color: #e6e8eb; } a { color: #8ab4f8; }
    body .on-the-way { background: none !important; color: inherit !important; }
    :is(h1, h2, h3, h4, h5, h6) { color: inherit !important; }
    body table, body table thead { color: inherit; background: none; } body table tr:nth-child(n), body table tr:nth-child(n) > td { background: #1b1e22; } details { background: #22262e; }`;
  document.head.append(style);
  for (let node = document.querySelector('.plain-words')!.parentElement!; node !== document.body; node = node.parentElement!) node.classList.add('on-the-way');
}

export interface Look {
  /** Of the pictures, where SHOTS_DIR asks for them. */
  name: string;
  width: number;
}

/** Looks at a page with all widgets as several readers do, and returns what is wrong: the lists, then the form; with a system that is light or dark; on a page that is light or dark by its own means. */
export async function faultsIn(page: Page, { name, width }: Look): Promise<string[]> {
  const faults: string[] = [];
  await ready(page, WIDGETS);
  // A widget in sight takes on its look when the reader first does something.
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => !document.querySelector('[data-fw-arriving]'));
  const make = page.locator('.fw-symptom-checklist [part=make-list]').first();
  await make.waitFor();
  await page.locator('.fw-flare-warning [part=copy-text]').waitFor();

  /** Themes change colours slowly, and what inherits a colour follows. */
  const settle = () =>
    page.evaluate(async () => {
      // The browser hears of another system, or of another class, before the page does.
      await new Promise((resolve) => setTimeout(resolve, 150));
      for (let patience = 5; patience; patience--) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        // In a closed answer nothing is painted, and a change of colour never ends.
        const changing = document.getAnimations().filter((animation) => animation instanceof CSSTransition && (animation.effect as KeyframeEffect).target?.checkVisibility());
        if (!changing.length) return;
        await Promise.race([Promise.allSettled(changing.map(({ finished }) => finished)), new Promise((resolve) => setTimeout(resolve, 3000))]);
      }
    });

  const look = async (how: string, { picture = true } = {}): Promise<void> => {
    await settle();
    if (process.env.SHOTS_DIR && picture) {
      mkdirSync(process.env.SHOTS_DIR, { recursive: true });
      await page.screenshot({ path: join(process.env.SHOTS_DIR, `${name}-${width}-${how.replace(/\W+/g, '-')}.png`), fullPage: true });
    }
    for (const fault of await page.evaluate(faultsOf, width > 1000)) if (!faults.some((known) => known.endsWith(`: ${fault}`))) faults.push(`${how}: ${fault}`);
    // Some themes are wider than a phone by themselves.
    const wide = await page.evaluate(() => {
      const now = document.documentElement.scrollWidth;
      if (now <= innerWidth) return 0;
      const holders = [...document.querySelectorAll<HTMLElement>('[data-fw-ready]')];
      holders.forEach((holder) => holder.style.setProperty('display', 'none', 'important'));
      const bare = document.documentElement.scrollWidth;
      holders.forEach((holder) => holder.style.removeProperty('display'));
      return now > bare ? now : 0;
    });
    if (wide) faults.push(`${how}: the page is ${wide} px wide`);
  };

  await look('the lists');
  await make.click();
  await page.waitForFunction(() => globalThis.closedRoots.some((room) => room.querySelector('.row')));
  // How long, how often.
  await page.evaluate(() => globalThis.closedRoots.find((room) => room.querySelector('.row'))!.querySelector<HTMLElement>('.row input')!.click());
  await look('the form');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('the form, dark system');
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
  await look('the form, dark system, light page', { picture: false });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(darken);
  await settle();
  if (!(await page.evaluate(isDark))) await page.evaluate(darkenByHand);
  await settle();
  if (!(await page.evaluate(isDark))) faults.push('the page could not be made dark');
  await look('the form, dark page');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('the form, dark page and system', { picture: false });
  return faults;
}
