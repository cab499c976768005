/** What a page in a frame tells the page around it, and the other way round: nothing else is said between them. */
export interface HeightMessage {
  flarewell: 'height';
  /** Of the whole content, in CSS pixels. */
  height: number;
}
export interface ReadyMessage {
  flarewell: 'ready';
}

/** Nobody reads on to here: a message that says more is wrong or hostile. In CSS pixels. */
const MOST = 20_000;

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;

/** The height that a message asks for; undefined for everything that is no such message. Pure; `data` may be anything. */
export function heightIn(data: unknown): number | undefined {
  if (!isRecord(data) || data.flarewell !== 'height') return undefined;
  const { height } = data;
  return typeof height === 'number' && height > 0 && height <= MOST ? Math.ceil(height) : undefined;
}

/** Whether the page around says that it listens now. */
export const isReady = (data: unknown): boolean => isRecord(data) && (data.flarewell === 'ready' || data.message === 'ready');

/** What WordPress puts behind the address of a page that it has embedded, by which it knows its messages again. */
export function wordPressSecret(hash: string): string | undefined {
  return /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1];
}
