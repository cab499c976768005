/**
 * The only code that keeps anything on a reader's device. Nothing here writes unless it is told to, and nothing throws:
 * storage may be missing, refused, full, or hold what somebody else put there.
 *
 * A record is JSON under `flarewell:<key>` in `localStorage`: `{ v, until, data }`. Every version of the library writes
 * `v` (a whole number) and `until` (milliseconds since 1970), so that each of them can let a record expire that it cannot
 * read. Scripts of the same site can read it too: who offers to save must say so.
 */

const PREFIX = 'flarewell:';
const VERSION = 1;
const DAY = 86_400_000;

/** Of the site's quota (about five million characters) a guest takes no more than this, in characters. */
const ROOM = 200_000;

export interface StoredRecord {
  /** As JSON gives it, without `__proto__`: whoever reads it decides whether it is what they wrote. */
  data: unknown;
  /** When it expires, in milliseconds since 1970. */
  until: number;
}

/** `full`: no room left. `blocked`: the browser or the page does not let us. `newer`: a newer version's record is there. */
export type Written = 'written' | 'full' | 'blocked' | 'newer';

const watchers = new Set<(key: string | null) => void>();

/** Undefined where there is none; in sandboxed frames and where cookies are refused, asking throws. */
function storage(): Storage | undefined {
  try {
    return localStorage ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether this page can be asked to keep something. Found out without writing: whether it will is known when it has. */
export const canStore = (): boolean => storage() !== undefined;

/**
 * What was kept under `key`, for at most `days`. What has expired is erased, and so is what cannot be read (`unreadable`),
 * because nobody would ever know when it expires. An end further away than `days` counts as passed: the clock was wrong,
 * then or now. A newer version's record (`newer`) is left alone until its own end. `blocked`: the browser or the page does
 * not let us look. Undefined: there is none.
 */
export function readRecord(key: string, days: number): StoredRecord | 'newer' | 'unreadable' | 'blocked' | undefined {
  let text: string | null;
  try {
    text = storage()!.getItem(PREFIX + key);
  } catch {
    return 'blocked';
  }
  if (text == null) return;
  const record = parseRecord(text);
  const now = Date.now();
  const { v, until } = record ?? {};
  if (until! <= now) return void eraseRecord(key);
  if (v! > VERSION) return 'newer';
  // A day more than promised: clocks are put right by seconds, and somebody's list must not vanish for that.
  if (until! > now + (days + 1) * DAY) return void eraseRecord(key);
  if (v === VERSION && until && Object.hasOwn(record!, 'data')) return record as StoredRecord;
  eraseRecord(key);
  return 'unreadable';
}

/**
 * Keeps `data`, which must survive JSON, for `days` from now, in place of what was kept under `key`. Read back, because
 * some browsers and some pages drop a write and say nothing. What was there before stays when it fails.
 */
export function writeRecord(key: string, data: unknown, days: number): Written {
  if (readRecord(key, days) === 'newer') return 'newer';
  try {
    const text = JSON.stringify({ v: VERSION, until: Date.now() + days * DAY, data });
    if (text.length > ROOM) return 'full';
    const kept = storage()!;
    kept.setItem(PREFIX + key, text);
    if (kept.getItem(PREFIX + key) !== text) return 'blocked';
  } catch (error) {
    // By name: some browsers have a class of its own for it, others a DOMException.
    return /quota/i.test((error as Error | undefined)?.name ?? '') ? 'full' : 'blocked';
  }
  tell(key);
  return 'written';
}

/**
 * What the page is called, for the name of a record: by its canonical link, since the address may say who sent the reader
 * here, or else by its path with what chooses the article (`/?p=12`, `#/article`).
 */
export function pageName(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const { pathname, searchParams, hash } = new URL(canonical?.startsWith(`${location.origin}/`) ? canonical : location.href);
  for (const name of [...searchParams.keys()]) if (/^(utm|mc)_|clid$/.test(name)) searchParams.delete(name);
  return `${pathname}?${searchParams}${/^#!?\//.test(hash) ? hash : ''}`;
}

/**
 * Erases every record of the library whose end has passed, whichever list or page it belongs to: nobody may ever ask for it
 * again. Called when a page with a form is at rest, so that the end is the next visit to any such page of the site.
 */
export function sweepRecords(): void {
  try {
    const kept = storage()!;
    const names = Array.from({ length: kept.length }, (_, at) => kept.key(at)!);
    for (const name of names) {
      const until = name.startsWith(PREFIX) ? parseRecord(kept.getItem(name)!)?.until : undefined;
      if (until && until <= Date.now()) eraseRecord(name.slice(PREFIX.length));
    }
  } catch {
    // What cannot be looked at cannot be swept.
  }
}

/** Erases what was kept under `key`, of whichever version, and answers whether nothing is left. */
export function eraseRecord(key: string): boolean {
  try {
    const kept = storage()!;
    kept.removeItem(PREFIX + key);
    if (kept.getItem(PREFIX + key) !== null) return false;
  } catch {
    return false;
  }
  tell(key);
  return true;
}

/**
 * Calls `onChange` when the record may have changed: in another tab, by another widget of this page, or while the page was
 * kept by the browser to come back to. The caller's own writing and erasing counts as well. Returns how to stop.
 */
export function watchRecord(key: string, onChange: () => void): () => void {
  // Without a key everything was cleared.
  const hear = (changed: string | null): void => {
    if (changed === null || changed === PREFIX + key) onChange();
  };
  const elsewhere = (event: StorageEvent): void => hear(event.key);
  const back = (event: PageTransitionEvent): void => {
    if (event.persisted) onChange();
  };
  watchers.add(hear);
  addEventListener('storage', elsewhere);
  addEventListener('pageshow', back);
  return () => {
    watchers.delete(hear);
    removeEventListener('storage', elsewhere);
    removeEventListener('pageshow', back);
  };
}

/** Browsers tell other pages of the site only. */
function tell(key: string): void {
  for (const hear of [...watchers]) hear(PREFIX + key);
}

/** The envelope of a record, as far as it is one. Its own members only: a page may have given all objects more of them. */
function parseRecord(text: string): Partial<StoredRecord & { v: number }> | undefined {
  if (text.length > ROOM) return;
  try {
    const record: unknown = JSON.parse(text, (name, value: unknown) => (name === '__proto__' ? undefined : value));
    const own = (name: 'v' | 'until'): number | undefined => {
      const value: unknown = Object.hasOwn(record as object, name) && (record as Record<string, unknown>)[name];
      return Number.isSafeInteger(value) ? (value as number) : undefined;
    };
    return { ...(record as object), v: own('v'), until: own('until') };
  } catch {
    return;
  }
}
