import { css } from 'lit';

import { blockStyles } from '../../parts/blocks.js';
import { claimStyles } from '../../parts/claims.js';

/**
 * Styles for the author's steps. Also built into flarewell.css, so nothing in them may need a script.
 *
 * The numbers are the markers of the author's list: engines read these out, but not all read a counter in generated content.
 */
export const pathwayLightStyles = css`
  :where(fw-pathway, .fw-pathway, [data-fw='pathway']):not([data-fw-around]) {
    display: block;
    margin-block: 1.5em;

    ${blockStyles}

    ${claimStyles}

    :where(&) :is(ul, ol) {
      margin-block: 0.7em;
      padding-inline-start: 1.8em;
    }

    & li {
      display: list-item;
    }

    & li:not(li li, dd li) {
      margin-block: 0 1em;
      border-inline-start: 3px solid var(--_line, color-mix(in oklab, currentColor 24%, transparent));
      padding-inline-start: 0.9em;
      padding-block: 0.1em;
    }

    & li > :is(h2, h3, h4, h5, h6) {
      margin-block: 0 0.4em;
      font-size: 1.1em;
      line-height: 1.35;
    }

    & li {
      --_relation: '';

      &.is-and {
        --_relation: var(--_and, '');
      }

      &.is-or {
        --_relation: var(--_or, '');
      }

      &.is-any-time {
        --_relation: var(--_any-time, '');
      }
    }

    /* Without the space, Firefox joins the words and the title's own into one. */
    & li:is(.is-and, .is-or, .is-any-time) > :is(h2, h3, h4, h5, h6, strong, b):first-child::before {
      white-space: pre-wrap;
      content: var(--_relation, '');
    }

    & .fw-relation {
      margin-block: 0 0.2em;
      font-weight: 700;
    }

    & dl {
      display: block;
      margin-block: 0.3em;
    }

    & dt {
      margin-block-start: 0.3em;
      font-size: 0.9em;
      font-weight: 700;
    }

    & dd {
      margin: 0;
    }

    & li > .fw-source {
      margin-block: 0.3em 0;
    }

    & :is(.fw-end, [data-fw-part='end']) {
      border: 1px solid var(--_edge, color-mix(in oklab, currentColor 62%, transparent));
      border-radius: var(--_radius, 0.3em);
      padding: 0.6em 0.9em;
      break-inside: avoid;
    }
  }
`;
