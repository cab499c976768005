import { css } from 'lit';

import { blockStyles } from '../../parts/blocks.js';
import { claimStyles } from '../../parts/claims.js';

/**
 * Styles for the author's own nodes. Also built into flarewell.css, so nothing in them may need a script. No rule across the
 * page stands above them: readers take what comes after one for the footer, and do not look.
 */
export const reviewLightStyles = css`
  /* Sources are quoted by their numbers, so no theme may take these away or put others in their place. */
  @layer {
    :where(fw-review, .fw-review, [data-fw='review']):not([data-fw-around]) ol {
      padding-inline-start: 2em !important;
      list-style: decimal !important;

      & > li {
        display: list-item !important;
        list-style: inherit !important;
      }

      & > li::before {
        content: none !important;
      }
    }
  }

  :where(fw-review, .fw-review, [data-fw='review']):not([data-fw-around], [hidden]) {
    display: block;
    box-sizing: border-box;
    margin-block: 1.5em;
    /* The wrapper itself stands outside of what has the tokens, as long as there is no flarewell.css. */
    border-inline-start: 4px solid var(--_line, color-mix(in oklab, currentColor 24%, transparent));
    padding-inline-start: 1em;

    ${blockStyles}

    :where(&) :is(h2, h3, h4, h5, h6) {
      margin-block: 0.9em 0.4em;
      line-height: 1.35;
    }

    :where(&) > :is(p, dl, ol, ul) {
      margin-block: 0.5em;
    }

    /*
     * One line for each fact where there is room, and none is squeezed where there is not. In line, since labels that float
     * would drift to other facts in a theme that pads them.
     */
    & :is(dt, dd) {
      display: inline;
      float: none;
      margin: 0;
      padding: 0;
    }

    & dt {
      margin-inline-end: 0.3em;
      font-weight: 700;
    }

    & dd::after {
      display: block;
      block-size: 0.35em;
      content: '';
    }

    & li + li {
      margin-block-start: 0.35em;
    }

    & .fw-kind {
      display: inline-block;
      box-sizing: border-box;
      max-inline-size: 100%;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      padding-inline: 0.4em;
      font-size: 0.85em;

      &:is(.is-news, .is-blog) {
        border-style: dashed;
      }
    }

    ${claimStyles}

    @media print {
      & :is(dl, li) {
        break-inside: avoid;
      }

      /* On paper a link leads nowhere without its address. */
      & :is(dd, ol) a[href^='http']::after {
        content: ' (' attr(href) ')';
      }
    }
  }
`;
