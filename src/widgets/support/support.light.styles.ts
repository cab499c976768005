import { css } from 'lit';

import { blockStyles, boxStyles } from '../../parts/blocks.js';
import { claimStyles } from '../../parts/claims.js';

/** Styles for the author's lines. Also built into flarewell.css, so nothing in them may need a script. */
export const supportLightStyles = css`
  :where(fw-support, .fw-support, [data-fw='support']):not([data-fw-around]) {
    display: block;
    margin-block: 1.5em;

    ${boxStyles}

    ${blockStyles}

    :where(&) :is(h2, h3, h4, h5, h6, p, ul, ol) {
      margin-block: 0.7em;
    }

    & li + li {
      margin-block-start: 0.7em;
    }

    /* What is written from left to right, a plus sign in front and names with numbers stay so among words from right to left. */
    & :is(a, strong) {
      unicode-bidi: plaintext;
    }

    ${claimStyles}

    & li > .fw-source {
      display: block;
    }

    & :is(.is-peer, [data-fw-peer])::after {
      display: block;
      font-weight: bold;
      content: var(--_peer, '');
    }

    /* A number to press with a shaking thumb. */
    & :is([href^='tel:'], [href^='sms:']) {
      font-weight: bold;

      @media screen {
        display: inline-grid;
        place-content: center;
        box-sizing: border-box;
        min-block-size: max(44px, 2.75em);
        min-inline-size: max(44px, 2.75em);
        border: 1px solid;
        border-radius: var(--_radius);
        padding-inline: 0.5em;
      }
    }

    @media screen {
      & [data-fw-elsewhere] {
        display: none !important;
      }
    }
  }
`;
