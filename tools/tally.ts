/** What a step of `npm test` came to. A skipped test is never silent: it is counted, and named with the reason or place. */
export interface Tally {
  passed: number;
  failed: number;
  /** What failed, each with its place; a step that broke down may have failed without one. */
  failures: string[];
  skipped: string[];
}

export const emptyTally = (): Tally => ({ passed: 0, failed: 0, failures: [], skipped: [] });

export const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`;
}

/** Says the tally at the terminal and, when this is a step of a longer run, to the process that started it. */
export function report(tally: Tally): void {
  // A longer run names them when it is over.
  if (!process.send) for (const name of tally.skipped) console.log(`  skipped: ${name}`);
  console.log(tallyLine(tally));
  process.send?.(tally);
}
