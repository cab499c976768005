import { css } from 'lit';

/**
 * The public `--fw-*` tokens, aliased to the private names that the style sheets use.
 *
 * Every colour is mixed from the page's own text colour, because that is the one thing a widget can trust: most dark
 * themes never set `color-scheme`, so `light-dark()` would answer with the colours of the operating system.
 * Quiet words are small, not pale: many a theme's own text has barely enough contrast, and none to give away.
 *
 * The shadow styles put these declarations on `:host`; `flarewell.css` puts them on the wrappers, for pages in which no
 * script has run (yet).
 */
export const tokens = css`
  --_accent: var(--fw-accent, color-mix(in oklab, currentColor 58%, #0797a8));
  --_line: var(--fw-line, color-mix(in oklab, currentColor 24%, transparent));
  --_edge: var(--fw-edge, color-mix(in oklab, currentColor 62%, transparent));
  --_quiet: var(--fw-quiet, currentColor);
  --_focus: 3px solid var(--fw-focus, currentColor);
  --_radius: var(--fw-radius, 0.3em);
  --_target: max(44px, 2.75em);
  --_controls: calc(var(--_target) + 0.5em);
`;
