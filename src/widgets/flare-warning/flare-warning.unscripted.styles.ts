import { css } from 'lit';

/** Only in flarewell.css, for as long as a script may be on its way: room for the link and the controls to come. */
export const flareWarningUnscriptedStyles = css`
  @media (scripting: enabled) {
    :where(fw-flare-warning, .fw-flare-warning, [data-fw='flare-warning']):not([data-fw-ready], [data-fw-around])::after {
      display: block;
      block-size: calc(var(--_target) + var(--_controls));
      content: '';
    }
  }
`;
