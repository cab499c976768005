import { css } from 'lit';

import { blockStyles, boxStyles } from '../../parts/blocks.js';
import { claimStyles } from '../../parts/claims.js';

/**
 * Styles for the author's verdict and rows, and for the remark in small print that says it in one line. Also built into
 * flarewell.css, so nothing in them may need a script.
 *
 * The forms of a status differ by their line alone: no colour says that one is good or bad.
 */
export const recognitionLightStyles = css`
  :where(fw-recognition, .fw-recognition:not(small), [data-fw='recognition']):not([data-fw-around]) {
    display: block;
    margin-block: 1.5em;

    ${boxStyles}

    ${blockStyles}

    ${claimStyles}

    :where(&) :is(h2, h3, h4, h5, h6, p, ul, ol, dl, table) {
      margin-block: 0.7em;
    }

    & .fw-verdict {
      font-size: 1.1em;
      font-weight: 700;
    }

    & [data-fw-unsourced]::after {
      font-weight: 400;
      content: var(--_unsourced, '');
    }

    & dl {
      border-block-end: 1px solid var(--_line);
      padding: 0;
    }

    & dt {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 0.6em;
      font-weight: 700;
    }

    /* Several lists that share an answer. */
    & dt + dt {
      border-block-start: 0;
      padding-block-start: 0;
    }

    & :is(dt, th) small {
      font-size: 0.85em;
      font-weight: 400;
    }

    & dd {
      margin: 0.2em 0 0.6em;
      padding: 0;
    }

    & td .fw-source {
      overflow-wrap: anywhere;
    }

    & dd .fw-source {
      display: block;
      margin-block-start: 0.2em;
    }

    & table {
      inline-size: 100%;
      border-collapse: collapse;
    }

    & :is(th, td) {
      border: 0;
      border-block-end: 1px solid var(--_line);
      padding-block: 0.5em;
      padding-inline: 0 0.8em;
      text-align: start;
      vertical-align: top;
    }

    /* A table's own cell stays as it is. */
    & .fw-status:not(td) {
      display: inline-block;
      box-sizing: border-box;
      max-inline-size: 100%;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      padding-inline: 0.4em;
      font-weight: 700;

      &.is-other-name {
        border-style: dashed;
      }

      &.is-not-listed {
        border-style: double;
        border-width: 3px;
      }

      &.is-not-applicable {
        border-inline: 0;
        border-radius: 0;
      }

      &.is-disputed {
        border-style: dotted;
        border-width: 2px;
      }
    }

    & .fw-code {
      direction: ltr;
      unicode-bidi: isolate;
      white-space: nowrap;
    }

    @media print {
      break-inside: avoid;
    }
  }

  /* By itself, of no weight: in a comparison table, the table says how it looks. */
  :where(small.fw-recognition) {
    font-size: 0.85em;
    font-weight: 400;
  }
`;
