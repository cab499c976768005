/** The one clock by which the library tells what is out of date. */
let read = (): number => Date.now();

/** Milliseconds since 1970. */
export const now = (): number => read();

/** Stops the clock at a date, for tests and for pages that show what time does; without one it goes again. */
export function setClock(date?: string): void {
  const at = date === undefined ? NaN : Date.parse(date);
  read = Number.isNaN(at) ? () => Date.now() : () => at;
}
