import { widgetTable } from '../src/loader/widget-table.js';

/** The two equal forms of a snippet, each exactly as a publisher pastes it. */
export interface Snippet {
  /** With the plain wrapper, which most editors leave as it is: decision 0001. */
  wrapper: string;
  /** With the custom element's own tag, for pages that one writes oneself. */
  tag: string;
}

interface Wrapper {
  /** The element that carried the class, and how many elements of its name stand open inside it. */
  element: string;
  depth: number;
  end: string;
}

const widgets = new Set(Object.keys(widgetTable));
const tags = /<(\/?)([a-z][\w-]*)((?:\s[^>]*)?)>/g;
const attributes = /([\w:-]+)(?:="([^"]*)")?/g;

const write = (name: string, value: string): string => (value ? ` ${name}="${value}"` : ` ${name}`);

/** Which widget an element's attributes ask for, the options they give it, and what is left over. */
function readAttributes(source: string): { widget: string | undefined; options: string; rest: string } {
  let widget: string | undefined;
  let options = '';
  let rest = '';
  const given = [...source.matchAll(attributes)].map(([, name, value = '']) => [name!, value] as const);
  for (const [name, value] of given) {
    const named = name === 'data-fw' ? [value] : name === 'class' ? value.match(/(?<=(?:^|\s)fw-)\S+/g) : null;
    widget ??= named?.find((word) => widgets.has(word));
  }
  for (const [name, value] of given) {
    if (name === 'data-fw') continue;
    if (name.startsWith('data-fw-')) options += write(name.slice(8), value);
    else if (name !== 'class') rest += write(name, value);
    else {
      const kept: string[] = [];
      for (const word of value.split(/\s+/)) {
        const [, option, choice = ''] = /^is-([a-z]+)(?:-(.+))?$/.exec(word) ?? [];
        if (option) options += write(option, choice);
        else if (word !== `fw-${widget}`) kept.push(word);
      }
      if (kept.length) rest += write(name, kept.join(' '));
    }
  }
  return { widget, options, rest };
}

/** A `<div>` becomes the tag; an element that means something by itself (a figure, a table) stays, inside the tag. */
function toTags(html: string): string {
  const open: Wrapper[] = [];
  return html.replace(tags, (source: string, closing: string, element: string, given: string) => {
    const around = open.at(-1);
    if (closing) {
      if (around?.element !== element || around.depth-- > 0) return source;
      open.pop();
      return around.end;
    }
    const { widget, options, rest } = readAttributes(given);
    if (!widget || element.startsWith('fw-')) {
      if (around?.element === element) around.depth++;
      return source;
    }
    const isPlain = element === 'div';
    open.push({ element, depth: 0, end: isPlain ? `</fw-${widget}>` : `</${element}>\n</fw-${widget}>` });
    return isPlain ? `<fw-${widget}${options}${rest}>` : `<fw-${widget}${options}>\n<${element}${rest}>`;
  });
}

/** Both forms of a story's HTML, which is written with the plain wrapper: without indentation, blank lines or comments. */
export function snippet(html: string): Snippet {
  const wrapper = html
    .replace(/<!--[^]*?-->/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
  return { wrapper, tag: toTags(wrapper) };
}

/** The same with options changed, as the controls of a story do: `true` and words set an option, `false` removes it. */
export function withOptions(html: string, options: Readonly<Record<string, unknown>>): string {
  const chosen = Object.entries(options).filter(([, value]) => value !== undefined);
  if (!chosen.length) return html;
  let isDone = false;
  return html.replace(tags, (source: string, closing: string, element: string, given: string) => {
    if (isDone || closing || !readAttributes(given).widget) return source;
    isDone = true;
    const names = chosen.map(([name]) => name).join('|');
    const others = given
      .replace(new RegExp(`\\sdata-fw-(?:${names})(?:="[^"]*")?(?=\\s|$)`, 'g'), '')
      .replace(new RegExp(`(?<=[\\s"])is-(?:${names})(?:-[^\\s"]+)?\\s?`, 'g'), '');
    const set = chosen.filter(([, value]) => value !== false && value !== '');
    return `<${element}${others}${set.map(([name, value]) => write(`data-fw-${name}`, value === true ? '' : String(value))).join('')}>`;
  });
}
