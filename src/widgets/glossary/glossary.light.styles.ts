import { css } from 'lit';

import { blockStyles } from '../../parts/blocks.js';
import { claimStyles } from '../../parts/claims.js';

/** Styles for the author's list of words. Also built into flarewell.css, so nothing in them may need a script. */
export const glossaryLightStyles = css`
  :where(fw-glossary, .fw-glossary, [data-fw='glossary']):not([data-fw-around]) {
    display: block;
    box-sizing: border-box;
    margin-block: 1.5em;

    ${blockStyles}

    & dl {
      margin-block: 0;
    }

    & dt {
      margin-block-start: 0.9em;
      font-weight: bold;
      /* Below a bar of the site that stays at the top. */
      scroll-margin-block-start: 5em;
    }

    & dd {
      margin-block: 0.15em 0;
      margin-inline: 1em 0;
      break-inside: avoid;
    }

    /* The entry that a link has led to. */
    & dt:target,
    & dt:target + dd {
      border-inline-start: 4px solid;
      padding-inline-start: 0.6em;
    }

    & dt:target + dd {
      margin-block-start: 0;
      margin-inline-start: 0;
      padding-inline-start: calc(1.6em - 4px);
    }

    & .fw-say {
      font-size: 0.9em;
      font-weight: normal;
    }

    & .fw-more {
      display: block;
      color: var(--_quiet);
      font-size: 0.9em;
    }

    ${claimStyles}
  }
`;
