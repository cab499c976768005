import type { InputType } from 'storybook/internal/types';

import manifest from '../custom-elements.json';

interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

/** What the Custom Elements Manifest says about one element. */
export interface ElementApi {
  tagName: string;
  summary?: string;
  description?: string;
  /** What works without JavaScript, from the class's `@nojs`. */
  noScript?: string;
  attributes?: (Described & { fieldName?: string })[];
  members?: (Described & {
    kind: string;
    attribute?: string;
    static?: boolean;
    readonly?: boolean;
    inheritedFrom?: object;
  })[];
  slots?: Described[];
  cssParts?: Described[];
  cssStates?: Described[];
  cssProperties?: Described[];
  events?: Described[];
}

/** Every element of the library, as its sources document it. */
export const elements: readonly ElementApi[] = manifest.modules
  .flatMap(({ declarations }) => declarations as Partial<ElementApi>[])
  .filter((declaration): declaration is ElementApi => declaration.tagName !== undefined)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

export const apiOf = (tag: unknown): ElementApi | undefined => elements.find(({ tagName }) => tagName === tag);

/** The control of an option: words to choose from where its type names them. */
function controlOf(type = ''): InputType {
  const words = type.match(/(?<=')[^'|]+(?=')/g);
  if (words) return { control: { type: 'select' }, options: words };
  return { control: { type: type.includes('boolean') ? 'boolean' : 'text' } };
}

/** Rows of the table under a widget. Each has a key of its own, so that a part and an option may share a name. */
export function argTypesOf(tag: unknown): Record<string, InputType> {
  const api = apiOf(tag);
  const rows: Record<string, InputType> = {};
  const add = (
    category: string,
    item: Described,
    more: InputType = { control: { disable: true } },
    key = `${category}:${item.name}`,
  ) => {
    rows[key] = {
      name: item.name || '(default)',
      description: item.description ?? '',
      table: {
        category,
        ...(item.type ? { type: { summary: item.type.text } } : {}),
        ...(item.default === undefined ? {} : { defaultValue: { summary: item.default } }),
      },
      ...more,
    };
  };
  for (const option of api?.attributes ?? []) add('options', option, controlOf(option.type?.text), option.name);
  for (const member of api?.members ?? []) {
    if (member.static || member.attribute) continue;
    if (member.kind === 'method') add('methods', { ...member, name: `${member.name}()` });
    else add('properties', member);
  }
  for (const slot of api?.slots ?? []) add('slots', slot);
  for (const event of api?.events ?? []) add('events', event);
  for (const part of api?.cssParts ?? []) add('parts', part);
  for (const state of api?.cssStates ?? []) add('states', state);
  for (const property of api?.cssProperties ?? [])
    add('custom properties', property, { control: { type: 'text' } }, property.name);
  return rows;
}
