/** A number in the digits and with the separators of a language: `١٬٢٣٤` for `ar-EG`. `tag` is a language controller's `formatTag`. */
export function formatNumber(value: number, tag: string): string {
  return new Intl.NumberFormat(tag).format(value);
}

/** A day in the calendar and the words of a language: `25. November 2026` for `de`. `tag` as for numbers. */
export function formatDate(day: Date, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(day);
}
