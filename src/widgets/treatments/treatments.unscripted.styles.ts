import { css } from 'lit';

/** Only in flarewell.css, for as long as a script may be on its way: room for the controls to come, so that nothing moves when they do. */
export const treatmentsUnscriptedStyles = css`
  @media (scripting: enabled) {
    :where(fw-treatments, .fw-treatments, [data-fw='treatments']):not([data-fw-ready], [data-fw-around]):has(dl ~ dl, :has(dl) ~ :has(dl)) {
      &::before {
        display: block;
        block-size: var(--_controls);
        content: '';
      }

      /* On a narrow page the kinds stand in a line of their own. */
      @media (max-width: 24em) {
        &:has(h2 + h3, h3 + h4, h4 + h5)::before {
          block-size: calc(2 * var(--_target) + 0.8em);
        }
      }
    }
  }
`;
