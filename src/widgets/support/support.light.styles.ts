import { css } from 'lit';

import { blockStyles } from '../../parts/blocks.js';
import { claimStyles } from '../../parts/claims.js';

/** Styles for the author's lines. Also built into flarewell.css, so nothing in them may need a script. */
export const supportLightStyles = css`
  :where(fw-support, .fw-support, [data-fw='support']):not([data-fw-around]) {
    display: block;
    box-sizing: border-box;
    margin-block: 1.5em;
    /* The wrapper itself stands outside of what has the tokens, as long as there is no flarewell.css. */
    border: 1px solid var(--_edge, color-mix(in oklab, currentColor 62%, transparent));
    border-radius: var(--_radius, 0.3em);
    padding: 0.75em 1em;

    ${blockStyles}

    :where(&) :is(h2, h3, h4, h5, h6, p, ul, ol) {
      margin-block: 0.7em;
    }

    & li {
      break-inside: avoid;
    }

    & li + li {
      margin-block-start: 0.7em;
    }

    /* What is written from left to right, a plus sign in front and names with numbers stay so among words from right to left. */
    & :is(a, strong) {
      unicode-bidi: plaintext;
    }

    & :focus-visible {
      outline: 3px solid;
      outline-offset: 2px;
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
        display: inline-flex;
        justify-content: center;
        align-items: center;
        box-sizing: border-box;
        min-block-size: max(44px, 2.75em);
        min-inline-size: max(44px, 2.75em);
        border: 1px solid;
        border-radius: var(--_radius, 0.3em);
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
