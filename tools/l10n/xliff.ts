import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

import { printable } from './problem.js';

/** What the tool reads from a `<trans-unit>`, in the words of XLIFF 1.2. */
export interface Unit {
  id: string;
  source: string;
  /** Undefined without a `<target>`. */
  target?: string;
  state?: string;
  approved?: boolean;
  notes: Note[];
  maxWidth?: number;
}

export interface Note {
  from: string;
  text: string;
}

export interface ReadUnit extends Unit {
  /** Which `<file>` it stands in, from 0. */
  file: number;
  line: number;
  targets: number;
}

export interface ReadFile {
  units: ReadUnit[];
  /** One for each `<file>`. */
  languages: { original: string; source: string; target: string; line: number }[];
}

/** Why nothing in a file can be used. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: string,
    readonly line: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

const STATES = new Set([
  'final',
  'needs-adaptation',
  'needs-l10n',
  'needs-review-adaptation',
  'needs-review-l10n',
  'needs-review-translation',
  'needs-translation',
  'new',
  'signed-off',
  'translated',
]);

const isElement = (node: Node): node is Element => node.nodeType === 1;
const children = (node: Node, name: string): Element[] =>
  Array.from(node.childNodes).filter((child): child is Element => isElement(child) && child.localName === name);

/** No tool nests like this, and reading it would end the run, for all other files too. */
function deeper(depth: number, element: Element): number {
  if (depth > 100) throw new UnreadableFile('too-deep', element.lineNumber ?? 1, 'Its elements are nested too deeply to be read.');
  return depth + 1;
}

/** The words in an element: tools may put them into CDATA or wrap them in `<mrk>` or `<g>`, and comment on them. */
function words(node: Node, depth = 0): string {
  let text = '';
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 3 || child.nodeType === 4) text += child.nodeValue;
    else if (isElement(child)) text += words(child, deeper(depth, child));
  }
  return text.replace(/\r\n?/g, '\n');
}

function parse(xml: string): Element {
  if (!xml.trim()) throw new UnreadableFile('empty-file', 1, 'The file is empty.');
  const declaration = xml.search(/<!(?:DOCTYPE|ENTITY)/i);
  if (declaration >= 0) {
    const line = xml.slice(0, declaration).split('\n').length;
    throw new UnreadableFile('doctype', line, 'A DOCTYPE or ENTITY has no place in a translation; remove it.');
  }
  let root: Element | null;
  try {
    const onError = (level: string, message: string): void => {
      // One broken letter is the problem of one text, and is told as such.
      if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
    };
    root = new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement;
  } catch (error) {
    const { message, locator } = error as Error & { locator?: { lineNumber?: number } };
    const reason = message.replace(/^.*?caused Error: /s, '').replace(/^\w+: /, '').trim();
    if (/^PK/.test(xml)) throw new UnreadableFile('not-xml', 1, 'This is an archive: unpack it, and send what is in it.');
    if (/^(?:#|msgid |msgstr )/m.test(xml.slice(0, 2000))) throw new UnreadableFile('not-xml', 1, 'This is a PO file: save or export it as XLIFF 1.2.');
    throw new UnreadableFile('not-xml', locator?.lineNumber || 1, `The file is damaged, or is not XML: ${reason.replace(/[.\s]*$/, '').slice(0, 200)}.`);
  }
  if (root?.localName !== 'xliff') throw new UnreadableFile('not-xliff', 1, `This is <${root?.nodeName}>, not <xliff>.`);
  const version = root.getAttribute('version') ?? '';
  if (!/^1\.[012]$/.test(version)) {
    throw new UnreadableFile('not-xliff-1', 1, `This is XLIFF ${version || 'without a version'}; save it as XLIFF 1.2.`);
  }
  return root;
}

/** Reads what any translation tool may have made of a file. Throws `UnreadableFile` when there is nothing to go by. */
export function readXliff(xml: string): ReadFile {
  const file: ReadFile = { units: [], languages: [] };
  const walk = (node: Node, depth = 0): void => {
    for (const child of Array.from(node.childNodes).filter(isElement)) {
      const line = child.lineNumber ?? 1;
      if (child.localName === 'file') {
        const source = child.getAttribute('source-language') ?? '';
        file.languages.push({ original: child.getAttribute('original') ?? '', source, target: child.getAttribute('target-language') ?? '', line });
      }
      if (child.localName === 'trans-unit') file.units.push(readUnit(child, line, Math.max(0, file.languages.length - 1)));
      else walk(child, deeper(depth, child));
    }
  };
  walk(parse(xml.replace(/^\ufeff/, '')));
  return file;
}

function readUnit(unit: Element, line: number, file: number): ReadUnit {
  const targets = children(unit, 'target');
  const [source] = children(unit, 'source');
  const state = targets[0]?.getAttribute('state') ?? '';
  return {
    id: printable(unit.getAttribute('id') || unit.getAttribute('resname') || ''),
    line,
    file,
    source: source ? words(source) : '',
    targets: targets.length,
    approved: unit.getAttribute('approved') === 'yes',
    ...(targets[0] ? { target: words(targets[0]) } : {}),
    ...(STATES.has(state) || /^x-\w/.test(state) ? { state } : {}),
    notes: children(unit, 'note').map((note) => ({ from: note.getAttribute('from') ?? '', text: words(note).trim() })),
  };
}

/** What XML 1.0 cannot hold, not even by number. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escape = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const attributes = (given: Record<string, string | number | undefined>): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escape(String(value)).replace(/"/g, '&quot;')}"`)
    .join('');

/**
 * The one spelling in which files stand in the repository, in an order that is the source's, so that a change of one text is a
 * change of one place. No file names and no line numbers: they would change with every edit of the code.
 */
export function writeXliff(locale: string, units: readonly Unit[], original = 'ui'): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">',
    `  <file${attributes({ original, 'source-language': 'en', 'target-language': locale, datatype: 'plaintext' })}>`,
    '    <body>',
  ];
  for (const unit of units) {
    const { id, source, target, state, approved, notes, maxWidth } = unit;
    const own = attributes({
      id,
      'xml:space': 'preserve',
      approved: approved ? 'yes' : undefined,
      maxwidth: maxWidth,
      'size-unit': maxWidth ? 'char' : undefined,
    });
    lines.push(`      <trans-unit${own}>`, `        <source>${escape(source)}</source>`);
    if (target?.trim()) lines.push(`        <target${attributes({ state })}>${escape(target)}</target>`);
    for (const { from, text } of notes) lines.push(`        <note${attributes({ from })}>${escape(text)}</note>`);
    lines.push('      </trans-unit>');
  }
  return [...lines, '    </body>', '  </file>', '</xliff>', ''].join('\n');
}
