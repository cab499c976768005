import { css } from 'lit';

/** Adopted by the widget's shadow root when the comparison is first opened. */
export const sideBySideStyles = css`
  .comparison {
    container-type: inline-size;
    margin-block-end: 1.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    text-align: start;
    overflow-wrap: break-word;
  }

  th,
  td {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.6em;
    padding-inline: 0 0.9em;
    text-align: start;
    vertical-align: top;
  }

  thead :is(th, td) {
    border: 0;
  }

  :is(thead td, [scope='row']) {
    inline-size: 24%;
  }

  p {
    margin-block: 0 0.3em;
  }

  small {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  .missing {
    font-weight: 600;
  }

  .missing::first-letter {
    text-transform: uppercase;
  }

  .of {
    display: none;
    font-weight: 600;
  }

  @container (inline-size < 30em) {
    :is(table, tbody, tr, th, td) {
      display: block;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody :is(th, td) {
      inline-size: auto;
      border: 0;
      padding-block: 0.2em;
      padding-inline: 0;
    }

    [scope='row'] {
      inline-size: auto;
      font-size: 1.1em;
    }

    tr {
      border-block-start: 1px solid var(--_line);
      padding-block: 0.5em;
    }

    .of {
      display: block;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
