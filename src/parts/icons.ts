import { html } from 'lit';

/** A chain link, for controls that copy a link. Only inside a control with a name in words, of which it is then no part. */
export const linkIcon = html`<svg viewBox="0 0 24 24" width="20" fill="none" stroke="currentColor" stroke-width="2">
  <path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />
</svg>`;
