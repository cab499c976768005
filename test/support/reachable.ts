/** What a script of the page can get hold of from an object, without changing how the browser works. */
export interface Reached {
  path: string;
  value: unknown;
}

/** What the browser itself has on every object of a kind is no way into a widget; only `shadowRoot` leads on. */
const isBuiltIn = (prototype: object): boolean => /\[native code\]/.test(Function.prototype.toString.call((prototype as { constructor?: unknown }).constructor ?? (() => 0)));

const isWindow = (value: object): boolean => 'window' in value && 'document' in value && 'location' in value;

/** A node of whichever window, not the prototype of one. */
export function isNode(value: unknown): value is Node {
  try {
    return typeof (value as Node | null)?.nodeType === 'number';
  } catch {
    return false;
  }
}

/**
 * Walks everything that can be reached from `start`: fields of objects, with and without names, readable ones of their
 * classes, entries of maps, sets and lists, and for elements their children and open shadow roots. Not what functions
 * have closed over, because no script can read that.
 */
export function* reachable(start: object, name = 'it'): Iterable<Reached> {
  const seen = new Set<unknown>();
  const waiting: Reached[] = [{ path: name, value: start }];
  for (let next; (next = waiting.pop()); ) {
    const { path, value } = next;
    yield next;
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value) || isWindow(value)) continue;
    seen.add(value);
    const lead = (key: string, to: unknown): void => void waiting.push({ path: `${path}.${key}`, value: to });
    if (isNode(value)) {
      const node = value as Element;
      if (node.nodeType === Node.DOCUMENT_NODE) continue;
      for (const child of node.childNodes) lead(child.nodeName, child);
      for (const { name, value } of node.attributes ?? []) lead(`[${name}]`, value);
      if (node.shadowRoot) lead('shadowRoot', node.shadowRoot);
    }
    if (Symbol.iterator in value && !isNode(value) && typeof value !== 'function') {
      try {
        for (const entry of value as Iterable<unknown>) lead('entry', entry);
      } catch {
        // What cannot be walked is not learned.
      }
    }
    for (let owner: object | null = value; owner && (owner === value || !isBuiltIn(owner)); owner = Object.getPrototypeOf(owner) as object | null) {
      for (const key of Reflect.ownKeys(owner)) {
        try {
          lead(String(key), Reflect.get(owner, key, value));
        } catch {
          // Nor is what cannot be read.
        }
      }
    }
  }
}
