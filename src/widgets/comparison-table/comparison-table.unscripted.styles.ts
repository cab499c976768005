import { css } from 'lit';

/** Only in flarewell.css: the author's table while no script has run, because it is on its way or never comes. */
export const comparisonUnscriptedStyles = css`
  :where(fw-comparison-table, .fw-comparison-table, [data-fw='comparison-table']):where(:not(table, [data-fw-around], [data-fw-ready])) {
    overflow-x: auto;

    /* Room for the controls to come, so that nothing moves when they do. */
    @media (scripting: enabled) {
      &::before {
        display: block;
        block-size: var(--_controls);
        content: '';
      }
    }

    /* Until the widget has named the stacked cells, they are numbered like the headings. */
    @media screen {
      @container (inline-size < 30em) {
        & tr {
          counter-reset: fw-column;

          & > :not(:first-child) {
            counter-increment: fw-column;
          }

          & > td:not(:first-child, [colspan])::before,
          &:first-child > th:not(:first-child)::before {
            content: counter(fw-column) '. ' / '';
          }

          & > td::before {
            display: block;
          }
        }
      }
    }
  }
`;
