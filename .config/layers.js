/**
 * The house in one list: ESLint's import rules, their tests and the architecture page are made from it.
 * A row may import from itself and from the rows below it; names that share a row do not know each other.
 */
export const layers = [
  ['loader', 'check', 'embed'],
  ['widgets'],
  ['parts'],
  ['behaviors'],
  ['element'],
  ['rules', 'locale', 'storage', 'theme'],
];

/** Modules that pages and packages start from. Nothing inside the house imports them. */
export const entries = ['src/index.ts', 'src/loader/auto.ts', 'src/loader/define-all.ts', 'src/loader/single.ts', 'src/embed/embed-page.ts', 'src/embed/embed-host.ts'];

/** What a file in this layer may import from, itself not counted. */
export function inward(layer) {
  const row = layers.findIndex((names) => names.includes(layer));
  if (row < 0) throw new Error(`"${layer}" is not a layer of src/.`);
  return layers.slice(row + 1).flat();
}

/** What a file in this layer must not import from: its siblings in the row and everything further out. */
export function outward(layer) {
  const allowed = new Set([layer, ...inward(layer)]);
  return layers.flat().filter((name) => !allowed.has(name));
}
