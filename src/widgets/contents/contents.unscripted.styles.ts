import { css } from 'lit';

/** Only in flarewell.css, for as long as a script may be on its way: room for the reading time after the author's list. */
export const contentsUnscriptedStyles = css`
  @media (scripting: enabled) {
    :where(fw-contents, .fw-contents, [data-fw='contents']):has(a):not([data-fw-ready], [data-fw-around])::after {
      display: block;
      block-size: 1.5em;
      font-size: 0.9em;
      content: '';
    }
  }
`;
