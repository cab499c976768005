import { css } from 'lit';

/** Only in flarewell.css, for as long as a script may be on its way: the line of the words to come, so that nothing moves when they do. */
export const careCardUnscriptedStyles = css`
  @media (scripting: enabled) {
    :where(fw-care-card, .fw-care-card, [data-fw='care-card']):not([data-fw-ready]) {
      --_room: '\\a0';
    }
  }
`;
