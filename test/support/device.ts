/** Where the browser says that its storage is. */
const { get: browsersOwn } = (Object.getOwnPropertyDescriptor(window, 'localStorage') ?? Object.getOwnPropertyDescriptor(Window.prototype, 'localStorage'))!;
const real = (): unknown => browsersOwn!.call(window);

let current = real;

// Once and for all: WebKit goes on asking the browser's own getter where code has asked it often before it was replaced.
Object.defineProperty(window, 'localStorage', { configurable: true, get: () => current() });

afterEach(() => {
  current = real;
});

/** Until the end of the test, this is what the page gets when it asks for `localStorage`. */
export function storageIs(get: () => unknown): void {
  current = get;
}

/**
 * A device of the test's own, which other tests do not share: `faults` replace single methods of its storage. `kept` is
 * what is on it, for the test to look at and to put things there.
 */
export function device(
  faults: Partial<Record<'getItem' | 'setItem' | 'removeItem', (...words: string[]) => unknown>> = {},
): Map<string, string> {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
    ...faults,
  };
  storageIs(() => storage);
  return kept;
}

/** Throws the way an engine does when there is no room. */
export function noRoom(): never {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}

/** Throws the way a sandboxed frame does. */
export function refused(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

/** What another tab does to the device, as this page hears of it. */
export function elsewhere(change: () => void, key: string | null): void {
  change();
  window.dispatchEvent(new StorageEvent('storage', { key }));
}
