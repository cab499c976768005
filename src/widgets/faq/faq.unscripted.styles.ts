import { css } from 'lit';

/** Only in flarewell.css, for as long as a script may be on its way: room for the controls to come, so that nothing moves when they do. */
export const faqUnscriptedStyles = css`
  @media (scripting: enabled) {
    :where(fw-faq, .fw-faq, [data-fw='faq']):not([data-fw-ready], [data-fw-around]) {
      &:not(.is-exclusive, [exclusive], [data-fw-exclusive]):has(> details + details)::before {
        display: block;
        block-size: var(--_controls);
        content: '';
      }

      &:has(> details:nth-of-type(8))::before {
        block-size: calc(2 * var(--_controls)) !important;
      }
    }
  }
`;
