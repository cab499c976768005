import { css, unsafeCSS } from 'lit';

/** Columns that can be hidden for reading one at a time; a wider table stays readable side by side and stacked. */
export const MOST_COLUMNS = 8;

const numbers = Array.from({ length: MOST_COLUMNS }, (_, index) => index + 2);

/** Hides a column, and names it in a stacked cell, by properties that the widget sets: no words without a script. */
const columnRules = unsafeCSS(
  numbers
    .map(
      (n) =>
        `&>:nth-child(${n}){display:var(--_c${n},var(--_stack,table-cell))!important}&>td:nth-child(${n}):not([colspan])::before{content:var(--_n${n},counter(fw-column)'.')/''}`,
    )
    .join(''),
);
const everyColumn = unsafeCSS(numbers.map((n) => `--_c${n}:initial`).join(';'));

/**
 * Styles for the author's table. Also built into flarewell.css, so nothing in them may need a script: in a narrow
 * container the cells stack, numbered like the headings until the widget knows the columns' names.
 */
export const comparisonLightStyles = css`
  :where(fw-comparison-table, .fw-comparison-table, [data-fw='comparison-table']):where(:not(table, :has(fw-comparison-table))) {
    display: block;
    container-type: inline-size;

    &:not([data-fw-ready]) {
      overflow-x: auto;

      /* Room for the controls to come, so that nothing moves when they do. */
      @media (scripting: enabled) {
        &::before {
          display: block;
          block-size: var(--_controls);
          content: '';
        }
      }
    }

    & table {
      display: var(--_stack, table) !important;
      inline-size: 100%;
      margin: 0;
      border: 0;
      border-collapse: separate;
      border-spacing: 0;
      text-align: start;
    }

    &[data-fw-reading='stacked'] table {
      --_stack: block;
    }

    @container (inline-size < 34em) {
      &:not([data-fw-reading]) table {
        --_stack: block;
        --_number: inline;
      }
    }

    & :is(thead, tbody, tfoot) {
      display: var(--_stack, table-row-group) !important;
    }

    & thead {
      display: var(--_stack, table-header-group) !important;
    }

    & tr {
      display: var(--_stack, table-row) !important;
      counter-reset: fw-column;
      /* Seen when the cells stack, which have lines of their own only beside each other. */
      border-block-end: 1px solid var(--_line);
      background: none;
      ${columnRules}
    }

    & :is(caption, figcaption) {
      padding-block-end: 0.5em;
      font-weight: 600;
      text-align: start;
    }

    & caption {
      display: var(--_stack, table-caption);
    }

    & :is(th, td) {
      display: var(--_stack, table-cell) !important;
      border: 0;
      border-block-end: 1px var(--_stack, solid) var(--_line);
      padding-block: 0.6em;
      padding-inline: 0 0.8em;
      text-align: start;
      text-transform: none;
      vertical-align: top;
      overflow-wrap: break-word;
    }

    & tr > :not(:first-child) {
      counter-increment: fw-column;
    }

    & td::before {
      display: var(--_stack, none);
      color: var(--_quiet);
      font-size: 0.9em;
    }

    /* The numbers of the cells, until these have names. */
    &:not([data-fw-ready]) tr:first-child > th:not(:first-child)::before {
      display: var(--_number, none);
      content: counter(fw-column) '. ' / '';
    }

    & tr > [colspan]:nth-child(n) {
      display: var(--_stack, table-cell) !important;
    }

    & th[colspan] {
      padding-block-start: 1.4em;
      font-size: 1.1em;
    }

    & [data-fw-empty]::after {
      color: var(--_quiet);
      content: var(--_not-known);
    }

    /* In words for screen readers: said with the row's heading, seen in the cells. */
    & [data-fw-says] > :first-child::after {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      white-space: nowrap;
    }

    & [data-fw-says='differs'] > :first-child::after {
      content: var(--_differs);
    }

    & [data-fw-says='same'] > :first-child::after {
      content: var(--_same);
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

    & td {
      min-inline-size: 8em;
    }

    /* As wide with and without its being sticky, so that neither follows from the other. A stacked cell has no limit. */
    & tr > :first-child:not([colspan]) {
      box-sizing: border-box;
      min-inline-size: min(9em, 40cqi);
      max-inline-size: var(--_stack, 40cqi);
    }

    &[data-fw-sticky='header'] [data-fw-head] > *,
    &[data-fw-sticky='column'] tr > :first-child:not([colspan]) {
      position: sticky;
      z-index: 1;
      background: var(--_surface, Canvas);
    }

    &[data-fw-sticky='header'] [data-fw-head] > * {
      inset-block-start: var(--fw-sticky-offset, 0px);
    }

    &[data-fw-sticky='column'] :is(caption, tr > :first-child) {
      inset-inline-start: 0;
    }

    &[data-fw-sticky='column'] caption {
      position: sticky;
      max-inline-size: 100cqi;
    }

    &[data-fw-sticky='column'] tr > :first-child:not([colspan]) {
      border-inline-end: 1px solid var(--_line);
    }

    /* Another table in the same wrapper, or in a cell, has columns of its own. */
    &[data-fw-ready] table:not([data-fw-read]) {
      --_stack: initial !important;
      ${everyColumn}
    }

    /* A focused link stays clear of the sticky header (WCAG 2.4.11); of the column, by the frame's scroll padding. */
    & td :is(a, button, summary, [tabindex]) {
      scroll-margin-block-start: calc(var(--fw-sticky-offset, 0px) + var(--_head, 0px) + 0.5em);
    }

    @media print {
      & table {
        --_stack: initial !important;
        ${everyColumn}
      }

      & tr {
        break-inside: avoid;
      }

      & tr > * {
        position: static !important;
        min-inline-size: 0 !important;
      }

      /* Without a <thead> the first row repeats as if it stood in one. */
      & tbody:has(> [data-fw-head]) {
        display: contents !important;

        & > [data-fw-head] {
          display: table-header-group !important;
        }
      }
    }
  }
`;
