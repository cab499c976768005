import { css } from 'lit';

/** Only in flarewell.css, for as long as a script may be on its way: room for the mark behind the word. */
export const termUnscriptedStyles = css`
  @media screen and (scripting: enabled) {
    :where(fw-term, .fw-term:not(small), [data-fw='term']):not([data-fw-ready], [data-fw-around]):is([title], :has(a[href^='#'], [title])) {
      padding-inline-end: max(24px, 1.5em);
    }
  }
`;
