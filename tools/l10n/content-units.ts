import { defaultTreeAdapter, html as spec, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

import { oneLine } from './language-file.js';
import { directionOf } from './locale-name.js';
import type { Message } from './messages.js';

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** A text of some HTML with the place where it stands. */
export interface ContentUnit extends Message {
  line: number;
  /** Where the text begins and ends in the file. */
  start: number;
  end: number;
  /** An attribute's value, or what stands between tags. */
  isAttribute: boolean;
  /** Where the file has what each tag stands for: `a1` → `<a href="…">`. Translators see no attribute, so they can change none. */
  tags: ReadonlyMap<string, Place>;
}

/** A part of a file, by offsets. */
interface Place {
  start: number;
  end: number;
}

/** An element at the top of a file: its opening tag is where the language of a translation is written. */
interface Root {
  /** Right after the name of the tag, and what stands there of a language of its own. */
  afterName: number;
  language: Place[];
  /** Where a note about all of it belongs: after the last source that is given for all of it, or else before the end tag. Undefined in what holds no paragraphs. */
  forNote: number | undefined;
}

export interface ContentSource {
  units: ContentUnit[];
  roots: Root[];
}

/** Elements that stand within a sentence (HTML: phrasing content). */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|br|button|cite|code|data|del|dfn|em|i|img|input|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
const VOID = /^(?:br|img|input|wbr)$/;
/** What holds no words to read. */
const SILENT = /^(?:script|style|template|noscript|svg|math|iframe|object|pre|textarea)$/;
/** What may hold a paragraph that says something about all of it. */
const HOLDER = /^(?:article|aside|blockquote|body|details|div|fw-.+|main|section)$/;
/** Where words must be neither milder nor stronger than the English. */
const SAFETY = /(?:^|\s)(?:fw-care-card|fw-flare-warning|fw-safety)(?:\s|$)/;
const WORDS_IN_ATTRIBUTES = ['alt', 'title', 'aria-label', 'label', 'abbr', 'placeholder'];
const isUntranslated = (element: Element): boolean => attributeOf(element, 'translate') === 'no';

const isElement = (node: ChildNode): node is Element => defaultTreeAdapter.isElementNode(node);

const attributeOf = (element: Element, name: string): string | undefined => element.attrs.find((attribute) => attribute.name === name)?.value;

/** What an element is in the eyes of a translator. */
const kindOf = ({ tagName }: { tagName: string }): string =>
  ({ summary: 'A question, or what opens a text.', li: 'A point of a list.', th: 'Head of a row or column of a table.', td: 'Cell of a table.', caption: 'Title of a table.', p: 'A paragraph.' })[tagName] ??
  (/^h[1-6]$/.test(tagName) ? 'A heading.' : 'A text.');

/**
 * The texts of some HTML: each run of words and inline elements is one, with its inline tags as tags without attributes. Its id is
 * that of the nearest element with an `id`, then its own element's name with a number, so it is the same as long as nothing is
 * put before it; `extract` follows a text whose id has changed. Pure.
 */
export function contentUnits(html: string, file: string): ContentSource {
  const units: ContentUnit[] = [];
  const roots: Root[] = [];
  const counts = new Map<string, number>();
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });

  const idFor = (anchor: string, name: string): string => {
    const key = `${anchor}/${name}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > 1 ? `${key}-${count}` : key;
  };

  const attributes = (element: Element, anchor: string): void => {
    for (const name of WORDS_IN_ATTRIBUTES) {
      const location = element.sourceCodeLocation?.attrs?.[name];
      const text = oneLine(attributeOf(element, name) ?? '');
      if (!location || !text || !/\p{L}/u.test(text)) continue;
      const id = idFor(anchor, `${element.tagName}@${name}`);
      units.push({ id, text, desc: `In ${file}. Attribute ${name} of <${element.tagName}>.`, isContent: true, line: location.startLine, start: location.startOffset, end: location.endOffset, isAttribute: true, tags: new Map() });
    }
  };

  /** Words and inline elements that stand together. */
  const run = (nodes: ChildNode[], around: { tagName: string }, anchor: string, safety: boolean): void => {
    const tags = new Map<string, Place>();
    const opened: Element[] = [];
    const collect = (nodes: ChildNode[]): void => {
      for (const node of nodes) {
        if (!isElement(node)) continue;
        opened.push(node);
        if (!isUntranslated(node)) collect(node.childNodes);
      }
    };
    collect(nodes);
    const placeOf = (element: Element): Place => {
      // One that the parser put in has no place in the file.
      const { startTag, startOffset, endOffset } = element.sourceCodeLocation ?? {};
      return { start: startOffset ?? 0, end: (isUntranslated(element) ? undefined : startTag?.endOffset) ?? endOffset ?? 0 };
    };
    const openingOf = (element: Element): string => html.slice(placeOf(element).start, placeOf(element).end);
    const nameOf = (element: Element): string => {
      // What nobody translates is one sign, which stands for all of it.
      const kind = (one: Element): string => (isUntranslated(one) ? 'x' : one.tagName);
      const different = [...new Set(opened.filter((one) => kind(one) === kind(element)).map(openingOf))];
      const name = different.length > 1 ? `${kind(element)}${different.indexOf(openingOf(element)) + 1}` : kind(element);
      if (!tags.has(name)) {
        tags.set(name, placeOf(element));
        if (!isUntranslated(element)) attributes(element, anchor);
      }
      return name;
    };
    const words = (nodes: ChildNode[]): string =>
      nodes
        .map((node) => {
          if (defaultTreeAdapter.isTextNode(node)) return node.value;
          if (!isElement(node)) return '';
          const name = nameOf(node);
          return VOID.test(node.tagName) || isUntranslated(node) ? `<${name}>` : `<${name}>${words(node.childNodes)}</${name}>`;
        })
        .join('');
    const located = nodes.filter((node) => node.sourceCodeLocation);
    const first = located[0]?.sourceCodeLocation;
    const last = located.at(-1)?.sourceCodeLocation;
    const raw = words(nodes);
    const text = oneLine(raw);
    if (!first || !last || !/\p{L}/u.test(text.replace(/<[^>]+>/g, ''))) return;
    const id = idFor(anchor, around.tagName);
    const start = first.startOffset + /^\s*/.exec(html.slice(first.startOffset))![0].length;
    const end = start + html.slice(start, last.endOffset).trimEnd().length;
    units.push({ id, text, desc: `${safety ? 'Safety words: neither milder nor stronger than the English. ' : ''}In ${file}. ${kindOf(around)}`, isContent: true, line: html.slice(0, start).split('\n').length, start, end, isAttribute: false, tags });
  };

  const walk = (element: Element, anchor: string, around: boolean, depth: number): void => {
    if (element.namespaceURI !== spec.NS.HTML || SILENT.test(element.tagName) || isUntranslated(element) || depth > 500) return;
    const safety = around || SAFETY.test(attributeOf(element, 'class') ?? '') || element.tagName === 'fw-care-card' || element.tagName === 'fw-flare-warning';
    const own = attributeOf(element, 'id') ? `${file}/${attributeOf(element, 'id')}` : anchor;
    attributes(element, own);
    let inline: ChildNode[] = [];
    const close = (): void => {
      if (inline.length) run(inline, element, own, safety);
      inline = [];
    };
    for (const child of element.childNodes) {
      if (defaultTreeAdapter.isTextNode(child) || (isElement(child) && INLINE.test(child.tagName) && !holdsBlock(child))) inline.push(child);
      else if (isElement(child)) {
        close();
        walk(child, own, safety, depth + 1);
      }
    }
    close();
  };

  let inline: ChildNode[] = [];
  const close = (): void => {
    if (inline.length) run(inline, { tagName: 'text' }, file, false);
    inline = [];
  };
  for (const child of fragment.childNodes) {
    if (!isElement(child) || (INLINE.test(child.tagName) && !holdsBlock(child))) {
      if (isElement(child) || defaultTreeAdapter.isTextNode(child)) inline.push(child);
      continue;
    }
    close();
    walk(child, file, false, 0);
    // An element that the parser put in has no place in the file.
    const { startTag, endTag, startOffset, attrs } = child.sourceCodeLocation ?? {};
    if (!startTag || startOffset === undefined || SILENT.test(child.tagName)) continue;
    const source = child.childNodes.findLast((part): part is Element => isElement(part) && /(?:^|\s)fw-source(?:\s|$)/.test(attributeOf(part, 'class') ?? ''));
    const language = ['lang', 'dir'].flatMap((name) => (attrs?.[name] ? [{ start: attrs[name].startOffset, end: attrs[name].endOffset }] : []));
    const forNote = HOLDER.test(child.tagName) ? (source?.sourceCodeLocation?.endOffset ?? endTag?.startOffset) : undefined;
    roots.push({ afterName: startOffset + 1 + child.tagName.length, language, forNote });
  }
  close();
  units.sort((one, other) => one.start - other.start);
  return { units, roots };
}

/** An inline element around paragraphs, as some editors write them. */
function holdsBlock(element: Element, depth = 0): boolean {
  return depth < 100 && element.childNodes.some((child) => isElement(child) && (!INLINE.test(child.tagName) || holdsBlock(child, depth + 1)));
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\u00a0/g, '&nbsp;');

/** Of a translation only words come into the HTML: each tag is the one that stands in the source, `openings`, whatever it was. */
function rendered(translation: string, openings: ReadonlyMap<string, string>): string {
  return translation
    .split(/(<\/?[a-z][a-z0-9-]*>)/)
    .map((part, at) => {
      const opening = at % 2 ? openings.get(part.replace(/[</>]/g, '')) : undefined;
      const [, name] = /^<([a-z0-9-]+)/i.exec(opening ?? '') ?? [];
      return name ? (part.startsWith('</') ? `</${name}>` : opening) : escapeText(part);
    })
    .join('');
}

/** A part of a file in which some places have other text. */
function replaced(html: string, { start, end }: Place, edits: readonly (Place & { text: string })[]): string {
  let at = start;
  let result = '';
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    if (edit.start < at || edit.end > end) continue;
    result += html.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + html.slice(at, end);
}

/**
 * The same HTML with other words, in another language: `lang` and `dir` are on each element at the top, and `note`, if any, is a
 * paragraph in it. Every unit must have a translation.
 */
export function translatedContent(html: string, { units, roots }: ContentSource, locale: string, said: (id: string) => string, note?: string): string {
  const dir = directionOf(locale) === 'rtl' ? ' dir="rtl"' : '';
  const attributes = units
    .filter(({ isAttribute }) => isAttribute)
    .map(({ id, start, end }) => ({ start, end, text: `${/^[^=]+/.exec(html.slice(start, end))![0]}="${escapeText(said(id)).replace(/"/g, '&quot;')}"` }));
  const texts = units
    .filter(({ isAttribute }) => !isAttribute)
    .map(({ id, start, end, tags }) => {
      const openings = new Map([...tags].map(([name, place]) => [name, replaced(html, place, attributes)]));
      return { start, end, text: rendered(said(id), openings) };
    });
  const between = attributes.filter((attribute) => !texts.some(({ start, end }) => start <= attribute.start && attribute.end <= end));
  return replaced(html, { start: 0, end: html.length }, [
    ...texts,
    ...between,
    ...roots.flatMap(({ afterName, language }) => [{ start: afterName, end: afterName, text: ` lang="${locale}"${dir}` }, ...language.map((place) => ({ ...place, text: '' }))]),
    ...(note ? placesFor(html, roots).map((at) => ({ start: at, end: at, text: html[at - 1] === '\n' ? `<p class="fw-source">${escapeText(note)}</p>\n` : `\n<p class="fw-source">${escapeText(note)}</p>` })) : []),
  ]);
}

/** In each part that can hold a paragraph, or else once, at the end. */
function placesFor(html: string, roots: readonly Root[]): number[] {
  const places = roots.flatMap(({ forNote }) => forNote ?? []);
  return places.length ? places : [html.length];
}

/**
 * Whether the HTML is itself again when each text is its own translation. It is not where tags are closed elsewhere than they were
 * opened, or where words look like tags: then nobody knows what a translation would make of it.
 */
export function comesBack(html: string, source: ContentSource): boolean {
  const own = new Map(source.units.map(({ id, text }) => [id, text]));
  const plain = (given: string): string => serialize(parseFragment(given)).replace(/<!--.*?-->/gs, '').replace(/[\t\n\r ]+/g, '');
  return plain(translatedContent(html, { ...source, roots: [] }, 'en', (id) => own.get(id)!)) === plain(html);
}
