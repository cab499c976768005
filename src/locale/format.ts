/** A number in the digits and with the separators of a language: `١٬٢٣٤` for `ar-EG`. `tag` is a language controller's `formatTag`. */
export function formatNumber(value: number, tag: string): string {
  return new Intl.NumberFormat(tag).format(value);
}
