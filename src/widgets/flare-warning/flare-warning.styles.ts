import { css } from 'lit';

export const flareWarningStyles = css`
  /* On a phone the buttons stand below each other. */
  .controls {
    row-gap: 0.5em;
  }

  .help {
    margin: 0 0 0.5em;
    border-inline-start: 6px solid;
    padding-inline-start: 1em;
  }

  .help a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: inherit;
    text-decoration: underline;
  }
`;
