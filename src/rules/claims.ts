/**
 * What an author says of a statement besides the statement: how sure it is, where it is from, when it was last checked. All
 * of it is visible text; classes only classify it:
 * `<small class="fw-certainty is-disputed">disputed</small> <small class="fw-source"><a href="…">NHS</a>, checked <time datetime="2026-11-20">20 November 2026</time></small>`.
 */

/** From what is agreed upon to what no authority has taken up. */
export const CERTAINTIES = ['established', 'emerging', 'disputed', 'not-recognised'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const CERTAINTY = '.fw-certainty';
export const SOURCE = '.fw-source';
/** When a statement was last checked: `<time>` in its source, or where the author marked one. */
export const CHECKED = '.fw-source time,.fw-checked time,time.fw-checked';

/** How sure a statement is said to be; undefined where it is not classed, or as nothing known. */
export function certaintyOf(element: Element): Certainty | undefined {
  return CERTAINTIES.find((name) => element.classList.contains(`is-${name}`));
}

/**
 * The last moment of the day, month or year that a `<time>` names in `datetime`, or in its words where these are such a date,
 * in milliseconds since 1970 (UTC); undefined for anything else. Of what names a month, nobody knows the day, so it is given its last.
 */
export function lastMomentOf(time: Element): number | undefined {
  const written = (time.getAttribute('datetime') ?? time.textContent ?? '').trim();
  const [, year, month = '12', day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/.exec(written) ?? [];
  if (!year || +month < 1 || +month > 12) return undefined;
  const lastOfMonth = new Date(Date.UTC(+year, +month, 0)).getUTCDate();
  // Dates before the year 100 would be taken for some of the last century.
  if (+year < 100 || (day !== undefined && (+day < 1 || +day > lastOfMonth))) return undefined;
  return Date.UTC(+year, +month - 1, day === undefined ? lastOfMonth : +day, 23, 59, 59, 999);
}

/**
 * The moment that many months later, by the calendar: what is checked on 31 August for six months is so to the end of
 * February. Undefined where the date is none.
 */
export function endOf(time: Element, months: number): number | undefined {
  const from = lastMomentOf(time);
  if (from === undefined) return undefined;
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, lastOfMonth));
}

/** Whether what was checked on this date is to be checked again. `now` in milliseconds since 1970. What is no date is not stale, but a mistake. */
export function isStale(time: Element, months: number, now: number): boolean {
  const end = endOf(time, months);
  return end !== undefined && end < now;
}

/** An author's number of months, from 1 to 120; `otherwise` where there is none or nonsense. */
export function monthsOf(written: string | null | undefined, otherwise: number): number {
  const months = /^\s*(\d{1,3})\s*$/.exec(written ?? '')?.[1];
  return months && +months > 0 && +months <= 120 ? +months : otherwise;
}
