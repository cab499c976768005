import { css } from 'lit';

import { blockStyles } from '../../parts/blocks.js';
import { claimStyles } from '../../parts/claims.js';

/** Styles for the author's options. Also built into flarewell.css, so nothing in them may need a script. */
export const treatmentsLightStyles = css`
  :where(fw-treatments, .fw-treatments, [data-fw='treatments']):not([data-fw-around]) {
    display: block;
    margin-block: 1.5em;

    ${blockStyles}

    & :has(+ dl) {
      margin-block-end: 0.4em;
    }

    & dl {
      display: block;
      margin-block: 0 1.4em;
      margin-inline: 0;
      border-inline-start: 3px solid var(--_line);
      padding-inline-start: 0.9em;
      break-inside: avoid;
    }

    & dt {
      float: inline-start;
      clear: both;
      inline-size: auto;
      max-inline-size: 100%;
      overflow-wrap: anywhere;
      margin: 0;
      margin-inline-end: 0.6em;
      font-weight: 600;
    }

    & dd {
      margin: 0;
      padding: 0;
    }

    & dd + dt,
    & dd + dt + dd {
      margin-block-start: 0.4em;
    }

    /* Behind what an option tells: what it does not tell. */
    & [data-fw-missing]::after {
      display: block;
      clear: both;
      padding-block-start: 0.4em;
      font-weight: 600;
      white-space: pre-line;
      content: attr(data-fw-missing);
    }

    ${claimStyles}

    /* Not in a copy of the page that is left with the marks of a choice alone, and not on paper. */
    @media screen {
      & [data-fw-filtered] {
        display: var(--_filtered, revert) !important;
      }
    }
  }
`;
