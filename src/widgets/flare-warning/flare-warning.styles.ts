import { css } from 'lit';

export const flareWarningStyles = css`
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
