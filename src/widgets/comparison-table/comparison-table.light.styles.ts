import { css } from 'lit';

/** What a table and its parts look like when they stand below each other. */
const stacked = css`
  & :is(table, caption, thead, tbody, tfoot, tr, th, td) {
    display: block !important;
    max-inline-size: none !important;
  }

  & :is(th, td) {
    border: 0;
  }

  & tr {
    border-block-end: 1px solid;
    border-color: inherit;
  }
`;

/**
 * Styles for the author's table. Also built into flarewell.css, so nothing in them may need a script: in a narrow
 * container the cells stack.
 *
 * No selector looks downwards with `:has()`, and no row or cell asks a custom property: both are paid again for every cell
 * of a long table.
 */
export const comparisonLightStyles = css`
  :where(fw-comparison-table, .fw-comparison-table, [data-fw='comparison-table']):where(:not(table, [data-fw-around])) {
    display: block;
    /* A container has no width of its own to give to a grid or flex parent that would shrink to it. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    container-type: inline-size;

    & table {
      display: table !important;
      inline-size: 100%;
      margin: 0;
      border: 0 solid var(--_line);
      border-collapse: separate;
      border-spacing: 0;
      text-align: start;
    }

    & :is(thead, tbody, tfoot, tr) {
      border-color: inherit;
    }

    & tbody :is(tr, td) {
      background: none;
    }

    & :is(caption, figcaption) {
      padding-block-end: 0.5em;
      font-weight: 600;
      text-align: start;
    }

    & :is(th, td) {
      display: table-cell !important;
      box-sizing: border-box;
      border: 0;
      border-block-end: 1px solid;
      border-color: inherit;
      padding-block: 0.6em;
      padding-inline: 0 0.8em;
      text-align: start;
      text-transform: none;
      vertical-align: top;
      white-space: normal;
      overflow-wrap: break-word;
    }

    & td {
      min-inline-size: 8em;
    }

    /* As wide with and without its being sticky, so that neither follows from the other. */
    & tr > :first-child:not([colspan]) {
      min-inline-size: min(9em, 40cqi);
      max-inline-size: 40cqi;
    }

    & th[colspan] {
      padding-block-start: 1.4em;
      font-size: 1.1em;
    }

    & [data-fw-empty]::after {
      content: var(--_not-known);
    }

    /*
     * In words for screen readers: said with the row's heading, seen in the cells. As the other text of a character
     * without width, since words that are hidden by clipping are laid out and painted for each row.
     */
    & [data-fw-says='differs'] > :is(th, td):first-child::after {
      content: '\\200B' / var(--_differs);
    }

    & [data-fw-says='same'] > :is(th, td):first-child::after {
      content: '\\200B' / var(--_same);
    }

    & :is(.fw-recognition, .fw-source) {
      display: block;
      color: var(--_quiet);
      font-size: 0.85em;
      font-weight: 400;
    }

    & .fw-certainty {
      display: inline-block;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      padding-inline: 0.4em;
      font-size: 0.85em;

      &.is-emerging {
        border-style: dashed;
      }

      &.is-disputed {
        border-style: dotted;
        border-width: 2px;
      }

      &.is-not-recognised {
        border-style: double;
        border-width: 3px;
      }
    }

    &[data-fw-sticky='header'] [data-fw-head] > *,
    &[data-fw-sticky='column'] tr > :first-child:not([colspan]) {
      position: sticky;
      z-index: 1;
    }

    /* Of no weight, so that a theme's own colour of headings stays under its own words. */
    :where(&[data-fw-sticky='header'] [data-fw-head] > *, &[data-fw-sticky='column'] tr > :first-child:not([colspan])) {
      background: var(--fw-surface, var(--_surface, Canvas));
    }

    :where(&[data-fw-sticky='header'] thead [data-fw-head] > *) {
      background: var(--fw-surface, var(--_head-surface, var(--_surface, Canvas)));
    }

    /* In a low window, as at a zoom of 400 %, a heading that stuck would leave little to read. */
    @media (min-height: 25em) {
      &[data-fw-sticky='header'] [data-fw-head] > * {
        inset-block-start: var(--fw-sticky-offset, 0px);
      }
    }

    &[data-fw-sticky='column'] :is(caption, tr > :first-child) {
      inset-inline-start: 0;
    }

    &[data-fw-sticky='column'] caption {
      position: sticky;
      max-inline-size: 100cqi;
    }

    &[data-fw-sticky='column'] tr > :first-child:not([colspan]) {
      border-inline-end: 1px solid;
      border-color: inherit;
    }

    /* A focused link stays clear of the sticky header (WCAG 2.4.11); of the column, by the frame's scroll padding. */
    & tr:not([data-fw-head]) :is(a, button, input, select, textarea, summary, [tabindex]) {
      scroll-margin-block-start: calc(var(--fw-sticky-offset, 0px) + var(--_head, 0px) + 0.5em);
    }

    @media screen {
      &[data-fw-reading='stacked'] {
        ${stacked}
      }

      @container (inline-size < 30em) {
        &:not([data-fw-reading]) {
          ${stacked}
        }
      }

      /* Another table in the same wrapper, or in a cell, stays as it is. */
      &[data-fw-ready] table:not([data-fw-read]),
      &[data-fw-ready] table:not([data-fw-read]) :is(caption, thead, tbody, tfoot, tr, th, td) {
        display: revert !important;
      }

      & [data-fw-label]::before {
        display: block;
        font-size: 0.9em;
        content: attr(data-fw-label) / '';
      }

      & [data-fw-off] {
        display: var(--_off, revert) !important;
      }
    }

    @media print {
      /* Paper does not scroll: columns of a settled width break the words that are too long for them. */
      & table {
        table-layout: fixed;
      }

      &:has(tr > :nth-child(6)) table {
        font-size: 0.8em;
      }

      & tr {
        break-inside: avoid;
      }

      & tr > * {
        position: static !important;
        min-inline-size: 0 !important;
      }

      /* Without a <thead> the first row repeats as if it stood in one. */
      & [data-fw-headed] {
        display: contents !important;

        & > [data-fw-head] {
          display: table-header-group !important;
        }
      }
    }
  }
`;
