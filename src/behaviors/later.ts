/**
 * Uses a part of the library that only some pages need, once it has loaded. Where it does not (an old page, a blocked
 * file) the widget goes on without, and the console says so.
 */
export function later<Part>(part: Promise<Part>, use: (part: Part) => void): void {
  part.then(use, (error: unknown) => console.warn('[flarewell] A part did not load:', error));
}
