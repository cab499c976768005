import { css } from 'lit';

import { blockStyles } from '../../parts/blocks.js';
import { claimStyles } from '../../parts/claims.js';

/**
 * Styles for the author's lists. Also built into flarewell.css, so nothing in them may need a script.
 *
 * The words before what is better avoided are important in a layer of their own: no theme can take the "not" away, or
 * put it elsewhere. The marks are no markers, because engines read markers out; a marker of one space stays, since Safari takes a list
 * without markers for none.
 */
export const doDontLightStyles = css`
  @layer {
    :where(:is(fw-do-dont, .fw-do-dont, [data-fw='do-dont']):not([data-fw-around], [data-fw-arriving])) {
      & * {
        --_better-not: inherit !important;
      }

      & :is(.is-dont, [data-fw-dont]) li:not(.is-dont li li, [data-fw-dont] li li, .is-said, .is-said li, [data-fw-said])::before {
        all: unset !important;
        font-weight: 700 !important;
        white-space: pre-wrap !important;
        content: var(--_better-not, '') !important;
      }
    }
  }

  :where(fw-do-dont, .fw-do-dont, [data-fw='do-dont']):not([data-fw-around]) {
    display: block;
    margin-block: 1.5em;

    ${blockStyles}

    ${claimStyles}

    & :is(h2, h3, h4, h5, h6) {
      margin-block: 1.2em 0.5em;
      line-height: 1.35;
    }

    & :is(.is-do, .is-dont, [data-fw-do], [data-fw-dont]):is(ul, ol),
    & :is(.is-do, .is-dont, [data-fw-do], [data-fw-dont]) > :is(ul, ol) {
      margin-block: 0.5em 1.2em;
      padding-inline-start: 1.8em;
    }

    /* One below the other: side by side, lines of what to do and what to avoid are read as one. */
    & :is(.is-do, .is-dont, [data-fw-do], [data-fw-dont]) {
      columns: auto;
      float: none;
      inline-size: auto;

      & li:not(li li) {
        position: relative;
        display: list-item;
        margin-block: 0 0.6em;
        list-style-type: '\\a0';
        break-inside: avoid;

        &::after {
          position: absolute;
          inset-block-start: 0;
          inset-inline-start: -1.5em;
          color: color-mix(in oklab, currentColor 45%, #0a8f3c);
          font-weight: 700;
          content: '✓';
          content: '✓' / '';
        }
      }
    }

    & :is(.is-dont, [data-fw-dont]) li:not(li li)::after {
      color: color-mix(in oklab, currentColor 45%, #d0021b);
      content: '✕';
      content: '✕' / '';
    }

    /* Markdown puts paragraphs into items that have space between them. */
    & li > p:first-child {
      display: inline;
    }

    & .fw-reason {
      font-size: 0.9em;

      &::before {
        white-space: pre;
        content: '\\a';
      }
    }
  }
`;
